import { createSaturation, density } from './bm25.ts';
import { bestSentence, pairsIn, proximities, sentenceWorths } from './closeness.ts';
import { createMatcher, type Match } from './matches.ts';
import type { Term } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { EXTRA_COUNT, LENGTH_CREDIT, MIX, SENTENCE_MIX, TITLE_COUNT } from './weights.ts';

/** What is known of passages for the question that the scorer was made for. */
export type Scorer = {
  score(passage: number): number;
  /** Share of the question's worth that the passage holds, title and extras included, 0 to 1. */
  coverage(passage: number): number;
  /** How surely a passage of this score answers: comparable between questions. Longer questions are never matched as fully, which the logarithm makes up for. */
  certainty(score: number): number;
  /** How well each of its sentences answers, `score` being the passage's. */
  sentences(passage: number, score: number): ReadonlyMap<number, number>;
};

/**
 * Exact scores from the passages' own words:
 *
 *   BM25 of stems  +  context  ·  BM25 of stems of passage and neighbours
 *                  +  density · (words, bigrams, near, proximity, best sentence), each with its weight
 *
 * The neighbours' text is mixed in here, not in the passage: inside it, they would outrank it.
 */
export function createScorer(index: SearchIndex): (terms: readonly Term[]) => Scorer {
  const matcherFor = createMatcher(index);
  const saturation = createSaturation(index.averageLength);
  const share = density(index.averageLength);

  return (terms) => {
    const matcher = matcherFor(terms);
    const worth = (counts: Float64Array, length: number): number => {
      let sum = 0;
      for (let term = 0; term < counts.length; term++) {
        const count = counts[term] ?? 0;
        if (count > 0) sum += (terms[term]?.weight ?? 0) * saturation(count, length);
      }
      return sum;
    };
    const questionWorth =
      terms.reduce((sum, { weight, place }) => sum + (place < 0 ? 0 : weight), 0) || 1;

    const words = terms.filter(({ place }) => place >= 0).length;

    function surroundings(passage: number, own: Float64Array): number {
      const counts = own.slice();
      let length = index.lengths[passage] ?? 0;
      let size = 1;
      for (const other of [passage - 1, passage + 1]) {
        if (other < 0 || index.articles[other] !== index.articles[passage]) continue;
        matcher.count(index.tokens, other, true, 1, counts);
        length += index.lengths[other] ?? 0;
        size++;
      }
      return worth(counts, length / size);
    }

    const covered = (counts: Float64Array): number =>
      terms.reduce((sum, { weight, place }, term) => {
        return place >= 0 && (counts[term] ?? 0) > 0 ? sum + weight : sum;
      }, 0);

    function closeness(matches: readonly Match[], length: number): number {
      const { bigrams, near } = pairsIn(terms, matches);
      const close = proximities(terms, matches);
      const sentence = bestSentence(terms, matches);
      let proximity = 0;
      for (const [term, sum] of close.entries()) {
        proximity += Math.min(1, terms[term]?.weight ?? 0) * saturation(sum, length);
      }
      return (
        MIX.bigrams * bigrams +
        MIX.near * near +
        MIX.proximity * proximity +
        (MIX.sentence * sentence * sentence) / questionWorth
      );
    }

    function withTitle(passage: number, matches: readonly Match[]): Float64Array {
      const counts = new Float64Array(terms.length);
      for (const { term } of matches) counts[term] = (counts[term] ?? 0) + 1;
      matcher.count(index.titles, index.articles[passage] ?? 0, false, TITLE_COUNT, counts);
      matcher.count(index.extras, passage, false, EXTRA_COUNT, counts);
      return counts;
    }

    return {
      score(passage) {
        const matches = matcher.inPassage(passage);
        const length = index.lengths[passage] ?? 0;
        const stems = withTitle(passage, matches);
        const asTheyStand = new Float64Array(terms.length);
        for (const { term, exact } of matches) {
          if (exact) asTheyStand[term] = (asTheyStand[term] ?? 0) + 1;
        }
        return (
          worth(stems, length) +
          MIX.context * surroundings(passage, stems) +
          share * (MIX.words * worth(asTheyStand, length) + closeness(matches, length))
        );
      },
      coverage: (passage) =>
        covered(withTitle(passage, matcher.inPassage(passage))) / questionWorth,
      certainty: (score) => score / questionWorth + LENGTH_CREDIT * Math.log(1 + words),
      sentences(passage, score) {
        const matches = matcher.inPassage(passage);
        const worths = sentenceWorths(terms, matches);
        return new Map(
          [...worths].map(([sentence, { stems, exact, bigrams }]) => {
            const own = stems + SENTENCE_MIX.exact * exact + SENTENCE_MIX.bigrams * bigrams;
            return [sentence, (own + SENTENCE_MIX.passage * score) / questionWorth];
          }),
        );
      },
    };
  };
}
