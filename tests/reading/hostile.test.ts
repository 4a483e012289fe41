import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read.ts';

/** Processor time of this process in milliseconds, for reading a text; the best of a few runs. */
function costOf(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const before = process.cpuUsage();
    readArticle({ id: 'a', text, title: null, published: null, aliases: {} });
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length));

const SIZE = 8_000;
const FACTOR = 4;
/** Linear growth is 4; a quadratic reader grows sixteenfold. */
const GROWTH = 9;
/** Below this a measurement is noise. */
const NOISE_MS = 15;

/** How much dearer the larger text is; measured again, up to three times, while it looks too dear. */
function growthOf(text: (size: number) => string, size: number): number {
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && growth >= GROWTH; attempt++) {
    const small = Math.max(costOf(text(size)), NOISE_MS);
    growth = Math.min(growth, costOf(text(size * FACTOR)) / small);
  }
  return growth;
}

describe('a hostile text is read in linear time', () => {
  it.each([
    ['one endless line', 'Smith said that "we will win" and then President Jones said it was so '],
    ['nothing but quotation marks', '"'],
    ['marks that never close', '“'],
    ['single marks that may be apostrophes', '‘the workers’ rights '],
    ['an endless name', 'Aa Bb '],
    ['endless roles', 'president spokesman Foo '],
    ['commas between relative clauses', 'Smith, who, said, '],
    ['control characters and lone surrogates', '\u0000\u0007\ud800 a\u2028b said '],
    ['bare quotations in a row', '"Yes." '],
    ['paragraphs that never close their marks', '"We go on.\n\n'],
    ['turns of a transcript', 'SMITH: no\n'],
    ['one word', 'a-'],
    ['full stops', '.'],
    ['white space', ' \n'],
  ])('%s', (_, piece) => {
    expect(growthOf((size) => repeated(piece, size), SIZE)).toBeLessThan(GROWTH);
  });

  it('many people of one surname', () => {
    const people = (count: number): string =>
      Array.from({ length: count }, (_, index) => `Jo${index} Smith said no.`).join(' ');
    expect(growthOf(people, 600)).toBeLessThan(GROWTH);
  });

  it('“it” may be what wrote the note of which only “it” is told', () => {
    const text =
      'On Monday it was withdrawn with a note. “We were wrong,” the note says. It gives no reason.';
    const [first] = readArticle({
      id: 'a',
      text,
      title: null,
      published: null,
      aliases: {},
    }).statements;
    expect(first?.quoted).toHaveLength(1);
  });

  it('any mixture of words and marks is read without an error', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('"', '“', '”', "'", ' said ', 'He ', 'It ', '\n\n', ', ', '. '),
      fc.constantFrom(
        ' in a note ',
        ' her letter ',
        ' his brother ',
        ' the minister ',
        ' Ann Lee ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { paragraphs, statements } = readArticle({
          id: 'a',
          text,
          title: null,
          published: null,
          aliases: {},
        });
        for (const { start, end } of [
          ...paragraphs,
          ...statements.flatMap(({ content }) => content),
        ]) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
