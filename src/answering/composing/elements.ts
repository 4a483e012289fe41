/** A draft's sentence as it is verified: words of the model's own, and places where an article's words go. */
import type { Library } from '../../library/library.ts';
import { exactMatches, indexWords, type WordText } from '../../reading/align.ts';
import type { Range, Span } from '../../reading/span.ts';
import { wordsOf } from '../../reading/words.ts';
import type { DraftSentence } from './draft.ts';
import type { Material } from './material.ts';
import { type Token, tokensIn } from './tokens.ts';

/** `boundary` as in `Token`. Ranges are into the draft's text. */
export type Element =
  | (Token & { readonly quote: null })
  | (Range & { readonly quote: QuotedWords; readonly boundary: boolean });

export type QuotedWords = {
  /** From the first to the last word. */
  readonly span: Span;
  /** What is shown of it: with the bracket that closes one opened inside. */
  readonly shown: Span;
};

const PLACEHOLDER = /\{(\d{1,2})\}/g;
const PARTING = /[,;:()–—]/;

/** Where quoted words stand inside the marks of the statement that they are said to be from; null where they do not. */
export function findQuoted(
  quote: DraftSentence['quotes'][number],
  material: Material,
): QuotedWords | null {
  const given = material.statements.find(({ id }) => id === quote.source);
  const asked = wordsOf(quote.words);
  if (given === undefined || asked.length === 0) return null;
  for (const span of given.statement.quoted) {
    const text: WordText = indexWords(wordsOf(given.article.text, span.start, span.end));
    const run = exactMatches(asked, text)[0]?.[0];
    const [from, to] = [text.words[run?.from ?? -1], text.words[(run?.to ?? 0) - 1]];
    if (from === undefined || to === undefined) continue;
    const found = { article: given.article.id, start: from.start, end: to.end };
    return { span: found, shown: withBracket(given.article.text, found) };
  }
  return null;
}

function withBracket(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')');
  return isOpen && text[span.end] === ')' ? { ...span, end: span.end + 1 } : span;
}

/** The elements of a draft's text; null where a place has no quotation or a quotation no place. */
export function elementsOf(
  text: string,
  quotes: readonly QuotedWords[],
  library: Library,
): readonly Element[] | null {
  const elements: Element[] = [];
  const used = new Set<number>();
  let from = 0;
  const addWords = (to: number): void => {
    const tokens = tokensIn(text, library, { start: from, end: to });
    elements.push(...tokens.map((token) => ({ ...token, quote: null })));
  };
  for (const match of text.matchAll(PLACEHOLDER)) {
    const number = Number(match[1]) - 1;
    const quote = quotes[number];
    if (quote === undefined || used.has(number)) return null;
    used.add(number);
    addWords(match.index);
    const [start, end] = [match.index, match.index + match[0].length];
    const between = text.slice(elements.at(-1)?.end ?? 0, start);
    elements.push({ start, end, quote, boundary: PARTING.test(between) });
    from = end;
  }
  addWords(text.length);
  return used.size === quotes.length ? elements : null;
}
