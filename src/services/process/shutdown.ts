/** Leaving in order: what is in flight is finished, then everything is closed, in 5 s at the most. */
import { setTimeout as sleep } from 'node:timers/promises';

/** For all steps together; the rest of the 5 s is for a busy machine. */
const PATIENCE_MS = 4_500;
/** npm passes Ctrl-C on to its child, which has had it from the terminal already: one press, two signals. */
const SAME_PRESS_MS = 500;

/** Calls into the system that run in a thread: files, names. */
const CALLS = /^(?:FSReq|GetAddrInfo|GetNameInfo)/;
const LOOK_AGAIN_MS = 10;

type Step = () => Promise<unknown>;

export type Shutdown = {
  /** Adds a step; the last added runs first. A step that rejects does not keep the others from running. */
  before(step: Step): void;
  /** Runs the steps and leaves with `code`; called again, it waits for the first call. */
  leave(code: number): Promise<never>;
  /** Whether leaving has begun. */
  leaving(): boolean;
};

/** Listens to SIGTERM and Ctrl-C from now on; a second Ctrl-C leaves at once. */
export function createShutdown(onFailure: (error: unknown) => void): Shutdown {
  const steps: Step[] = [];
  let left: Promise<never> | null = null;
  let signalledAt = 0;

  async function run(code: number): Promise<never> {
    setTimeout(() => end(code), PATIENCE_MS);
    for (const step of steps.reverse()) await Promise.try(step).catch(onFailure);
    while (isInSystem()) await sleep(LOOK_AGAIN_MS);
    return end(code);
  }

  function leave(code: number): Promise<never> {
    left ??= run(code);
    return left;
  }

  function onSignal(): void {
    const now = performance.now();
    if (left === null) signalledAt = now;
    else if (now - signalledAt > SAME_PRESS_MS) end(130);
    void leave(0);
  }
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);

  return { before: (step) => steps.push(step), leave, leaving: () => left !== null };
}

const isInSystem = (): boolean => process.getActiveResourcesInfo().some((name) => CALLS.test(name));

/**
 * Ends the process. `process.exit` waits for its threads, so for ever where one is in a call that does
 * not return: a terminal that stands still, a network disk that is gone.
 */
function end(code: number): never {
  if (isInSystem()) endThreads(code);
  process.exit(code);
}

/** A shell takes the process's place, which ends its threads, and exits; a signal would not end a container's first process. */
function endThreads(code: number): void {
  if (process.platform === 'win32') process.kill(process.pid, 'SIGKILL');
  else process.execve?.('/bin/sh', ['sh', '-c', `exit ${code}`]);
}
