/** The contract with a language model: a prompt goes out, text comes back or a cause why not. */

/** What a model is asked. `schema` is the JSON schema of the text that is wanted back. */
export type Prompt = {
  readonly system: string;
  readonly user: string;
  readonly schema: Readonly<Record<string, unknown>>;
};

/** Why a model gave nothing that can be used; one word or two for the log. */
export type Cause =
  | 'timed out'
  | 'not authorised'
  | 'rate limited'
  | 'server error'
  | 'unreachable'
  | 'request refused'
  | 'refused'
  | 'cut off'
  | 'empty'
  | 'malformed'
  | 'broken off';

export type Usage = { readonly input: number; readonly output: number };

/** `text` is whatever the model wrote: untrusted until it is verified. */
export type Completion =
  | {
      readonly ok: true;
      readonly text: string;
      readonly model: string;
      readonly usage: Usage;
    }
  | {
      readonly ok: false;
      readonly cause: Cause;
      /** For the log: what the server said, shortened; never shown to people. */
      readonly detail: string;
    };

/** Asks a model once; gives up when `signal` is aborted. Never rejects: every failure is a `Cause`. */
export type Complete = (prompt: Prompt, signal: AbortSignal) => Promise<Completion>;
