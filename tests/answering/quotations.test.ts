import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sources } from '../../src/app/contracts.ts';
import { askedText, type Request, respond } from '../../src/app/respond.ts';
import { quotedIn, renderAnswer } from '../../src/rendering/render.ts';
import { readerText } from '../../src/rendering/wording/escape.ts';
import { jsonFor, sourcesOf } from '../support/library.ts';

/** Sentences that a newspaper, a joker and an attacker might print. */
const WORDS = fc.constantFrom(
  ...'the council wall will not protect homes if boats **sail** _home_ `now` ||never|| @everyone <@&42> [link](https://x.example) # 1. > ~~no~~ \\ * — "so-called" (North Korea) 7,000 2019 café'.split(
    ' ',
  ),
);
const CLAUSE = fc.array(WORDS, { minLength: 3, maxLength: 14 }).map((words) => words.join(' '));
const PARAGRAPH = fc.oneof(
  CLAUSE.map((clause) => `"${clause}," Mayor Helen Tarrant said.`),
  CLAUSE.map((clause) => `Donal Reyes said the plan was "${clause}".`),
  CLAUSE.map((clause) => `Owen Tarrant said that ${clause}.`),
  CLAUSE.map((clause) => `Yesterday ${clause}.`),
  fc.tuple(CLAUSE, CLAUSE).map(([a, b]) => `"${a}," he said, "${b}."`),
  fc
    .array(CLAUSE, { minLength: 8, maxLength: 16 })
    .map((all) => `"${all.join('. ')}," Reyes said.`),
);
const ARTICLE = fc.array(PARAGRAPH, { minLength: 1, maxLength: 8 }).map((all) => all.join('\n\n'));

/** Requests made of the article's own words, so that they find something. */
function requestsFor(text: string, from: number, length: number): readonly Request[] {
  const words = text.replace(/\n+/g, ' ').split(' ');
  const start = from % Math.max(1, words.length);
  const stretch = words.slice(start, start + length).join(' ');
  return [
    { kind: 'who-said', quote: stretch },
    { kind: 'ask', question: `What did Reyes say about ${stretch}?` },
    { kind: 'check', text: `Helen Tarrant said “${stretch}”` },
    { kind: 'summary', length: 'long' },
  ];
}

/** The quotations that In context leads to. */
async function contextsOf(request: Request, sources: Sources): Promise<string> {
  const answer = await respond(request, sources);
  const all = quotedIn(answer, sources.library, askedText(request));
  const texts = all.flatMap(({ quotation }) => {
    const { article = '', start = 0, end = 0 } = quotation?.shown ?? {};
    return sources.library.articles.get(article)?.text.slice(start, end) ?? [];
  });
  return texts.join('\n').replace(/\s+/g, ' ');
}

/** The quotations of all pages, as they are read one after the other. */
async function shownIn(request: Request, sources: Sources): Promise<string> {
  const answer = await respond(request, sources);
  const { pages } = renderAnswer(answer, sources.library, askedText(request));
  const lines = pages.flatMap(({ content }) => content.split('\n'));
  const quoted = lines.filter((line) => line.startsWith('> '));
  return readerText(quoted.join('\n')).replace(/\s+/g, ' ');
}

describe('whatever an article prints and a person asks', () => {
  const input = fc.tuple(ARTICLE, fc.nat(200), fc.integer({ min: 1, max: 20 }));

  test('every quotation is a slice of the article, and stands in the reply as printed', async () => {
    await fc.assert(
      fc.asyncProperty(input, async ([text, from, length]) => {
        const sources = sourcesOf({ 'wall.md': text });
        for (const request of requestsFor(text, from, length)) {
          const answer = await jsonFor(request, sources);
          const shown = await shownIn(request, sources);
          const inContext = await contextsOf(request, sources);
          for (const quote of [...answer.quotes, ...answer.nearest]) {
            const article = sources.library.articles.get(quote.article);
            expect(article?.text.slice(quote.start, quote.end)).toBe(quote.text);
            // Of several verdicts, one that is right takes a line: its words stand behind In context.
            const read = answer.verdicts.length > 1 ? inContext : shown;
            expect(read).toContain(quote.text.replace(/\s+/g, ' '));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no page is longer than its limit, and nothing in it is markup that the bot did not write', async () => {
    await fc.assert(
      fc.asyncProperty(input, async ([text, from, length]) => {
        const sources = sourcesOf({ 'wall.md': text });
        for (const request of requestsFor(text, from, length)) {
          const answer = await respond(request, sources);
          const { pages } = renderAnswer(answer, sources.library, askedText(request));
          expect(pages.length).toBeGreaterThan(0);
          pages.forEach((page, index) => {
            expect(page.content.length).toBeLessThanOrEqual(index === 0 ? 900 : 1900);
            expect(page.content).not.toMatch(/(?<!\\)(?:@everyone|<@|`|\|\||~~)/);
            expect(page.content).not.toMatch(/(?<!\\)\]\(/);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
