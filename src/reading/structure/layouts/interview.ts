/** Interviews whose questions stand in bold, as headings or plainly, and whose answers follow without a name. */
import { type Form, isFirstPerson, rangeOf, tellsWhoSpeaks } from '../blocks/forms.ts';
import type { Voice } from './layout-speakers.ts';

const LONGEST_QUESTION = 60;
const FEWEST_QUESTIONS = 2;

/** An introduction that says that somebody was asked. */
const ASKED =
  /\b(?:spoke|speaks|talks?|talked|sat down|chatted|caught up|met|told|asked|answers?|answered|interview(?:s|ed)?|in conversation|q&a|questions)\b/i;
const TO_YOU = /\b(?:you|your|yours|yourself)\b/i;

const isQuestion = (form: Form): boolean =>
  form.words <= LONGEST_QUESTION &&
  /\?["”’')\]]*$/.test(form.line) &&
  form.quoted === null &&
  !/^[\p{Lu} .]{2,30}:/u.test(form.line);

/** Explainers ask and answer too: in an interview somebody says "I" or was spoken to. */
function isInterview(
  introduction: readonly Form[],
  questions: readonly Form[],
  answers: readonly Form[],
): boolean {
  const personal = answers.filter(isFirstPerson).length;
  const toYou = questions.some(({ line }) => TO_YOU.test(line));
  const introduced = introduction.some(({ line }) => ASKED.test(line));
  return introduced ? personal > 0 || toYou : personal * 3 >= answers.length && toYou;
}

/** The questions and answers of an interview without labels; none where it is no interview. */
export function questionsAndAnswers(
  forms: readonly Form[],
  isApart: (at: number) => boolean,
): readonly Voice[] {
  const marked = forms.some((form) => isQuestion(form) && form.markup !== null);
  const asks = (form: Form | undefined, at: number): boolean =>
    form !== undefined && !isApart(at) && isQuestion(form) && (!marked || form.markup !== null);
  const first = forms.findIndex((form, at) => at > 0 && asks(form, at));
  if (first < 0) return [];
  const rest = forms.map((form, at) => ({ form, at })).slice(first);
  const questions = rest.filter(({ form, at }) => asks(form, at));
  const answers = rest.filter(({ form, at }) => !asks(form, at) && !isApart(at));
  const answered = questions.filter(({ at }) => !asks(forms[at + 1], at + 1) && forms[at + 1]);
  if (answered.length < FEWEST_QUESTIONS || answers.some(({ form }) => tellsWhoSpeaks(form)))
    return [];
  const formOf = ({ form }: { form: Form }): Form => form;
  if (!isInterview(forms.slice(0, first), questions.map(formOf), answers.map(formOf))) return [];
  return rest.flatMap(({ form, at }): readonly Voice[] =>
    isApart(at)
      ? []
      : [
          {
            block: at,
            said: rangeOf(form),
            who: { part: asks(form, at) ? 'question' : 'answer', label: null },
            layout: 'turn',
          },
        ],
  );
}
