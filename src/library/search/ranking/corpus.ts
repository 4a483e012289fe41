/**
 * What is searched: one index, or several as if they were one, whose passages follow each other. What a word
 * is worth depends on how many passages have it in all of them, so frequencies and lengths are summed; the
 * indexes stay as they are, and may be parts of other corpora.
 */
import { idf } from '../bm25.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { idOf, stringOf } from '../index/vocabulary.ts';
import { type Guess, spellingIn } from './misspelling.ts';

export type Corpus = {
  readonly indexes: readonly SearchIndex[];
  readonly passages: number;
  readonly averageLength: number;
  /** In how many passages a stem stands; titles count only for a stem that stands nowhere else. */
  frequency(stem: string): number;
  /** The stem of a word in its search form; null where no passage has it. */
  stemOfWord(word: string): string | null;
  /** What a word that no passage has may have been meant to be, best first. */
  spelling(word: string): readonly Guess[];
};

/** The corpus of some indexes, in their order. */
export function corpusOf(indexes: readonly SearchIndex[]): Corpus {
  const passages = sum(indexes.map((index) => index.passages));
  const frequency = (stem: string): number => {
    const counts = indexes.map((index) => countsOf(index, idOf(index.stems, stem)));
    return sum(counts.map(({ own }) => own)) || sum(counts.map(({ titles }) => titles));
  };
  return {
    indexes,
    passages,
    averageLength: sum(indexes.map(lengthOf)) / passages || 1,
    frequency,
    stemOfWord(word) {
      for (const { words, stems, stemOfWord } of indexes) {
        const id = idOf(words, word);
        if (id >= 0) return stringOf(stems, stemOfWord[id] ?? 0);
      }
      return null;
    },
    spelling: (word) => spellingIn(indexes, frequency, word),
  };
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

const lengths = new WeakMap<SearchIndex, number>();

/** Words of all passages. */
function lengthOf(index: SearchIndex): number {
  const known = lengths.get(index) ?? index.lengths.reduce((total, each) => total + each, 0);
  lengths.set(index, known);
  return known;
}

/** In how many passages a stem stands itself; where it stands in none, in how many the title has it. */
function countsOf(index: SearchIndex, stem: number): { own: number; titles: number } {
  const frequency = index.frequencies[stem] ?? 0;
  if (frequency === 0) return { own: 0, titles: 0 };
  const { starts } = index.postings;
  const isEverywhere = frequency === (starts[stem + 1] ?? 0) - (starts[stem] ?? 0);
  const isTitleOnly = isEverywhere && !standsIn(index, stem);
  return isTitleOnly ? { own: 0, titles: frequency } : { own: frequency, titles: 0 };
}

/** Whether the first passage of a stem's list holds it itself. */
function standsIn(index: SearchIndex, stem: number): boolean {
  const passage = index.postings.values[index.postings.starts[stem] ?? 0] ?? 0;
  const { tokens, extras, stemOfWord } = index;
  const rowOf = ({ starts, values }: typeof tokens) =>
    values.subarray(starts[passage], starts[passage + 1]);
  return (
    rowOf(extras).includes(stem) ||
    rowOf(tokens).some((word) => word >= 0 && stemOfWord[word] === stem)
  );
}

/** What a stem's impacts in one index have to be multiplied by, to be as if the corpus had been indexed as one. */
export function rescaling({ passages, frequency }: Corpus, index: SearchIndex) {
  const share = (all: number, count: number): number => idf(all, count) / idf(all, 0);
  return (stem: number): number => {
    const here = share(index.passages, index.frequencies[stem] ?? 0);
    return share(passages, frequency(stringOf(index.stems, stem))) / here;
  };
}
