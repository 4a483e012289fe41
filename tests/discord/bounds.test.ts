/** Nobody stops the bot with a text: what it does grows no faster than what somebody types. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PIECES, patterned, SHAPES, type Shape } from '../support/hostile-texts.ts';
import {
  type Counted,
  growth,
  isLittle,
  MOST_GROWTH,
  openSteps,
  type Steps,
  type Task,
  TIMES,
} from '../support/steps.ts';

/** A letter of a quotation is held against 440 words in each of 18 places, for itself and in the parts that it may be run together of. */
const STEPS_A_LETTER = 50_000;
/** Milliseconds that a busy machine may take; nothing is measured by them. */
const PATIENCE = 300_000;

let steps: Steps;
beforeAll(async () => {
  steps = await openSteps();
  for (const { name: use } of steps.uses)
    await steps.count({ do: 'use', use, text: 'What did Zhang Jun say about sanctions?' });
}, PATIENCE);
afterAll(() => steps.close());

/** A text that ends a few letters earlier may be read in another way, which may cost less, and a busy machine may take longer once: only what is dearer each of so many times has grown. */
const OTHER_ENDS = 16;

/** How much dearer the whole text is than any that ends about a quarter of the way; 1 where it is too little to tell. */
async function grownBy(
  count: (length: number) => Promise<Counted>,
  longest: number,
): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let end = 0; end < OTHER_ENDS && least > MOST_GROWTH; end += 1) {
    const whole = await count(longest);
    if (isLittle(whole)) return 1;
    const quarter = await count(Math.floor(longest / TIMES) - end);
    least = Math.min(least, growth(quarter, whole));
    if (least > MOST_GROWTH)
      least = Math.min(least, await steadyGrowth(count, longest, quarter, whole));
  }
  return least;
}

/** Work that grows with the square does so over the first half and over the second; what is read in another way from some length on, once. */
async function steadyGrowth(
  count: (length: number) => Promise<Counted>,
  longest: number,
  quarter: Counted,
  whole: Counted,
): Promise<number> {
  const half = await count(Math.floor(longest / 2));
  return Math.min(growth(quarter, half), growth(half, whole)) ** 2;
}

/** Whether a task costs no more steps. What is looked up once for all is counted to whoever asks first: the second time it is there. */
async function costsLess(task: Task, most: number): Promise<boolean> {
  const isLess = async () => (await steps.count(task)).steps < most;
  return (await isLess()) || isLess();
}

/** The uses whose work grows too fast with a text, and how fast. */
async function tooFast(shape: Shape): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name: use, longest } of steps.uses) {
    const count = (length: number): Promise<Counted> =>
      steps.count({ do: 'use', use, text: shape(length) });
    const grown = await grownBy(count, longest);
    if (grown > MOST_GROWTH) found.push(`${use}: ×${grown.toFixed(1)}`);
  }
  return found;
}

describe('whatever is typed, the work of each command, suggestion and mention grows with its length alone', {
  timeout: PATIENCE,
}, () => {
  it.each(Object.entries(SHAPES))('%s', async (_, shape) => {
    expect(await tooFast(shape)).toEqual([]);
  });

  it('any pieces, again and again', async () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(pieces, async (some) => {
        expect(await tooFast(patterned(some))).toEqual([]);
      }),
      { numRuns: 8, interruptAfterTimeLimit: PATIENCE },
    );
  });

  it('any pieces in any order cost no more steps a letter than a long quotation that is changed', async () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 2000, maxLength: 2000 });
    await fc.assert(
      fc.asyncProperty(pieces, async (some) => {
        for (const { name: use, longest } of steps.uses) {
          const text = some.join('').slice(0, longest);
          const isBounded = await costsLess({ do: 'use', use, text }, STEPS_A_LETTER * longest);
          expect(isBounded, use).toBe(true);
        }
      }),
      { numRuns: 3, interruptAfterTimeLimit: PATIENCE },
    );
  });
});
