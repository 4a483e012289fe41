/** Finding ranges by what they touch, without looking through all of them. */
import { lowerBound } from './lower-bound.ts';
import type { Range } from './span.ts';

/** Those of some ranges, in order and apart from one another, that share a character with another range. */
export function touching<Item extends Range>(
  ranges: readonly Item[],
  { start, end }: Range,
): readonly Item[] {
  const from = lowerBound(ranges.length, (at) => (ranges[at]?.end ?? 0) <= start);
  const to = lowerBound(ranges.length, (at) => (ranges[at]?.start ?? 0) < end);
  return ranges.slice(from, to);
}

/** The first of those that `touching` gives. */
export const firstTouching = <Item extends Range>(
  ranges: readonly Item[],
  range: Range,
): Item | undefined => touching(ranges, range)[0];

/** From where the first of some ranges begins to where the last ends. */
export const cover = (ranges: readonly Range[]): Range =>
  ranges.reduce(
    ({ start, end }, range) => ({
      start: Math.min(start, range.start),
      end: Math.max(end, range.end),
    }),
    { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY },
  );

/** The same characters as ranges in order and apart from one another; those with no more than `gap` characters between them are made one. */
export function merged(ranges: readonly Range[], gap = 0): readonly Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end + gap) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Characters of a stretch under which things are kept. */
const STRETCH = 500;

/** Finds the things, in their order, that have a range which shares a character with another range: each is kept under every stretch of the text that it reaches into. */
export function indexRanges<Item>(
  items: readonly Item[],
  rangesOf: (item: Item) => readonly Range[],
): (range: Range) => readonly Item[] {
  const stretches: number[][] = [];
  for (const [number, item] of items.entries()) {
    for (const { start, end } of rangesOf(item)) {
      for (let at = stretchAt(start); at <= stretchAt(end - 1); at += 1) {
        const kept = stretches[at] ?? [];
        stretches[at] = kept;
        if (kept.at(-1) !== number) kept.push(number);
      }
    }
  }
  const touches = (item: Item, { start, end }: Range): boolean =>
    rangesOf(item).some((one) => one.start < end && start < one.end);
  return (range) => {
    const last = Math.min(stretchAt(range.end - 1), stretches.length - 1);
    const found = new Set<number>();
    for (let at = stretchAt(range.start); at <= last; at += 1)
      for (const number of stretches[at] ?? []) found.add(number);
    return [...found]
      .sort((a, b) => a - b)
      .map((number) => items[number])
      .filter((item) => item !== undefined)
      .filter((item) => touches(item, range));
  };
}

const stretchAt = (offset: number): number => Math.floor(offset / STRETCH);
