/** An article as an assistant reads it: what a citation says of it, and each block behind its place. */
import { quoteSpan } from '../../answering/answer.ts';
import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import type { LibraryArticle } from '../../library/library.ts';
import { dayOf } from '../../rendering/wording/dates.ts';
import { paragraphMark, pastedHere } from '../../rendering/wording/source.ts';

const HOW =
  'In front of each paragraph stands its number, as citations give it: it is no part of the text.';

/** A citation's ¶9 is to be found in it. */
export function articleText(article: LibraryArticle, library: PreparedLibrary): string {
  return [...aboutOf(article), '', HOW, '', withPlaces(article, library)].join('\n');
}

/** "Publisher · 8 Jun 2022". */
export const publishedBy = ({ publisher, published }: LibraryArticle): string =>
  [publisher ?? 'publisher not known', dayOf(published)].join(' · ');

function aboutOf(article: LibraryArticle): readonly string[] {
  const { name, author, url, note } = article;
  return [
    name,
    [...(author === null ? [] : [author]), publishedBy(article), ...pastedHere(article)].join(
      ' · ',
    ),
    url ?? 'no URL known',
    ...(note === null ? [] : [note]),
  ];
}

/** The text unchanged, but for "[¶9] " or "[caption] " in front of each block. */
function withPlaces(article: LibraryArticle, library: PreparedLibrary): string {
  const { text, reading } = article;
  let from = 0;
  const pieces = reading.paragraphs.map((block) => {
    const before = text.slice(from, block.start);
    from = block.start;
    return `${before}[${paragraphMark(quoteSpan(article, block), library)}] `;
  });
  return [...pieces, text.slice(from)].join('');
}
