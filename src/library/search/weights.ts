/**
 * How the parts of a passage's score are mixed. Chosen on the development questions of three
 * collections (`npm run bench -- search` prints what they give); none is fitted to a single question.
 */

/** How often each word of the title counts in every passage of its article. */
export const TITLE_COUNT = 3;

/** How often a concept or a speaker's name counts that the passage's own words do not hold. */
export const EXTRA_COUNT = 1;

/** What a concept in the question weighs beside a word. */
export const CONCEPT_WEIGHT = 0.3;

/** What two words of the question written together weigh beside a word ("cease fire" for "ceasefire"). */
export const COMPOUND_WEIGHT = 0.7;

/** Parts of the score beside BM25 over stems, which weighs 1. */
export const MIX = {
  /** BM25 over the passage and its neighbours together. */
  context: 0.35,
  /** BM25 over words as they stand. */
  words: 0.45,
  /** Question neighbours that are neighbours here. */
  bigrams: 0.4,
  /** Question neighbours within eight words. */
  near: 0.3,
  /** Closeness of all terms. */
  proximity: 0.2,
  /** The sentence that holds most of the question. */
  sentence: 0.2,
} as const;

/** Parts of a sentence's score beside the worth of the terms that it holds, which weighs 1. */
export const SENTENCE_MIX = {
  /** Score of its passage. */
  passage: 0.5,
  /** Words as they stand. */
  exact: 0.3,
  /** Question neighbours that are neighbours here. */
  bigrams: 0.2,
  /** Terms that the title holds: a sentence need not say again what the article is about. */
  title: 0.6,
} as const;

/** What the logarithm of a question's length adds to the certainty of its answers. */
export const LENGTH_CREDIT = 0.5;
