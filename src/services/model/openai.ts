/**
 * Any server that speaks OpenAI's chat completions, behind `Choose`. The package is loaded with the
 * first question, so that whoever uses no model does not wait for it.
 */
import { setTimeout as after } from 'node:timers/promises';
import type OpenAI from 'openai';
import type {
  Cause,
  ChoiceFormat,
  Choose,
  ChoosingRequest,
  Chosen,
  Usage,
} from '../../answering/choosing/choose.ts';
import { explainFailure, type Failure, isShapeRefused } from './openai-failures.ts';

export type ModelSettings = {
  /** Null: a local server that asks for none. */
  readonly apiKey: string | null;
  /** Null: OpenAI. */
  readonly baseUrl: string | null;
  /** Null: OpenAI's default here, or the first model that the server lists. */
  readonly model: string | null;
};

const OPENAI_URL = 'https://api.openai.com/v1';
const OPENAI_MODEL = 'gpt-4.1-mini';
/** Some ids, and what a model thinks before it. */
const MOST_TOKENS = 1_000;
const NO_USAGE: Usage = { input: 0, output: 0 };
const ATTEMPTS = 3;
const FIRST_WAIT_MS = 150;
/** A server that asks to be left alone for longer will not answer within one question's time. */
const LONGEST_WAIT_MS = 5_000;

type ModelServer = {
  readonly settings: ModelSettings;
  readonly format: ChoiceFormat;
  readonly client: OpenAI;
  readonly model: string;
  /** Until it refuses one and answers without. */
  knowsSchemas: boolean;
};

/** Where questions go: the host's name, shown under every choice. */
export function modelHost(settings: Pick<ModelSettings, 'baseUrl'>): string {
  return new URL(settings.baseUrl ?? OPENAI_URL).host;
}

/** Joins a server; nothing is sent and nothing is loaded before the first question. */
export function createChoose(settings: ModelSettings, format: ChoiceFormat): Choose {
  let server: ModelServer | null = null;
  return async (request, signal) => {
    let failure: Failure = { cause: 'timed out', detail: 'no time was left', retry: null };
    for (let attempt = 0; attempt < ATTEMPTS && !signal.aborted; attempt += 1) {
      // At least what the server asks for; ends early where time runs out.
      const wait = attempt === 0 ? 0 : Math.max(failure.retry ?? 0, FIRST_WAIT_MS * attempt);
      await after(wait, undefined, { signal }).catch(() => undefined);
      try {
        server ??= await join(settings, format, signal);
        return await ask(server, request, signal);
      } catch (error) {
        failure = explainFailure(error, signal);
      }
      if (failure.retry === null || failure.retry > LONGEST_WAIT_MS) break;
    }
    const { cause, detail } = failure;
    return { ok: false, cause, reached: cause === 'malformed', detail, usage: NO_USAGE };
  };
}

async function join(
  settings: ModelSettings,
  format: ChoiceFormat,
  signal: AbortSignal,
): Promise<ModelServer> {
  const { default: Client } = await import('openai');
  const client = new Client({
    apiKey: settings.apiKey ?? 'none',
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: settings.baseUrl ?? OPENAI_URL,
    maxRetries: 0,
    logLevel: 'off',
  });
  const preset = settings.model ?? (settings.baseUrl === null ? OPENAI_MODEL : null);
  const model = preset ?? (await firstModel(client, signal));
  return { settings, format, client, model, knowsSchemas: true };
}

async function firstModel(client: OpenAI, signal: AbortSignal): Promise<string> {
  const { data } = await client.models.list({ signal });
  const first: unknown = Array.isArray(data) ? data[0]?.id : undefined;
  if (typeof first === 'string') return first;
  throw new Error('the server lists no model: set OPENAI_MODEL');
}

/** One answer of the server, by the schema where it knows such. Rejects with the package's errors. */
async function ask(
  server: ModelServer,
  request: ChoosingRequest,
  signal: AbortSignal,
): Promise<Chosen> {
  const answered = async (bySchema: boolean): Promise<Chosen> => {
    const body = bodyOf(server, request, bySchema);
    const answer = await server.client.chat.completions.create(body, { signal });
    return chosenIn(answer, request, server);
  };
  if (!server.knowsSchemas) return answered(false);
  try {
    return await answered(true);
  } catch (error) {
    if (!isShapeRefused(error)) throw error;
    const chosen = await answered(false);
    server.knowsSchemas = false;
    return chosen;
  }
}

function bodyOf(
  { settings, format, model }: ModelServer,
  { system, user }: ChoosingRequest,
  bySchema: boolean,
): OpenAI.ChatCompletionCreateParamsNonStreaming {
  const isOpenAi = settings.baseUrl === null;
  const json_schema = { name: 'choice', strict: true, schema: { ...format.schema } };
  return {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    // Other servers know the older name of the limit only.
    ...(isOpenAi
      ? { max_completion_tokens: MOST_TOKENS, store: false }
      : { max_tokens: MOST_TOKENS }),
    ...(bySchema && { response_format: { type: 'json_schema', json_schema } }),
    // The same question gets the same choice, where a server lets that be asked for.
    ...(bySchema && !isOpenAi && { temperature: 0 }),
  };
}

/** Servers leave out what the protocol requires or send something else, so nothing is taken for granted here. */
function chosenIn(
  answer: Partial<OpenAI.ChatCompletion> | null,
  request: ChoosingRequest,
  { format, model }: ModelServer,
): Chosen {
  const usage = {
    input: whole(answer?.usage?.prompt_tokens),
    output: whole(answer?.usage?.completion_tokens),
  };
  const failed = (cause: Cause): Chosen => ({ ok: false, cause, reached: true, detail: '', usage });
  const first = answer?.choices?.[0];
  const text: unknown = first?.message?.content ?? '';
  const isFiltered = first?.finish_reason === 'content_filter';
  if (first?.message?.refusal || isFiltered) return failed('refused');
  if (first?.finish_reason === 'length') return failed('cut off');
  if (first === undefined || typeof text !== 'string') return failed('malformed');
  if (text.trim() === '') return failed('empty');
  const choice = format.read(text, request);
  return typeof choice === 'string' ? failed(choice) : { ok: true, choice, model, usage };
}

const whole = (count: unknown): number =>
  typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : 0;
