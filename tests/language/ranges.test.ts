import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gathered, partsOf } from '../../src/language/spans/parting.ts';
import {
  cover,
  firstTouching,
  indexRanges,
  merged,
  touching,
} from '../../src/language/spans/ranges.ts';
import type { Range } from '../../src/language/spans/span.ts';
import { trailingFrom } from '../../src/language/trailing.ts';

const range = fc
  .tuple(fc.nat(3000), fc.integer({ min: 1, max: 1200 }))
  .map(([start, length]): Range => ({ start, end: start + length }));
const ranges = fc.array(range, { maxLength: 30 });
const touch = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

describe('ranges', () => {
  it('that touch another are found without looking through all', () => {
    fc.assert(
      fc.property(ranges, range, (all, one) => {
        const apart = merged(all);
        const found = apart.filter((each) => touch(each, one));
        expect(touching(apart, one)).toEqual(found);
        expect(firstTouching(apart, one)).toEqual(found[0]);
      }),
    );
  });

  it('of things that overlap as they like find the same things as each by itself', () => {
    fc.assert(
      fc.property(fc.array(ranges, { maxLength: 12 }), range, (things, one) => {
        const find = indexRanges(things, (all) => all);
        expect(find(one)).toEqual(things.filter((all) => all.some((each) => touch(each, one))));
      }),
    );
  });

  it('merged are in order, apart, and hold the same characters', () => {
    fc.assert(
      fc.property(ranges, fc.nat(4300), (all, at) => {
        const apart = merged(all);
        const holds = (some: readonly Range[]) =>
          some.some(({ start, end }) => start <= at && at < end);
        expect(holds(apart)).toBe(holds(all));
        apart.slice(1).forEach(({ start }, before) => {
          expect(start).toBeGreaterThan(apart[before]?.end ?? 0);
        });
        if (all.length > 0) expect(cover(all)).toEqual(cover(apart));
      }),
    );
  });
});

const text = fc
  .array(fc.constantFrom('a', 'veto', ' ', '\n', '🙂', '\u0301', '.'), { maxLength: 60 })
  .map((pieces) => pieces.join('').trim());

describe('a text in parts', () => {
  it('keeps every character but white space at the cuts, and no part is too long or cuts a character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (whole, most) => {
        const parts = partsOf(whole, { start: 0, end: whole.length }, most);
        let end = 0;
        for (const part of parts) {
          expect(whole.slice(end, part.start).trim()).toBe('');
          expect(part.end - part.start).toBeLessThanOrEqual(most);
          const printed = whole.slice(part.start, part.end);
          expect(printed).toBe(printed.trim());
          expect(printed).not.toBe('');
          expect(printed.isWellFormed()).toBe(true);
          end = part.end;
        }
        expect(end).toBe(whole.length);
      }),
    );
  });

  it('is cut between words where it can be', () => {
    const whole = 'We said that it was so';
    const parts = partsOf(whole, { start: 0, end: whole.length }, 10);
    expect(parts.map(({ start, end }) => whole.slice(start, end))).toEqual([
      'We said',
      'that it',
      'was so',
    ]);
  });

  it('is put together again as long as there is room', () => {
    const sentences = [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
      { start: 10, end: 30 },
      { start: 31, end: 33 },
    ];
    expect(gathered(sentences, 10).map((group) => group.length)).toEqual([2, 1, 1]);
  });
});

it('what a text ends with is what a pattern with $ finds', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '.', '?', '_') }), (whole) => {
      expect(whole.slice(trailingFrom(whole, /[\s?.]/))).toBe(/[\s?.]*$/.exec(whole)?.[0]);
    }),
  );
});
