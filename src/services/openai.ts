/**
 * Any server that speaks OpenAI's chat completions, behind `Complete`. The package is loaded with the
 * first question, so that whoever uses no model does not wait for it.
 */
import { setTimeout as after } from 'node:timers/promises';
import type OpenAI from 'openai';
import type { Complete, Completion, Prompt } from '../answering/composing/complete.ts';
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
const MOST_TOKENS = 1_500;
const ATTEMPTS = 3;
const FIRST_WAIT_MS = 150;
/** A server that asks to be left alone for longer will not answer within one question's time. */
const LONGEST_WAIT_MS = 5_000;

/** How much of the protocol a server knows: a JSON schema, JSON alone, or only text. */
const SHAPES = ['schema', 'json', 'plain'] as const;
type Shape = (typeof SHAPES)[number];

type Server = {
  readonly settings: ModelSettings;
  readonly client: OpenAI;
  readonly model: string;
  /** Index into `SHAPES` of what last worked; a refusal moves it on for good. */
  shape: number;
};

/** Where questions go: the host's name, shown under every composed answer. */
export function modelHost(settings: Pick<ModelSettings, 'baseUrl'>): string {
  return new URL(settings.baseUrl ?? OPENAI_URL).host;
}

/** Joins a server; nothing is sent and nothing is loaded before the first question. */
export function createComplete(settings: ModelSettings): Complete {
  let server: Server | null = null;
  return async (prompt, signal) => {
    let failure: Failure = { cause: 'timed out', detail: 'no time was left', retry: null };
    for (let attempt = 0; attempt < ATTEMPTS && !signal.aborted; attempt += 1) {
      if (attempt > 0) await pause(failure.retry, attempt, signal);
      try {
        server ??= await join(settings, signal);
        return await ask(server, prompt, signal);
      } catch (error) {
        failure = explainFailure(error, signal);
      }
      if (failure.retry === null || failure.retry > LONGEST_WAIT_MS) break;
    }
    return { ok: false, cause: failure.cause, detail: failure.detail };
  };
}

/** At least what the server asks for, longer with each attempt; ends early where time runs out. */
async function pause(asked: number | null, attempt: number, signal: AbortSignal): Promise<void> {
  const wait = Math.max(asked ?? 0, FIRST_WAIT_MS * 2 ** (attempt - 1));
  await after(wait, undefined, { signal }).catch(() => undefined);
}

async function join(settings: ModelSettings, signal: AbortSignal): Promise<Server> {
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
  return { settings, client, model: await modelOf(settings, client, signal), shape: 0 };
}

async function modelOf(
  settings: ModelSettings,
  client: OpenAI,
  signal: AbortSignal,
): Promise<string> {
  if (settings.model !== null) return settings.model;
  if (settings.baseUrl === null) return OPENAI_MODEL;
  const { data } = await client.models.list({ signal });
  const [first] = data;
  if (first === undefined) throw new Error('the server lists no model: set OPENAI_MODEL');
  return first.id;
}

/** One answer of the server, in the fullest shape that it knows. Rejects with the package's errors. */
async function ask(server: Server, prompt: Prompt, signal: AbortSignal): Promise<Completion> {
  for (;;) {
    const shape = SHAPES[server.shape] ?? 'plain';
    try {
      return completionOf(
        await server.client.chat.completions.create(request(server, prompt, shape), { signal }),
        server.model,
      );
    } catch (error) {
      if (shape === 'plain' || !isShapeRefused(error)) throw error;
      server.shape += 1;
    }
  }
}

function request(
  server: Server,
  prompt: Prompt,
  shape: Shape,
): OpenAI.ChatCompletionCreateParamsNonStreaming {
  const isOpenAi = server.settings.baseUrl === null;
  return {
    model: server.model,
    messages: [
      { role: 'system', content: prompt.system },
      { role: 'user', content: prompt.user },
    ],
    ...(isOpenAi ? { max_completion_tokens: MOST_TOKENS, store: false } : localLimits(shape)),
    ...responseFormat(prompt, shape),
  };
}

/** Other servers know the older name; an even temperature keeps small models near the sources. */
function localLimits(shape: Shape) {
  return shape === 'plain'
    ? { max_tokens: MOST_TOKENS }
    : { max_tokens: MOST_TOKENS, temperature: 0 };
}

function responseFormat(prompt: Prompt, shape: Shape) {
  switch (shape) {
    case 'schema': {
      const json_schema = { name: 'draft', strict: true, schema: { ...prompt.schema } };
      return { response_format: { type: 'json_schema' as const, json_schema } };
    }
    case 'json':
      return { response_format: { type: 'json_object' as const } };
    case 'plain':
      return {};
  }
}

/** Servers leave out what the protocol requires, so nothing is taken for granted here. */
function completionOf(answer: Partial<OpenAI.ChatCompletion> | null, model: string): Completion {
  const choice = answer?.choices?.[0];
  const text = choice?.message?.content ?? '';
  if (choice?.message?.refusal) return failed('refused', 'the model refused');
  if (choice?.finish_reason === 'content_filter') return failed('refused', 'content filter');
  if (choice?.finish_reason === 'length') return failed('cut off', 'ran into the token limit');
  if (choice === undefined) return failed('malformed', 'no choices in the answer');
  if (text.trim() === '') return failed('empty', 'no text in the answer');
  const input = answer?.usage?.prompt_tokens ?? 0;
  const output = answer?.usage?.completion_tokens ?? 0;
  return { ok: true, text, model, usage: { input, output } };
}

function failed(cause: Extract<Completion, { ok: false }>['cause'], detail: string): Completion {
  return { ok: false, cause, detail };
}
