import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extracted } from '../../src/cli/extract/reading-json.ts';
import { report } from '../../src/cli/extract/report.ts';
import { readArticle } from '../../src/reading/read.ts';

const articleOf = (text: string) => ({
  id: 'a',
  text,
  title: null,
  published: '2022-06-08',
  aliases: {},
});
const extract = (text: string) => extracted('a', text, readArticle(articleOf(text)));

describe('extract --json', () => {
  it('gives one entry a piece of content, marks included, with who said it and where the text says so', () => {
    const text = 'The envoy, Ana Costa, left. "We tried," she said, "and we failed."';
    const quotes = extract(text).quotes;
    expect(quotes.map(({ quote, speaker, kind }) => [quote, speaker, kind])).toEqual([
      ['"We tried,"', 'Ana Costa', 'direct'],
      ['"and we failed."', 'Ana Costa', 'direct'],
    ]);
    for (const { mentionStart, mentionEnd } of quotes) {
      expect(text.slice(mentionStart ?? 0, mentionEnd ?? 0)).toBe('she');
    }
  });

  it('calls a state as the text does where it never gives the usual name', () => {
    expect(extract('The US said the deal was "dead".').quotes[0]?.speaker).toBe('US');
    expect(
      extract('The US said no. The United States said the deal was "dead".').quotes[0]?.speaker,
    ).toBe('United States');
  });

  it('counts offsets in the text as it came, carriage returns and byte order mark included', () => {
    const text = '\uFEFFTalks ended.\r\n\r\n"We tried," Ana Costa said.\r\n';
    expect(extract(text).quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
      '"We tried,"',
    ]);
  });

  it('whatever the text: cuts every quote and mention from it', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '\n',
      '\n\n',
      ' ',
      'he said',
      ' said ',
      'Ana Costa',
      'The US',
      ', ',
      '. ',
      ': ',
      'SMITH: ',
      'who',
      'that ',
      'according to ',
      '> ',
      '\ud800',
      '\u0000',
      '—',
      'Will ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        for (const one of extract(text).quotes) {
          expect(one.quote).toBe(text.slice(one.start, one.end));
          expect(one.quote.length).toBeGreaterThan(0);
          if (one.mentionStart !== null) expect(one.mentionEnd).toBeGreaterThan(one.mentionStart);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('extract for people', () => {
  const text =
    'Ministers meet in Lagos\n\nKenyan envoy Ali Otieno met Ugandan envoy Sam Okello. "We agree," he told reporters on Tuesday.';
  const printed = report(articleOf(text), readArticle(articleOf(text)), { explain: true });

  it('prints each paragraph with its statements, speakers, doubts and rules', () => {
    expect(printed).toContain('headline  Ministers meet in Lagos');
    expect(printed).toContain('direct   Ali Otieno (Kenyan envoy; Kenya)');
    expect(printed).toContain('a pronoun ("he")');
    expect(printed).toContain('doubt: could also be Sam Okello');
    expect(printed).toContain('where, when: reporters, on Tuesday = 2022-06-07');
    expect(printed).toContain('rule: verb-after');
    expect(printed).toContain('1 statement, 1 speaker');
  });
});
