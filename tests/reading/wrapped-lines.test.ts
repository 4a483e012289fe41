/** When lines without a blank one between them are one paragraph. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read.ts';

function paragraphsOf(...lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  const article = { id: 'a', text, title: null, published: null, aliases: {} };
  return readArticle(article).paragraphs.map(({ start, end }) => text.slice(start, end));
}

describe('a text whose lines are not wrapped keeps a paragraph a line', () => {
  it('where one line breaks off', () => {
    const lines = [
      'The ferry sank on Tuesday',
      'because it had hit a rock off the coast in the dark.',
      'The mayor opened a library in the old town.',
      'Rain is expected on the whole coast for the week.',
    ];
    expect(paragraphsOf(...lines).slice(1)).toEqual(lines.slice(2));
  });

  it('where few of many lines break off', () => {
    const whole = [
      'The mayor opened a library in the old town on Monday.',
      'A choir from Leeds sang at the summer fair in the park.',
      'Rain is expected on the whole coast for the week.',
      'The council meets again in June to vote on the roof.',
      'The ferry had a new engine from the yard.',
      'Ships pass below the bridge at night.',
    ];
    const broken = ['The ferry sank on Tuesday', 'because it had hit a rock off the coast.'];
    const lines = [...whole, ...broken, ...whole.slice(0, 3), ...broken];
    expect(paragraphsOf(...lines)).toContain(whole[3]);
  });
});
