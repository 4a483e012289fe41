import { expect, test } from 'vitest';
import type { Filters } from '../../../src/answering/lookup/lookups.ts';
import { articlesLike, filterArticles } from '../../../src/answering/lookup/shingles.ts';
import { wordsOf } from '../../../src/language/words.ts';
import type { Library } from '../../../src/library/library.ts';
import { sourcesIn, sourcesOf } from '../../support/library.ts';
import { quotationsOf } from '../quotes/edits.ts';

const { library } = sourcesIn(
  'knowledge',
  ...['harbour', 'cod', 'tram'].map((dispute) => `tests/fixtures/disputes/${dispute}`),
);

function filtersOf(of: Library): Filters {
  const steps = filterArticles(of);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const filters = filtersOf(library);

test('the article of every quotation of three words or more is among those that may print it', () => {
  for (const { article, quoted } of library.statements.values()) {
    for (const { start, end } of quoted) {
      const words = wordsOf(library.articles.get(article)?.text ?? '', start, end);
      if (words.length >= 3) expect(articlesLike(words, library, filters)).toContain(article);
    }
  }
  expect(quotationsOf(library).length).toBeGreaterThan(50);
});

test('each of two fragments finds its article, however many hold the longer one', () => {
  const common = 'We will go on with the work that we have begun, and we will not stop.';
  const files = Object.fromEntries(
    Array.from({ length: 100 }, (_, number) => [`${number}.md`, `${common} Number ${number}.`]),
  );
  const { library: many } = sourcesOf({ ...files, 'last.md': 'Who do they think they are?' });
  const words = wordsOf(`${common} Who do they think they are`);
  expect(articlesLike(words, many, filtersOf(many))).toContain('last');
});

test('words that stand nowhere in a row have no article', () => {
  expect(articlesLike(wordsOf('banana window quietly tomato'), library, filters)).toEqual([]);
});
