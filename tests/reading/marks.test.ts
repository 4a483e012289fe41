import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markStyleOf, quotationsIn } from '../../src/reading/structure/marks/marks.ts';
import { singleQuotationsIn } from '../../src/reading/structure/marks/single-marks.ts';

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
    ['"He was 6\'2" and built like a door," she said.', ['He was 6\'2" and built like a door,']],
    ['“The 55" set fell,” she said.', ['The 55" set fell,']],
    ['"A 5.5" gap and a 12" one," she said.', ['A 5.5" gap and a 12" one,']],
    ['"That was in 1945," he said. "It is 55".', ['That was in 1945,', 'It is 55']],
    ['“One,’’ he said. “Two.”', ['One,', 'Two.']],
    ['‘‘One,’’ he said.', ['One,']],
    ['"One," he said."Two."Then he left.', ['One,', 'Two.']],
    ['„One“, he said. »Two«, she said. ‹Three›, we said.', ['One', 'Two', 'Three']],
    ['”One,” he said.', ['One,']],
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

  it.each([
    [
      "'Nobody's going to miss rock 'n' roll night,' said Moore.",
      ["Nobody's going to miss rock 'n' roll night,"],
    ],
    ["'We ain't goin' nowhere,' said Moore.", ["We ain't goin' nowhere,"]],
    ["'Let 'em come 'til Friday,' said Moore.", ["Let 'em come 'til Friday,"]],
    ["'Til Friday we stay,' said Moore.", ['Til Friday we stay,']],
    ["The school's '90s wing and the workers' hall", []],
    [
      "'The workers' hall is ours', said Moore. 'And James' boat.'",
      ["The workers' hall is ours", "And James' boat."],
    ],
    [
      "'It's the parents' meeting, and the Joneses' petition,' she said.",
      ["It's the parents' meeting, and the Joneses' petition,"],
    ],
    ["She called them 'losers' on Monday and 'fools' on Tuesday.", ['losers', 'fools']],
    ["'The cook's 'secret' is salt,' said Moore. 'Yes.'", ["The cook's 'secret' is salt,", 'Yes.']],
    [
      '‘Rock ‘n’ roll is dead,’ said Moore. ‘I saw ‘em off.’',
      ['Rock ‘n’ roll is dead,', 'I saw ‘em off.'],
    ],
  ])('single ones are no apostrophes in %s', (text, expected) => {
    const found = singleQuotationsIn(text, whole(text));
    expect(found.map(({ inside }) => text.slice(inside.start, inside.end))).toEqual(expected);
  });

  it('that are single and stay open go on to the end only where the text begins with them', () => {
    const inside = (text: string) =>
      singleQuotationsIn(text, whole(text), true).map((one) => one.inside);
    expect(inside("'We go on.")).toEqual([{ start: 1, end: 10 }]);
    expect(inside("The workers' hall, or 'hall.")).toEqual([]);
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
