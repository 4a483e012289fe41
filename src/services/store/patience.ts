/** How long others are waited for: never longer than a moment, and not again right after a wait in vain. */

const PAUSE_MS = 3_000;

/** What `work` gives, or a rejection after `ms`; the work itself goes on unheard. */
export async function inTime<Value>(work: Promise<Value>, ms: number): Promise<Value> {
  const late = Promise.withResolvers<never>();
  const giveUp = () => late.reject(new Late(`there was no answer within ${ms} ms`));
  // An answer that came while this process was busy is read between a timer and an immediate.
  const timer = setTimeout(() => setImmediate(giveUp), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The same for work after work on one thing: where one was waited for in vain, those of the next
 * seconds are rejected unbegun, so that an answer waits once, however much it asks for.
 */
export function createPatience(ms: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let pausedUntil = 0;
  let cause: unknown;
  return async (work) => {
    if (performance.now() < pausedUntil)
      throw new Error('there was no answer lately, so it is not asked for some seconds', { cause });
    try {
      return await inTime(work(), ms);
    } catch (error) {
      if (error instanceof Late) {
        cause = error;
        pausedUntil = performance.now() + PAUSE_MS;
      }
      throw error;
    }
  };
}

class Late extends Error {}
