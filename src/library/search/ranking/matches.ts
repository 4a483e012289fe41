import { type Rows, SENTENCE_END, type SearchIndex } from '../index/search-index.ts';
import type { QueryTerm } from './query.ts';

/** A word of a passage that stands for a term of the question. */
export type Match = {
  /** Index of the term. */
  readonly term: number;
  /** Place among the passage's words without stop words. */
  readonly at: number;
  readonly sentence: number;
  /** The word as it stands in the question. */
  readonly exact: boolean;
};

/** Finds terms in rows of the index. Made for one question at a time. */
export type Matcher = {
  /** The matches in a passage, in order. */
  inPassage(passage: number): readonly Match[];
  /** Adds `each` to `counts` for every match in a row of stems or, with `isWord`, of words. */
  count(rows: Rows, row: number, isWord: boolean, each: number, counts: Float64Array): void;
};

const NO_TERM = -1;

const matchers = new WeakMap<SearchIndex, ReturnType<typeof createMatcher>>();

/** The matcher over an index; call it with each question's terms. */
export function matcherOf(index: SearchIndex): (terms: readonly QueryTerm[]) => Matcher {
  const known = matchers.get(index) ?? createMatcher(index);
  matchers.set(index, known);
  return known;
}

/** The table by stem is made once and cleaned after use. */
function createMatcher(index: SearchIndex): (terms: readonly QueryTerm[]) => Matcher {
  const termOfStem = new Int16Array(index.stems.size).fill(NO_TERM);
  let marked: readonly number[] = [];

  function mark(terms: readonly QueryTerm[]): void {
    for (const stem of marked) termOfStem[stem] = NO_TERM;
    for (const [term, { stems }] of terms.entries()) {
      for (const stem of stems) termOfStem[stem] = term;
    }
    marked = terms.flatMap(({ stems }) => stems);
  }

  return (terms) => {
    mark(terms);
    return {
      inPassage(passage) {
        const { starts, values } = index.tokens;
        const matches: Match[] = [];
        const end = starts[passage + 1] ?? 0;
        let at = 0;
        let sentence = 0;
        for (let i = starts[passage] ?? 0; i < end; i++) {
          const word = values[i] ?? SENTENCE_END;
          if (word === SENTENCE_END) {
            sentence++;
            continue;
          }
          const stem = index.stemOfWord[word] ?? 0;
          const term = termOfStem[stem] ?? NO_TERM;
          if (term !== NO_TERM) {
            const exact = terms[term]?.word === word;
            matches.push({ term, at, sentence, exact });
          }
          at++;
        }
        return matches;
      },
      count({ starts, values }, row, isWord, each, counts) {
        const end = starts[row + 1] ?? 0;
        for (let i = starts[row] ?? 0; i < end; i++) {
          const value = values[i] ?? 0;
          const stem = isWord ? (index.stemOfWord[value] ?? 0) : value;
          const term = value === SENTENCE_END ? NO_TERM : (termOfStem[stem] ?? NO_TERM);
          if (term !== NO_TERM) counts[term] = (counts[term] ?? 0) + each;
        }
      },
    };
  };
}
