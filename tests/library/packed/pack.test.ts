import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/library/build.ts';
import { openPack, packArticles } from '../../../src/library/packed/pack.ts';

const disputes = join(import.meta.dirname, '../../fixtures/disputes');
const files = readdirSync(disputes, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, bytes: readFileSync(join(disputes, name)) }));
const corrections = `- article: fjord-times
  words: no such words
  speaker: Nobody
`;
const nested = `"Smith said ‘we will never pay’ and left," said Åsa Lind, the envoy. "It hurts 🐟."

Lind's deputy, who did not give her name, said on 3 May that she "never" saw it.`;
const built = buildLibrary([
  ...files,
  ...Object.entries({ 'nested.md': nested, 'corrections.yaml': corrections }).map(
    ([name, text]) => ({
      name,
      bytes: new TextEncoder().encode(text),
    }),
  ),
]);
if (!built.ok) throw new Error(JSON.stringify(built.problems));
const articles = [...built.library.articles.values()];

describe('packed articles', () => {
  const opened = openPack(structuredClone(packArticles(articles))).map(({ article }) => article);

  it('are the articles again, every field of their readings included', () => {
    expect(articles.some(({ reading }) => reading.statements.some(({ bearer }) => bearer))).toBe(
      true,
    );
    expect(opened.map((article) => ({ ...article }))).toEqual(articles);
  });

  it('keep what an admin has corrected', () => {
    const [article] = articles;
    if (!article) throw new Error('there are articles');
    const statements = article.reading.statements.map((one) => ({ ...one, corrected: null }));
    const corrected = { ...article, reading: { ...article.reading, statements } };
    const [again] = openPack(packArticles([corrected]));
    expect(again?.article.reading).toEqual(corrected.reading);
  });
});
