import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLateness } from '../../../src/discord/interactions/lateness.ts';

describe('an interaction', () => {
  it('is late where it comes more than 2.5 s later than others do, however far the clocks are apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (apart) => {
        let elapsed = 0;
        const lateness = createLateness(() => elapsed);
        const made = (at: number) => lateness.isLate(at + apart);
        expect(made(-80)).toBe(false);
        elapsed = 3_000;
        expect(made(2_900)).toBe(false);
        expect(made(600)).toBe(false);
        expect(made(300)).toBe(true);
      }),
    );
  });

  it('is measured by the promptest of the last minutes alone', () => {
    let elapsed = 0;
    const lateness = createLateness(() => elapsed);
    expect(lateness.isLate(0)).toBe(false);
    // Discord's clock was set back by 10 s.
    for (elapsed = 1_000; elapsed < 240_000; elapsed += 1_000) lateness.isLate(elapsed - 10_000);
    expect(lateness.isLate(elapsed - 10_000)).toBe(false);
  });
});
