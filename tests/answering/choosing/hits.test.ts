import { expect, test } from 'vitest';
import { hitsFor } from '../../../src/answering/choosing/hits.ts';
import type { Hit } from '../../../src/library/library.ts';

const hit = (passage: number, score: number): Hit => ({
  ...{ passage, score, certainty: 0, coverage: 0 },
  sentences: new Map(),
});

/** What each text finds; the texts searched for are kept. */
function searching(found: Readonly<Record<string, readonly Hit[]>>) {
  const texts: string[] = [];
  const search = async (text: string, limit: number): Promise<readonly Hit[]> => {
    texts.push(text);
    expect(limit).toBe(150);
    return found[text] ?? [];
  };
  return { texts, search };
}

test('a question is searched alone, then each of the turns before it, the last first', async () => {
  const { texts, search } = searching({ 'why?': [hit(2, 5)] });
  await hitsFor('why?', ['who met?', 'and when?'], search);
  expect(texts).toEqual(['why?', 'and when?', 'who met?']);
});

test('passages come once, the best first, each by its share of the best one of its turn', async () => {
  const { search } = searching({
    'why?': [hit(0, 20), hit(1, 10)],
    'who met?': [hit(2, 3), hit(1, 2.7)],
  });
  const hits = await hitsFor('why?', ['who met?'], search);
  expect(hits.map(({ passage, score }) => [passage, Number(score.toFixed(2))])).toEqual([
    [0, 1],
    [2, 1],
    [1, 0.9],
  ]);
});

test('what finds nothing is no question', async () => {
  expect(await hitsFor('why?', [], searching({}).search)).toEqual([]);
});
