/** An article as an assistant reads it. */
import { expect, test } from 'vitest';
import { articleText } from '../../src/cli/mcp/article-text.ts';
import { sourcesOf } from '../support/library.ts';

const ARTICLE = `---
title: The ferry
publisher: Example Times
author: A. Writer
published: 2024-03-03
url: https://example.org/ferry
note: from the archive
---
# The ferry

"It sails at nine," said Kim Lee,
its captain.

READ MORE: Ten ferries to see before you die

It was full.
`;

test('says what a citation says of it, then its text unchanged but for the place of each block', () => {
  const { library } = sourcesOf({ 'ferry.md': ARTICLE });
  const [article] = library.articles.values();
  if (article === undefined) throw new Error('no article');
  const text = articleText(article, library);
  expect(text.split('\n').slice(0, 4)).toEqual([
    'The ferry',
    'A. Writer · Example Times · 3 Mar 2024',
    'https://example.org/ferry',
    'from the archive',
  ]);
  expect(text).toContain('[¶1] "It sails at nine," said Kim Lee,\nits captain.\n');
  expect(text).toContain('[¶2] It was full.');
  expect(text).toMatch(/\[(teaser|page text)\] READ MORE/);
  expect(text.replace(/\[(¶\d+|[a-z ]+)\] /g, '')).toMatch(
    new RegExp(`\\n\\n${RegExp.escape(article.text)}$`),
  );
});
