/** Which articles to look for words in. */

import type { Word } from '../../../language/words.ts';
import type { Hit, Library } from '../../../library/library.ts';
import type { ArticleView } from '../../article-view.ts';
import type { Filters, PreparedLibrary } from '../../lookup/lookups.ts';
import { articlesFound } from '../../lookup/search-scope.ts';
import { articlesLike } from '../../lookup/shingles.ts';
import { viewOf } from '../../lookup/views.ts';
import { occurrencesOf } from './occurrence.ts';

const MOST_SCANNED = 50;
const MOST_ARTICLES = 8;

/** Views of the articles to look for the words of some passages in: those found first, then those that hold their words in a row. In small steps. */
export function* viewsOf(
  passages: readonly (readonly Word[])[],
  hits: readonly Hit[],
  library: PreparedLibrary,
): Generator<void, readonly ArticleView[]> {
  const ids = new Set([...articlesFound(hits, library)].slice(0, MOST_ARTICLES));
  const { filters } = library.lookups;
  if (filters === null) return yield* viewsFor([...ids, ...library.articles.keys()], library);
  const found = new Set(ids);
  for (const words of passages)
    for (const id of yield* articlesWith(words, ids, library, filters)) found.add(id);
  return yield* viewsFor(found, library);
}

/** Filters know runs of three words; two are looked for in the texts where search has missed them. */
function* articlesWith(
  words: readonly Word[],
  hit: ReadonlySet<string>,
  library: PreparedLibrary,
  filters: Filters,
): Generator<void, readonly string[]> {
  yield;
  if (words.length > 2) return articlesLike(words, library, filters);
  if (words.length < 2) return [];
  const isMissed = occurrencesOf(words, yield* viewsFor(hit, library)).length === 0;
  return isMissed ? scan(words, library) : [];
}

/** Each article's once. */
function* viewsFor(
  ids: Iterable<string>,
  library: PreparedLibrary,
): Generator<void, readonly ArticleView[]> {
  const views: ArticleView[] = [];
  for (const id of new Set(ids)) {
    const article = library.articles.get(id);
    if (article !== undefined) views.push(viewOf(article, library));
    yield;
  }
  return views;
}

/** The articles that print the words in a row, whatever stands between them but letters. */
function scan(words: readonly Word[], library: Library): readonly string[] {
  const letters = words.map((word) =>
    word.key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]"),
  );
  const pattern = new RegExp(letters.join('[^\\p{L}\\p{N}]{1,12}'), 'iu');
  const found: string[] = [];
  for (const { id, text } of library.articles.values()) {
    if (pattern.test(text)) found.push(id);
    if (found.length === MOST_SCANNED) break;
  }
  return found;
}
