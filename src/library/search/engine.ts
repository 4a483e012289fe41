import type { Hit } from '../library.ts';
import type { SearchIndex } from './index/search-index.ts';
import { findCandidates } from './ranking/best-passages.ts';
import { type Corpus, corpusOf, rescaling } from './ranking/corpus.ts';
import { type AskedTerm, readQuery, termsIn } from './ranking/query.ts';
import { certaintyOf, coverageOf, createAsker, scoreOf, sentenceScores } from './ranking/score.ts';
import { byScore } from './ranking/top-list.ts';

/** Passages that are scored exactly; more change nothing that is measured. */
const CANDIDATES = 48;

/** Passages for a question, best first, at most `limit`. */
export type Engine = (question: string, limit: number) => readonly Hit[];

/**
 * Two steps: the passages with the most of the question's stems, found by pruned lists of impacts;
 * then each of them scored exactly. A small library is so ranked exactly as a whole. Several indexes are
 * searched as one: the passages of each are counted on from those before it.
 */
export function createEngine(...indexes: readonly SearchIndex[]): Engine {
  const corpus = corpusOf(indexes);
  let first = 0;
  const parts = indexes.map((index) => {
    const part = createPart(corpus, index, first);
    first += index.passages;
    return part;
  });
  return (question, limit) => {
    const terms = readQuery(corpus, question);
    const most = Math.max(limit, CANDIDATES);
    return parts
      .flatMap((part) => part(terms, most))
      .sort(byScore)
      .slice(0, limit)
      .map(({ toHit }) => toHit());
  };
}

/** Candidates of one index with their scores in the corpus; `first`: the number of its first passage there. */
function createPart(corpus: Corpus, index: SearchIndex, first: number) {
  const ask = createAsker(index, corpus.averageLength);
  const rescale = corpus.indexes.length > 1 ? rescaling(corpus, index) : undefined;
  return (asked: readonly AskedTerm[], limit: number) => {
    const terms = termsIn(index, asked);
    const query = ask(terms);
    return findCandidates(index, terms, limit, rescale).map(({ passage }) => {
      const score = scoreOf(query, passage);
      const toHit = (): Hit => ({
        passage: first + passage,
        score,
        certainty: certaintyOf(query, score),
        coverage: coverageOf(query, passage),
        sentences: sentenceScores(query, passage, score),
      });
      return { passage: first + passage, score, toHit };
    });
  };
}
