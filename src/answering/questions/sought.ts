/** Whether a stretch holds the kind of thing that is asked for: a date, a number, a reason, a place, a name. */

import { HOLDS } from '../../language/lexicon/question-words.ts';
import { wordsOf } from '../../language/words.ts';
import type { FoundStretch } from '../lookup/stretches-found.ts';
import { stemOf } from '../lookup/terms.ts';
import type { Question } from './understanding/question.ts';

/** Named pieces of evidence, each 0 to 1; or what each weighs. */
export type AnswerEvidence = Readonly<Record<string, number>>;

/** What is sought by which questions, and whether a text holds it. */
type Sought = {
  readonly name: string;
  readonly isSought: (question: Question) => boolean;
  readonly isIn: (text: string, question: Question, stretch: FoundStretch['stretch']) => boolean;
};

const ofKind =
  (kind: Question['kind']) =>
  (question: Question): boolean =>
    question.kind === kind;
const isIn =
  (pattern: RegExp) =>
  (text: string): boolean =>
    text.search(pattern) >= 0;
const isSpoken: Sought['isIn'] = (_text, _question, { quotations }) =>
  quotations.some(({ said }) => said.length > 0);

const SOUGHT: readonly Sought[] = [
  { name: 'when: date', isSought: ofKind('when'), isIn: isIn(HOLDS.date) },
  { name: 'how many: number', isSought: ofKind('how-many'), isIn: isIn(HOLDS.number) },
  {
    name: 'how many: counted',
    isSought: ofKind('how-many'),
    isIn: (text, question) => countedIn(question, text).length > 0,
  },
  { name: 'how old: age', isSought: ({ age }) => age, isIn: isIn(HOLDS.age) },
  { name: 'how much: money', isSought: ({ money }) => money, isIn: isIn(HOLDS.money) },
  { name: 'why: reason', isSought: ofKind('why'), isIn: isIn(HOLDS.reason) },
  { name: 'why: quoted', isSought: ofKind('why'), isIn: isSpoken },
  { name: 'who: name', isSought: ofKind('who'), isIn: isIn(HOLDS.name) },
  { name: 'wants: demand', isSought: ({ wants }) => wants, isIn: isIn(HOLDS.demand) },
];

/** Of what a question seeks, which a stretch holds. */
export const soughtIn = (
  question: Question,
  { stretch }: FoundStretch,
  text: string,
): AnswerEvidence =>
  Object.fromEntries(
    SOUGHT.filter(({ isSought }) => isSought(question)).map(({ name, isIn }) => [
      name,
      isIn(text, question, stretch) ? 1 : 0,
    ]),
  );

/** The numbers of a text that count what the question does: "how many homes", "900 homes", "193-member". */
export function countedIn({ counted, unit }: Question, text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(HOLDS.number)].filter((match) => {
    const from = match.index + match[0].length;
    if (unit?.test(text.slice(from, from + WIDEST))) return true;
    const behind = wordsOf(text, from, Math.min(text.length, from + WIDEST)).slice(0, BEHIND);
    const inside = wordsOf(match[0]).slice(1);
    return [...inside, ...behind].some(({ key }) => counted.has(stemOf(key)));
  });
}

const WIDEST = 60;
/** "340 of the old logbooks". */
const BEHIND = 4;
