import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extracted } from '../../src/cli/extract/reading-json.ts';
import { asRead } from '../../src/language/print/as-read.ts';
import { wordsOf } from '../../src/language/words.ts';
import { readArticle } from '../../src/reading/read.ts';

const extract = (text: string) =>
  extracted('a', text, readArticle({ id: 'a', text, title: null, published: null, aliases: {} }))
    .quotes;

describe('a text is read as people see it', () => {
  it.each([
    ['El\u00adgin said', 'Elgin said'],
    ['“Yes,”\u200b he\u00a0said', '“Yes,” he said'],
    ['&ldquo;Yes,&rdquo; he&nbsp;said&#33;', '“Yes,” he said!'],
    ['M&uuml;ller &amp; Sons', 'Müller & Sons'],
    ['[Joss Elgin](https://example.org/a_(b)) said', 'Joss Elgin said'],
    ['[Joss Elgin](https://example.org "A profile") said', 'Joss Elgin said'],
    ['[Joss Elgin][2] said [so](<https://example.org>)', 'Joss Elgin said so'],
    ['said **Joss Elgin**, *twice* and _again_', 'said Joss Elgin, twice and again'],
    ['**[Joss *Elgin*](https://example.org)** said', 'Joss Elgin said'],
    ['**W**e won', 'We won'],
    ['"Yes,"[^1] he said.[12]', '"Yes," he said.'],
    ['\\"Yes,\\" he said', '"Yes," he said'],
    ['<strong class="name">Joss</strong> said<br>no', 'Joss said no'],
    ['![A dock](dock.png)The dock', 'The dock'],
  ])('%j as %j', (printed, read) => expect(asRead(printed).text).toBe(read));

  it.each([
    'AT&T and R&D; Q&A',
    'the user snake_case_name * 5 * 3',
    'f**k the p***ers',
    'He said [sic] "no" [laughs] (twice)',
    'a < b and c > d, <3',
    '* a list item\n* another one',
    'C:\\docs',
    'the note* below',
  ])('and %j stays as it is', (text) => expect(asRead(text).text).toBe(text));

  it('a place that was found leads back to the print, halves of a pair kept or left together', () => {
    const text = '“We were [promised](https://example.org) a tunnel,” **Joss Elgin** said.';
    const { read, printed } = (({ text: read, printed }) => ({ read, printed }))(asRead(text));
    const at = (words: string) => {
      const start = read.indexOf(words);
      const range = printed({ start, end: start + words.length });
      return text.slice(range.start, range.end);
    };
    expect(at('Joss Elgin')).toBe('Joss Elgin');
    expect(at('promised')).toBe('promised');
    expect(at('promised a')).toBe('[promised](https://example.org) a');
    expect(at('were promised')).toBe('were [promised](https://example.org)');
  });

  it('whatever the text: places lead into it and keep their order', () => {
    const piece = fc.constantFrom(
      ...['a', ' ', '*', '**', '_', '[', ']', '(u)', '&amp;', '&#8220;', '\u00ad', '\u00a0'],
      ...['\\', '"', '<b>', '</b>', '\n\n', '[x](y)', '[^1]', '\ud83d\ude00', '&zwnj;', '![a](b)'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { text: read, printed, read: reading } = asRead(text);
        let last = 0;
        for (let at = 0; at < read.length; at++) {
          const { start, end } = printed({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const back = reading({ start, end });
          expect(back.start).toBeLessThanOrEqual(at);
          expect(back.end).toBeGreaterThanOrEqual(at);
          last = start;
        }
      }),
    );
  });
});

describe('a quotation is shown as printed, and its speaker known as read', () => {
  it.each([
    ['“We were promised a tunnel,” [Joss Elgin](https://example.org) said.'],
    ['**“We were promised a tunnel,”** said **Joss Elgin**.'],
    ['&ldquo;We were promised a tunnel,&rdquo; Joss&nbsp;El&shy;gin said.'],
    ['“We were [promised](https://example.org) a *tunnel*,” Joss Elgin said.'],
    ['“We were pro\u00admised a\u202ftunnel,”\u200b Joss\u00a0El\u00adgin said.'],
    ['"We were promised a tunnel,"[3] Joss Elgin (_pictured_) said.'],
  ])('%s', (text) => {
    const [quote] = extract(text);
    expect(quote?.speaker).toBe('Joss Elgin');
    expect(quote?.quote).toBe(text.slice(quote?.start, quote?.end));
    expect(asRead(quote?.quote ?? '').text.replace(/[“”]/g, '"')).toBe(
      '"We were promised a tunnel,"',
    );
  });

  it('invisible characters anywhere in a text change nothing', () => {
    const plain = '“We tried twice,” Ana Costa said. Joss Elgin, a docker, said it was “too late”.';
    const expected = extract(plain).map(({ quote, speaker }) => [quote, speaker]);
    const places = fc.array(fc.nat(plain.length), { maxLength: 8 });
    const unseen = fc.constantFrom('\u00ad', '\u200b', '\u2060', '&shy;', '\ufeff');
    fc.assert(
      fc.property(places, unseen, (at, char) => {
        let text = plain;
        for (const place of at.toSorted((a, b) => b - a))
          text = text.slice(0, place) + char + text.slice(place);
        const found = extract(text);
        expect(found.map(({ quote, speaker }) => [asRead(quote).text, speaker])).toEqual(expected);
        for (const { start, end, quote } of found) expect(quote).toBe(text.slice(start, end));
      }),
    );
  });
});

it('a block quote of several lines is one quotation, and the name below it is its speaker', () => {
  const text =
    'The farms reacted.\n\n> We lost the **roof** first.\n> Then the barn.\n\n— Ada Crane, farmer';
  const quotes = extract(text);
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ada Crane']);
  expect(quotes[0]?.quote).toContain('We lost the **roof** first.\n> Then the barn.');
});

it('words are the same whatever stands in them unseen, and are found where they are printed', () => {
  const text = 'a [new&nbsp;tun\u00adnel](https://example.org/the-road) for **H**arwick';
  const words = wordsOf(text, 2);
  expect(words.map(({ key }) => key)).toEqual(['new', 'tunnel', 'for', 'harwick']);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
    'new',
    'tun\u00adnel',
    'for',
    '**H**arwick',
  ]);
});
