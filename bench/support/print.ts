/** Figures as the benchmarks print them. */

/** "94.2%", or "–" of nothing. */
export const percent = (part: number, of: number): string =>
  of === 0 ? '–' : `${((100 * part) / of).toFixed(1)}%`;

/** "seed: 12 of 46 right" lines, and "right 12, wrong 3" tallies. */
export const tallyLine = (tally: ReadonlyMap<string, number>): string =>
  [...tally].map(([what, count]) => `${what} ${count}`).join(', ');

/** How often each value occurs, in order of first sight. */
export function countOf<Value>(values: Iterable<Value>): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
