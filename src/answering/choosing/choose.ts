/** The contract with a language model: passages go out under ids, ids come back or a cause why none. */
/** A stance, and ids out of those given, the best first. */
export type Choice = {
  readonly stance: 'answers' | 'partly' | 'no';
  readonly ids: readonly string[];
};

export type ChoosingRequest = {
  readonly system: string;
  readonly user: string;
  /** The ids that it offers. */
  readonly ids: readonly string[];
  /** How many of them may be chosen. */
  readonly most: number;
};

/** Why a model gave no choice; a few words for the log. */
export type Cause =
  | 'timed out'
  | 'not authorised'
  | 'rate limited'
  | 'server error'
  | 'unreachable'
  | 'request refused'
  | 'broken off'
  | 'refused'
  | 'cut off'
  | 'empty'
  | 'malformed'
  | 'chose nothing that was given';

/** In tokens. */
export type Usage = { readonly input: number; readonly output: number };

export type Chosen =
  | {
      readonly ok: true;
      readonly choice: Choice;
      readonly model: string;
      readonly usage: Usage;
    }
  | {
      readonly ok: false;
      readonly cause: Cause;
      /** An answer came, though no choice: the next question may fare better. */
      readonly reached: boolean;
      /** For the log: what the server said, shortened; never shown to people. */
      readonly detail: string;
      readonly usage: Usage;
    };

/** Asks a model once; gives up when `signal` is aborted. Never rejects: every failure is a `Cause`. */
export type Choose = (request: ChoosingRequest, signal: AbortSignal) => Promise<Chosen>;

/** How a choice is written in JSON; whoever speaks with a server is handed it. */
export type ChoiceFormat = {
  /** One JSON schema for all requests. */
  readonly schema: Readonly<Record<string, unknown>>;
  read(text: string, request: ChoosingRequest): Choice | Cause;
};
