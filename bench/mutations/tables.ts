/**
 * Every table of weights and measured shares, and the tests that hold it. `names` are constants: a number, or
 * an object of numbers. Bounds of length and count are none: they say how much is looked at, not what wins.
 */

export type Table = {
  readonly file: string;
  readonly names: readonly string[];
  readonly tests: readonly string[];
};

export const TABLES: Readonly<Record<string, Table>> = {
  pronouns: {
    file: 'src/reading/speakers/salience.ts',
    names: ['WEIGHTS'],
    tests: [
      'tests/reading/salience.test.ts',
      'tests/reading/paragraphs-of-the-world.test.ts',
      'tests/reading/extract.test.ts',
    ],
  },
  search: {
    file: 'src/library/search/weights.ts',
    names: [
      'TITLE_COUNT',
      'EXTRA_COUNT',
      'CONCEPT_WEIGHT',
      'COMPOUND_WEIGHT',
      'MIX',
      'SENTENCE_MIX',
      'LENGTH_CREDIT',
    ],
    tests: ['tests/library/search/weights.test.ts', 'tests/library/search/finding.test.ts'],
  },
  bm25: {
    file: 'src/library/search/bm25.ts',
    names: ['PASSAGE', 'DOCUMENT'],
    tests: ['tests/library/search/weights.test.ts', 'tests/library/search/finding.test.ts'],
  },
  evidence: {
    file: 'src/answering/questions/evidence-weights.ts',
    names: ['WEIGHTS', 'SURETY', 'ANSWERS'],
    tests: ['tests/answering/questions/evidence-weights.test.ts'],
  },
  picking: {
    file: 'src/answering/questions/picking/pick.ts',
    names: ['LEAST_SHARE'],
    tests: [
      'tests/answering/questions/ranking.test.ts',
      'tests/answering/questions/dispute-questions.test.ts',
    ],
  },
  summary: {
    file: 'src/answering/summary/summarize.ts',
    names: ['SPOKEN_GAIN', 'AGAIN', 'SAME'],
    tests: ['tests/answering/summary.test.ts'],
  },
  'on topic': {
    file: 'src/answering/summary/units.ts',
    names: ['LEAST_ON_TOPIC', 'NEAR_THE_BEST', 'LIKE', 'BESIDE', 'IN_TITLE_ALONE'],
    tests: ['tests/answering/summary.test.ts'],
  },
  'nearest words': {
    file: 'src/language/matching/fuzzy-match.ts',
    names: ['STOP_WEIGHT', 'NEAR', 'GAP_OPEN', 'GAP_EXTEND', 'PAIR'],
    tests: [
      'tests/language/matching/match.test.ts',
      'tests/answering/quotes/check.test.ts',
      'tests/answering/quotes/who-said.test.ts',
    ],
  },
  'whose words': {
    file: 'src/answering/quotes/message/pairing.ts',
    names: ['TWICE', 'MARGIN'],
    tests: ['tests/answering/quotes/whose-words.test.ts'],
  },
  'copied words': {
    file: 'src/answering/quotes/locate/around.ts',
    names: ['ROW'],
    tests: ['tests/answering/quotes/whose-words.test.ts'],
  },
  'changed words': {
    file: 'src/answering/quotes/locate/nearest-stretch.ts',
    names: ['NEARLY_ALL', 'MOST'],
    tests: [
      'tests/answering/quotes/who-said.test.ts',
      'tests/answering/quotes/whose-words.test.ts',
      'tests/answering/quotes/quote-edits.test.ts',
    ],
  },
  candidates: {
    file: 'src/answering/choosing/gather.ts',
    names: ['STORY'],
    tests: ['tests/answering/choosing/gather.test.ts'],
  },
  'what stands beside': {
    file: 'src/answering/lookup/stretches-found.ts',
    names: ['A_STEP_AWAY'],
    tests: ['tests/answering/choosing/gather.test.ts'],
  },
  stories: {
    file: 'src/answering/summary/stories.ts',
    names: ['SAME_STORY'],
    tests: ['tests/answering/summary.test.ts'],
  },
  story: {
    file: 'src/answering/choosing/story.ts',
    names: ['TELLING', 'NEAR'],
    tests: ['tests/answering/choosing/story.test.ts'],
  },
  transcripts: {
    file: 'src/reading/structure/layouts/dialogue.ts',
    names: ['FEWEST_TURNS', 'SENTENCES', 'DENSITY'],
    tests: ['tests/reading/dialogue.test.ts', 'tests/reading/structure.test.ts'],
  },
  'wrapped lines': {
    file: 'src/reading/structure/blocks/text-blocks.ts',
    names: ['WRAPPED_SHARE', 'WRAPPED_LINES'],
    tests: ['tests/reading/wrapped-lines.test.ts', 'tests/reading/structure.test.ts'],
  },
  'English or not': {
    file: 'src/reading/structure/language.ts',
    names: ['ENGLISH_SHARE', 'FEWEST_WORDS'],
    tests: ['tests/reading/language.test.ts'],
  },
};
