import { expect, test } from 'vitest';
import { packTerms } from '../../../src/library/packed/packed-terms.ts';

const FAR = 100_000;
const terms = [
  { start: 0, end: 7, term: 'party China', key: 'China' },
  { start: 8, end: 14, term: 'veto', key: 'vetoed' },
  { start: FAR, end: FAR + 9, term: 'sanction', key: 'sanctions' },
];
const packed = packTerms(
  terms,
  terms.map(({ start, term }) => ({ start, stem: term })),
);

test('terms of a text are given back as they were, also far behind its beginning', () => {
  expect(packed.termsIn({ start: 0, end: 2 * FAR })).toEqual(terms);
});

test('those of a stretch are the ones that begin in it', () => {
  expect(packed.termsIn({ start: 1, end: FAR })).toEqual([terms[1]]);
  expect(packed.stemsIn({ start: 8, end: FAR + 1 })).toEqual(['veto', 'sanction']);
  expect(packed.stemsIn({ start: 15, end: 20 })).toEqual([]);
});
