/** Short interviews that print each answer behind its question: "Worst habit? I count the exits." */
import { type Form, isFirstPerson, rangeOf, tellsWhoSpeaks } from '../blocks/forms.ts';
import type { Voice } from './layout-speakers.ts';

const QUESTION_AND_ANSWER = /^[^.!?:“”"]{3,120}\?\s+(?=\S)/u;
const FEWEST = 3;

/** Where the answer begins in a block that asks first; null in others. */
function answerAt(form: Form): number | null {
  if (form.quoted || tellsWhoSpeaks(form)) return null;
  const question = QUESTION_AND_ANSWER.exec(form.printed)?.[0];
  return question === undefined || !form.ends ? null : form.start + question.length;
}

/** Questions and answers in one block each; none where they are few, or nobody says "I". */
export function quickFire(
  forms: readonly Form[],
  isApart: (at: number) => boolean,
): readonly Voice[] {
  const rows = forms.flatMap((form, at) => {
    const answer = isApart(at) ? null : answerAt(form);
    return answer === null ? [] : [{ form, at, answer }];
  });
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last || rows.length < FEWEST) return [];
  const isRun = rows.length * 2 > last.at - first.at + 1;
  if (!isRun || !rows.some(({ form }) => isFirstPerson(form))) return [];
  return rows.flatMap(({ form, at, answer }): readonly Voice[] => {
    const { start, end } = rangeOf(form);
    const who = (part: 'question' | 'answer') => ({ part, label: null });
    return [
      { block: at, said: { start, end: answer }, who: who('question'), layout: 'turn' },
      { block: at, said: { start: answer, end }, who: who('answer'), layout: 'turn' },
    ];
  });
}
