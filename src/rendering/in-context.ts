/** Behind In context: how the speaker is known and what differs, and the quotation in its paragraph with those around it. */
import type { QuoteSpan } from '../answering/answer.ts';
import { quoteSpan } from '../answering/answer.ts';
import { isCitable } from '../answering/article-view.ts';
import type { Library, LibraryArticle } from '../library/library.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { ReplyBlock } from './blocks.ts';
import { blockQuote } from './wording/block-quote.ts';
import { escapeMarkdown } from './wording/escape.ts';
import { basisLine, settingLine } from './wording/how-known.ts';
import { noteLines, type ReplyScene } from './wording/note-lines.ts';
import { paragraphMark, sourceLine } from './wording/source.ts';
import { speakerLine, voiceOf } from './wording/voice.ts';

const MOST = 1900;
const LONGEST_PART = 1200;

/** Pages of at most 1,900 characters: the paragraph before, the one asked about with its words in bold, the one after; `details` on the first, all of `bold` in bold. */
export function renderContext(
  span: QuoteSpan,
  library: Library,
  {
    details = [],
    bold = [span],
  }: { details?: readonly string[]; bold?: readonly QuoteSpan[] } = {},
): string[] {
  const article = library.articles.get(span.article);
  if (article === undefined) return ['The article is no longer here.'];
  const note = article.note === null ? [] : [`-# ${escapeMarkdown(article.note, false)}`];
  const head = [sourceLine(span, library), ...note].join('\n');
  const pages: string[] = [];
  let page = [head, ...details].join('\n');
  for (const text of neighbours(article, span).flatMap((one) =>
    paragraphTexts(article, one, bold, library),
  )) {
    if (page !== head && page.length + text.length + 1 > MOST) {
      pages.push(page);
      page = head;
    }
    page = `${page}\n${text}`;
  }
  return [...pages, page];
}

const MOST_DETAILS = 600;

/** Whose words a quotation shows and how that is known, and all that was said of it in short or not at all. */
export function detailsOf(
  { quotation, finding }: Pick<ReplyBlock, 'quotation' | 'finding'>,
  scene: ReplyScene,
): readonly string[] {
  if (quotation === null) return [];
  const { library } = scene;
  const told = [
    labelled('How the speaker is known: ', basisLine(quotation, library)),
    labelled('Said ', settingLine(quotation, library)),
    ...(finding?.notes ?? []).flatMap((note) => noteLines(note, scene)),
  ].filter((line) => line !== '');
  const shown: string[] = [speakerLine(voiceOf(quotation, library))];
  for (const line of told) {
    if (shown.join('\n').length + line.length > MOST_DETAILS) break;
    shown.push(`-# ${line}`);
  }
  return shown;
}

const labelled = (label: string, line: string | null): string =>
  line === null ? '' : label + line;

function neighbours(article: LibraryArticle, span: QuoteSpan): readonly Paragraph[] {
  const holds = (one: Paragraph): boolean => one.start <= span.start && span.start <= one.end;
  const blocks = article.reading.paragraphs.filter((one) => isCitable(one) || holds(one));
  const first = blocks.findIndex(holds);
  const last = blocks.findLastIndex((one) => one.start < span.end);
  return first < 0 ? [] : blocks.slice(Math.max(0, first - 1), Math.max(first, last) + 2);
}

function paragraphTexts(
  article: LibraryArticle,
  paragraph: Paragraph,
  bold: readonly QuoteSpan[],
  library: Library,
): readonly string[] {
  const mark = paragraphMark(quoteSpan(article, paragraph), library);
  const texts: string[] = [];
  for (let start = paragraph.start; start < paragraph.end; start += 0) {
    const end = partEnd(article.text, start, paragraph.end);
    const part = quoteSpan(article, { start, end });
    const label = start === paragraph.start ? mark : `${mark} continued`;
    texts.push(`${label}\n${blockQuote(part, bold, library)}`);
    start = end + (/^\s*/.exec(article.text.slice(end, paragraph.end))?.[0].length ?? 0);
  }
  return texts;
}

function partEnd(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_PART) return end;
  const stop = text.slice(start, start + LONGEST_PART).lastIndexOf('. ');
  return stop > 0 ? start + stop + 1 : start + LONGEST_PART;
}
