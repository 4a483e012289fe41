import { describe, expect, test } from 'vitest';
import { hitsFor } from '../../../src/answering/choosing/hits.ts';
import { storyOf } from '../../../src/answering/choosing/story.ts';
import type { Hit } from '../../../src/library/library.ts';
import { sourcesOf } from '../../support/library.ts';

const SOURCES = sourcesOf({
  'sinking.md':
    '---\ntitle: Trawler sinks off Hask\n---\nThe trawler went down.\n\n“We hailed it,” Lars Brandvold said. Brandvold leads the coastguard.',
  'inquiry.md':
    '---\ntitle: Panel blames the cutter\n---\nEight men drowned off Hask.\n\n“I was wrong,” said Lars Brandvold.',
  'bread.md':
    '---\ntitle: Bread becomes dearer\n---\nA loaf costs more again.\n\n“Flour is scarce,” said Joan Petrie.',
  'cakes.md':
    '---\ntitle: The price of cakes\n---\nBakers went on strike.\n\n“Nobody buys,” said Joan Petrie.',
});

const hit = (passage: number, score: number): Hit => ({
  ...{ passage, score, certainty: 0, coverage: 0 },
  sentences: new Map(),
});

const storyFor = async (question: string) =>
  storyOf(await hitsFor(question, [], SOURCES.search), SOURCES);

describe('the story that is asked about', () => {
  test('is told by articles that share its names, though they hold no word of the question', async () => {
    const story = await storyFor('how did the trawler go?');
    expect(story.get('sinking')).toBe(1);
    expect(story.get('inquiry')).toBeGreaterThan(0.1);
    expect(story.has('bread')).toBe(false);
  });

  test('is that of the second article too, where two have much that was found', async () => {
    const story = await storyFor('is bread dearer, and was it the cutter?');
    expect([...story.keys()].sort()).toEqual(['bread', 'cakes', 'inquiry', 'sinking']);
  });

  test('is told most by the article with the best three hits, not by a lone one, nor by many poor ones', async () => {
    const paragraphs = Array.from({ length: 5 }, (_, at) => `Pier ${at} fell.`).join('\n\n');
    const sources = sourcesOf({
      'piers.md': `Merrow\n\n${paragraphs}`,
      'oslo.md': 'Oslo\n\nRain.',
    });
    const found = (article: string, score: number): readonly Hit[] =>
      [...sources.library.passages.of(article)]
        .filter(({ paragraph }) => paragraph > 0)
        .map(({ id }) => hit(id, score));
    const story = await storyOf([...found('oslo', 0.5), ...found('piers', 0.4)], sources);
    expect(story.get('piers')).toBe(1);
    expect(story.get('oslo')).toBeCloseTo(0.5 / (3 * 0.4));
  });

  test('is none where nothing was found', async () => {
    expect(await storyFor('xylophone')).toEqual(new Map());
  });
});
