const FAILURES = 3;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 10 * 60_000;

/** Skips a model that keeps failing: after some failures in a row for a while, longer each time. */
export function createBreaker(now: () => number) {
  let failures = 0;
  let pause = FIRST_PAUSE_MS;
  let openUntil = 0;
  return {
    /** Whether the model may be asked now; after a pause one question tries it. */
    isClosed(): boolean {
      if (failures < FAILURES) return true;
      if (now() < openUntil) return false;
      // Whoever comes while the one question is out is not sent after it.
      openUntil = now() + pause;
      return true;
    },
    succeeded(): void {
      failures = 0;
      pause = FIRST_PAUSE_MS;
    },
    failed(): void {
      failures += 1;
      if (failures < FAILURES) return;
      openUntil = now() + pause;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    },
  };
}
