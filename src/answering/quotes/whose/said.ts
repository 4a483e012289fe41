/** What is said where words stand: words in marks, reported speech, or the article's own. */
import { PREPOSITIONS } from '../../../language/lexicon/function-words.ts';
import { isStopWord } from '../../../language/lexicon/stop-words.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Word, wordsOf } from '../../../language/words.ts';
import type { LibraryArticle } from '../../../library/library.ts';
import { isNumbered } from '../../../reading/paragraph.ts';
import type { Statement } from '../../../reading/statement.ts';
import { marksOf } from '../../article-marks.ts';
import {
  type ArticleView,
  paragraphAt,
  rangeOf,
  shared,
  statementsAt,
} from '../../article-view.ts';
import { turnOf } from '../../meaning-words.ts';
import { type Occurrence, wordsAt } from '../locate/occurrence.ts';

/**
 * `quoted`: every word stands in the statement's marks; `mixed`: some do; `reported`: none does, but
 * they are what somebody is reported to have said; `marked`: they stand in marks, and whose they are
 * the article does not tell; `own`: nobody is said to have said them; `headline`: they stand in a headline
 * that quotes nobody; `beside`: they stand in a caption or another block where nobody speaks, or in a headline
 * that may quote somebody.
 */
export type SaidAs = 'quoted' | 'mixed' | 'reported' | 'marked' | 'own' | 'headline' | 'beside';

/** Words of an article, with whose they are. */
export type Said = Occurrence & {
  readonly inside: SaidAs;
  readonly statement: Statement | null;
  /** The same words run by run and quotation by quotation, where they are not all in one statement's marks; empty for a single one. */
  readonly parts: readonly Said[];
};

/** Whose words stand there. */
export function saidAt(place: Occurrence): Said {
  const words = wordsAt(place);
  const total = words.length;
  const share = (spans: readonly Range[]): number =>
    words.filter((word) => shared(spans, word) === word.end - word.start).length;
  const whole = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  if (isBeside(place.view.article, whole)) {
    const inside = isHeadlines(place.view.article, whole) ? 'headline' : 'beside';
    return { ...place, inside, statement: null, parts: [] };
  }
  const statements = statementsAt(place.view.statementsTouching, whole);
  const inMarks = statements.find(
    ({ quoted }) => share(quoted) >= total - smallBefore(words, quoted),
  );
  if (inMarks !== undefined) return { ...place, inside: 'quoted', statement: inMarks, parts: [] };
  const parts = partsOf(place);
  const one = commonSpeaker(parts);
  if (one !== null) return { ...place, inside: 'quoted', statement: one, parts };
  const [statement] = statements;
  if (statement === undefined || share(statement.content) < total / 2) {
    const inside = place.view.isInMarks(whole) ? 'marked' : 'own';
    return { ...place, inside, statement: null, parts };
  }
  // The "spy ship" of what somebody is reported to have said: in marks that are the article's.
  if (share(statement.quoted) === 0 && place.view.isWithinMarks(whole))
    return { ...place, inside: 'marked', statement: null, parts };
  return { ...place, inside: share(statement.quoted) > 0 ? 'mixed' : 'reported', statement, parts };
}

/** One where a small word stands alone before the marks, "a “gift to the continent”": whoever quotes that takes it along. */
const smallBefore = ([first]: readonly Word[], quoted: readonly Range[]): number =>
  first !== undefined && isSmall(first.key) && shared(quoted, first) === 0 ? 1 : 0;

const isSmall = (key: string): boolean =>
  turnOf(key) === null && (isStopWord(key) || PREPOSITIONS.has(key));

function isBeside(article: LibraryArticle, { start, end }: Range): boolean {
  const block = paragraphAt(article, start);
  return block !== null && !isNumbered(block.kind) && end <= block.end;
}

/** Words of a headline outside its marks; of one without marks, no "says" or colon may tell whose they are. */
function isHeadlines({ text, reading }: LibraryArticle, words: Range): boolean {
  const block = reading.paragraphs.find(
    ({ start, end }) => start <= words.start && words.end <= end,
  );
  if (block?.kind !== 'headline') return false;
  const marks = marksOf(text, block);
  if (marks.length > 0) return shared(marks, words) === 0;
  return !TOLD.test(`${text.slice(block.start, words.start)}◇${text.slice(words.end, block.end)}`);
}

