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
const MOST_ARTICLES = 15;

/** Views of the articles to look for the words of some passages in: those found first, then those that hold their words in a row. */
export function viewsOf(
  passages: readonly (readonly Word[])[],
  hits: readonly Hit[],
  library: PreparedLibrary,
): readonly ArticleView[] {
  const ids = new Set([...articlesFound(hits, library)].slice(0, MOST_ARTICLES));
  const { filters } = library.lookups;
  const found =
    filters === null
      ? library.articles.keys()
      : passages.flatMap((words) => articlesWith(words, ids, library, filters));
  for (const id of found) ids.add(id);
  return viewsFor([...ids], library);
}

/** Filters know runs of three words; two are looked for in the texts where search has missed them. */
function articlesWith(
  words: readonly Word[],
  hit: ReadonlySet<string>,
  library: PreparedLibrary,
  filters: Filters,
): readonly string[] {
  if (words.length > 2) return articlesLike(words, library, filters);
  const isMissed =
    words.length === 2 && occurrencesOf(words, viewsFor([...hit], library)).length === 0;
  return isMissed ? scan(words, library) : [];
}

function viewsFor(ids: readonly string[], library: PreparedLibrary): readonly ArticleView[] {
  return ids.flatMap((id) => {
    const article = library.articles.get(id);
    return article === undefined ? [] : [viewOf(article, library)];
  });
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
