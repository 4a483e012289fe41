import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  markStyleOf,
  quotationsIn,
  singleQuotationsIn,
} from '../../src/reading/structure/marks.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const insides = (text: string): string[] =>
  quotationsIn(text, whole(text), false).quotations.map(({ inside }) =>
    text.slice(inside.start, inside.end),
  );

describe('quotation marks', () => {
  it.each([
    ['"One," he said. "Two."', ['One,', 'Two.']],
    ['“One,” he said. “Two.”', ['One,', 'Two.']],
    ["''One,'' he said.", ['One,']],
    ["``One,'' he said.", ['One,']],
    ['«One,» he said.', ['One,']],
    ['He called it "rotten"—and "done".', ['rotten', 'done']],
    ['A 6\'2" man said "no".', ['no']],
  ])('are paired in %s', (text, expected) => {
    expect(insides(text)).toEqual(expected);
  });

  it('that stay open end with the paragraph, and the next one goes on', () => {
    const text = '"We go on.';
    const { quotations, open } = quotationsIn(text, whole(text), false);
    expect(open).toBe(true);
    expect(quotations).toMatchObject([{ start: 0, end: text.length, closed: false }]);
    const next = 'and we end," he said.';
    expect(quotationsIn(next, whole(next), true).quotations).toMatchObject([
      { start: 0, opened: false, closed: true },
    ]);
  });

  it('inside other marks are nested', () => {
    const text = '“He told me “no” twice,” she said.';
    expect(quotationsIn(text, whole(text), false).quotations).toMatchObject([
      { nested: [{ start: 12 }] },
    ]);
  });

  it('single ones are told from apostrophes', () => {
    const text = '‘It’s the workers’ money,’ said O’Brien’s lawyer, ‘and they’ll get it.’';
    const found = singleQuotationsIn(text, whole(text)).map(({ inside }) =>
      text.slice(inside.start, inside.end),
    );
    expect(found).toEqual(['It’s the workers’ money,', 'and they’ll get it.']);
  });

  it('decide by their number which kind an article uses', () => {
    expect(markStyleOf('‘Yes,’ he said. ‘No,’ she said.')).toBe('single');
    expect(markStyleOf('"He said \'yes\'," she said. "And \'no\'."')).toBe('double');
  });

  it('whatever the text: lie inside it, in order, and do not overlap', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      "''",
      '``',
      '«',
      '»',
      ' ',
      '\n',
      'a',
      'He said, ',
      '.',
      '(',
      '—',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, openBefore) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, inside } of quotationsIn(text, whole(text), openBefore)
          .quotations) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(inside.start).toBeGreaterThanOrEqual(start);
          expect(inside.end).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
