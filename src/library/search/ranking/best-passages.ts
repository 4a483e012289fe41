/**
 * MaxScore over windows of 4,096 passages: lists of low worth only add to passages that can still
 * enter.
 */
import type { SearchIndex } from '../index/search-index.ts';
import type { QueryTerm } from './query.ts';
import { createTopList, type Scored } from './top-list.ts';

/** One stem's postings. Scores are whole numbers, so that sums do not depend on their order. */
type List = {
  readonly weight: number;
  readonly end: number;
  /** Greatest score that this list can add. */
  readonly peak: number;
  /** First place that is not before the window. */
  at: number;
};

/** Question weights in fixed point: 1 is 256. */
const UNIT = 256;

/** Passages that are added up at a time; their sums fit a processor's cache. */
const WINDOW = 4096;

/** Sums of a window and the passages that have one. Kept between questions, so that no room is claimed. */
const sums = new Float64Array(WINDOW);
const touched = new Int32Array(WINDOW);

/**
 * The `limit` passages with the greatest sums of impacts, best first: MaxScore (Turtle and Flood 1995),
 * window by window. Lists are sorted by their peaks. Once the threshold reaches what the lowest lists
 * can add together, a passage that stands in those alone cannot enter: they only add to passages that
 * the others have touched, and these are dropped as soon as what is left cannot lift them over it.
 *
 *   peaks   1  2  4 │ 9  12        threshold 8 ≥ 1 + 2 + 4
 *        only add   │ touch
 */
export function findCandidates(
  index: SearchIndex,
  terms: readonly QueryTerm[],
  limit: number,
  rescale: (stem: number) => number = () => 1,
): readonly Scored[] {
  const lists = openLists(index, terms, rescale);
  const bounds = prefixSums(lists.map(({ peak }) => peak));
  const top = createTopList(limit);
  let adding = 0;
  for (let start = 0; start < index.passages; start += WINDOW) {
    while (adding < lists.length && (bounds[adding + 1] ?? 0) <= top.threshold()) adding++;
    if (adding === lists.length) break;
    let count = 0;
    for (const list of lists.slice(adding)) count = touch(index, list, start, count);
    for (let i = adding - 1; i >= 0 && count > 0; i--) {
      count = keep(count, top.threshold() - (bounds[i + 1] ?? 0));
      const list = lists[i];
      if (list) addTo(index, list, start, count);
    }
    for (let i = 0; i < count; i++) {
      const offset = touched[i] ?? 0;
      const sum = sums[offset] ?? 0;
      sums[offset] = 0;
      if (sum >= top.threshold()) top.offer(start + offset, sum);
    }
  }
  return top.sorted();
}

function openLists(
  index: SearchIndex,
  terms: readonly QueryTerm[],
  rescale: (stem: number) => number,
): List[] {
  const { starts } = index.postings;
  const lists = terms.flatMap(({ stems, boost }) =>
    stems.map((stem): List => {
      const weight = Math.max(1, Math.round(UNIT * boost * rescale(stem)));
      const peak = weight * (index.peaks[stem] ?? 0);
      return { weight, peak, at: starts[stem] ?? 0, end: starts[stem + 1] ?? 0 };
    }),
  );
  return lists.sort((a, b) => a.peak - b.peak);
}

/** `prefixSums(numbers)[i]`: the first i numbers together. */
function prefixSums(numbers: readonly number[]): Float64Array {
  const all = new Float64Array(numbers.length + 1);
  for (const [i, number] of numbers.entries()) all[i + 1] = (all[i] ?? 0) + number;
  return all;
}

/** Adds a list's impacts in the window to the sums; gives how many passages are touched by now. */
function touch(
  { postings, impacts }: SearchIndex,
  list: List,
  start: number,
  before: number,
): number {
  const { values } = postings;
  const { weight, end } = list;
  let count = before;
  let at = gallop(values, list.at, end, start);
  for (; at < end; at++) {
    const offset = (values[at] ?? 0) - start;
    if (offset >= WINDOW) break;
    const sum = sums[offset] ?? 0;
    if (sum === 0) touched[count++] = offset;
    sums[offset] = sum + weight * (impacts[at] ?? 0);
  }
  list.at = at;
  return count;
}

/** Drops the touched passages whose sums are below `least`; gives how many are left. */
function keep(count: number, least: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const offset = touched[i] ?? 0;
    if ((sums[offset] ?? 0) < least) sums[offset] = 0;
    else touched[kept++] = offset;
  }
  return kept;
}

/** A step through a list costs about an eighth of looking a passage up in it. */
const STEPS_A_LOOKUP = 8;

/** Adds a list's impacts to the touched passages: by walking its part of the window, or by looking few passages up in a long one. */
function addTo(
  { postings, impacts, passages }: SearchIndex,
  list: List,
  start: number,
  count: number,
): void {
  const { values } = postings;
  const { weight, end } = list;
  list.at = gallop(values, list.at, end, start);
  const steps = ((end - list.at) * WINDOW) / (passages - start);
  if (steps > STEPS_A_LOOKUP * count) {
    for (let i = 0; i < count; i++) {
      const offset = touched[i] ?? 0;
      const at = gallop(values, list.at, end, start + offset);
      if (at < end && values[at] === start + offset) {
        sums[offset] = (sums[offset] ?? 0) + weight * (impacts[at] ?? 0);
      }
    }
    return;
  }
  for (let at = list.at; at < end; at++) {
    const offset = (values[at] ?? 0) - start;
    if (offset >= WINDOW) break;
    const sum = sums[offset] ?? 0;
    if (sum > 0) sums[offset] = sum + weight * (impacts[at] ?? 0);
  }
}

/** First place from `from` on whose passage is not before `target`: steps double, then halve. */
function gallop(values: Int32Array, from: number, end: number, target: number): number {
  let low = from;
  let step = 1;
  while (low + step < end && (values[low + step] ?? 0) < target) {
    low += step;
    step *= 2;
  }
  let high = Math.min(end, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
