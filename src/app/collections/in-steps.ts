import { afterOthers } from '../pace/after-others.ts';

/** As long as what answers one person takes in one go anyway: to go around the event loop costs a fraction of it. */
const LONGEST_STEP_MS = 5;

export type InSteps = <Result>(steps: Generator<void, Result>) => Promise<Result>;

/** Does work that yields between small steps, without holding anything else up. */
export const inSteps: InSteps = async (steps) => {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < LONGEST_STEP_MS) continue;
    await new Promise<void>(afterOthers);
    start = performance.now();
  }
};
