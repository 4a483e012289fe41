/** How much is asked: of one person in a short time, and of all in a queue. */
import { AsyncResource } from 'node:async_hooks';
import pLimit from 'p-limit';

/** So many requests within so many milliseconds. */
export type PaceLimit = { readonly requests: number; readonly withinMs: number };

/** Faster than anybody can read the answers. */
export const PACE: PaceLimit = { requests: 10, withinMs: 20_000 };

/** People who are remembered at once. */
const MOST_PEOPLE = 10_000;

export type Pace = {
  /** Counts a request. One too many is not counted; `told`: the one before was too many, too. */
  of(person: string): 'fine' | 'too-fast' | 'told';
};

export function createPace({ requests, withinMs }: PaceLimit, now: () => number): Pace {
  const lately = new Map<string, { readonly at: readonly number[]; readonly told: boolean }>();
  return {
    of(person) {
      const { at, told } = lately.get(person) ?? { at: [], told: false };
      const still = at.filter((time) => time > now() - withinMs);
      const tooFast = still.length >= requests;
      // Whoever asked last stands at the end.
      lately.delete(person);
      lately.set(person, { at: tooFast ? still : [...still, now()], told: tooFast });
      const [longest] = lately.keys();
      if (lately.size > MOST_PEOPLE && longest !== undefined) lately.delete(longest);
      if (!tooFast) return 'fine';
      return told ? 'told' : 'too-fast';
    },
  };
}

/** Questions that are answered at once, and that wait. */
const AT_ONCE = 8;
const MOST_WAITING = 64;

export type Queue = {
  /** Does the work in its turn; null where too many wait already. */
  run<Value>(work: () => Promise<Value>): Promise<Value> | null;
};

/** For what may wait a while, as mentions may; what came last is turned away. */
export function createQueue(atOnce = AT_ONCE, mostWaiting = MOST_WAITING): Queue {
  const limit = pLimit(atOnce);
  return {
    run: (work) => (limit.pendingCount < mostWaiting ? limit(AsyncResource.bind(work)) : null),
  };
}
