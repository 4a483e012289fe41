import { describe, expect, test } from 'vitest';
import { respond } from '../../src/app/respond.ts';
import { readerText } from '../../src/rendering/wording/escape.ts';
import { jsonFor, sourcesIn, sourcesOf } from '../support/library.ts';

const seed = sourcesIn('knowledge');
const cod = sourcesIn('tests/fixtures/disputes/cod');
const both = sourcesIn('tests/fixtures/disputes/cod', 'tests/fixtures/disputes/tram');

describe('a summary', () => {
  test('gives every party its words, the newest first, in equal shares', async () => {
    const answer = await respond({ kind: 'summary', length: 'medium' }, cod);
    if (answer.kind !== 'summary') throw new Error(answer.kind);
    const shares = answer.parts.map(({ quotations }) => quotations.length);
    expect(answer.parts.length).toBeGreaterThan(2);
    const days = answer.parts.flatMap(
      ({ quotations: [first] }) =>
        cod.library.articles.get(first?.shown.article ?? '')?.published ?? [],
    );
    expect(days).toEqual(days.toSorted().toReversed());
    expect(new Set(days).size).toBeGreaterThan(1);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
  });

  test('counts who is quoted, and names who did not respond', async () => {
    const text = readerText((await jsonFor({ kind: 'summary' }, seed)).text);
    expect(text).toMatch(
      /Quoted here: United States \d, China \d, North Korea \d; Russia did not respond \(¶10\)/,
    );
  });

  test('says how many there was no room for, those quoted most before others', async () => {
    const { text } = await jsonFor({ kind: 'summary', length: 'short' }, cod);
    expect(readerText(text)).toMatch(/^Quoted here: .*Iceland 1.*; \d+ more not shown/);
    const whole = await jsonFor({ kind: 'summary', length: 'long' }, cod);
    expect(whole.text).not.toContain('not shown');
  });

  test('names as silent whom its articles name, not whom other articles do', async () => {
    const sources = sourcesIn('knowledge', 'tests/fixtures/disputes/cod');
    const about = async (topic: string) =>
      readerText((await jsonFor({ kind: 'summary', topic }, sources)).text);
    expect(await about('vetoes')).toMatch(/; Russia did not respond \(US can do more.* ¶10\)/);
    // Of all who are named only these are said to have been asked.
    expect(await about('cod')).toMatch(/; Faroe Islands did not respond \(Northern Wire ¶8\)\n/);
  });

  test('tells what happened where nobody speaks on the topic', async () => {
    const { quotes } = await jsonFor({ kind: 'summary', topic: 'night shifts' }, both);
    expect(quotes.map(({ text }) => text).join(' ')).toContain(
      'Drivers will receive 12 percent more for night shifts.',
    );
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set([null]));
  });

  test('says nothing twice', async () => {
    const { quotes } = await jsonFor({ kind: 'summary', length: 'long' }, cod);
    expect(new Set(quotes.map(({ text }) => text)).size).toBe(quotes.length);
  });

  test('quotes what was said before what was only reported, where there is room for one of both', async () => {
    const text = [
      '"The crossing needs much faster ships," said France\'s minister Ann Berg.',
      'Berg said that the ferry is rather old.',
      '"The sailors need many bigger cabins," said Spain\'s minister Ana Ruiz.',
      'Ruiz said that the fares are rather high.',
      '"The captains need several newer charts," said Italy\'s minister Eva Riva.',
      'Riva said that the harbour is rather deep.',
    ];
    const sources = sourcesOf({ 'a.md': text.join('\n\n') });
    const answer = await respond({ kind: 'summary', length: 'short' }, sources);
    const { quotes } = await jsonFor({ kind: 'summary', length: 'short' }, sources);
    expect(answer.kind === 'summary' && answer.parts.length).toBe(3);
    expect(quotes.map(({ text: words }) => words.split(' ')[1])).toEqual([
      'crossing',
      'sailors',
      'captains',
    ]);
  });

  test('keeps to a topic', async () => {
    const { quotes } = await jsonFor({ kind: 'summary', topic: 'inspectors', length: 'long' }, cod);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.map(({ text }) => text).join(' ')).toContain('inspectors');
  });

  test('keeps to a party, under any of its names', async () => {
    const { quotes } = await jsonFor({ kind: 'summary', party: 'Beijing', length: 'long' }, seed);
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(
      new Set(['Wu Jianjian', 'Zhang Jun']),
    );
  });

  test('does not mix several stories: without a topic it says which there are', async () => {
    const answer = await jsonFor({ kind: 'summary' }, both);
    expect(answer).toMatchObject({ kind: 'closest', quotes: [] });
    expect(readerText(answer.text)).toMatch(/^Several stories here.*\n- .*tram.*\n- .*cod/s);
  });

  test('refuses a topic that nobody speaks on', async () => {
    const answer = await jsonFor({ kind: 'summary', topic: 'football' }, cod);
    expect(answer).toMatchObject({ kind: 'not-in-sources', quotes: [] });
    expect(answer.text).toMatch(/^\*\*Not in the sources/);
  });
});
