/**
 * Search over a library: its own small index of typed arrays. How a question finds its passages:
 *
 *   question ─▶ terms (query.ts) ─▶ candidates (candidates.ts) ─▶ scores (score.ts) ─▶ hits
 *   articles ─▶ entries (entries.ts) ─▶ index (builder.ts, postings.ts) ─┘
 */
import type { Hit } from '../library.ts';
import { createEngine } from './engine.ts';
import type { SearchIndex } from './index/search-index.ts';

/** Passages for a question, best first, at most `limit`; empty where no word of it stands in the library. */
export type Search = (question: string, limit: number) => Promise<readonly Hit[]>;

/** Search over the library that was indexed. */
export function createSearch(index: SearchIndex): Search {
  const engine = createEngine(index);
  return async (question, limit) => engine(question, limit);
}
