/** The sources' words on the screen: cut from the article, made inert, the asked words in bold. */

import type { QuoteSpan } from '../../answering/answer.ts';
import type { Range } from '../../language/spans/span.ts';
import type { Library } from '../../library/library.ts';
import { escapeMarkdown } from './escape.ts';

/** The text of a Span as printed; empty where the article is gone. */
export function printed(span: QuoteSpan, library: Library): string {
  return library.articles.get(span.article)?.text.slice(span.start, span.end) ?? '';
}

/** A Span as a block quote; `bold` ranges that touch it are set in bold, line by line. */
export function blockQuote(span: QuoteSpan, bold: readonly Range[], library: Library): string {
  return inline(span, bold, library)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** A Span within a line of the bot's own, bold where asked. */
export function inline(span: QuoteSpan, bold: readonly Range[], library: Library): string {
  const text = library.articles.get(span.article)?.text ?? '';
  let rendered = '';
  let at = span.start;
  for (const range of merged(bold, span)) {
    rendered += plain(text, span, at, range.start);
    rendered += strong(text, span, range);
    at = range.end;
  }
  return rendered + plain(text, span, at, span.end);
}

function plain(text: string, span: Range, start: number, end: number): string {
  const opensLine = start === span.start || text[start - 1] === '\n';
  return escapeMarkdown(text.slice(start, end), opensLine);
}

/** Bold does not reach over a line break or begin or end with a space: Discord would not see it. */
function strong(text: string, span: Range, range: Range): string {
  let at = range.start;
  return text
    .slice(range.start, range.end)
    .split('\n')
    .map((line) => {
      const rendered = plain(text, span, at, at + line.length);
      at += line.length + 1;
      const inner = rendered.trim();
      const before = rendered.length - rendered.trimStart().length;
      const after = rendered.slice(before + inner.length);
      return inner === '' ? rendered : `${rendered.slice(0, before)}**${inner}**${after}`;
    })
    .join('\n');
}

/** Ranges cut to the span, in order; those with nothing but space between them made one. */
function merged(ranges: readonly Range[], span: Range): readonly Range[] {
  const inside = ranges
    .map((range) => ({
      start: Math.max(range.start, span.start),
      end: Math.min(range.end, span.end),
    }))
    .filter((range) => range.end > range.start)
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const range of inside) {
    const last = joined.at(-1);
    if (last !== undefined && range.start <= last.end + 1) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}
