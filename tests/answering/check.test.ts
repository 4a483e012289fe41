import { describe, expect, test } from 'vitest';
import { readerText } from '../../src/discord/render/escape.ts';
import { jsonFor, sourcesIn } from '../support/library.ts';

const sources = sourcesIn(
  'knowledge',
  ...['harbour', 'cod'].map((one) => `tests/fixtures/disputes/${one}`),
);
const check = (text: string) => jsonFor({ kind: 'check', text }, sources);

describe('marks of every kind are read', () => {
  test.each([
    '"Somebody will drown"',
    '“Somebody will drown”',
    "'Somebody will drown'",
    '‘Somebody will drown’',
    '«Somebody will drown»',
    '„Somebody will drown“',
  ])('%s', async (quoted) =>
    expect((await check(`Reyes said ${quoted}.`)).verdicts).toEqual(['Verbatim']),
  );

  test('an apostrophe opens no quotation', async () => {
    expect((await check("I don't like the mayor's wall, it's the fleet's.")).kind).toBe(
      'nothing-to-check',
    );
  });
});

describe('words without marks', () => {
  test('are checked where five content words in a row stand in an article', async () => {
    const answer = await check(
      'Dredge in April and you will lose the nursery for half the fish in this bay',
    );
    expect(answer.verdicts).toEqual(['Verbatim']);
    expect(answer.text).toContain('no quotation marks in the message');
  });

  test('are left alone when they only say the same in other words', async () => {
    expect((await check('Dredging in April would cost half of the bay its young fish.')).kind).toBe(
      'nothing-to-check',
    );
  });
});

describe('passages that are nobody’s here', () => {
  test('share one line', async () => {
    const answer = await check(
      'Reyes: "Somebody will drown". My aunt says "soup is a meal" and "never trust a goat".',
    );
    expect(answer.verdicts).toEqual(['Verbatim']);
    expect(readerText(answer.text)).toContain('Not found here: 2 other quoted passages');
  });

  test('a block quote of another member is no quotation', async () => {
    expect((await check('> lol did you see the match\nyes')).kind).toBe('nothing-to-check');
  });

  test('a block quote that stands in an article is', async () => {
    expect((await check('> This wall is not a gift to one company')).verdicts).toEqual([
      'Verbatim',
    ]);
  });
});

describe('who is said to have said it', () => {
  test.each([
    ['Palsdottir called it "an insult dressed up as a statistic".', 'Verbatim'],
    ['Tveit called it "an insult dressed up as a statistic".', 'Different speaker'],
    ['"an insult dressed up as a statistic" - Lars Tveit', 'Different speaker'],
    ['According to Lars Tveit, "an insult dressed up as a statistic".', 'Different speaker'],
    ['As Elon Musk said: "an insult dressed up as a statistic"', 'Different speaker'],
    ['Iceland called it "an insult dressed up as a statistic".', 'Verbatim'],
    ['"an insult dressed up as a statistic"', 'Verbatim'],
  ])('%s', async (message, verdict) => expect((await check(message)).verdicts).toEqual([verdict]));
});

test('each of several quotations gets its verdict, in order, with the words asked about', async () => {
  const answer = await check(
    'Reyes said "somebody will drown", Nambiar said "we will close the old quay tomorrow", and Wilk: "Dredge in autumn and the damage is large".',
  );
  expect(answer.verdicts).toEqual(['Verbatim', 'Not found', 'Altered']);
  expect(readerText(answer.text)).toContain('Asked: “somebody will drown”');
});

test('a quotation cut out of a hope, a doubt or a negation says so', async () => {
  for (const message of [
    'Bello: "the fleet is wrong"',
    'Moen: "go to Hamburg"',
    'Tarrant: "the wall is unnecessary"',
  ]) {
    const answer = await check(message);
    expect([message, answer.verdicts]).toEqual([message, ['Verbatim']]);
    expect(answer.text).toContain('cut: the sentence reads');
  }
});

test('a condition that is cut off is told', async () => {
  const answer = await check('Vos: "may not recover for a decade"');
  expect(answer.text).toContain('if dredging went ahead in spring');
});

test('a quotation that stands nowhere is said not to, and what is near is marked as only near', async () => {
  const answer = await check('Nambiar told us "we will close the old quay and sink the boats"');
  expect(answer.verdicts).toEqual(['Not found']);
  expect(answer.quotes).toEqual([]);
  expect(answer.text).toMatch(
    /^\*\*Not found\*\* in the \d articles I have .*\nNot an answer, but near:\n/,
  );
});
