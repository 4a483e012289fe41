import { expect, test } from 'vitest';
import { hitsFor } from '../../../src/answering/choosing/hits.ts';
import type { Hit } from '../../../src/library/library.ts';
import { sourcesOf } from '../../support/library.ts';

const { library } = sourcesOf({
  'a.md': '---\ntitle: Calder talks collapse\n---\nTalks ended.\n\nNobody moved.',
  'b.md': '---\ntitle: Ferry sinks\n---\nThe ferry sank.',
});

const hit = (passage: number, score: number): Hit => ({
  ...{ passage, score, certainty: 0, coverage: 0 },
  sentences: new Map(),
});

/** What each text finds; the texts searched for are kept. */
function searching(found: Readonly<Record<string, readonly Hit[]>>) {
  const texts: string[] = [];
  const search = async (text: string, limit: number): Promise<readonly Hit[]> => {
    texts.push(text);
    expect(limit).toBe(40);
    return found[text] ?? [];
  };
  return { texts, sources: { library, search } };
}

test('a question is searched alone, with the title of the story that it finds most of, and after the turns before', async () => {
  const { texts, sources } = searching({ 'why?': [hit(2, 5), hit(0, 4), hit(1, 4)] });
  await hitsFor('why?', ['who met?', 'and when?'], sources);
  expect(texts).toEqual(['why?', 'why? Calder talks collapse', 'and when?', 'who met?']);
});

test('passages come once, the best first, what the question itself found before the rest', async () => {
  const { sources } = searching({
    'why?': [hit(0, 20), hit(1, 10)],
    'who met?': [hit(2, 3), hit(1, 2.9)],
  });
  const hits = await hitsFor('why?', ['who met?'], sources);
  expect(hits.map(({ passage, score }) => [passage, Number(score.toFixed(2))])).toEqual([
    [0, 1],
    [2, 0.9],
    [1, 0.87],
  ]);
});

test('what finds nothing is no question', async () => {
  expect(await hitsFor('why?', [], searching({}).sources)).toEqual([]);
});
