import { percentile } from '../search/measures.ts';

/** Milliseconds. */
export const percentiles = (times: readonly number[]): string =>
  [0.5, 0.95, 0.99]
    .map((share) => `p${100 * share} ${percentile(times, share).toFixed(0)} ms`)
    .join(', ');
