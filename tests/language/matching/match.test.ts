import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsInFull } from '../../../src/language/contractions.ts';
import { exactMatches, runsOf } from '../../../src/language/matching/exact-match.ts';
import { alignWords, nearlySpelt } from '../../../src/language/matching/fuzzy-match.ts';
import { indexWords } from '../../../src/language/matching/word-text.ts';
import { wordsOf } from '../../../src/language/words.ts';

const TEXT =
  'The flip-flop of US policies was, he said, "a long-running (and costly) mistake" that the ceasefire ended.';
const text = indexWords(wordsOf(TEXT));
const found = (asked: string, of = text): readonly string[] =>
  exactMatches(wordsOf(asked), of).map((runs) =>
    runs
      .map((run) => TEXT.slice(of.words.at(run.from)?.start, of.words.at(run.to - 1)?.end))
      .join(' … '),
  );

describe('asked words stand in a text', () => {
  test.each([
    'FLIP FLOP of us policies',
    'flipflop of U.S. policies',
    '“flip–flop of US policies”',
    'cease-fire ended',
  ])('however they are written: %s', (asked) => expect(found(asked)).toHaveLength(1));

  test('not when a word is missing, added or changed', () => {
    expect(found('flip-flop of policies')).toEqual([]);
    expect(found('flip-flop of the US policies')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  test('across a run that may be left out', () => {
    const at = wordsOf(TEXT).findIndex((word) => word.key === 'and');
    const skipping = indexWords(wordsOf(TEXT), [{ from: at, to: at + 2 }]);
    expect(found('long-running mistake')).toEqual([]);
    expect(found('long-running mistake', skipping)).toEqual(['long-running … mistake']);
    expect(found('long-running and costly mistake', skipping)).toHaveLength(1);
  });
});

describe('a contraction and what it is short for', () => {
  const printed = (text: string) => indexWords(wordsInFull(text));
  const stands = (asked: string, text: string): boolean =>
    exactMatches(wordsInFull(asked), printed(text)).length > 0;

  test.each([
    ["we won't go", 'We will not go.'],
    ['we will not go', 'We won’t go.'],
    ['we cannot go', 'We can’t go.'],
    ['it is late', "It's late."],
    ['it has ended', "It's ended."],
    ['they would go', "They'd go."],
    ['its late, were going', "It's late, we're going."],
    ["of it's engine", 'of its engine'],
  ])('are the same words: "%s" of "%s"', (asked, text) => expect(stands(asked, text)).toBe(true));

  test.each([
    ['it has ended', 'It is ended.'],
    ['we do go', "We don't go."],
    ["we don't go", 'We do go.'],
    ['I do', "I don't go."],
    ['when we are tired', 'when were tired'],
    ['the cook is late', "the cook's late ferry"],
  ])('are not those that say something else: "%s" of "%s"', (asked, text) =>
    expect(stands(asked, text)).toBe(false),
  );

  test('are laid beside each other', () => {
    const fit = alignWords(
      wordsInFull("I'll never say it's over"),
      printed('I will say it is over'),
    );
    expect(fit?.pairs).toEqual([0, 1, null, 2, 3, 4, 5]);
  });
});

test('the longest run from a word on is found in every place', () => {
  const twice = indexWords(wordsOf('we will not go. They said we will go.'));
  const run = runsOf(wordsOf('we will go now'), 0, twice);
  expect([run.length, run.places.length]).toEqual([3, 1]);
});

test('a changed quotation is laid beside the words that it is like', () => {
  const asked = wordsOf('a long-running and terribly costly mistake');
  const fit = alignWords(asked, text);
  expect(fit?.pairs.map((at) => (at === null ? null : text.words.at(at)?.key))).toEqual([
    'a',
    'long',
    'running',
    'and',
    null,
    'costly',
    'mistake',
  ]);
});

test('a word with a slip of the pen is laid beside the word that is meant', () => {
  const fit = alignWords(wordsOf('costly misteake'), text);
  expect(fit?.pairs.map((at) => (at === null ? null : text.words.at(at)?.key))).toEqual([
    'costly',
    'mistake',
  ]);
});

test('of many places of a word, that is taken where small words stand beside it as asked', () => {
  const filler = 'rain fell on many a green hill north of every small town '.repeat(4);
  const once = `the mistake ${filler}`;
  const long = indexWords(wordsOf(`${once.repeat(5)}it was a mistake that we had ${filler}`));
  const fit = alignWords(wordsOf('it was a mistake that we had'), long);
  const at = long.words.slice(0).findIndex((word, place) => word.key === 'it' && place > 0);
  expect(fit?.pairs).toEqual([at, at + 1, at + 2, at + 3, at + 4, at + 5, at + 6]);
});

test('words that are in a text are found there, wherever they are cut out', () => {
  const words = wordsOf(TEXT);
  fc.assert(
    fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: 8 }), (from, length) => {
      const to = Math.min(words.length, from + length);
      const asked = wordsOf(TEXT.slice(words[from]?.start, words[to - 1]?.end));
      const starts = exactMatches(asked, text).map((runs) => runs[0]?.from);
      expect(starts).toContain(from);
    }),
  );
});

test('a slip of the pen is one, a different short word or number is none', () => {
  expect(nearlySpelt('presumptious', 'presumptuous')).toBe(true);
  expect(nearlySpelt('recieve', 'receive')).toBe(true);
  expect(nearlySpelt('cat', 'car')).toBe(false);
  expect(nearlySpelt('12345', '12346')).toBe(false);
});

test('a long quotation with many changes is aligned word by word, wherever in the text it stands', () => {
  const word = fc.integer({ min: 0, max: 60 }).map((number) => `word${number}x`);
  const words = fc.array(word, { minLength: 500, maxLength: 700 });
  fc.assert(
    fc.property(words, fc.nat(250), fc.integer({ min: 101, max: 240 }), (all, from, count) => {
      const asked = all
        .slice(from, from + count)
        .map((each, index) => (index % 7 === 3 ? `changed${index}` : each));
      const fit = alignWords(wordsOf(asked.join(' ')), indexWords(wordsOf(all.join(' '))));
      expect(fit?.pairs).toEqual(
        asked.map((each, index) => (each.startsWith('changed') ? null : from + index)),
      );
    }),
    { numRuns: 20 },
  );
});

test('a text gives back the words that it was made of', () => {
  const text = `Cease-fires don't "hold", said 2,500 U.S. soldiers; ${TEXT}`;
  const words = wordsInFull(text);
  const kept = indexWords(words);
  expect(kept.words.slice(0)).toEqual(words);
  expect(kept.words.at(words.length)).toBeUndefined();
  for (const [at, { key }] of words.entries()) {
    const isHalf = at > 0 && words[at - 1]?.start === words[at]?.start;
    expect(kept.positions.get(key)?.includes(at) ?? false).toBe(!isHalf);
  }
  expect(kept.positions.get('ceasefires')).toEqual([0]);
  expect(kept.positions.has('peace')).toBe(false);
});
