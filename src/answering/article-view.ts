/**
 * One article as the answering layer looks at it: its words in order, with what may be skipped, and
 * what stands at a place of the text.
 */

import { wordsInFull } from '../language/contractions.ts';
import { indexWords, type Run, type WordText } from '../language/matching/word-text.ts';
import { lowerBound } from '../language/spans/lower-bound.ts';
import { firstTouching, indexRanges, merged } from '../language/spans/ranges.ts';
import type { Range } from '../language/spans/span.ts';
import type { Word, WordList } from '../language/words.ts';
import type { LibraryArticle } from '../library/library.ts';
import { createKeeper, madeOnce, type WeakMemo } from '../library/packed/keeper.ts';
import { isNumbered, type Paragraph } from '../reading/paragraph.ts';
import type { Statement } from '../reading/statement.ts';
import { marksOf } from './article-marks.ts';
import { turnOf } from './meaning-words.ts';

/** Words of some blocks of an article, ready to be searched. */
type BlockWords = WordText & {
  readonly article: LibraryArticle;
  /** Indexes of the words with which a statement's first quotation begins. */
  readonly openings: ReadonlySet<number>;
  readonly statementsTouching: FindStatements;
  /** Whether any words of a range stand in quotation marks. */
  readonly isInMarks: (words: Range) => boolean;
  /** Whether all words of a range stand in the same quotation marks. */
  readonly isWithinMarks: (words: Range) => boolean;
};

/** The text of an article; `beside`: its captions, bylines and other blocks beside the text. */
export type ArticleView = BlockWords & { readonly beside?: BlockWords };

/** Finds the statements whose content touches a range, in their order. */
export type FindStatements = (range: Range) => readonly Statement[];

/** Finds statements of one article. */
export const statementFinder = ({ reading }: LibraryArticle): FindStatements =>
  indexRanges(reading.statements, ({ content }) => content);

/** The view of an article whose statements `statementsTouching` finds. */
export function createView(
  article: LibraryArticle,
  statementsTouching: FindStatements,
): ArticleView {
  const { text, beside, openings } = articleWords(article);
  const markAt = marksFinder(article);
  return {
    ...text,
    article,
    openings,
    statementsTouching,
    isInMarks: (words) => markAt(words) !== undefined,
    isWithinMarks: (words) => {
      const mark = markAt(words);
      return mark !== undefined && mark.start <= words.start && words.end <= mark.end;
    },
    ...(beside !== null && { beside: viewBeside(article, beside) }),
  };
}

/** Finds the quotation marks that words stand in: what is inside the first of them. */
export type FindMarks = (words: Range) => Range | undefined;

/** The marks of a block are read once. */
export function marksFinder(article: LibraryArticle): FindMarks {
  const read = new Map<Paragraph, readonly Range[]>();
  return (words) => {
    const block = paragraphAt(article, words.start);
    if (!block) return undefined;
    const marks = read.get(block) ?? merged(marksOf(article.text, block));
    read.set(block, marks);
    return firstTouching(marks, words);
  };
}

/** Nobody speaks in these blocks. */
const viewBeside = (article: LibraryArticle, words: WordText): ArticleView => ({
  ...words,
  article,
  openings: new Set(),
  statementsTouching: () => [],
  isInMarks: () => false,
  isWithinMarks: () => false,
});

/** Of an article what is found out about its words: of the text, and of the blocks beside it. */
type ArticleWords = Pick<BlockWords, 'openings'> & {
  readonly text: WordText;
  /** Null where there are none. */
  readonly beside: WordText | null;
};

const MOST_WORDS = 1_500_000;
const keepWords = createKeeper(MOST_WORDS);
const wordsOfArticles: WeakMemo<LibraryArticle, ArticleWords> = new WeakMap();

/** They stay longer than the reading, which is not decoded again for them. */
const articleWords = (article: LibraryArticle): ArticleWords =>
  madeOnce(wordsOfArticles, article, () => {
    const words = wordsIn(article, citableParagraphs(article));
    const besides = wordsIn(article, blocksBeside(article));
    const skips = [...glosses(article.text, words), ...innerCues(article, words)];
    const made: ArticleWords = {
      text: indexWords(words, skips),
      openings: openingsIn(article, words),
      beside: besides.length === 0 ? null : indexWords(besides, glosses(article.text, besides)),
    };
    keepWords(made, words.length + besides.length);
    return made;
  });

const wordsIn = ({ text }: LibraryArticle, blocks: readonly Range[]): readonly Word[] =>
  blocks.flatMap(({ start, end }) => wordsInFull(text, start, end));

/** Whether a block belongs to the text: its words can be searched for and may answer. */
export const isCitable = ({ kind }: Paragraph): boolean => isNumbered(kind) || kind === 'headline';

/** The blocks of the text: paragraphs and headline, in order. */
export const citableParagraphs = ({ reading }: LibraryArticle): readonly Paragraph[] =>
  reading.paragraphs.filter(isCitable);

/** Captions, bylines, teasers and the like, in order: found where somebody asks for their words, and nowhere else. */
export const blocksBeside = ({ reading }: LibraryArticle): readonly Paragraph[] =>
  reading.paragraphs.filter((block) => !isCitable(block));

