/** Interviews whose questions stand in bold, as headings or plainly, and whose answers follow without a name. */
import { type Form, isFirstPerson, type Markup, rangeOf, tellsWhoSpeaks } from '../blocks/forms.ts';
import type { Voice } from './layout-speakers.ts';

const LONGEST_QUESTION = 60;
const FEWEST_QUESTIONS = 2;

/** An introduction that says that somebody was asked. */
const ASKED =
  /\b(?:spoke|speaks|talks?|talked|sat down|chatted|caught up|met|told|asked|answers?|answered|interview(?:s|ed)?|in conversation|q&a|questions)\b/i;
const TO_YOU = /\b(?:you|your|yours|yourself)\b/i;

const ASKS = /\?["”’')\]]*$/;

const isQuestion = (form: Form): boolean =>
  form.words <= LONGEST_QUESTION &&
  ASKS.test(form.line) &&
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

const LAST_SENTENCE = /[^.!?]*$/;
const FIRST_SENTENCE = /^[^.!?]*/;

/** A reporter says whose a quotation is: in its own sentence, or anywhere beside it where nobody says "I". */
function isReporters(form: Form): boolean {
  const before = LAST_SENTENCE.exec(form.before)?.[0] ?? '';
  const after = FIRST_SENTENCE.exec(form.after)?.[0] ?? '';
  return (
    tellsWhoSpeaks({ ...form, before, after }) || (tellsWhoSpeaks(form) && !isFirstPerson(form))
  );
}

/** Of so many answers one may tell what somebody else said; of those that mostly say "I", any that says "I" too. */
const RETOLD = 5;

/** Whether what stands behind the questions is a reporter's. */
function areReporters(answers: readonly Form[]): boolean {
  const mostSayI = answers.filter(isFirstPerson).length * 2 > answers.length;
  const telling = answers.filter(isReporters);
  const others = mostSayI ? telling.filter((form) => !isFirstPerson(form)) : telling;
  if (!mostSayI && !telling.every(isFirstPerson)) return true;
  return others.length * RETOLD > answers.length;
}

type Placed = { readonly form: Form; readonly at: number };

/** How a prompt is told: by its question mark alone, or by the markup that questions have here. */
function promptsBy(forms: readonly Form[]): (form: Form) => boolean {
  const markup = forms.find((form) => isQuestion(form) && form.markup !== null)?.markup ?? null;
  return markup === null
    ? isQuestion
    : (form) => (isQuestion(form) && form.markup !== null) || isRemark(form, markup);
}

/** "**Critics say that it is too late.**": said to be answered, though it asks nothing; "**She says “never”. Will you?**". */
const isRemark = (form: Form, markup: Markup): boolean =>
  form.markup === markup &&
  form.ends &&
  form.words <= LONGEST_QUESTION &&
  (form.quoted === null || ASKS.test(form.after));

const SURNAME = /(?<=\p{Lu}[\p{L}’'-]+ )\p{Lu}[\p{L}-]+/gu;
const FIRST_WORD = /^\p{Lu}[\p{L}-]+/u;

/**
 * How many of the last answer's blocks are the answer: behind what the person says of themselves a reporter
 * may tell on, who says what was said, or calls the person by the surname of the introduction.
 */
function answerLength(answer: readonly Placed[], introduction: readonly Form[]): number {
  const surnames = new Set(introduction.flatMap(({ line }) => line.match(SURNAME) ?? []));
  const isTold = ({ form }: Placed): boolean =>
    isReporters(form) || surnames.has(FIRST_WORD.exec(form.line)?.[0] ?? '');
  const last = answer.findLastIndex(({ form }) => isFirstPerson(form));
  const tail = answer.slice(Math.max(last, 0) + 1);
  return tail.some(isTold) ? answer.length - tail.length : answer.length;
}

/** The questions and answers of an interview without labels; none where it is no interview. */
export function questionsAndAnswers(
  forms: readonly Form[],
  isApart: (at: number) => boolean,
): readonly Voice[] {
  const isPrompt = promptsBy(forms);
  const placed = forms.map((form, at): Placed => ({ form, at })).filter(({ at }) => !isApart(at));
  const asks = ({ form }: Placed): boolean => isPrompt(form);
  const first = placed.findIndex((one) => one.at > 0 && asks(one) && isQuestion(one.form));
  if (first < 0) return [];
  const introduction = forms.slice(0, placed[first]?.at);
  const whole = placed.slice(first);
  const last = whole.findLastIndex(asks) + 1;
  const spoken = whole.slice(0, last + answerLength(whole.slice(last), introduction));
  const questions = spoken.filter(asks);
  const answers = spoken.filter((one) => !asks(one)).map(({ form }) => form);
  const answered = spoken.filter((one, index) => {
    const next = spoken[index + 1];
    return asks(one) && next !== undefined && !asks(next);
  });
  if (answered.length < FEWEST_QUESTIONS || areReporters(answers)) return [];
  if (
    !isInterview(
      introduction,
      questions.map(({ form }) => form),
      answers,
    )
  )
    return [];
  return spoken.map(
    (one): Voice => ({
      block: one.at,
      said: rangeOf(one.form),
      who: { part: asks(one) ? 'question' : 'answer', label: null },
      layout: 'turn',
    }),
  );
}

/** An interview in which a name stands before the first question and the first answer alone: it holds for all of them. */
export function namedOnce(interview: readonly Voice[], named: readonly Voice[]): readonly Voice[] {
  const ownAt = new Map(named.map((voice) => [voice.block, voice]));
  const whoOf = new Map(
    interview.flatMap(({ block, who }) => {
      const own = ownAt.get(block);
      return own && 'part' in who ? [[who.part, own.who] as const] : [];
    }),
  );
  return interview.map((voice) => ({
    ...voice,
    ...ownAt.get(voice.block),
    who: ('part' in voice.who ? whoOf.get(voice.who.part) : undefined) ?? voice.who,
  }));
}
