/**
 * Postings hold BM25 impacts in 16 bits: sums are whole numbers, so pruned lists equal full ones
 * exactly.
 */
import { createSaturation, idf, TOP_SATURATION } from '../bm25.ts';
import { EXTRA_COUNT, TITLE_COUNT } from '../weights.ts';
import { createGrowable } from './growable.ts';
import type { SearchIndex } from './search-index.ts';

/** Stem ids of a passage by field. */
export type PassageFields = Readonly<Record<'body' | 'title' | 'extra', readonly number[]>>;

/** Counts are kept in sixteenths, so that a field's weight need not be a whole number. */
const SIXTEENTHS = 16;

/** Marks a count whose stem stands in the passage itself, not in the title alone. */
const OWN = 1 << 30;

/** Largest impact that 16 bits hold. */
const TOP_IMPACT = 65_535;

type Inverted = Pick<
  SearchIndex,
  'postings' | 'impacts' | 'peaks' | 'frequencies' | 'averageLength'
>;

/** Counts stems passage by passage, then turns the lists round: from stems by passage to passages by stem. */
export type PostingsBuilder = {
  add(fields: PassageFields): void;
  finish(stemCount: number, lengths: Int32Array): Inverted;
};

export function createPostings(): PostingsBuilder {
  const [stems, counts, ends] = [createGrowable(), createGrowable(), createGrowable()];
  return {
    add({ body, title, extra }) {
      const found = new Map<number, number>();
      const count = (list: readonly number[], each: number, mark: number) => {
        for (const stem of list)
          found.set(stem, ((found.get(stem) ?? 0) + each * SIXTEENTHS) | mark);
      };
      count(body, 1, OWN);
      count(extra, EXTRA_COUNT, OWN);
      count(title, TITLE_COUNT, 0);
      for (const [stem, sum] of found) {
        stems.push(stem);
        counts.push(sum);
      }
      ends.push(stems.length());
    },
    finish: (stemCount, lengths) =>
      invert(
        { stems: stems.finish(), counts: counts.finish(), ends: ends.finish() },
        stemCount,
        lengths,
      ),
  };
}

type ByPassage = Readonly<Record<'stems' | 'counts' | 'ends', Int32Array>>;

/** A counting sort by stem. Passages come in order, so each list is in order too. */
function invert(
  { stems, counts, ends }: ByPassage,
  stemCount: number,
  lengths: Int32Array,
): Inverted {
  const sum = lengths.reduce((total, length) => total + length, 0);
  const averageLength = sum / lengths.length || 1;
  const saturation = createSaturation(averageLength);
  const { starts, frequencies } = countStems(stems, counts, stemCount);
  const worth = Float64Array.from(frequencies, (each) => idf(lengths.length, each));
  const scale = TOP_IMPACT / (TOP_SATURATION * idf(lengths.length, 0));
  const next = starts.slice();
  const values = new Int32Array(stems.length);
  const impacts = new Uint16Array(stems.length);
  const peaks = new Uint16Array(stemCount);
  let i = 0;
  for (let passage = 0; passage < ends.length; passage++) {
    const length = lengths[passage] ?? 0;
    for (const end = ends[passage] ?? 0; i < end; i++) {
      const stem = stems[i] ?? 0;
      const part = saturation(((counts[i] ?? 0) & ~OWN) / SIXTEENTHS, length);
      const impact = Math.max(1, Math.round(scale * (worth[stem] ?? 0) * part));
      const place = next[stem] ?? 0;
      next[stem] = place + 1;
      values[place] = passage;
      impacts[place] = impact;
      if (impact > (peaks[stem] ?? 0)) peaks[stem] = impact;
    }
  }
  return { postings: { starts, values }, impacts, peaks, frequencies, averageLength };
}

/** Where each stem's list begins, and in how many passages the stem stands itself, or its title if none has it. */
function countStems(stems: Int32Array, counts: Int32Array, stemCount: number) {
  const starts = new Int32Array(stemCount + 1);
  const frequencies = new Int32Array(stemCount);
  for (let i = 0; i < stems.length; i++) {
    const stem = stems[i] ?? 0;
    starts[stem + 1] = (starts[stem + 1] ?? 0) + 1;
    if ((counts[i] ?? 0) & OWN) frequencies[stem] = (frequencies[stem] ?? 0) + 1;
  }
  for (let stem = 0; stem < stemCount; stem++) {
    if (frequencies[stem] === 0) frequencies[stem] = starts[stem + 1] ?? 0;
    starts[stem + 1] = (starts[stem + 1] ?? 0) + (starts[stem] ?? 0);
  }
  return { starts, frequencies };
}
