/** How far an answer looks: through all articles of a small library, in a big one no farther than it can read at once. */
import type { Hit, Library } from '../../library/library.ts';

/** Passages up to which a library is looked through as a whole. */
const SMALL_LIBRARY = 3000;

/** Is the library looked through as a whole? */
export const isSmall = (library: Library): boolean => library.passages.length <= SMALL_LIBRARY;

/** Ids of the articles that search found, best first. */
export const articlesFound = (hits: readonly Hit[], library: Library): ReadonlySet<string> =>
  new Set(hits.flatMap(({ passage }) => library.passages.articleOf(passage) ?? []));

/** Of many things as many as wanted, evenly spread, in their order. */
export function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return items.filter(
    (_, index) =>
      Math.floor((index * most) / items.length) !== Math.floor(((index - 1) * most) / items.length),
  );
}
