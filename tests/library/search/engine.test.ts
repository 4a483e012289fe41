import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/library/search/engine.ts';
import { buildIndex } from '../../../src/library/search/index/builder.ts';
import type { SearchIndex } from '../../../src/library/search/index/search-index.ts';
import { findCandidates } from '../../../src/library/search/ranking/best-passages.ts';
import { corpusOf } from '../../../src/library/search/ranking/corpus.ts';
import { type QueryTerm, readQuery, termsIn } from '../../../src/library/search/ranking/query.ts';
import { createAsker, scoreOf } from '../../../src/library/search/ranking/score.ts';
import { byScore } from '../../../src/library/search/ranking/top-list.ts';
import { entries, indexOf, question } from './texts.ts';

const termsOf = (index: SearchIndex, asked: string): readonly QueryTerm[] =>
  termsIn(index, readQuery(corpusOf([index]), asked));

/** Every passage's sum of impacts, every posting walked. */
function sumAll(index: SearchIndex, terms: readonly QueryTerm[]) {
  const { starts, values } = index.postings;
  const sums = new Map<number, number>();
  for (const { stems, boost } of terms) {
    for (const stem of stems) {
      for (let i = starts[stem] ?? 0; i < (starts[stem + 1] ?? 0); i++) {
        const passage = values[i] ?? 0;
        const impact = Math.round(256 * boost) * (index.impacts[i] ?? 0);
        sums.set(passage, (sums.get(passage) ?? 0) + impact);
      }
    }
  }
  return [...sums].map(([passage, score]) => ({ passage, score })).sort(byScore);
}

describe('candidates', () => {
  it('found by pruning are those of the full sums, in the same order', () => {
    fc.assert(
      fc.property(entries, question, fc.integer({ min: 1, max: 10 }), (list, asked, limit) => {
        const index = buildIndex(list);
        const terms = termsOf(index, asked);
        expect(findCandidates(index, terms, limit)).toEqual(sumAll(index, terms).slice(0, limit));
      }),
    );
  });

  it('are the same over several windows of passages', () => {
    const words = ['veto', 'sanction', 'talk', 'test', 'launch'];
    const texts = Array.from({ length: 10_000 }, (_, i) =>
      words.filter((_, bit) => (i * 7919) % (bit * 5 + 3) === 0).join(' '),
    );
    const index = indexOf(texts);
    const terms = termsOf(index, words.join(' '));
    expect(findCandidates(index, terms, 50)).toEqual(sumAll(index, terms).slice(0, 50));
  });
});

describe('a search', () => {
  it('finds what scoring every passage finds', () => {
    fc.assert(
      fc.property(entries, question, (list, asked) => {
        const index = buildIndex(list);
        const terms = termsOf(index, asked);
        const scored = createAsker(index, index.averageLength)(terms);
        const all = sumAll(index, terms)
          .map(({ passage }) => ({ passage, score: scoreOf(scored, passage) }))
          .sort(byScore);
        const hits = createEngine(index)(asked, 10);
        expect(hits.map(({ passage, score }) => ({ passage, score }))).toEqual(all.slice(0, 10));
      }),
    );
  });

  it('gives the first of a longer list when fewer are asked for', () => {
    fc.assert(
      fc.property(entries, question, fc.integer({ min: 0, max: 10 }), (list, asked, limit) => {
        const engine = createEngine(buildIndex(list));
        expect(engine(asked, limit)).toEqual(engine(asked, 10).slice(0, limit));
      }),
    );
  });

  it('gives the same hits again, whatever was asked in between', () => {
    fc.assert(
      fc.property(entries, question, question, (list, asked, between) => {
        const engine = createEngine(buildIndex(list));
        const first = engine(asked, 10);
        engine(between, 10);
        expect(engine(asked, 10)).toEqual(first);
      }),
    );
  });

  it('has coverage from 0 to 1 and certainty that grows with the score', () => {
    fc.assert(
      fc.property(entries, question, (list, asked) => {
        const hits = createEngine(buildIndex(list))(asked, 10);
        for (const { coverage } of hits) {
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1 + 1e-9);
        }
        const certainties = hits.map(({ certainty }) => certainty);
        expect(certainties).toEqual(certainties.toSorted((a, b) => b - a));
      }),
    );
  });

  it('of an empty library finds nothing', () => {
    expect(createEngine(buildIndex([]))('veto', 10)).toEqual([]);
  });
});
