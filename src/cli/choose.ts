/** `--choose`: the model of the environment, without the limits that a Discord server needs. */
import type { Answer } from '../answering/answer.ts';
import { CHOICE_FORMAT } from '../answering/choosing/choice.ts';
import type { Config } from '../config.ts';
import { chooseAnswer } from '../discord/choosing/choose-answer.ts';
import { type Chooser, createChooser } from '../discord/choosing/chooser.ts';
import type { Log, Sources, Store } from '../discord/context.ts';
import { frameOf } from '../discord/render/chosen.ts';
import { answerToJson, type JsonAnswer } from '../discord/render/json.ts';
import { askedText, type Request } from '../discord/respond.ts';
import { now } from '../services/clock.ts';
import { createChoose, modelHost } from '../services/openai.ts';

const UNLIMITED = { requests: Number.POSITIVE_INFINITY, tokens: Number.POSITIVE_INFINITY };
const NOWHERE: Store = {
  get: async () => undefined,
  set: async () => undefined,
  delete: async () => undefined,
};

/** Throws where no model is set up. Why no model chose goes to `complain`. */
export function cliChooser({ openai }: Config, complain: (line: string) => void): Chooser {
  if (openai === null)
    throw new Error(
      '--choose needs a language model: set OPENAI_API_KEY, or OPENAI_BASE_URL for a local server',
    );
  const silent = (): void => undefined;
  const warn: Log['warn'] = (fields, message) => complain(`${message}: ${JSON.stringify(fields)}`);
  return createChooser(
    {
      ...openai,
      host: modelHost(openai),
      limits: { person: UNLIMITED, server: UNLIMITED },
    },
    {
      choose: createChoose(openai, CHOICE_FORMAT),
      store: NOWHERE,
      log: { debug: silent, info: silent, warn, error: silent },
      now,
    },
  );
}

/** What the model chose, or the rules' answer with a line that says why not. */
export async function chosenJson(
  request: Request,
  answer: Answer,
  sources: Sources,
  chooser: Chooser,
): Promise<JsonAnswer> {
  const { library } = sources;
  const asked = askedText(request);
  const attempt = await chooseAnswer(chooser, request, answer, sources, {
    asker: { person: 'command line', server: null },
    earlier: [],
    progress: () => undefined,
  });
  const byChoice = attempt?.byChoice ?? null;
  if (byChoice?.answer) return answerToJson(byChoice.answer, library, asked, frameOf(byChoice, ''));
  return answerToJson(answer, library, asked, { over: '', under: attempt?.notice ?? '' });
}
