import { describe, expect, test } from 'vitest';
import { americanSpelling } from '../../src/language/spelling.ts';
import { wordKey, wordsOf } from '../../src/language/words.ts';

const keys = (text: string): readonly string[] => wordsOf(text).map((word) => word.key);

describe('two words are the same when only their writing differs', () => {
  test.each([
    ['US', 'us'],
    ['U.S.', 'US'],
    ['u.s.', 'U.S'],
    ['don’t', "don't"],
    ['dont', "don't"],
    ['1,000', '1000'],
    ['café', 'cafe'],
    ['denuclearisation', 'denuclearization'],
    ['defence', 'defense'],
    ['neighbour', 'neighbor'],
    ['travelled', 'traveled'],
    ['centre', 'center'],
    ['paediatric', 'pediatric'],
    ['per cent', 'percent'],
  ])('%s and %s', (one, other) => expect(wordKey(one)).toBe(wordKey(other)));
});

describe('what looks alike and is not the same stays apart', () => {
  test.each([
    ['were', "we're"],
    ['its', "it's"],
    ['advise', 'advize'],
    ['hour', 'hor'],
    ['presumptious', 'presumptuous'],
    ['10', '100'],
    ['5%', '5'],
  ])('%s and %s', (one, other) => expect(wordKey(one)).not.toBe(wordKey(other)));
});

test('a hyphen parts words that can be told to belong together', () => {
  const words = wordsOf('a flip-flop of US-tabled drafts');
  expect(words.map((word) => word.key)).toEqual([
    'a',
    'flip',
    'flop',
    'of',
    'us',
    'tabled',
    'drafts',
  ]);
  expect(words.filter((word) => word.hyphenated).map((word) => word.key)).toEqual([
    'flop',
    'tabled',
  ]);
});

test('offsets are into the whole text', () => {
  const text = '"No," he said. «Não»';
  for (const word of wordsOf(text, 5)) expect(word.start).toBeGreaterThanOrEqual(5);
  expect(wordsOf(text).map((word) => text.slice(word.start, word.end))).toEqual([
    'No',
    'he',
    'said',
    'Não',
  ]);
});

test('scripts without spaces are read character by character', () => {
  expect(keys('中国反对')).toEqual(['中', '国', '反', '对']);
});

test('a word that is on no list keeps its spelling', () => {
  expect(['surprise', 'four', 'genre', 'aerial', 'cellar'].map(americanSpelling)).toEqual([
    'surprise',
    'four',
    'genre',
    'aerial',
    'cellar',
  ]);
});

test('a stem is spelt in its way wherever it stands in a word', () => {
  expect(['snowplough', 'ploughed', 'mouldy', 'sceptically'].map(americanSpelling)).toEqual([
    'snowplow',
    'plowed',
    'moldy',
    'skeptically',
  ]);
});
