/**
 * A fragment is judged in its sentence: words outside the asked ones that turn their meaning (a
 * negation, condition, modal, a verb of hoping or denying, a question) are told.
 */

import { claimsOf, SPEECH_VERBS } from '../../../language/lexicon/reporting-verbs.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Word, wordsOf } from '../../../language/words.ts';
import type { Statement } from '../../../reading/statement.ts';
import { type Note, quoteSpan } from '../../answer.ts';
import { type ArticleView, sentencesAround, shared, wordRun } from '../../article-view.ts';
import { isNounHere, reachesOver, turnOf } from '../../meaning-words.ts';
import { aroundOf } from '../locate/around.ts';
import { type Occurrence, stretchOf } from '../locate/occurrence.ts';
import type { Asking } from '../message/asking.ts';

/** Notes on what the sentence around words as printed says beyond them and the message; `statement`: whose they are. */
export function clipNotes(
  asking: Asking,
  place: Occurrence,
  statement: Statement | null,
): readonly Note[] {
  const { view } = place;
  const { text } = view.article;
  const range = stretchOf(place);
  const sentence = sentencesAround(view.article, range);
  const words = contextWords(view, statement, sentence);
  const around = aroundOf(asking, place);
  const before = words.filter((word) => word.end <= range.start);
  const after = words.filter((word) => word.start >= range.end);
  const turning = [
    ...turningBefore(text, before, range, statement),
    ...denialsAfter(text, after, range),
  ].filter((word) => !around(word));
  const notes: Note[] = [];
  if (turning.length > 0) notes.push(cutNote(view, words, turning, range));
  const rest = conditionAfter(text, after, range, statement);
  if (rest !== null && !around(rest.first))
    notes.push({ note: 'goes-on', rest: quoteSpan(view.article, rest) });
  if (!asking.asked.question && endsAsQuestion(text, range, sentence) && !asksOn(asking)) {
    notes.push({ note: 'question', sentence: quoteSpan(view.article, sentence) });
  }
  return notes;
}

/** Does the message itself go on to the question mark? */
const asksOn = ({ message, asked }: Asking): boolean =>
  /^[^.!?\n]*\?/.test(message.slice(asked.range.end));

/**
 * The words of the sentence that belong to the same mouth: of direct speech the speech alone, of
 * reported speech nothing behind it.
 */
function contextWords(
  view: ArticleView,
  statement: Statement | null,
  sentence: Range,
): readonly Word[] {
  const run = wordRun(view.words, sentence);
  const words = view.words.slice(run.from, run.to);
  if (statement?.kind === 'direct')
    return words.filter((word) => shared(statement.quoted, word) > 0);
  const end = statement?.kind === 'indirect' ? statement.content.at(-1)?.end : undefined;
  return end === undefined ? words : words.filter((word) => word.end <= end);
}

/** No dash is one: it may open an aside, over which a negation reaches. */
const CLAUSE_BREAK =
  /[;:]|,?\s+but\s|,\s+(?:because|such as|including|which|who|whose|where|for example)\s/i;
const NEW_SUBJECT =
  /,["”’]?\s+(?:(?:and|so|yet|or)\s+)?["“‘]?(?:I|we|you|he|she|it|they|there|this|that|these|those)\b/i;

/** Words before the words asked about that reach over it; in reported speech none from before its cue. */
export function turningBefore(
  text: string,
  before: readonly Word[],
  range: Range,
  statement: Statement | null = null,
): readonly Word[] {
  const cue = statement === null || statement.kind === 'direct' ? null : statement.cue;
  if (BARE_CONDITION.test(text.slice(range.start, range.end))) return [];
  const earliest = cue !== null && cue.end <= range.start ? cue.start - 12 : 0;
  return before.filter((word, index) => {
    if (word.start < earliest || !reachesOver(word.key)) return false;
    if (isReported(word, statement) || isNounHere(before, index)) return false;
    const between = text.slice(word.end, range.start);
    if (CLAUSE_BREAK.test(between)) return false;
    const turn = turnOf(word.key);
    if (turn === 'condition') return true;
    if (endsBefore(between, text, range)) return false;
    const ahead = `${between}${text.slice(range.start, range.start + CLAUSE_HEAD)}`;
    if (turn === 'hope or denial') return !CALLS_IT.test(between);
    if (NEW_NOUN.test(ahead)) return false;
    return turn !== 'modal' || !ADJUNCT.test(ahead);
  });
}

