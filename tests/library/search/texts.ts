import fc from 'fast-check';
import { createEngine } from '../../../src/library/search/engine.ts';
import { buildIndex } from '../../../src/library/search/index/builder.ts';
import type { IndexEntry, SearchIndex } from '../../../src/library/search/index/search-index.ts';

/** An index of texts of one sentence or several, each an article of its own unless joined. */
export const indexOf = (texts: readonly string[], article = (i: number) => `${i}`): SearchIndex =>
  buildIndex(
    texts.map((text, i) => ({ article: article(i), title: '', sentences: [text], speakers: '' })),
  );

/** Places of the texts that a question finds, best first. */
export function find(texts: readonly string[], question: string): readonly number[] {
  return createEngine(indexOf(texts))(question, 10).map(({ passage }) => passage);
}

const WORDS =
  'veto vetoes sanction sanctions talk talks test tested China Beijing north korea cease-fire ceasefire organise organized launch seven'.split(
    ' ',
  );

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

/** Random passages of few words, in random articles. */
export const entries: fc.Arbitrary<readonly IndexEntry[]> = fc
  .array(
    fc.record({
      starts: fc.boolean(),
      title: text,
      sentences: fc.array(text, { minLength: 1, maxLength: 3 }),
      speakers: fc.constantFrom('', 'Zhang Jun China'),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) => {
    let article = 0;
    return list.map(({ starts, ...entry }) => {
      if (starts) article++;
      return { ...entry, article: `${article}` };
    });
  });

export const question = text;
