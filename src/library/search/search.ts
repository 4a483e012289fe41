/**
 * Search over a library: its own small index of typed arrays. How a question finds its passages:
 *
 *   question ─▶ terms ─▶ best passages ─▶ score ─▶ hits
 *               query.ts  best-passages.ts  score.ts        (ranking/)
 *   articles ─▶ entries ─▶ postings, vocabulary ─▶ SearchIndex
 *               entries.ts  builder.ts                      (index/)
 *
 * What counts how much stands in weights.ts; after a change: `npm run bench -- search --quality`.
 */
import type { Hit } from '../library.ts';
import { createEngine, type Engine } from './engine.ts';
import type { SearchIndex } from './index/search-index.ts';

/** Passages for a question, best first, at most `limit`; empty where no word of it stands in the library. */
export type Search = (question: string, limit: number) => Promise<readonly Hit[]>;

/** Search over what was indexed; several indexes as if they were one. */
export function createSearch(...indexes: readonly SearchIndex[]): Search {
  let engine: Engine | null = null;
  return async (question, limit) => {
    // Not before it is needed: where a library is only built, its index is handed on.
    engine ??= createEngine(...indexes);
    return engine(question, limit);
  };
}
