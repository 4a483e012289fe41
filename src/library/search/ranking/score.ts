/**
 * The exact score of a passage, and how surely it answers: `certainty` is comparable between
 * questions.
 */
import { createSaturation, density } from '../bm25.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { EXTRA_COUNT, LENGTH_CREDIT, MIX, SENTENCE_MIX, TITLE_COUNT } from '../weights.ts';
import { bestSentence, pairsIn, proximities, sentenceWorths } from './closeness.ts';
import { type Match, type Matcher, matcherOf } from './matches.ts';
import type { QueryTerm } from './query.ts';

/** A question that passages are scored for: what it asks, and what scoring needs of the index. */
export type ScoredQuery = {
  readonly index: SearchIndex;
  readonly terms: readonly QueryTerm[];
  readonly matcher: Matcher;
  readonly saturation: (count: number, length: number) => number;
  /** How much words near one another tell, 0 to 1. */
  readonly density: number;
  /** What its words are worth together, concepts and compounds not counted; 1 if nothing. */
  readonly worth: number;
  /** How many they are. */
  readonly words: number;
};

/** Prepares questions over one index of a corpus, one at a time: an earlier one is void once the next is asked. */
export function createAsker(
  index: SearchIndex,
  averageLength: number,
): (terms: readonly QueryTerm[]) => ScoredQuery {
  const matcherFor = matcherOf(index);
  const saturation = createSaturation(averageLength);
  return (terms) => {
    const words = terms.filter(({ place }) => place >= 0);
    return {
      index,
      terms,
      matcher: matcherFor(terms),
      saturation,
      density: density(averageLength),
      worth: words.reduce((sum, { weight }) => sum + weight, 0) || 1,
      words: words.length,
    };
  };
}

/**
 * The exact score of a passage, from its own words:
 *
 *   BM25 of stems  +  context · BM25 of stems of passage and neighbours
 *                  +  density · (words, bigrams, near, proximity, best sentence), each with its weight
 *
 * The neighbours' text is mixed in here, not in the passage: inside it, they would outrank it.
 */
export function scoreOf(asked: ScoredQuery, passage: number): number {
  const matches = asked.matcher.inPassage(passage);
  const length = asked.index.lengths[passage] ?? 0;
  const stems = withTitle(asked, passage, matches);
  const words = countsOf(
    asked,
    matches.filter(({ exact }) => exact),
  );
  return (
    bm25(asked, stems, length) +
    MIX.context * surroundings(asked, passage, stems) +
    asked.density * (MIX.words * bm25(asked, words, length) + closeness(asked, matches, length))
  );
}

/** How surely a passage of this score answers: comparable between questions. Longer questions are never matched as fully, which the logarithm makes up for. */
export const certaintyOf = (asked: ScoredQuery, score: number): number =>
  score / asked.worth + LENGTH_CREDIT * Math.log(1 + asked.words);

/** Share of the question's worth that a passage holds, title and extras included, 0 to 1. */
export function coverageOf(asked: ScoredQuery, passage: number): number {
  const counts = withTitle(asked, passage, asked.matcher.inPassage(passage));
  const held = asked.terms.filter(({ place }, term) => place >= 0 && (counts[term] ?? 0) > 0);
  return held.reduce((sum, { weight }) => sum + weight, 0) / asked.worth;
}

/** How well each of a passage's sentences answers, by its place; `score` is the passage's. Sentences without a term are left out. */
export function sentenceScores(
  asked: ScoredQuery,
  passage: number,
  score: number,
): ReadonlyMap<number, number> {
  const { index, terms, matcher } = asked;
  const title = new Float64Array(terms.length);
  matcher.count(index.titles, index.articles[passage] ?? 0, false, 1, title);
  const worths = sentenceWorths(
    terms,
    matcher.inPassage(passage),
    (term) => (title[term] ?? 0) > 0,
  );
  return new Map(
    [...worths].map(([sentence, { stems, exact, bigrams, implied }]) => {
      const own =
        stems +
        SENTENCE_MIX.exact * exact +
        SENTENCE_MIX.bigrams * bigrams +
        SENTENCE_MIX.title * implied;
      return [sentence, (own + SENTENCE_MIX.passage * score) / asked.worth];
    }),
  );
}

function countsOf({ terms }: ScoredQuery, matches: readonly Match[]): Float64Array {
  const counts = new Float64Array(terms.length);
  for (const { term } of matches) counts[term] = (counts[term] ?? 0) + 1;
  return counts;
}

/** Counts of terms in the passage, with those of its article's title and of its extras. */
function withTitle(asked: ScoredQuery, passage: number, matches: readonly Match[]): Float64Array {
  const { index, matcher } = asked;
  const counts = countsOf(asked, matches);
  matcher.count(index.titles, index.articles[passage] ?? 0, false, TITLE_COUNT, counts);
  matcher.count(index.extras, passage, false, EXTRA_COUNT, counts);
  return counts;
}

function bm25({ terms, saturation }: ScoredQuery, counts: Float64Array, length: number): number {
  let sum = 0;
  for (let term = 0; term < counts.length; term++) {
    const count = counts[term] ?? 0;
    if (count > 0) sum += (terms[term]?.weight ?? 0) * saturation(count, length);
  }
  return sum;
}

/** BM25 over the passage and its neighbours in the article, as one text of average length. */
function surroundings(asked: ScoredQuery, passage: number, own: Float64Array): number {
  const { index, matcher } = asked;
  const counts = own.slice();
  let length = index.lengths[passage] ?? 0;
  let size = 1;
  for (const other of [passage - 1, passage + 1]) {
    if (other < 0 || index.articles[other] !== index.articles[passage]) continue;
    matcher.count(index.tokens, other, true, 1, counts);
    length += index.lengths[other] ?? 0;
    size++;
  }
  return bm25(asked, counts, length / size);
}

function closeness(asked: ScoredQuery, matches: readonly Match[], length: number): number {
  const { terms, saturation, worth } = asked;
  const { bigrams, near } = pairsIn(terms, matches);
  const sentence = bestSentence(terms, matches);
  let proximity = 0;
  for (const [term, sum] of proximities(terms, matches).entries()) {
    proximity += Math.min(1, terms[term]?.weight ?? 0) * saturation(sum, length);
  }
  return (
    MIX.bigrams * bigrams +
    MIX.near * near +
    MIX.proximity * proximity +
    (MIX.sentence * sentence * sentence) / worth
  );
}
