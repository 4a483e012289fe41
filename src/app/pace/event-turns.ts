/**
 * What is worked on at once holds up everything else that one thread has to do: new questions would not be
 * acknowledged while old ones are answered. So works begin one by one, each in a turn of the event loop of
 * its own, and what has come in meanwhile goes before the next.
 */
import { AsyncResource } from 'node:async_hooks';

/** Some seconds of work: whoever comes later is told so at once. */
const MOST_WAITING = 1_000;

export type Turns = {
  /** Begins the work in its turn. */
  take<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Whether `most` wait already. */
  isFull(most?: number): boolean;
};

export function createTurns(mostWaiting = MOST_WAITING): Turns {
  const waiting: (() => void)[] = [];

  function next(): void {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  }

  return {
    isFull: (most = mostWaiting) => waiting.length >= most,
    take: (work) =>
      new Promise((resolve, reject) => {
        // What is begun there belongs to whoever asked, not to the turn before.
        const begin = AsyncResource.bind(() => void work().then(resolve, reject));
        if (waiting.push(begin) === 1) setImmediate(next);
      }),
  };
}
