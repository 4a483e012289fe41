import { createSaturation, density } from './bm25.ts';
import { bestSentence, pairsIn, proximities } from './closeness.ts';
import { createMatcher, type Match } from './matches.ts';
import type { Term } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { EXTRA_COUNT, MIX, TITLE_COUNT } from './weights.ts';

/** Score of a passage for the question that the scorer was made for, and the share of the question's worth that it holds. */
export type Scorer = (passage: number) => { readonly score: number; readonly coverage: number };

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
    const questionWorth = terms.reduce(
      (sum, { weight, place }) => sum + (place < 0 ? 0 : weight),
      0,
    );

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
        (MIX.sentence * sentence * sentence) / (questionWorth || 1)
      );
    }

    return (passage) => {
      const matches = matcher.inPassage(passage);
      const length = index.lengths[passage] ?? 0;
      const stems = new Float64Array(terms.length);
      const words = new Float64Array(terms.length);
      for (const { term, gain, exact } of matches) {
        stems[term] = (stems[term] ?? 0) + gain;
        if (exact) words[term] = (words[term] ?? 0) + 1;
      }
      matcher.count(index.titles, index.articles[passage] ?? 0, false, TITLE_COUNT, stems);
      matcher.count(index.extras, passage, false, EXTRA_COUNT, stems);
      const score =
        worth(stems, length) +
        MIX.context * surroundings(passage, stems) +
        share * (MIX.words * worth(words, length) + closeness(matches, length));
      return { score, coverage: covered(stems) / (questionWorth || 1) };
    };
  };
}
