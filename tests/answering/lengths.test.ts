import { describe, expect, test } from 'vitest';
import { type Request, respond } from '../../src/app/respond.ts';
import { jsonFor, sourcesIn } from '../support/library.ts';

const seed = sourcesIn('knowledge');
const { text: article = '' } = seed.library.articles.get('un-veto-dispute') ?? {};
const plain = article.replace(/["“”]/g, '').replace(/\s+/g, ' ');

/** So many letters of words that stand in no article. */
const letters = (count: number, letter = 'zebra '): string =>
  letter.repeat(Math.ceil(count / letter.length)).slice(0, count);

describe('more than is read at once is told', () => {
  test.each<readonly [string, (text: string) => Request, number]>([
    ['a question', (question) => ({ kind: 'ask', question }), 1500],
    ['a quotation', (quote) => ({ kind: 'who-said', quote }), 1500],
    ['a text to check', (text) => ({ kind: 'check', text }), 20_000],
    ['a speaker', (speaker) => ({ kind: 'who-said', quote: 'veto', speaker }), 200],
    ['a topic', (topic) => ({ kind: 'summary', topic }), 200],
    ['a party', (party) => ({ kind: 'summary', party }), 200],
  ])('%s', async (_, request, most) => {
    const [limit, over] = [most, most + 1].map((count) => count.toLocaleString('en'));
    const refused = await jsonFor(request(letters(most + 1)), seed);
    expect(refused.text).toBe(
      `That is ${over} letters, and I read ${limit} at a time: please send a shorter piece.`,
    );
    expect(refused).toMatchObject({
      kind: 'not-in-sources',
      verdicts: [],
      quotes: [],
      nearest: [],
    });
    expect((await jsonFor(request(letters(most)), seed)).text).not.toContain('shorter piece');
  });

  test('letters are counted as people count them', async () => {
    const answer = await respond({ kind: 'ask', question: letters(3000, '🙂') }, seed);
    expect(answer).not.toMatchObject({ gap: { gap: 'too-long' } });
  });

  test('a text with more than 50 quotations', async () => {
    const quotations = (count: number) => '"The key is to take actions" '.repeat(count);
    const refused = await jsonFor({ kind: 'check', text: quotations(51) }, seed);
    expect(refused.text).toContain('That is 51 quotations, and I read 50 at a time');
    const judged = await jsonFor({ kind: 'check', text: quotations(50) }, seed);
    expect(judged.verdicts).toEqual(Array(50).fill('Verbatim'));
  });
});

test('a quotation that is longer than one may be is judged in parts, each by itself', async () => {
  const changed = `${plain.slice(950, 2900)} The zebras did not agree with any of it. ${plain.slice(2900, 3900)}`;
  const { verdicts } = await jsonFor({ kind: 'check', text: `They wrote “${changed}”` }, seed);
  expect(verdicts.length).toBeGreaterThanOrEqual(2);
  expect(verdicts).toContain('Altered');
  const whole = await jsonFor(
    { kind: 'check', text: `They wrote “${plain.slice(950, 3900)}”` },
    seed,
  );
  expect(whole.verdicts).not.toContain('Not found');
});
