/**
 * A fragment is judged in its sentence: words outside the asked ones that turn their meaning (a
 * negation, condition, modal, a verb of hoping or denying, a question) are told.
 */
import { claimsOf, SPEECH_VERBS } from '../../../language/lexicon/reporting-verbs.ts';
import type { Range } from '../../../language/spans/span.ts';
import type { Word } from '../../../language/words.ts';
import type { Statement } from '../../../reading/statement.ts';
import { type Note, quoteSpan } from '../../answer.ts';
import { type ArticleView, sentencesAround, shared, wordRun } from '../../article-view.ts';
import { reachesOver, turnOf } from '../../meaning-words.ts';
import { type Occurrence, stretchOf } from '../locate/occurrence.ts';

/** Notes on what the sentence around words as printed says beyond them; `statement`: whose they are. */
export function clipNotes(
  place: Occurrence,
  statement: Statement | null,
  asksQuestion: boolean,
): readonly Note[] {
  const { view } = place;
  const range = stretchOf(place);
  const sentence = sentencesAround(view.article, range);
  const words = contextWords(view, statement, sentence);
  const before = words.filter((word) => word.end <= range.start);
  const after = words.filter((word) => word.start >= range.end);
  const turning = [
    ...turningBefore(view.article.text, before, range, statement),
    ...denialsAfter(view.article.text, after, range),
  ];
  const notes: Note[] = [];
  if (turning.length > 0) notes.push(cutNote(view, words, turning, range));
  const rest = conditionAfter(view.article.text, after, range);
  if (rest !== null) notes.push({ note: 'goes-on', rest: quoteSpan(view.article, rest) });
  if (!asksQuestion && endsAsQuestion(view.article.text, range, sentence)) {
    notes.push({ note: 'question', sentence: quoteSpan(view.article, sentence) });
  }
  return notes;
}

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
const CLAUSE_BREAK = /[;:]|,?\s+but\s/i;
const NEW_SUBJECT =
  /,["”’]?\s+(?:(?:and|so|yet|or)\s+)?["“‘]?(?:I|we|you|he|she|it|they|there|this|that|these|those)\b/i;

/** Words before the words asked about that reach over it; in reported speech none from before its cue. */
function turningBefore(
  text: string,
  before: readonly Word[],
  range: Range,
  statement: Statement | null,
): readonly Word[] {
  const cue = statement === null || statement.kind === 'direct' ? null : statement.cue;
  const earliest = cue !== null && cue.end <= range.start ? cue.start - 12 : 0;
  return before.filter((word) => {
    if (word.start < earliest || !reachesOver(word.key)) return false;
    const between = text.slice(word.end, range.start);
    if (CLAUSE_BREAK.test(between)) return false;
    return turnOf(word.key) === 'condition' || !endsBefore(between, text, range);
  });
}

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
function denialsAfter(text: string, after: readonly Word[], range: Range): readonly Word[] {
  return after.filter((word) => {
    if (turnOf(word.key) !== 'negation' && !denies(word)) return false;
    return !ENDS_CLAUSE.test(text.slice(range.end, word.start));
  });
}

const CONDITION = new Set(['if', 'unless', 'until', 'provided', 'except', 'lest', 'assuming']);
const PHRASES =
  /^(?:as long as|so long as|in order to|so that|only when|on condition|in exchange|in return)\b/i;
const PURPOSE =
  /^to\s+(?!the\b|a\b|an\b|this|that|these|those|its?\b|our|their|his|her|my|your|any|all|each|be\b)\p{Ll}+(?<!s)\s/u;

/** From the first condition behind the words asked about (or a purpose right behind it) to the end of the sentence. */
function conditionAfter(text: string, after: readonly Word[], range: Range): Range | null {
  const end = after.at(-1)?.end ?? range.end;
  const first = after.find((word, index) => {
    const rest = text.slice(word.start, end);
    const follows =
      index === 0 && PURPOSE.test(rest) && /^\s+$/.test(text.slice(range.end, word.start));
    return CONDITION.has(word.key) || PHRASES.test(rest) || follows;
  });
  return first === undefined ? null : { start: first.start, end };
}

function endsAsQuestion(text: string, range: Range, sentence: Range): boolean {
  const rest = text.slice(range.end, Math.max(sentence.end, range.end) + 1);
  return /^[^.!?]*\?/.test(rest);
}

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
