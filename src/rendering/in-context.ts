/** Behind In context: the quotation in its paragraph, with the paragraphs around it. */
import type { QuoteSpan } from '../answering/answer.ts';
import { quoteSpan } from '../answering/answer.ts';
import { isCitable } from '../answering/article-view.ts';
import type { Library, LibraryArticle } from '../library/library.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import { blockQuote } from './wording/block-quote.ts';
import { escapeMarkdown } from './wording/escape.ts';
import { paragraphMark, titleLine } from './wording/source.ts';

const MOST = 1900;
const LONGEST_PART = 1200;

/** Pages of at most 1,900 characters: the paragraph before, the one asked about with its words in bold, the one after. */
export function renderContext(span: QuoteSpan, library: Library): string[] {
  const article = library.articles.get(span.article);
  if (article === undefined) return ['The article is no longer here.'];
  const note = article.note === null ? [] : [`-# ${escapeMarkdown(article.note, false)}`];
  const head = [titleLine(span.article, library), ...note].join('\n');
  const pages: string[] = [];
  let page = head;
  for (const text of neighbours(article, span).flatMap((one) =>
    paragraphTexts(article, one, span, library),
  )) {
    if (page !== head && page.length + text.length + 1 > MOST) {
      pages.push(page);
      page = head;
    }
    page = `${page}\n${text}`;
  }
  return [...pages, page];
}

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
  span: QuoteSpan,
  library: Library,
): readonly string[] {
  const mark = paragraphMark(quoteSpan(article, paragraph), library);
  const texts: string[] = [];
  for (let start = paragraph.start; start < paragraph.end; start += 0) {
    const end = partEnd(article.text, start, paragraph.end);
    const part = quoteSpan(article, { start, end });
    const label = start === paragraph.start ? mark : `${mark} continued`;
    texts.push(`${label}\n${blockQuote(part, [span], library)}`);
    start = end + (/^\s*/.exec(article.text.slice(end, paragraph.end))?.[0].length ?? 0);
  }
  return texts;
}

function partEnd(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_PART) return end;
  const stop = text.slice(start, start + LONGEST_PART).lastIndexOf('. ');
  return stop > 0 ? start + stop + 1 : start + LONGEST_PART;
}
