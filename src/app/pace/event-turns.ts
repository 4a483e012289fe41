/**
 * What is worked on at once holds up everything else that one thread has to do: new questions would not be
 * acknowledged while old ones are answered. So works begin one by one, each in a turn of the event loop of
 * its own, and what has come in meanwhile goes before the next. A long work is done in steps, each such a turn;
 * what is short and of no use later goes before all others, between two steps too.
 */
import { AsyncResource } from 'node:async_hooks';
import { type InSteps, inSteps } from '../collections/in-steps.ts';
import { afterOthers } from './after-others.ts';

/** Whoever comes later is told so at once. */
const MOST_WAITING = 1_000;
/** Nor does anybody wait longer than about this. */
const LONGEST_WAIT_MS = 20_000;
/** Who comes so soon after others is not the last to come: others will wait while they are answered. */
const BEFORE_MS = 20;
/** How much the last turn counts in how long one lasts, and at the most: a machine that stood still for once says nothing. */
const LAST_COUNTS = 0.02;
const LONGEST_TURN_MS = 1_000;

export type Turns = {
  /** Begins the work in its turn. */
  take<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Begins a short work before all that wait in `take`. */
  takeFirst<Value>(work: () => Promise<Value>): Promise<Value>;
  /** No other work begins before this part of one is done, which another thread does. */
  hold<Value>(part: Promise<Value>): Promise<Value>;
  /** Does a part of a work in steps; no other begins before it is done. */
  readonly inSteps: InSteps;
  /** Counts one more among those that wait, until it is called off: whoever is told first that they will. */
  announce(): () => void;
  /** How many wait. */
  waiting(): number;
  /** Whether others are being answered, or were just before. */
  isBusy(): boolean;
  /** For how many milliseconds whoever comes now will wait, about. */
  waitMs(): number;
  /** Whether as many wait as may, or those who wait take too long. */
  isFull(): boolean;
};

export function createTurns(
  mostWaiting = MOST_WAITING,
  elapsed: () => number = () => performance.now(),
): Turns {
  const first: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  let turnMs = 0;
  let inTurn = false;
  let ended = Number.NEGATIVE_INFINITY;
  let held = 0;
  /** Ends the turn that is held. */
  let goOn: (() => void) | null = null;
  let announced = 0;

  function next(): void {
    const short = first.shift();
    const begin = short ?? waiting.shift();
    inTurn = begin !== undefined;
    if (begin === undefined) return;
    const from = elapsed();
    begin();
    // How long the short ones last says nothing of those that wait.
    afterOthers(short === undefined ? () => end(from) : next);
  }

  /** What comes in between takes time, too. */
  function end(from: number): void {
    if (held > 0) {
      goOn = () => end(from);
      beginFirst();
      return;
    }
    ended = elapsed();
    turnMs += LAST_COUNTS * (Math.min(elapsed() - from, LONGEST_TURN_MS) - turnMs);
    next();
  }

  /** What is short begins while a turn is held. */
  function beginFirst(): void {
    const short = goOn && first.shift();
    if (!short) return;
    short();
    afterOthers(beginFirst);
  }

  async function hold<Value>(part: Promise<Value>): Promise<Value> {
    held += 1;
    try {
      return await part;
    } finally {
      held -= 1;
      if (held === 0 && goOn) afterOthers(goOn);
      if (held === 0) goOn = null;
    }
  }

  /** What is begun there belongs to whoever asked, not to the turn before. */
  const takeIn =
    (queue: (() => void)[]): Turns['take'] =>
    (work) =>
      new Promise((resolve, reject) => {
        queue.push(AsyncResource.bind(() => void work().then(resolve, reject)));
        if (goOn) afterOthers(beginFirst);
        if (inTurn) return;
        inTurn = true;
        afterOthers(next);
      });

  const count = (): number => waiting.length + announced;
  const waitMs = (): number => (count() + (inTurn ? 1 : 0)) * turnMs;

  return {
    take: takeIn(waiting),
    takeFirst: takeIn(first),
    hold,
    inSteps: (steps) => hold(inSteps(steps)),
    announce() {
      let isComing = true;
      announced += 1;
      return () => {
        if (isComing) announced -= 1;
        isComing = false;
      };
    },
    waiting: count,
    isBusy: () => inTurn || count() > 0 || elapsed() - ended < BEFORE_MS,
    waitMs,
    isFull: () => count() >= mostWaiting || waitMs() > LONGEST_WAIT_MS,
  };
}
