const LONGEST_STEP_MS = 15;

export type InSteps = <Result>(steps: Generator<void, Result>) => Promise<Result>;

/** Does work that yields between small steps, without holding anything else up. */
export const inSteps: InSteps = async (steps) => {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < LONGEST_STEP_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    start = performance.now();
  }
};
