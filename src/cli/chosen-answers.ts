/** `--choose`: the model of the environment, without the bounds that many people need. */
import type { Answer } from '../answering/answer.ts';
import { CHOICE_FORMAT } from '../answering/choosing/choice.ts';
import { chooseAnswer } from '../app/choosing/choose-answer.ts';
import type { Chooser } from '../app/choosing/chooser.ts';
import type { Sources } from '../app/contracts.ts';
import { type Request, respond } from '../app/respond.ts';
import type { Config } from '../config.ts';
import type { Frame } from '../rendering/render.ts';
import { frameOf, noChoiceLine } from '../rendering/wording/choosing-lines.ts';
import { createChoose, modelHost } from '../services/model/openai.ts';
import { now } from '../services/process/clock.ts';

const SETTING = { asker: { person: 'command line', server: null }, earlier: [] };

/** An answer, with the lines around it. */
export type Told = { readonly answer: Answer; readonly frame: Frame };

/** Answers by what the model chose, or the rules' way; why no model chose goes to `complain`. Throws where none is set up. */
export function byModel(
  config: Config,
  sources: Sources,
  complain: (line: string) => void,
): (request: Request) => Promise<Told> {
  const chooser = chooserOf(config, complain);
  return async (request) => {
    const rules = await respond(request, sources);
    const { byChoice, noChoice } = await chooseAnswer(chooser, request, rules, sources, SETTING);
    const frame = byChoice ? frameOf(byChoice, '') : { over: '', under: noChoiceLine(noChoice) };
    return { answer: byChoice?.answer ?? rules, frame };
  };
}

function chooserOf({ openai }: Config, complain: (line: string) => void): Chooser {
  if (openai === null)
    throw new Error(
      '--choose needs a language model: set OPENAI_API_KEY, or OPENAI_BASE_URL for a local server',
    );
  const choose = createChoose(openai, CHOICE_FORMAT);
  return {
    host: modelHost(openai),
    contextTokens: openai.contextTokens,
    async choose(request) {
      const from = now();
      const chosen = await choose(request, AbortSignal.timeout(openai.budgetMs));
      if (chosen.ok) return { ...chosen, ms: now() - from };
      complain(`no choice from the model: ${chosen.cause} ${chosen.detail}`);
      return { ok: false, why: 'failed' };
    },
  };
}
