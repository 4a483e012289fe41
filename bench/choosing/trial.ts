/** Asks a question as the bot does, with somebody else in the model's place. */
import type { Answer } from '../../src/answering/answer.ts';
import type { Choice, ChoosingRequest } from '../../src/answering/choosing/choose.ts';
import { tokensOf } from '../../src/answering/choosing/request.ts';
import {
  type Carried,
  carriedFrom,
  resumeQuestion,
} from '../../src/answering/questions/understanding/follow-up.ts';
import { chooseAnswer } from '../../src/app/choosing/choose-answer.ts';
import type { Chooser } from '../../src/app/choosing/chooser.ts';
import type { Sources } from '../../src/app/contracts.ts';
import { askedText, type Request, respond } from '../../src/app/respond.ts';
import { renderAnswer } from '../../src/rendering/render.ts';
import { frameOf } from '../../src/rendering/wording/choosing-lines.ts';
import type { Case } from './cases.ts';

/** A candidate as a model sees it. */
export type Line = { readonly id: string; readonly text: string };
/** Stands where the model would. */
export type Choosing = (lines: readonly Line[], request: ChoosingRequest, one: Case) => Choice;

export type Trial = {
  readonly lines: readonly Line[];
  readonly tokens: number;
  readonly chosen: readonly string[];
  /** The first two pages. */
  readonly shown: string;
  /** Those of the rules' own answer. */
  readonly byRules: string;
};

/** A question that has been read with those before it, and what the rules answer. */
export type Asked = {
  readonly request: Extract<Request, { kind: 'ask' | 'summary' }>;
  readonly earlier: readonly string[];
  readonly rules: Answer;
};

/** Goes through the turns of a conversation up to the one that is judged. */
export async function askedIn({ turns, isSummary }: Case, sources: Sources): Promise<Asked> {
  const [last = ''] = turns.slice(-1);
  const earlier: string[] = [];
  let carried: Carried | null = null;
  for (const turn of turns.slice(0, -1)) {
    const question = resumeQuestion(turn, carried, sources.library);
    const answer = await respond({ kind: 'ask', question }, sources);
    earlier.push(question);
    carried = carriedFrom(question, answer, sources.library);
  }
  const question = resumeQuestion(last, carried, sources.library);
  const request: Asked['request'] = isSummary
    ? { kind: 'summary', topic: question }
    : { kind: 'ask', question };
  return { request, earlier, rules: await respond(request, sources) };
}

/** What is shown when `choosing` chooses from a request of so many tokens. */
export async function tryChoosing(
  one: Case,
  { request, earlier, rules }: Asked,
  contextTokens: number,
  choosing: Choosing,
  sources: Sources,
): Promise<Trial> {
  let seen: Pick<Trial, 'lines' | 'tokens' | 'chosen'> = { lines: [], tokens: 0, chosen: [] };
  const chooser: Chooser = {
    contextTokens,
    host: 'nowhere',
    async choose(asked) {
      const lines = linesIn(asked);
      const choice = choosing(lines, asked, one);
      seen = { lines, tokens: tokensOf(asked), chosen: choice.ids };
      return { ok: true, choice, model: 'a stand-in', usage: { input: 0, output: 0 }, ms: 0 };
    },
  };
  const { byChoice } = await chooseAnswer(chooser, request, rules, sources, {
    asker: { person: 'bench', server: null },
    earlier,
  });
  const pages = (answer: Answer, frame?: Parameters<typeof renderAnswer>[3]): string =>
    renderAnswer(answer, sources.library, askedText(request), frame)
      .pages.slice(0, 2)
      .map(({ content }) => content)
      .join('\n');
  const byRules = pages(rules);
  const shown = byChoice?.answer ? pages(byChoice.answer, frameOf(byChoice, '')) : byRules;
  return { ...seen, shown, byRules };
}

/** The candidates in a request. */
const linesIn = ({ user }: ChoosingRequest): readonly Line[] =>
  [...user.matchAll(/^\[(S\d+)\] (.*)$/gm)].map(([, id = '', text = '']) => ({ id, text }));
