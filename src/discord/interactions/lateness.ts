/** Interactions that came too late: Discord has dropped them before an answer could arrive. */

/** Discord drops what is not acknowledged within 3 s; what is older than this has little chance. */
const TOO_OLD_MS = 2_500;
/** The least delay of this long, twice over, tells how far Discord's clock and this one are apart. */
const WINDOW_MS = 60_000;

export type Lateness = {
  /** Whether an interaction that Discord made at `createdAt` (milliseconds since the epoch) is late now. */
  isLate(createdAt: number): boolean;
};

/**
 * `elapsed`: milliseconds that only grow, from any beginning. Two clocks never agree, and one may be set:
 * so what counts is how much later something came than the promptest of the last minutes.
 */
export function createLateness(elapsed: () => number): Lateness {
  let since = elapsed();
  let least = Number.POSITIVE_INFINITY;
  let leastBefore = Number.POSITIVE_INFINITY;
  return {
    isLate(createdAt) {
      const now = elapsed();
      const delay = now - createdAt;
      if (now - since > WINDOW_MS) {
        [since, leastBefore, least] = [now, least, Number.POSITIVE_INFINITY];
      }
      least = Math.min(least, delay);
      return delay - Math.min(least, leastBefore) > TOO_OLD_MS;
    },
  };
}
