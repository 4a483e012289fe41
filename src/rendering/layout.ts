/** Blocks → messages: a first one of at most 900 characters, the others of at most 1,900. */
import type { Quotation, QuoteSpan } from '../answering/answer.ts';
import type { Library } from '../library/library.ts';
import { type ReplyBlock, spanOf } from './blocks.ts';
import { blockQuote } from './wording/block-quote.ts';
import { titleLine } from './wording/source.ts';

/** One message; `quote` is what its buttons show in context, cite and point to. */
export type ReplyPage = { readonly content: string; readonly quote: QuoteSpan | null };

const PUBLIC = 900;
const PRIVATE = 1900;
const CONTINUED = '-# continued';
/** A part of a quotation that is worth a page. */
const SHORTEST_PART = 200;

/** A block as text, or a part of one whose quotation is too long for a message. */
type PagePart = { readonly text: string; readonly span: QuoteSpan | null };

/** Where all quotations share one title it stands once a page. */
type Titles = { readonly shared: string; readonly of: (block: ReplyBlock) => string };

/** The text of an answer on one endless page. */
export function wholeText(blocks: readonly ReplyBlock[], library: Library): string {
  const titles = titlesOf(blocks, library);
  const texts = blocks.map((block) => blockText(block, titles, library));
  return [...texts, titles.shared].filter((text) => text !== '').join('\n');
}

/** Lays blocks on pages, none of them split that fits on a page; `footer` ends the first page. */
export function layOut(
  blocks: readonly ReplyBlock[],
  library: Library,
  footer = '',
): readonly ReplyPage[] {
  const titles = titlesOf(blocks, library);
  const room = (pages: readonly unknown[]): number =>
    (pages.length <= 1 ? PUBLIC - footer.length - 1 : PRIVATE) - (titles.shared.length + 1);
  const pages: PagePart[][] = [[]];
  for (const block of blocks) {
    for (const piece of piecesOf(block, titles, library, room(pages))) {
      const page = pages.at(-1) ?? [];
      if (page.length === 0 || length(page) + piece.text.length + 1 <= room(pages))
        page.push(piece);
      else pages.push([piece]);
    }
  }
  return pages
    .filter((page) => page.length > 0)
    .map((page, index) => ({
      content: [...page.map((piece) => piece.text), titles.shared, index === 0 ? footer : '']
        .filter((text) => text !== '')
        .join('\n'),
      quote: page.find((piece) => piece.span !== null)?.span ?? null,
    }));
}

const length = (page: readonly PagePart[]): number =>
  page.reduce((sum, piece) => sum + piece.text.length + 1, 0);

function titlesOf(blocks: readonly ReplyBlock[], library: Library): Titles {
  const cited = blocks.flatMap((block) =>
    block.quotation === null ? [] : [block.quotation.shown.article],
  );
  const [first] = cited;
  const isShared = cited.length > 1 && cited.every((article) => article === first);
  if (first !== undefined && isShared) {
    return { shared: titleLine(first, library), of: (block) => block.where ?? '' };
  }
  const of = (block: ReplyBlock): string =>
    block.quotation === null
      ? ''
      : `${titleLine(block.quotation.shown.article, library)} · ${block.where ?? ''}`;
  return { shared: '', of };
}

function blockText(block: ReplyBlock, titles: Titles, library: Library): string {
  const { quotation } = block;
  if (quotation === null) return [...block.before, ...block.after].join('\n');
  return [
    ...block.before,
    blockQuote(quotation.shown, quotation.asked, library),
    ...underLines(block, titles),
  ].join('\n');
}

/** Where one title is shared, the paragraph stands in the first line under the quotation. */
function underLines(block: ReplyBlock, titles: Titles): readonly string[] {
  const source = titles.of(block);
  if (titles.shared === '') return [...block.after, source];
  const [first, ...rest] = block.after;
  if (first === undefined) return [source];
  return first.includes(`${source} `) ? block.after : [`${first} · ${source}`, ...rest];
}

/** A block whole, or its quotation parted at sentence ends, each further part marked as going on. */
function piecesOf(
  block: ReplyBlock,
  titles: Titles,
  library: Library,
  room: number,
): readonly PagePart[] {
  const whole = blockText(block, titles, library);
  const span = spanOf(block);
  const { quotation } = block;
  if (whole.length <= room) return [{ text: whole, span }];
  if (quotation === null) return chop(whole, room).map((text) => ({ text, span }));
  const under = underLines(block, titles).join('\n');
  const head = block.before.join('\n').length + CONTINUED.length + 2;
  // Lines that leave the quotation no room go on a page after it.
  const isCrowded = head + under.length + SHORTEST_PART > room;
  const most = room - head - (isCrowded ? 0 : under.length + 1);
  const parts = partsOf(quotation, library, most);
  const pieces = parts.map(({ part, drawn }, index) => {
    const isLast = index === parts.length - 1;
    const text = [
      ...(index === 0 ? block.before : [`${block.before.at(-1) ?? ''} · continued`]),
      drawn,
      ...(isLast ? (isCrowded ? [] : [under]) : [CONTINUED]),
    ].join('\n');
    return { text, span: part };
  });
  return isCrowded ? [...pieces, ...chop(under, room).map((text) => ({ text, span }))] : pieces;
}

type QuotePart = { readonly part: QuoteSpan; readonly drawn: string };

/** A Span cut at sentence ends (else at spaces) into parts that are no longer than `most` on the screen. */
function partsOf(quotation: Quotation, library: Library, most: number): readonly QuotePart[] {
  const { shown } = quotation;
  const text = library.articles.get(shown.article)?.text ?? '';
  const bold = quotation.asked.toSorted((a, b) => a.start - b.start);
  const parts: QuotePart[] = [];
  let start = shown.start;
  let open = 0;
  while (start < shown.end) {
    while ((bold[open]?.end ?? shown.end) <= start) open += 1;
    const one = firstPart({ ...shown, start }, bold.slice(open, open + most), text, library, most);
    parts.push(one);
    const { end } = one.part;
    start = end + (/^\s*/.exec(text.slice(end, shown.end))?.[0].length ?? 0);
  }
  return parts;
}

/** As much of a Span as there is room for, drawn; `bold` may reach beyond it. */
function firstPart(
  span: QuoteSpan,
  bold: readonly QuoteSpan[],
  text: string,
  library: Library,
  most: number,
): QuotePart {
  const { start } = span;
  let reach = most;
  for (;;) {
    const part = { ...span, end: partEnd(text, start, span.end, reach) };
    const drawn = blockQuote(part, bold, library);
    // Escapes and bold take room that only the drawn text shows.
    if (reach <= 1 || drawn.length <= most) return { part, drawn };
    reach = Math.floor(reach * 0.9);
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

/** A text without a quotation cut at line ends, else at spaces, into pieces of at most `most` characters. */
function chop(text: string, most: number): readonly string[] {
  const chunks: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const end = cutAt(rest, most);
    chunks.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...chunks, rest];
}

function cutAt(text: string, most: number): number {
  const ends = ['\n', ' '].map((mark) => text.lastIndexOf(mark, most));
  const end = ends.find((at) => at > 0) ?? most;
  // What a backslash escapes stays with it, or it would be markup on the next page.
  const backslashes = /\\*$/.exec(text.slice(0, end))?.[0].length ?? 0;
  return backslashes % 2 === 0 ? end : end - 1;
}