/** Of ◇ for the words: "◇, says Wu", "Wu: ◇", "◇ – Wu". */
const TOLD = /:\s*◇|◇\s*(?::|[–—-]\s*\p{Lu})|\b(?:says?|said|tells?|told)\b/u;

/** Parted where one quotation ends and the next begins with nothing between them but marks. */
function partsOf({ view, runs }: Occurrence): readonly Said[] {
  const parts = runs.flatMap((run) => {
    const cuts = [run.from];
    for (let at = run.from + 1; at < run.to; at += 1) if (view.openings.has(at)) cuts.push(at);
    return cuts.map((from, index) => ({ view, runs: [{ from, to: cuts[index + 1] ?? run.to }] }));
  });
  return parts.length < 2 ? [] : parts.map(saidAt);
}

/** The first of several statements of one speaker that have all words in their marks. */
function commonSpeaker(parts: readonly Said[]): Statement | null {
  if (!areQuoted(parts)) return null;
  const isOne = parts.slice(1).every((part, index) => {
    const [before, after] = [parts[index]?.statement, part.statement];
    const isSame = after?.speaker != null && after.speaker === before?.speaker;
    return isSame || (before != null && after !== null && goesOn(part.view.article, before, after));
  });
  return isOne ? (parts[0]?.statement ?? null) : null;
}

/** Marks that the next paragraph opens anew, and this one did not close: one speech, whoever gives it. */
function goesOn(
  { text }: LibraryArticle,
  { quoted, article }: Statement,
  after: Statement,
): boolean {
  const [from, to] = [quoted.at(-1)?.end ?? 0, after.quoted[0]?.start ?? 0];
  return article === after.article && /^\s*\n\s*["“'‘]$/u.test(text.slice(from, to));
}

/** Are there several parts, each in the marks of a statement? */
export const areQuoted = (parts: readonly Said[]): boolean =>
  parts.length > 1 && parts.every(({ inside }) => inside === 'quoted');

/** Do both lie in one and the same statement? What a speaker quotes of others is a part of theirs. */
export function shareStatement(a: Said, b: Said): boolean {
  if (a.view !== b.view) return false;
  const [first, second] = [a.statement, b.statement];
  if (first === null && second === null) return paragraphOf(a) === paragraphOf(b);
  if (first?.id === second?.id) return true;
  if (first !== null && second !== null && isOverParagraphs(a.view, first, second)) return true;
  if (paragraphOf(a) === paragraphOf(b) && isOneSpeech(a.view.article, first, second)) return true;
  const words = [...wordsAt(a), ...wordsAt(b)];
  return [first, second].some((one) =>
    words.every((word) => shared(one?.quoted ?? [], word) === word.end - word.start),
  );
}

/** "…," she said. "… [not closed]", and in the next paragraph "…": one speech. */
function isOverParagraphs(view: ArticleView, first: Statement, second: Statement): boolean {
  const from = first.quoted.at(-1)?.end ?? 0;
  const end = paragraphAt(view.article, from)?.end ?? from;
  const behind = view.statementsTouching({ start: from, end: Math.max(from, end) });
  const last = behind.findLast(({ speaker }) => speaker === first.speaker) ?? first;
  return goesOn(view.article, last, second);
}

/** Words of an attribution, at the most, that interrupts somebody's words. */
const INTERRUPTION = 10;

/** "…," she said. "…": what goes on after nothing but the attribution. */
function isOneSpeech({ text }: LibraryArticle, a: Statement | null, b: Statement | null): boolean {
  if (a?.speaker == null || a.speaker !== b?.speaker) return false;
  const from = a.quoted.at(-1)?.end;
  const to = b.quoted[0]?.start;
  const goesOn = b.basis === 'continued' || b.sentence.start === a.sentence.start;
  if (!goesOn || from === undefined || to === undefined || to < from) return false;
  return wordsOf(text.slice(from, to)).length <= INTERRUPTION;
}

/** Where the paragraph of an occurrence begins. */
function paragraphOf({ view, runs }: Occurrence): number {
  const { start } = rangeOf(view, runs[0] ?? { from: 0, to: 0 });
  return paragraphAt(view.article, start)?.start ?? -1;
}
