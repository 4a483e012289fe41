import { gathered } from '../language/spans/parting.ts';
import type { Range, Span } from '../language/spans/span.ts';
import { isNumbered, type Paragraph } from '../reading/paragraph.ts';
import type { LibraryArticle, Passage } from './library.ts';

/** Paragraphs and the headline are searched; bylines, captions, credits, teasers and furniture are not. */
const isSearched = ({ kind }: Paragraph): boolean => isNumbered(kind) || kind === 'headline';

/** Characters of the longest passage: a paragraph that is longer, as of a file in one line, is parted at sentence ends. */
const LONGEST = 5000;

/** The passages of an article in order: headline (paragraph 0) and body paragraphs, ids counted from `first`. */
export function passagesOf({ id, reading }: LibraryArticle, first: number): readonly Passage[] {
  const span = ({ start, end }: Range): Span => ({ article: id, start, end });
  return reading.paragraphs
    .filter(isSearched)
    .flatMap((block) => partsOf(block).map((part) => ({ ...part, paragraph: block.number })))
    .map(({ start, end, paragraph, sentences }, i) => ({
      id: first + i,
      article: id,
      paragraph,
      span: span({ start, end }),
      sentences: sentences.map(span),
    }));
}

type PassagePart = Range & { readonly sentences: readonly Range[] };

function partsOf(block: Paragraph): readonly PassagePart[] {
  if (block.end - block.start <= LONGEST) return [block];
  return gathered(block.sentences, LONGEST).map((sentences) => ({
    start: sentences[0]?.start ?? block.start,
    end: sentences.at(-1)?.end ?? block.end,
    sentences,
  }));
}
