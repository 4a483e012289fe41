/**
 * What a text is about as numbers: a fourth of the memory of its terms, so that those of many texts can be kept.
 *
 *   rows: start │ end │ place of its term in `strings` │ of its key       of each term, by their starts
 *   stems: start │ place of its stem in `strings`                         of each word, by their starts
 */
import { type Numbers, numbersOf } from '../../language/matching/short-numbers.ts';
import { lowerBound } from '../../language/spans/lower-bound.ts';
import type { Range } from '../../language/spans/span.ts';

/** A term with the words of the text that it stands for. */
export type Term = Range & { readonly term: string; readonly key: string };

/** The stem of a word that begins there. */
export type PlacedStem = { readonly start: number; readonly stem: string };

export type PackedTerms = {
  readonly words: number;
  /** Those that begin in a range, in order. */
  termsIn(range: Range): readonly Term[];
  stemsIn(range: Range): readonly string[];
};

const TERM_ROW = 4;
const STEM_ROW = 2;

/** Both in order. */
export function packTerms(terms: readonly Term[], placed: readonly PlacedStem[]): PackedTerms {
  const { rows, stems, strings } = numbered(terms, placed);
  const stringAt = (id = 0): string => strings[id] ?? '';
  return {
    words: placed.length,
    termsIn: (range) =>
      placesIn(rows, TERM_ROW, range, (at) => ({
        start: rows[at] ?? 0,
        end: rows[at + 1] ?? 0,
        term: stringAt(rows[at + 2]),
        key: stringAt(rows[at + 3]),
      })),
    stemsIn: (range) => placesIn(stems, STEM_ROW, range, (at) => stringAt(stems[at + 1])),
  };
}

/** Apart from what is kept: a function that stays keeps alive whatever any other beside it has named. */
function numbered(terms: readonly Term[], placed: readonly PlacedStem[]) {
  const ids = new Map<string, number>();
  const idOf = (string: string): number => {
    const id = ids.get(string) ?? ids.size;
    ids.set(string, id);
    return id;
  };
  return {
    rows: rowsOf(terms, ({ start, end, term, key }) => [start, end, idOf(term), idOf(key)]),
    stems: rowsOf(placed, ({ start, stem }) => [start, idOf(stem)]),
    strings: [...ids.keys()],
  };
}

function rowsOf<Item>(items: readonly Item[], row: (item: Item) => readonly number[]): Numbers {
  const rows: number[] = [];
  for (const item of items) rows.push(...row(item));
  return numbersOf(rows);
}

/** What `make` makes of each row that begins in a range. */
function placesIn<Made>(
  rows: ArrayLike<number>,
  width: number,
  { start, end }: Range,
  make: (at: number) => Made,
): readonly Made[] {
  const first = lowerBound(rows.length / width, (row) => (rows[width * row] ?? 0) < start);
  const made: Made[] = [];
  for (let at = width * first; at < rows.length && (rows[at] ?? 0) < end; at += width)
    made.push(make(at));
  return made;
}
