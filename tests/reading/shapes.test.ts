/**
 * The five shapes in which people most often have an article from the web: the page as it is copied,
 * the reader's view, the page without blank lines, a clipping in Markdown, and what `import` makes of
 * it. They tell the same of who says what, and where.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asRead } from '../../src/language/print/as-read.ts';
import { buildLibrary } from '../../src/library/build.ts';
import { convertPage } from '../../src/services/import/page/convert-page.ts';

const fixture = (path: string): string =>
  readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');

/** What `import` makes of the page. */
function imported(name: string): string {
  const bytes = readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url));
  const article = convertPage({ bytes, contentType: 'text/html', address: null });
  if (!article.ok) throw new Error(`no article in ${name}`);
  return article.source;
}

/** Who says what in which paragraph, as a library holds it. */
function told(source: string): readonly string[] {
  const built = buildLibrary([{ name: 'a.md', bytes: new TextEncoder().encode(source) }]);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  const { library } = built;
  const article = library.articles.get('a');
  if (!article) throw new Error('the article was lost');
  const names = new Map(article.reading.speakers.map(({ id, name }) => [id, name]));
  return article.reading.statements.map(({ paragraph, speaker, content }) => {
    const words = content.map(({ start, end }) => asRead(article.text.slice(start, end)).text);
    return `¶${paragraph} ${speaker === null ? 'nobody' : names.get(speaker)}: ${words.join(' … ')}`;
  });
}

/** Without their mark the lines of a block quote are a paragraph like others. */
const BLOCK_QUOTE = 'The veto has become a habit';

const withoutBlockQuotes = (statements: readonly string[]): readonly string[] =>
  statements.filter((statement) => !statement.includes(BLOCK_QUOTE));

describe.each(['wordpress', 'daily', 'tabloid'])('%s', (name) => {
  it.each([
    ['a copy of the page', () => fixture(`shapes/${name}.page.txt`)],
    ['the reader’s view', () => fixture(`shapes/${name}.reader.txt`)],
    [
      'the page without blank lines',
      () => fixture(`shapes/${name}.page.txt`).replace(/\n{2,}/g, '\n'),
    ],
    ['a clipping in Markdown', () => fixture(`shapes/${name}.clip.md`)],
  ])('tells the same as %s and imported', (_shape, source) => {
    const text = source();
    const expected = told(imported(name));
    expect(expected.length).toBeGreaterThan(4);
    const isKept = text.includes(`> ${BLOCK_QUOTE}`);
    expect(told(text)).toEqual(isKept ? expected : withoutBlockQuotes(expected));
  });
});
