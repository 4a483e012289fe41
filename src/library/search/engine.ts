import type { Hit } from '../library.ts';
import type { SearchIndex } from './index/search-index.ts';
import { findCandidates } from './ranking/best-passages.ts';
import { createSpeller } from './ranking/misspelling.ts';
import { readQuery } from './ranking/query.ts';
import { certaintyOf, coverageOf, createAsker, scoreOf, sentenceScores } from './ranking/score.ts';
import { byScore } from './ranking/top-list.ts';

/** Passages that are scored exactly; more change nothing that is measured. */
const CANDIDATES = 48;

/** Passages for a question, best first, at most `limit`. */
export type Engine = (question: string, limit: number) => readonly Hit[];

/**
 * Two steps: the passages with the most of the question's stems, found by pruned lists of impacts;
 * then each of them scored exactly. A small library is so ranked exactly as a whole.
 */
export function createEngine(index: SearchIndex): Engine {
  const speller = createSpeller(index);
  const ask = createAsker(index);
  return (question, limit) => {
    const terms = readQuery(index, speller, question);
    const asked = ask(terms);
    return findCandidates(index, terms, Math.max(limit, CANDIDATES))
      .map(({ passage }) => ({ passage, score: scoreOf(asked, passage) }))
      .sort(byScore)
      .slice(0, limit)
      .map(({ passage, score }) => ({
        passage,
        score,
        certainty: certaintyOf(asked, score),
        coverage: coverageOf(asked, passage),
        sentences: sentenceScores(asked, passage, score),
      }));
  };
}
