/**
 * Search over a library: its own small index of typed arrays. How a question finds its passages:
 *
 *   question ─▶ terms (query.ts) ─▶ candidates (candidates.ts) ─▶ scores (score.ts) ─▶ hits
 *   articles ─▶ entries (entries.ts) ─▶ index (builder.ts, postings.ts) ─┘
 */
import type { Hit, Library } from './library.ts';
import { buildIndex } from './search/builder.ts';
import { createEngine } from './search/engine.ts';
import { entriesOf } from './search/entries.ts';
import type { SearchIndex } from './search/search-index.ts';

/** Passages for a question, best first, at most `limit`; empty where no word of it stands in the library. */
export type Search = (question: string, limit: number) => Promise<readonly Hit[]>;

/** Builds the index of a library. */
export const indexLibrary = (library: Library): SearchIndex =>
  buildIndex(library.articles.values().flatMap(entriesOf));

/** Search over a library whose index is built here, or was built elsewhere. */
export function createSearch(library: Library, index: SearchIndex = indexLibrary(library)): Search {
  const engine = createEngine(index);
  return async (question, limit) => engine(question, limit);
}
