/** What is read of a message without a pattern is what a pattern would read, given the time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedWords } from '../../src/answering/quotes/message/asked-words.ts';
import { markedPassages } from '../../src/answering/quotes/message/message-quotes.ts';
import { bareText, withoutStops } from '../../src/language/bare-text.ts';

const typed = (...units: readonly string[]) =>
  fc.string({ unit: fc.constantFrom(...units), maxLength: 24 });

describe('what somebody typed', () => {
  it('has the passages in straight single marks that a pattern finds', () => {
    const SINGLE =
      /(?<![\p{L}\p{N}'])'(?=\S)((?:[^']|'(?=[\p{L}\p{N}]))+?)(?<=\S)'(?![\p{L}\p{N}])/gu;
    fc.assert(
      fc.property(typed('a', "'", "'", ' ', '.', '1'), (text) => {
        const found = [...text.matchAll(SINGLE)]
          .map(({ index, 1: inside = '' }) => ({
            start: index + 1,
            end: index + 1 + inside.length,
            how: 'marks',
          }))
          .filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
        expect(markedPassages(text)).toEqual(found);
      }),
      { numRuns: 2000 },
    );
  });

  it('has the passages in guillemets that a pattern finds, without the spaces within', () => {
    fc.assert(
      fc.property(typed('a', '«', '»', ' ', ' '), (text) => {
        const found = [...text.matchAll(/«\s*([^«»]+?)\s*»/gu)]
          .map(({ index, 0: whole, 1: inside = '' }) => {
            const start = index + whole.indexOf(inside);
            return { start, end: start + inside.length, how: 'marks' };
          })
          .filter(({ start, end }) => /a/.test(text.slice(start, end)));
        expect(markedPassages(text)).toEqual(found);
      }),
      { numRuns: 2000 },
    );
  });

  it('has the passages apart from one another, and the longer of two that overlap', () => {
    fc.assert(
      fc.property(typed('a', '"', '“', '”', '‘', '’', '\n> ', ' '), (text) => {
        const passages = markedPassages(text);
        passages.slice(1).forEach(({ start }, before) => {
          expect(start).toBeGreaterThanOrEqual(passages[before]?.end ?? 0);
        });
      }),
    );
  });

  it('has its sentences end where a pattern sees an end', () => {
    const END = /[.!?…]\W*\s\W*$/;
    fc.assert(
      fc.property(typed('a', '.', '?', ' ', '_', '"'), (text) => {
        const { typed: words, breaks } = askedWords(text);
        const ends = words.filter((word, index) => {
          const before = words[index - 1];
          return before !== undefined && END.test(text.slice(before.end - 1, word.start));
        });
        expect(breaks).toEqual(ends);
      }),
      { numRuns: 1000 },
    );
  });

  it('is bare without what stands around its words', () => {
    fc.assert(
      fc.property(typed('a', 'é', '.', '?', ' ', '"', '_', '中'), (text) => {
        expect(bareText(text)).toBe(text.replace(/^\W+/, '').replace(/\W+$/, ''));
        expect(withoutStops(text)).toBe(text.replace(/[?!.\s]+$/, ''));
      }),
      { numRuns: 1000 },
    );
  });
});
