/** Whether a question is answered rightly. */
import type { JsonAnswer } from '../../src/rendering/answer-json.ts';
import { holds } from '../choosing/cases.ts';
import { percent } from '../support/print.ts';

export type QuestionCase = {
  readonly id: string;
  readonly kind: string;
  readonly question?: string;
  /** A conversation: the last turn is judged. */
  readonly turns?: readonly string[];
  /** All must stand in the answer. */
  readonly quotes: readonly string[];
  /** One of them must. */
  readonly any: readonly string[];
  /** None may. */
  readonly not: readonly string[];
  /** The articles do not answer it. */
  readonly abstain: boolean;
  /** Whether an honest "no clear answer" will do, too. */
  readonly abstain_ok?: boolean;
};

type Shown = Pick<JsonAnswer, 'kind' | 'text'> & {
  readonly nearest: readonly { readonly text: string }[];
};

/**
 * `right`: answered with all of `quotes` and one of `any`, none of `not`; `near`: not answered, but those
 * words are among the closest three; `answered`: what must not be answered.
 */
export type Judgement =
  | 'right'
  | 'partly'
  | 'wrong'
  | 'near'
  | 'refused'
  | 'abstained'
  | 'answered';

const CLOSEST = 3;

export function judge(one: QuestionCase, { kind, text, nearest }: Shown): Judgement {
  if (kind === 'answered') return judgeAnswered(one, text);
  if (one.abstain || one.abstain_ok === true) return 'abstained';
  const close = nearest.slice(0, CLOSEST).map((quote) => quote.text);
  return holdsAll(one, close.join('\n')) ? 'near' : 'refused';
}

function judgeAnswered(one: QuestionCase, text: string): Judgement {
  if (holds(text, one.not)) return 'wrong';
  if (mustAbstain(one)) return 'answered';
  if (holdsAll(one, text)) return 'right';
  return holds(text, [...one.quotes, ...one.any]) ? 'partly' : 'wrong';
}

/** Nothing that could be shown would be right. */
export const mustAbstain = ({ abstain, any }: QuestionCase): boolean => abstain && any.length === 0;

/** Whether a text holds all that an answer must. */
export const holdsAll = (
  { quotes, any }: Pick<QuestionCase, 'quotes' | 'any'>,
  text: string,
): boolean =>
  quotes.every((words) => holds(text, [words])) && (any.length === 0 || holds(text, any));

/** The figures of one set, against what is to be reached. */
export function shares(cases: readonly QuestionCase[], judged: readonly string[]): string {
  const must = judged.filter((_, at) => isOf(cases[at], true));
  const can = judged.filter((_, at) => isOf(cases[at], false));
  const count = (list: readonly string[], ...what: Judgement[]): string =>
    percent(list.filter((one) => what.some((each) => each === one)).length, list.length);
  return (
    `right ${count(can, 'right', 'abstained')} (to reach 70%), ` +
    `with the closest three ${count(can, 'right', 'abstained', 'near')} (85%), ` +
    `wrong ${count(can, 'wrong')} (at most 8%), ` +
    `not answered that must not be ${count(must, 'abstained')} (90%)`
  );
}

const isOf = (one: QuestionCase | undefined, must: boolean): boolean =>
  one !== undefined && mustAbstain(one) === must;
