import type { Term } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { createTopList, type Scored } from './top-list.ts';

/** One stem's postings with a cursor. Scores are whole numbers, so sums do not depend on their order. */
type Cursor = {
  readonly weight: number;
  readonly end: number;
  /** Greatest score that this list can add. */
  readonly peak: number;
  at: number;
};

/** Question weights in fixed point: 1 is 256. */
const UNIT = 256;

/**
 * The `limit` passages with the greatest sums of impacts, best first: MaxScore (Turtle and Flood 1995).
 * Lists are sorted by their peaks. Once the threshold exceeds what the lowest lists can add together,
 * no passage that stands in those alone can enter: they are only looked up, by galloping.
 *
 *   peaks   1  2  4 │ 9  12        threshold 8 > 1 + 2 + 4
 *           looked up │ walked
 */
export function findCandidates(
  index: SearchIndex,
  terms: readonly Term[],
  limit: number,
): readonly Scored[] {
  const cursors = openCursors(index, terms);
  const bounds = prefixSums(cursors.map(({ peak }) => peak));
  const { values } = index.postings;
  const top = createTopList(limit);
  let walked = 0;
  for (;;) {
    while (walked < cursors.length && (bounds[walked + 1] ?? 0) <= top.threshold()) walked++;
    const passage = nearest(cursors, walked, values);
    if (passage === NONE) return top.sorted();
    let score = 0;
    for (let i = walked; i < cursors.length; i++) {
      const cursor = cursors[i];
      if (cursor && cursor.at < cursor.end && values[cursor.at] === passage) {
        score += cursor.weight * (index.impacts[cursor.at] ?? 0);
        cursor.at++;
      }
    }
    for (let i = walked - 1; i >= 0 && score + (bounds[i + 1] ?? 0) > top.threshold(); i--) {
      const cursor = cursors[i];
      if (!cursor) continue;
      cursor.at = gallop(values, cursor.at, cursor.end, passage);
      if (cursor.at < cursor.end && values[cursor.at] === passage) {
        score += cursor.weight * (index.impacts[cursor.at] ?? 0);
      }
    }
    if (score > top.threshold()) top.offer(passage, score);
  }
}

const NONE = 0x7fff_ffff;

function openCursors(index: SearchIndex, terms: readonly Term[]): Cursor[] {
  const { starts } = index.postings;
  const cursors = terms.flatMap(({ stems, boost }) =>
    stems.map(({ stem, gain }): Cursor => {
      const weight = Math.max(1, Math.round(UNIT * boost * gain));
      const peak = weight * (index.peaks[stem] ?? 0);
      return { weight, peak, at: starts[stem] ?? 0, end: starts[stem + 1] ?? 0 };
    }),
  );
  return cursors.sort((a, b) => a.peak - b.peak);
}

/** `sums[i]`: the first i numbers together. */
function prefixSums(numbers: readonly number[]): Float64Array {
  const sums = new Float64Array(numbers.length + 1);
  for (const [i, number] of numbers.entries()) sums[i + 1] = (sums[i] ?? 0) + number;
  return sums;
}

/** The first passage under any cursor from `from` on. */
function nearest(cursors: readonly Cursor[], from: number, values: Int32Array): number {
  let passage = NONE;
  for (let i = from; i < cursors.length; i++) {
    const cursor = cursors[i];
    if (cursor && cursor.at < cursor.end) passage = Math.min(passage, values[cursor.at] ?? NONE);
  }
  return passage;
}

/** First place from `at` on whose passage is not before `target`: steps double, then halve. */
function gallop(values: Int32Array, at: number, end: number, target: number): number {
  let low = at;
  let step = 1;
  while (low + step < end && (values[low + step] ?? NONE) < target) {
    low += step;
    step *= 2;
  }
  let high = Math.min(end, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? NONE) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
