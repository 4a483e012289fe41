/**
 * A question that leans on the one before it, made whole by rules: "and Russia?", "what about
 * sanctions?", "what did he say about that?", "why?". Without a model; the reply shows how it was read.
 */

import { bareText } from '../../../language/bare-text.ts';
import { withoutTrailing } from '../../../language/trailing.ts';
import { type Answer, gistOf } from '../../answer.ts';
import { LONGEST_QUESTION } from '../../lengths.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import { mentionsIn } from '../../lookup/name-index.ts';
import { withCapitals } from './in-full.ts';

/** What is remembered of a conversation: the last question, made whole, and whom it was about. */
export type Carried = { readonly question: string; readonly speaker: string | null };

const ANOTHER =
  /^(?:(?:and|but|so|ok|okay|then)[ ,]+)?(?:(?:what|how) about|and|but)\s+(.{1,80})$/isu;
const BARE = /^(?:(?:and|but|so)[ ,]+)?(why|when|where|how|who)(?: (?:so|not|is that))?$/iu;
const ABOUT = /^(?:(?:and|but|so|ok|okay|then)[ ,]+)?(?:and )?(?:about|on)\s+(.{1,80})$/isu;
/** "What did Russia say to that?": what the question before was about. */
const THAT = /\b(to|about|on|against|for) (?:that|this|it|them)(?=\W*$)/iu;
const ASKING =
  /^(?:(?:and|but|so|ok|well)[ ,]+)*(?:(?:who|what|when|where|why|which|how(?: many| much)?)\s+)?(?:(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)(?:n['’]?t)?\s+)?/iu;
const PERSON = /\b(he|she|they|him|them|her(?!\s+\p{L}))\b/iu;
const POSSESSIVE = /\b(his|her|their)\b(?=\s+\p{L})/iu;
const LEADS_TOPIC = /\b(?:about|on|regarding)\b/giu;
const QUESTION_WORD = /\b(?:who|what|when|where|why|how|did|does|do|said?|says)\b/iu;

/** The question in full; `text` itself where it stands alone, nothing was asked before, or both would be more than is read at once. */
export function resumeQuestion(
  text: string,
  carried: Carried | null,
  library: PreparedLibrary,
): string {
  const whole = carried === null ? text : resumed(text, carried, library);
  return whole.length <= LONGEST_QUESTION ? whole : text;
}

function resumed(asked: string, before: Carried, library: PreparedLibrary): string {
  const text = withCapitals(asked, library);
  const carried = { ...before, question: withCapitals(before.question, library) };
  const typed = bareText(text);
  const about = ABOUT.exec(typed)?.[1];
  const lead = about === undefined ? null : topicLead(carried.question);
  if (lead !== null) return `${lead} ${about}?`;
  const another = ANOTHER.exec(typed)?.[1];
  if (another !== undefined && !QUESTION_WORD.test(another))
    return withAnother(another, carried, library);
  const bare = BARE.exec(typed)?.[1];
  if (bare !== undefined) return `${capital(bare)}? ${carried.question}`;
  const { speaker, question } = carried;
  const topic = bareText(question.replace(ASKING, ''));
  const whole = topic === '' ? text : text.replace(THAT, (_, leads) => `${leads} ${topic}`);
  if (speaker === null || namesPerson(text, library)) return whole;
  const named = whole.replace(POSSESSIVE, `${speaker}'s`);
  return named === whole ? whole.replace(PERSON, speaker) : named;
}

function withAnother(another: string, carried: Carried, library: PreparedLibrary): string {
  const { question, speaker } = carried;
  const isName = mentionsIn(another, library).length > 0;
  const [before] = mentionsIn(question, library);
  if (isName && before !== undefined) {
    const printed = question.slice(before.start, before.end);
    const owner = /['’]s$/.exec(printed)?.[0] ?? '';
    return `${question.slice(0, before.start)}${another}${owner}${question.slice(before.end)}`;
  }
  const lead = isName ? null : topicLead(question);
  if (lead !== null) return `${lead} ${another}?`;
  if (!isName && speaker !== null) return `What did ${speaker} say about ${another}?`;
  return `${withoutTrailing(question, /[\s?]/)}, ${another}?`;
}

/** What leads up to the topic that a question ends with, "about" or its like included; null where it ends with none. */
function topicLead(question: string): string | null {
  const last = [...question.matchAll(LEADS_TOPIC)].at(-1);
  const end = last === undefined ? question.length : last.index + last[0].length;
  return /^\s+\S/.test(question.slice(end)) ? question.slice(0, end) : null;
}

const capital = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

function namesPerson(text: string, library: PreparedLibrary): boolean {
  return mentionsIn(text, library).some(({ speakers }) =>
    speakers.some((id) => library.speakers.get(id)?.type === 'person'),
  );
}

/** What a question and its answer leave behind: the person whom it was about, or else the first whom the answer quotes, is whom "he" will mean. */
export function carriedFrom(question: string, answer: Answer, library: PreparedLibrary): Carried {
  const { quotations, nearest } = gistOf(answer);
  const asked = mentionsIn(question, library).flatMap(({ speakers }) => speakers);
  const quoted = [...quotations, ...nearest].map(
    ({ statement }) => library.statements.get(statement ?? '')?.speaker ?? '',
  );
  const people = [...asked, ...quoted].flatMap((id) => {
    const speaker = library.speakers.get(id);
    return speaker?.type === 'person' ? [speaker.name] : [];
  });
  return { question, speaker: people[0] ?? null };
}
