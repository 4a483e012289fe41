/** Several indexes searched as one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/library/search/engine.ts';
import { buildIndex } from '../../../src/library/search/index/builder.ts';
import type { IndexEntry } from '../../../src/library/search/index/search-index.ts';
import { entries, indexOf, question } from './texts.ts';

/** Articles of another owner: none of them is an article of the first. */
const others = (list: readonly IndexEntry[]): readonly IndexEntry[] =>
  list.map((entry) => ({ ...entry, article: `other ${entry.article}` }));

/** Known words, unknown ones, misspelt ones and ones written together. */
const asked = fc.oneof(
  question,
  fc
    .tuple(question, fc.constantFrom('sanktions', 'northkorea', 'launche', 'chinna', 'zzz'))
    .map(([words, odd]) => `${words} ${odd}`),
);

describe('two indexes searched as one', () => {
  it('find what one index of all their passages finds, in its order, with its scores', () => {
    fc.assert(
      fc.property(entries, entries, asked, (host, own, words) => {
        const joined = createEngine(buildIndex(host), buildIndex(others(own)));
        const whole = createEngine(buildIndex([...host, ...others(own)]));
        const all = host.length + own.length;
        expect(joined(words, all)).toEqual(whole(words, all));
      }),
      { numRuns: 300 },
    );
  });

  it('are not changed by it: each alone finds what it found, and is part of several', () => {
    fc.assert(
      fc.property(entries, entries, asked, (host, own, words) => {
        const index = buildIndex(host);
        const alone = createEngine(index)(words, 40);
        createEngine(index, buildIndex(others(own)))(words, 40);
        createEngine(index, buildIndex([]))(words, 40);
        expect(createEngine(index)(words, 40)).toEqual(alone);
      }),
    );
  });

  it('are as one where one of them is empty', () => {
    fc.assert(
      fc.property(entries, asked, (list, words) => {
        const [index, empty] = [buildIndex(list), buildIndex([])];
        const alone = createEngine(index)(words, 40);
        expect(createEngine(index, empty)(words, 40)).toEqual(alone);
        expect(createEngine(empty, index)(words, 40)).toEqual(alone);
      }),
    );
  });

  it('have the best of many passages first, though few of each are scored', () => {
    const words = ['veto', 'sanction', 'talk', 'test', 'launch', 'grain', 'treaty', 'border'];
    const texts = Array.from({ length: 3_000 }, (_, i) =>
      words
        .filter((_, bit) => (i * 7_919 + bit * 104_729) % (bit * 3 + 2) === 0)
        .join(' and the other '),
    );
    const joined = createEngine(indexOf(texts.slice(0, 2_500)), indexOf(texts.slice(2_500)));
    const whole = createEngine(indexOf(texts));
    for (const words of ['veto sanction', 'grain treaty talk', 'border', 'launch test veto talk']) {
      const [found, expected] = [joined(words, 10), whole(words, 10)];
      expect(found.map(({ score }) => score)).toEqual(expected.map(({ score }) => score));
    }
  });
});
