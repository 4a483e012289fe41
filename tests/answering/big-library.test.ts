import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/answering/at-once.ts';
import type { Request } from '../../src/app/respond.ts';
import { quoteChoices, speakerChoices } from '../../src/rendering/suggestion-label.ts';
import { jsonFor, sourcesOf } from '../support/library.ts';

/** Above what is looked through as a whole: answers read what search found, and some more. */
const ARTICLES = 160;
const PARAGRAPHS = 20;

const filler = (article: number): string =>
  Array.from(
    { length: PARAGRAPHS },
    (_, i) => `The harbour took ${article} boats in week ${i}.`,
  ).join('\n\n');
const said = (article: number): string =>
  `"The fees of pier ${article} are too high," said Ingrid Solheim, the mayor of Larsk.`;
const files = Object.fromEntries(
  Array.from({ length: ARTICLES }, (_, i): [string, string] => [
    `a${i}.md`,
    `${filler(i)}\n\n${said(i)}`,
  ]),
);
const sources = sourcesOf({
  ...files,
  'y.md': `${filler(999)}\n\n"No, no one did," said Tomas Brek, the engineer. "We saw boats of the harbour."`,
  'x.md': `${filler(997)}\n\nImage caption, As we all did then, they will do it now\n\n${said(997)}`,
  'z.md': `${filler(998)}\n\nNorway was named. Norway did not respond to a request for comment.`,
});
const { library, search } = sources;
const answer = (request: Request) => jsonFor(request, sources);

describe('in a big library', () => {
  it('a quotation of stop words is found', async () => {
    expect(await answer({ kind: 'who-said', quote: 'No, no one did' })).toMatchObject({
      verdicts: ['Verbatim'],
      quotes: [{ speaker: 'Tomas Brek' }],
    });
  });

  it('a quotation of words that every article has is found', async () => {
    expect(await answer({ kind: 'who-said', quote: 'We saw boats of the harbour' })).toMatchObject({
      verdicts: ['Verbatim'],
      quotes: [{ speaker: 'Tomas Brek' }],
    });
  });

  it('words of a caption, which search passes over, are found', async () => {
    const answered = await answer({
      kind: 'who-said',
      quote: 'as we all did then, they will do it',
    });
    expect(answered).toMatchObject({
      verdicts: ['Verbatim'],
      quotes: [{ article: 'x', speaker: null, paragraph: 0 }],
    });
  });

  it('whoever is quoted often is quoted on what is asked', async () => {
    const question = 'What did Ingrid Solheim say about the fees of pier 77?';
    const { quotes } = await answer({ kind: 'ask', question });
    expect(quotes[0]).toMatchObject({ article: 'a77', speaker: 'Ingrid Solheim' });
  });

  it('a word that is in no article is said to be, of whoever it is asked', async () => {
    const question = 'What did Ingrid Solheim say about penguins?';
    const { kind, text } = await answer({ kind: 'ask', question });
    expect([kind, text]).toEqual(['not-in-sources', expect.stringContaining('“penguins”')]);
  });

  it('a state that nobody speaks for did not respond', async () => {
    const question = 'How did Norway respond?';
    const { kind, text } = await answer({ kind: 'ask', question });
    expect([kind, text]).toEqual(['answered', expect.stringContaining('did not respond')]);
  });

  it('a summary is of the topic, or of the party', async () => {
    const summaries = [
      await answer({ kind: 'summary', topic: 'fees of pier 31' }),
      await answer({ kind: 'summary', party: 'Tomas Brek' }),
      await answer({ kind: 'summary' }),
    ];
    expect(summaries.map(({ quotes }) => quotes[0]?.article)).toEqual([
      'a31',
      'y',
      expect.stringMatching(/^a\d+$/),
    ]);
  });

  it('suggestions are quotations and speakers', async () => {
    const quotes = atOnce(quoteChoices(library, 'we saw', await search('we saw', 40)));
    expect(quotes.map(({ value }) => value)).toContain('We saw boats of the harbour.');
    expect(atOnce(speakerChoices(library, 'bre')).map(({ value }) => value)).toEqual([
      'Tomas Brek',
    ]);
  });
});
