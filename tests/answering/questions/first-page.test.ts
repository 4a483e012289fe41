/** What answers is read on the first page: few stretches, as they stand. */
import { expect, test } from 'vitest';
import { jsonFor, sourcesIn, sourcesOf } from '../../support/library.ts';

const bare = (text: string): string => text.replace(/[*>\\]/g, '').replace(/\s+/g, ' ');

test.each([
  'What did Zhang Jun say?',
  'Why did China vote against the resolution?',
  'What did the US say about the vetoes?',
  'Compare China and North Korea on the US',
])('whatever answers stands there whole: %s', async (question) => {
  const { quotes, text } = await jsonFor({ kind: 'ask', question }, sourcesIn('knowledge'));
  expect(quotes).not.toEqual([]);
  for (const quote of quotes) expect(bare(text)).toContain(bare(quote.text));
});

test('a number is shown with its thousands', async () => {
  const sources = sourcesOf({
    'a.md': '---\ntitle: News\n---\nSome 12,000 families lost income in the drought.\n',
  });
  const question = 'How many families lost income in the drought?';
  expect((await jsonFor({ kind: 'ask', question }, sources)).text).toContain('12,000**');
});

test('a word that is little of the question is not said to be missing', async () => {
  const question = 'whos in charge of the ballistic missile sanctions resolution talks on mars';
  const { text } = await jsonFor({ kind: 'ask', question }, sourcesIn('knowledge'));
  expect(text).not.toContain('nothing on “charge”');
});

test('what an interviewer asks is the paper’s, and no marks of Markdown stand around it', async () => {
  const sources = sourcesOf({
    'a.md': [
      '---\ntitle: News\n---\nAnna Berg, the harbour master, spoke to the paper on Monday.',
      '**Q: Why did the ferry sink in the storm?**',
      'A: The ferry sank because it had hit a rock.',
      '**Q: Was it old?**',
      'A: It was new.',
    ].join('\n\n'),
  });
  const { quotes } = await jsonFor({ kind: 'ask', question: 'Why did the ferry sink?' }, sources);
  expect(quotes.slice(0, 2).map(({ text, speaker }) => [speaker, text])).toEqual([
    [null, 'Q: Why did the ferry sink in the storm?'],
    ['Anna Berg', expect.stringContaining('The ferry sank because it had hit a rock.')],
  ]);
});

test('an entry of a live blog is shown without its hour', async () => {
  const sources = sourcesOf({
    'a.md':
      '---\ntitle: Ferry live\n---\n**18.30** The ferry sank on a rock.\n\n**17.10** Rain fell on the coast.\n',
  });
  const { text } = await jsonFor({ kind: 'ask', question: 'Where did the ferry sink?' }, sources);
  expect(text).toContain('> The ferry sank on a rock.');
});
