import type { Range, Span } from '../reading/span.ts';
import type { LibraryArticle, Passage } from './library.ts';

/** The passages of the articles in order: each headline (paragraph 0) and body paragraph, ids counted from 0. */
export function passagesOf(articles: Iterable<LibraryArticle>): readonly Passage[] {
  const passages: Passage[] = [];
  for (const { id: article, reading } of articles) {
    const span = ({ start, end }: Range): Span => ({ article, start, end });
    for (const block of reading.paragraphs) {
      if (block.kind !== 'body' && block.kind !== 'headline') continue;
      passages.push({
        id: passages.length,
        article,
        paragraph: block.number,
        span: span(block),
        sentences: block.sentences.map(span),
      });
    }
  }
  return passages;
}
