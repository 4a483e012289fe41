/** Blocks → messages: a first one of at most 900 characters, the others of at most 1,900. */
import type { QuoteSpan } from '../answering/answer.ts';
import { PUBLIC_PAGE } from '../answering/lengths.ts';
import type { Library } from '../library/library.ts';
import type { Composed, ReplyBlock } from './blocks.ts';
import { drawPage, type Piece, wholePiece } from './page.ts';

/** One message; null where it holds no quotation. */
export type ReplyPage = {
  readonly content: string;
  /** What its buttons show in context and cite. */
  readonly quote: QuoteSpan | null;
  /** The place of that quotation among those of the answer. */
  readonly at: number | null;
};

const PRIVATE = 1900;

/** Lays blocks on pages, none of them split that fits on a page; `under` ends the first page. */
export function layOut(
  { blocks, small }: Composed,
  library: Library,
  under = '',
): readonly ReplyPage[] {
  const notes = small.filter((line) => line !== '').map((line) => `-# ${line}`);
  const foot = under === '' ? notes : [...notes, under];
  const draw: Draw = (page, isFirst) => drawPage(page, isFirst ? foot : [], library);
  const quoting = blocks.filter(({ quotation }) => quotation !== null);
  return fill(blocks, draw, library).map((page, index) => {
    const first = page.find(({ block }) => block.quotation !== null);
    return {
      content: draw(page, index === 0),
      quote: first === undefined ? null : quoteOf(first),
      at: first === undefined ? null : quoting.indexOf(first.block),
    };
  });
}

/** The words that were asked about, where the page shows them. */
function quoteOf({ block: { quotation }, shown, isContinued }: Piece): QuoteSpan | null {
  return isContinued ? shown : (quotation?.asked[0] ?? quotation?.shown ?? null);
}

type Draw = (page: readonly Piece[], isFirst: boolean) => string;

function fill(
  blocks: readonly ReplyBlock[],
  draw: Draw,
  library: Library,
): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [verdictsFirst(blocks, draw)];
  const fits = (page: readonly Piece[]): boolean => fitsOn(draw, page, pages.length === 1);
  for (const block of blocks) {
    if (block.role === 'behind' || isTold(block, pages[0])) continue;
    if (block.role === 'apart') pages.push([]);
    let left: Piece | null = wholePiece(block);
    while (left !== null) {
      const page: Piece[] = pages.at(-1) ?? [];
      if (fits([...page, left])) {
        page.push(left);
        left = null;
      } else if (page.length > 0) pages.push([]);
      else {
        const cut = cutPiece(left, (piece) => fits([piece]), library);
        page.push(cut.first);
        left = cut.rest;
      }
    }
  }
  return pages.filter((page) => page.length > 0);
}

/** What is longer than a page even as printed is not drawn for it: it would be drawn whole once a page. */
function fitsOn(draw: Draw, page: readonly Piece[], isFirst: boolean): boolean {
  const most = isFirst ? PUBLIC_PAGE : PRIVATE;
  const isLonger = page.some(({ shown }) => shown !== null && shown.end - shown.start > most);
  return !isLonger && draw(page, isFirst).length <= most;
}

/** Whether the first page says all of a block. */
function isTold(block: ReplyBlock, page: readonly Piece[] = []): boolean {
  const piece = page.find((one) => one.block === block);
  return (
    piece !== undefined &&
    (piece.shown === (block.quotation?.shown ?? null) || block.role === 'brief')
  );
}

/** Of several verdicts the first page holds all lines, and as many of their quotations as fit. */
function verdictsFirst(blocks: readonly ReplyBlock[], draw: Draw): Piece[] {
  const page: Piece[] = [];
  if (!blocks.some(({ role }) => role === 'line' || role === 'brief')) return page;
  for (const block of blocks.filter(({ role = 'line' }) => role === 'line' || role === 'brief')) {
    const line = { ...wholePiece(block), shown: null };
    if (!fitsOn(draw, [...page, line], true)) break;
    page.push(line);
  }
  for (const [at, { block }] of page.entries()) {
    const fuller = page.with(at, wholePiece(block));
    if (block.role === 'line' && fitsOn(draw, fuller, true)) page[at] = wholePiece(block);
  }
  return page;
}

type PageCut = { readonly first: Piece; readonly rest: Piece | null };

/** As much of a piece as fits, at the end of a sentence or of a line, and what is left of it. */
function cutPiece(piece: Piece, fits: (piece: Piece) => boolean, library: Library): PageCut {
  return piece.shown === null
    ? cutLines(piece, fits)
    : cutQuotation(piece, piece.shown, fits, library);
}

function cutQuotation(
  piece: Piece,
  shown: QuoteSpan,
  fits: (piece: Piece) => boolean,
  library: Library,
): PageCut {
  const text = library.articles.get(shown.article)?.text ?? '';
  // What stands around it, and escapes and bold within, take room that only the drawn page shows.
  for (let most = PRIVATE; ; most = Math.floor(most * 0.9)) {
    const end = partEnd(text, shown.start, shown.end, most);
    const first: Piece = { ...piece, shown: { ...shown, end }, goesOn: end < shown.end };
    if (!fits(first) && most > 1) continue;
    if (end >= shown.end) return { first, rest: null };
    const start = end + (/^\s*/.exec(text.slice(end, shown.end))?.[0].length ?? 0);
    return { first, rest: { ...piece, shown: { ...shown, start }, isContinued: true } };
  }
}

const SENTENCE_END = /[.!?…]["'”’)]*(?=\s)/g;

function partEnd(text: string, start: number, end: number, most: number): number {
  const reach = start + Math.max(1, most);
  if (end <= reach) return end;
  const window = text.slice(start, reach);
  const stops = [...window.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const stop = stops.at(-1) ?? window.lastIndexOf(' ');
  return start + (stop > 0 ? stop : window.length);
}

/** Lines of the bot's own, cut at a line's end, else at a space. */
function cutLines(piece: Piece, fits: (piece: Piece) => boolean): PageCut {
  const { head } = piece;
  for (let most = Math.min(PRIVATE, head.length); ; most = Math.floor(most * 0.9)) {
    const end = most >= head.length ? head.length : cutAt(head, most);
    const first: Piece = { ...piece, head: head.slice(0, end) };
    if (!fits(first) && most > 1) continue;
    const left = head.slice(end).trimStart();
    return { first, rest: left === '' ? null : { ...piece, head: left } };
  }
}

function cutAt(text: string, most: number): number {
  const ends = ['\n', ' '].map((mark) => text.lastIndexOf(mark, most));
  const end = ends.find((at) => at > 0) ?? most;
  // What a backslash escapes stays with it, or it would be markup on the next page.
  const backslashes = /\\*$/.exec(text.slice(0, end))?.[0].length ?? 0;
  return backslashes % 2 === 0 ? end : end - 1;
}
