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
import { inFull } from './in-full.ts';

/** What is remembered of a conversation: the last question, made whole, and whom it was about. */
export type Carried = { readonly question: string; readonly speaker: string | null };

const ANOTHER =
  /^(?:(?:and|but|so|ok|okay|then)[ ,]+)?(?:(?:what|how) about|and|but)\s+(.{1,80})$/isu;
const BARE =
  /^(?:(?:and|but|so)[ ,]+)?(why|when|where|how(?: (?:much|many|long))?|who)(?: (?:so|not|is that))?$/iu;
const ABOUT = /^(?:(?:and|but|so|ok|okay|then)[ ,]+)?(?:and )?(?:about|on)\s+(.{1,80})$/isu;
/** "What did Russia say to that?": what the question before was about. */
const THAT = /\b(to|about|on|against|for) (?:that|this|it|them)(?=\W*$)/iu;
const ASKING =
  /^(?:(?:and|but|so|ok|well)[ ,]+)*(?:(?:who|what|when|where|why|which|how(?: many| much)?)\s+)?(?:(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)(?:n['’]?t)?\s+)?/iu;
const PERSON = /\b(he|she|they|him|them|her(?!\s+\p{L}))\b/iu;
const POSSESSIVE = /\b(his|her|their)\b(?=\s+\p{L})/iu;
const SEVERAL = /\b(?:they|them|their)\b/iu;
const LEADS_TOPIC = /\b(?:about|on|regarding)\b/giu;
const QUESTION_WORD =
  /\b(?:who|what|when|where|why|how|did|does|do|said?|says)\b|^(?:is|are|was|were|will|would|can|could|has|have|had|should)\b/iu;

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
  const { text } = inFull(asked, library);
  const carried = { ...before, question: inFull(before.question, library).text };
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
  if (speaker === null || namesWhoIsMeant(text, library)) return whole;
  const named = whole.replace(POSSESSIVE, `${speaker}'s`);
  return named === whole ? whole.replace(PERSON, speaker) : named;
}

function withAnother(another: string, carried: Carried, library: PreparedLibrary): string {
  const { question, speaker } = carried;
  const isName = mentionsIn(another, library).length > 0;
  // "What does Ann want from the US?" "And from Bo?"
  const lead = /^(?:from|to|with|by|for|of|in|at) /iu.exec(another)?.[0] ?? '';
  const leading = (end: number): string =>
    lead === '' ? question.slice(0, end) : question.slice(0, end).replace(/ the $/iu, ' ');
  const replaced = mentionsIn(question, library).find(({ start }) => leading(start).endsWith(lead));
  if (isName && replaced !== undefined) {
    const { start, end } = replaced;
    const owner = /['’]s$/.exec(question.slice(start, end))?.[0] ?? '';
    return `${leading(start)}${another.slice(lead.length)}${owner}${question.slice(end)}`;
  }
  const before = isName ? null : topicLead(question);
  if (before !== null) return `${before} ${another}?`;
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

/** "And Russia, what did they say?" means the Russia that it names, as "he" means a person. */
function namesWhoIsMeant(text: string, library: PreparedLibrary): boolean {
  const several = text.search(SEVERAL);
  return mentionsIn(text, library).some(
    ({ start, identities, party }) =>
      (party !== null && start < several) ||
      identities.values().some((id) => isPerson(id, library)),
  );
}

/** What a question and its answer leave behind: the person whom it was about, or else the first whom the answer quotes, is whom "he" will mean. */
export function carriedFrom(question: string, answer: Answer, library: PreparedLibrary): Carried {
  const { quotations, nearest } = gistOf(answer);
  const asked = mentionsIn(question, library).flatMap(({ identities }) => [...identities]);
  const quoted = [...quotations, ...nearest]
    .values()
    .map(({ statement }) => library.statements.get(statement ?? '')?.speaker ?? '');
  const meant =
    asked.find((id) => isPerson(id, library)) ?? quoted.find((id) => isPerson(id, library));
  return { question, speaker: library.identities.get(meant ?? '')?.name ?? null };
}

/** Of the id of a speaker; no article is read for it. */
const isPerson = (id: string, { identities }: PreparedLibrary): boolean =>
  identities.get(id)?.type === 'person';