/** Characters of a clause that show whether it has a subject of its own, or a conjunction. */
const CLAUSE_HEAD = 60;
/** "And the county does not": a new clause, over which no denial and no "can" before it reaches. */
const NEW_NOUN =
  /,["”’]?\s+(?:and|so|yet|or)\s+["“‘]?(?:the|an?|my|your|our|his|her|its|their|every|all|\p{Lu}\p{L}+)(?:\s[\p{L}'’-]+){0,4}\s(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should)\b/u;
/** What is done "because" or "provided that" may be done; the reason itself is no less so. */
const ADJUNCT = /(?:^|[\s"“‘])(?:because|although|though|whereas|provided that)\s/iu;
/** "Provided that the currents remain", and nothing else: it states nothing that could be turned. */
const BARE_CONDITION = /^(?:unless|provided|as long as|so long as)\b[^,;:]*$/iu;
/** "Dismissed the campaign as": what it is called. */
const CALLS_IT = /\sas\s*["“‘]?$/u;
/** "Would" of a reporter's stands for the speaker's "will". */
const isReported = (word: Word, statement: Statement | null): boolean =>
  word.key === 'would' &&
  statement !== null &&
  statement.kind !== 'direct' &&
  shared(statement.quoted, word) === 0;

/** Does a new clause with a subject of its own begin between the turning word and the words asked about, or with it? */
function endsBefore(between: string, text: string, range: Range): boolean {
  return NEW_SUBJECT.test(`${between}${text.slice(range.start, range.start + 8)}`);
}

const ENDS_CLAUSE = /[,;:.!?–—"“”]|\b(?:and|but|because|which|who|while)\b/i;
const UNTRUE = new Set(['false', 'untrue', 'impossible', 'unlikely']);

/** "False", "was denied": said of what stands before it. */
function denies({ key }: Word): boolean {
  const verb = SPEECH_VERBS.get(key);
  return UNTRUE.has(key) || (verb?.form === 'past' && claimsOf(verb.lemma) === 'denying');
}

/** A negation of the verb that the piece is the subject or beginning of: "talks" in "talks are not an option". */
export function denialsAfter(text: string, after: readonly Word[], range: Range): readonly Word[] {
  const isDenied = DENIED.test(LAST_CLAUSE.exec(text.slice(range.start, range.end))?.[0] ?? '');
  return after.filter((word, index) => {
    if (turnOf(word.key) !== 'negation' && !denies(word)) return false;
    if (isWithout(word, after[index - 1]) && !isDenied) return false;
    return !ENDS_CLAUSE.test(text.slice(range.end, word.start));
  });
}

/** "Dialogue with no conditions", "dialogue without conditions" is dialogue; but what is not done without them may be done with them. */
const isWithout = ({ key }: Word, before: Word | undefined): boolean =>
  key === 'without' || (key === 'no' && before?.key === 'with');

const LAST_CLAUSE = /[^,;:.!?–—]*$/;
/** "Not just talk" denies no more than that it is all. */
const DENIED =
  /\b(?:not(?! (?:just|only|merely|simply)\b)|never|cannot|no|nobody|none|nothing|neither|nor)\b|n['’]t\b/i;

const CONDITION = new Set(['if', 'unless', 'until', 'provided', 'except', 'lest', 'assuming']);
const PHRASES =
  /^(?:as long as|so long as|as soon as|in order to|so that|only when|on condition|in exchange|in return)\b/i;
/** What only the speaker's own words make a condition of: a reporter's "when" tells of the day. */
const TURNS_ON =
  /^(?:when|but|rather than|instead of|(?:once|the (?:day|moment|minute)(?: that| when)?) (?:I|we|you|he|she|it|they|there|the|these|those|this|that|\p{L}+(?:body|one)|\p{L}+ (?:is|are|has|have))\b)/iu;
/** "Not greed, it is geography": what stands against a denial. */
const CONTRAST =
  /^[\s,;–—-]+(?:it|this|that|they|these|those|we|he|she)(?:['’]s|['’]re|\s+(?:is|are|was|were))\b/i;

type Rest = Range & { readonly first: Word };

/** From the first condition behind the words asked about, or what they are held against, to the end of the sentence. */
function conditionAfter(
  text: string,
  after: readonly Word[],
  range: Range,
  statement: Statement | null,
): Rest | null {
  const end = after.at(-1)?.end ?? range.end;
  const asked = text.slice(range.start, range.end);
  const denies = wordsOf(asked).some(({ key }) => turnOf(key) === 'negation');
  const first = after.find((word, index) => {
    const rest = text.slice(word.start, end);
    if (CONDITION.has(word.key) || PHRASES.test(rest)) return true;
    if (shared(statement?.quoted ?? [], word) === 0) return false;
    if (TURNS_ON.test(rest)) return true;
    if (!denies) return false;
    return index === 0 && CONTRAST.test(text.slice(range.end, end));
  });
  return first === undefined ? null : { start: first.start, end, first };
}

function endsAsQuestion(text: string, range: Range, sentence: Range): boolean {
  const rest = text.slice(range.end, Math.max(sentence.end, range.end) + 1);
  return /^[^.!?]*\?/.test(rest) && !ASKS_WHY.test(rest);
}

/** "We did not, because who does?": the question is the reason, not what stands before it. */
const ASKS_WHY =
  /^[^.!?]*,\s(?:because|but|for|and)\s(?:(?:[\p{L}'’]+\s){0,4}(?:who|what|why|how|when|where|which)|is|are|do|does|did|can|will|would)\b/iu;

const EXCERPT_WORDS = 14;

/** The part of the sentence that shows the turning words at work, as short as it can be. */
function cutNote(
  view: ArticleView,
  words: readonly Word[],
  turning: readonly Word[],
  range: Range,
): Note {
  const first = words.findIndex((word) => word.start === turning[0]?.start);
  const start = words[Math.max(0, first - 3)]?.start ?? range.start;
  const inside = words.filter((word) => word.start >= range.start && word.end <= range.end);
  const piece = inside.length > EXCERPT_WORDS ? inside[EXCERPT_WORDS / 2]?.end : range.end;
  const end = Math.max(piece ?? range.end, turning.at(-1)?.end ?? range.end);
  return {
    note: 'cut',
    sentence: quoteSpan(view.article, { start: Math.min(start, range.start), end }),
    turning: turning.map((word) => quoteSpan(view.article, word)),
  };
}