function openingsIn({ reading }: LibraryArticle, words: WordList): ReadonlySet<number> {
  const firsts = reading.statements.flatMap(({ quoted }) => quoted[0] ?? []);
  return new Set(firsts.map(({ start }) => firstAt(words, start)));
}

/** Words and characters of the longest aside that only explains. */
const LONGEST_GLOSS = 5;
const WIDEST_GLOSS = 200;

/** Short asides in brackets that only explain: "(North Korea)", "[France]". One that turns the meaning is none. */
function glosses(text: string, words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  words.forEach((word, from) => {
    const mark = text[word.start - 1] ?? '';
    const closing = mark === '(' ? ')' : ']';
    if (mark !== '(' && mark !== '[') return;
    const close = indexWithin(text, closing, word.end, word.end + WIDEST_GLOSS);
    let to = from;
    while ((words[to]?.end ?? Number.POSITIVE_INFINITY) <= close && to - from <= LONGEST_GLOSS)
      to += 1;
    const inside = words.slice(from, to);
    const isShort = inside.length > 0 && inside.length <= LONGEST_GLOSS;
    const turns = inside.some((one) => /^(?!name)/.test(turnOf(one.key) ?? 'name'));
    if (isShort && !turns && text.slice(inside.at(-1)?.end ?? 0, close + 1).trim().length <= 2)
      runs.push({ from, to });
  });
  return runs;
}

/** Where `part` stands between two offsets; -1 where it does not. */
function indexWithin(text: string, part: string, start: number, end: number): number {
  const at = text.slice(start, end).indexOf(part);
  return at < 0 ? -1 : start + at;
}

/** The reporter's words inside a direct quotation: "…," he said, "…". */
function innerCues(article: LibraryArticle, words: WordList): readonly Run[] {
  return article.reading.statements
    .filter((statement) => statement.kind === 'direct')
    .flatMap((statement) =>
      statement.quoted.slice(1).map((span, index) => {
        const before = statement.quoted[index];
        return wordRun(words, { start: before?.end ?? span.start, end: span.start });
      }),
    )
    .filter((run) => run.to > run.from);
}

/** Indexes of the words that lie wholly in a range of the text. */
export function wordRun(words: WordList, range: Range): Run {
  const from = firstAt(words, range.start);
  let to = from;
  while ((words.at(to)?.end ?? Number.POSITIVE_INFINITY) <= range.end) to += 1;
  return { from, to };
}

/** Index of the first word that begins at or after `offset`. */
export function firstAt(words: WordList, offset: number): number {
  return lowerBound(words.length, (at) => (words.at(at)?.start ?? 0) < offset);
}

/** The stretch of the text from the first to the last word of a run. */
export function rangeOf(view: WordText, run: Run): Range {
  const start = view.words.at(run.from)?.start ?? 0;
  const end = run.to > 0 ? view.words.at(run.to - 1)?.end : undefined;
  return { start, end: end ?? start };
}

/** The paragraph that holds an offset. */
export function paragraphAt(article: LibraryArticle, offset: number): Paragraph | null {
  const { paragraphs } = article.reading;
  const first = lowerBound(paragraphs.length, (at) => (paragraphs[at]?.end ?? 0) < offset);
  const found = paragraphs[first];
  return found !== undefined && found.start <= offset ? found : null;
}

/** The blocks that a range reaches into, in order. */
export function paragraphsIn(article: LibraryArticle, { start, end }: Range): readonly Paragraph[] {
  const { paragraphs } = article.reading;
  const first = lowerBound(paragraphs.length, (at) => (paragraphs[at]?.end ?? 0) < start);
  const after = lowerBound(paragraphs.length, (at) => (paragraphs[at]?.start ?? 0) < end);
  return paragraphs.slice(first, after);
}

/** From the beginning of the sentence that holds `range.start` to the end of the one that holds `range.end`. */
export function sentencesAround(article: LibraryArticle, range: Range): Range {
  const first = sentenceAt(article, range.start);
  const last = sentenceAt(article, Math.max(range.start, range.end - 1));
  return {
    start: Math.min(first?.start ?? range.start, range.start),
    end: Math.max(last?.end ?? range.end, range.end),
  };
}

/** The sentence that holds an offset. */
export function sentenceAt(article: LibraryArticle, offset: number): Range | null {
  const sentences = paragraphAt(article, offset)?.sentences ?? [];
  return firstTouching(sentences, { start: offset, end: offset + 1 }) ?? null;
}

/** Statements whose content touches a range, the one with most of it in common first. */
export function statementsAt(find: FindStatements, range: Range): readonly Statement[] {
  return find(range)
    .map((statement) => ({ statement, shared: shared(statement.content, range) }))
    .sort((a, b) => b.shared - a.shared || length(a.statement) - length(b.statement))
    .map(({ statement }) => statement);
}

const length = (statement: Statement): number =>
  statement.content.reduce((sum, span) => sum + span.end - span.start, 0);

/** Characters that the spans have in common with the range. */
export function shared(spans: readonly Range[], range: Range): number {
  return spans.reduce(
    (sum, span) =>
      sum + Math.max(0, Math.min(span.end, range.end) - Math.max(span.start, range.start)),
    0,
  );
}
