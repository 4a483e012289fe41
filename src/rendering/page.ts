/** One page as it is read: who says it once for a run of quotations, the source once for those of an article. */
import type { QuoteSpan } from '../answering/answer.ts';
import { LONGEST_TITLE, ONE_TITLE_OF_SEVERAL } from '../answering/lengths.ts';
import type { Library } from '../library/library.ts';
import type { ReplyBlock } from './blocks.ts';
import { paragraphMarks } from './paragraph-marks.ts';
import { blockQuote } from './wording/block-quote.ts';
import { sourceLine } from './wording/source.ts';

/** A block on a page, or a part of one. */
export type Piece = {
  readonly block: ReplyBlock;
  readonly head: string;
  /** What is shown of the quotation; null for its head alone. */
  readonly shown: QuoteSpan | null;
  /** It begins on an earlier page. */
  readonly isContinued: boolean;
  /** It ends on a later page. */
  readonly goesOn: boolean;
};

export const wholePiece = (block: ReplyBlock): Piece => ({
  block,
  head: block.head,
  shown: block.quotation?.shown ?? null,
  isContinued: false,
  goesOn: false,
});

/** `foot`: lines under it. */
export function drawPage(
  page: readonly Piece[],
  foot: readonly string[],
  library: Library,
): string {
  const runs = runsOf(page);
  const articles = runs.flatMap((run) => articleOf(run) ?? []);
  const isShared = articles.every((article) => article === articles[0]);
  const [alone] = page.filter(isJudgedAlone);
  const isAlone =
    alone !== undefined && articles.length === 1 && runs.every(({ length }) => length === 1);
  const texts = runs.map((run, index) => {
    const next = runs.slice(index + 1).flatMap((one) => articleOf(one) ?? [])[0];
    const isCited = !isShared && articleOf(run) !== null && articleOf(run) !== next;
    const isNumberNext = runs[index + 1]?.[0]?.block.role !== undefined;
    return [
      drawRun(run, isAlone ? null : marksOf(run, library), library),
      ...(isCited ? citation(run, library, ONE_TITLE_OF_SEVERAL) : []),
      ...(isNumberNext && run.some(({ shown }) => shown !== null) ? [''] : []),
    ].join('\n');
  });
  const [cited] = runs.filter((run) => articleOf(run) !== null);
  const end = isShared && cited !== undefined ? citation(cited, library) : [];
  const where = isAlone && cited !== undefined ? marksOf(cited, library) : null;
  const under = end.map((line) => (where === null ? line : `${line} · ${where}`));
  return [...texts, ...under, ...foot].join('\n');
}

type PageRun = readonly Piece[];

/** Neighbours of one voice in one article: the head is said once. */
function runsOf(page: readonly Piece[]): readonly PageRun[] {
  const runs: Piece[][] = [];
  for (const piece of page) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && goesWith(piece, before)) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

const goesWith = ({ block, head, shown }: Piece, before: Piece): boolean =>
  shown !== null &&
  block.over === undefined &&
  head === before.head &&
  shown.article === before.shown?.article;

const articleOf = ([piece]: PageRun): string | null =>
  piece?.block.quotation?.shown.article ?? null;

/** A single verdict has its paragraph with the source. */
const isJudgedAlone = ({ block }: Piece): boolean =>
  block.role === undefined && block.finding !== null && block.finding.verdict !== null;

/** "¶2, ¶3", "¶7–9": where a run stands; null for one without words of an article. */
function marksOf(run: PageRun, library: Library): string | null {
  const places = run.flatMap(placesOf);
  return places.length === 0 ? null : paragraphMarks(places, library);
}

/** A judged quotation stands where the asked words do, every other where the page shows it. */
function placesOf({ block: { quotation, finding }, shown }: Piece): readonly QuoteSpan[] {
  if (quotation === null) return [];
  const isJudged = finding !== null && finding.verdict !== null;
  return isJudged && quotation.asked.length > 0 ? quotation.asked : [shown ?? quotation.shown];
}

/** The source with a link to the first passage of a run. */
function citation(
  [piece]: PageRun,
  library: Library,
  longestTitle = LONGEST_TITLE,
): readonly string[] {
  const quotation = piece?.block.quotation;
  if (!quotation) return [];
  return [`-# ${sourceLine(quotation.said[0] ?? quotation.shown, library, longestTitle)}`];
}

function drawRun(run: PageRun, marks: string | null, library: Library): string {
  const [first] = run;
  const over = first?.block.over !== undefined && !first.isContinued ? [first.block.over] : [];
  const continued = first?.isContinued ? ['continued'] : [];
  const quotes = run.flatMap(({ shown, block }) =>
    shown === null ? [] : [blockQuote(shown, block.bold, library)],
  );
  const head = first?.head ?? '';
  return [
    ...over,
    // "In a caption" needs no "caption" behind it.
    [head, ...(marks === null || head.includes(marks) ? [] : [marks]), ...continued].join(' · '),
    ...(quotes.length === 0 ? [] : [quotes.join('\n> \n')]),
    ...(run.at(-1)?.goesOn ? ['-# continued'] : []),
  ].join('\n');
}
