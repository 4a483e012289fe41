import type { Paragraph } from '../reading/paragraph.ts';
import type { Range, Span } from '../reading/span.ts';
import type { LibraryArticle, Passage } from './library.ts';

/** Headings and page furniture are none. */
export const isPassage = ({ kind }: Paragraph): boolean => kind === 'body' || kind === 'headline';

/** The passages of an article in order: headline (paragraph 0) and body paragraphs, ids counted from `first`. */
export function passagesOf({ id, reading }: LibraryArticle, first: number): readonly Passage[] {
  const span = ({ start, end }: Range): Span => ({ article: id, start, end });
  return reading.paragraphs.filter(isPassage).map((block, i) => ({
    id: first + i,
    article: id,
    paragraph: block.number,
    span: span(block),
    sentences: block.sentences.map(span),
  }));
}
