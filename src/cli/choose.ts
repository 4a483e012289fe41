/** `--compose`: the model of the environment, without the limits that a Discord server needs. */
import type { Answer } from '../answering/answer.ts';
import type { Config } from '../config.ts';
import { composeAnswer } from '../discord/composing/compose-answer.ts';
import { type Composer, createComposer } from '../discord/composing/composer.ts';
import type { Log, Sources, Store } from '../discord/context.ts';
import { compositionText } from '../discord/render/composed.ts';
import { answerToJson, type JsonAnswer, jsonQuotes } from '../discord/render/json.ts';
import { askedText, type Request } from '../discord/respond.ts';
import { now } from '../services/clock.ts';
import { createComplete, modelHost } from '../services/openai.ts';

const UNLIMITED = { requests: Number.POSITIVE_INFINITY, tokens: Number.POSITIVE_INFINITY };
const NOWHERE: Store = {
  get: async () => undefined,
  set: async () => undefined,
  delete: async () => undefined,
};

/** Throws where no model is set up. Why an answer was not composed goes to `complain`. */
export function cliComposer({ openai }: Config, complain: (line: string) => void): Composer {
  if (openai === null)
    throw new Error(
      '--compose needs a language model: set OPENAI_API_KEY, or OPENAI_BASE_URL for a local server',
    );
  const silent = (): void => undefined;
  const warn: Log['warn'] = (fields, message) => complain(`${message}: ${JSON.stringify(fields)}`);
  return createComposer(
    {
      ...openai,
      host: modelHost(openai),
      limits: { person: UNLIMITED, server: UNLIMITED },
    },
    {
      complete: createComplete(openai),
      store: NOWHERE,
      log: { debug: silent, info: silent, warn, error: silent },
      now,
    },
  );
}

/** The composed answer, or the extractive one with a line that says why. */
export async function composedJson(
  request: Request,
  answer: Answer,
  sources: Sources,
  composer: Composer,
): Promise<JsonAnswer> {
  const { library } = sources;
  const extractive = answerToJson(answer, library, askedText(request));
  const outcome = await composeAnswer(composer, request, answer, sources, {
    asker: { person: 'command line', server: null },
    earlier: [],
    progress: () => undefined,
  });
  if (!outcome?.composition || outcome.receipt === null) {
    return outcome?.notice
      ? { ...extractive, text: `${extractive.text}\n${outcome.notice}` }
      : extractive;
  }
  return {
    ...extractive,
    text: compositionText(outcome.composition, outcome.receipt, library),
    quotes: outcome.composition.quotations.flatMap((one) => jsonQuotes(one, library)),
  };
}
