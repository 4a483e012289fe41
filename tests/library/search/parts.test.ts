import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/language/matching/edit-distance.ts';
import { createGrowable } from '../../../src/library/search/index/growable.ts';
import { createVocabulary, idOf, stringOf } from '../../../src/library/search/index/vocabulary.ts';
import { hashOf } from '../../../src/library/search/terms/print-table.ts';
import {
  printedWords,
  scanWords,
  searchForm,
} from '../../../src/library/search/terms/search-words.ts';

describe('a vocabulary', () => {
  const strings = fc.uniqueArray(fc.string(), { maxLength: 60 });

  it('gives each string its place and each place its string', () => {
    fc.assert(
      fc.property(strings, (list) => {
        const vocabulary = createVocabulary(list);
        expect(list.map((string) => idOf(vocabulary, string))).toEqual([...list.keys()]);
        expect(list.map((_, id) => stringOf(vocabulary, id))).toEqual(list);
      }),
    );
  });

  it('knows no other string', () => {
    fc.assert(
      fc.property(strings, fc.string(), (list, other) => {
        fc.pre(!list.includes(other));
        expect(idOf(createVocabulary(list), other)).toBe(-1);
      }),
    );
  });
});

describe('the edit distance', () => {
  /** The definition, without rows or limits. */
  function edits(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length;
    const rest = edits(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
    const isSwap = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
    return Math.min(
      rest,
      edits(a.slice(1), b) + 1,
      edits(a, b.slice(1)) + 1,
      isSwap ? edits(a.slice(2), b.slice(2)) + 1 : Number.POSITIVE_INFINITY,
    );
  }
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('is that of its definition, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(limit + 1, edits(a, b)));
      }),
    );
  });
});

describe('a growable list', () => {
  it('holds what was pushed, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 3000 }),
        (list) => {
          const growable = createGrowable();
          for (const value of list) growable.push(value);
          expect([...growable.finish()]).toEqual(list);
        },
      ),
    );
  });
});

describe('words that are scanned', () => {
  const unit = fc.constantFrom(..."ab1 N.,'’-–é一“U\u0301".split(''), '🙂', ' said ');
  const texts = fc.oneof(fc.string({ unit, maxLength: 40 }), fc.string({ unit: 'binary' }));

  it('are those that the pattern finds, with their hashes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const scanned: [string, number][] = [];
        scanWords(text, (start, end, hash) => scanned.push([text.slice(start, end), hash]));
        expect(scanned).toEqual(printedWords(text).map((word) => [word, hashOf(word)]));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the search form of a word', () => {
  it.each([
    ['Ambassador’s', 'ambassador'],
    ["leaders'", 'leaders'],
    ["don't", 'dont'],
    ['O’Neill', 'oneill'],
    ['Élysée', 'elysee'],
    ['US', 'usa'],
    ['U.S.', 'usa'],
    ['us', 'us'],
    ['Us', 'us'],
    ['U.N', 'un'],
    ['1,234,567', '1234567'],
    ['2.5', '2.5'],
    ['Seventh', '7th'],
    ['twelve', '12'],
    ['honour', 'honor'],
    ['İstanbul', 'istanbul'],
  ])('%s is %s', (printed, form) => {
    expect(printedWords(printed).map(searchForm)).toEqual([form]);
  });

  it('parts what a hyphen or a dot without a space joins', () => {
    expect(printedWords('N.Korea’s self-defence').map(searchForm)).toEqual([
      'n',
      'korea',
      'self',
      'defense',
    ]);
  });
});
