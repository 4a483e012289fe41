/** When lines that begin with a name and a colon are what people say. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read.ts';

const saidIn = (...paragraphs: readonly string[]): number =>
  readArticle({
    id: 'a',
    text: paragraphs.join('\n\n'),
    title: null,
    published: null,
    aliases: {},
  }).statements.length;

describe('lines with a name and a colon are turns', () => {
  const turns = ['Anna Berg: The ferry is late again.', 'Carl Stone: The ferry is on time.'];
  const told = [
    'The mayor opened a library in the old town on Monday.',
    'A choir from Leeds sang at the summer fair in the park.',
    'Rain is expected on the whole coast for the week.',
    'The council meets again in June to vote on the roof.',
    'The ferry had a new engine from the yard.',
    'Ships pass below the bridge at night.',
  ];

  it('where they stand together', () => {
    expect(saidIn(...told, ...turns)).toBe(2);
  });

  it('not where there is but one', () => {
    expect(saidIn(turns[0] ?? '', 'The mayor opened a library.')).toBe(0);
  });

  it('not where an article tells much between two of them', () => {
    expect(saidIn(turns[0] ?? '', ...told, turns[1] ?? '')).toBe(0);
  });

  it('not where they end like no sentence, as results do', () => {
    expect(
      saidIn(
        'The rowing race on the lake ended on Sunday.',
        'Anna Berg: 40 points for the northern club',
        'Carl Stone: 30 points for the southern club',
      ),
    ).toBe(0);
  });

  it('but for the place that an interview is written from', () => {
    const interview = readArticle({
      id: 'a',
      text: [
        'DUBAI: Anna Berg, the harbour master, was in town for talks.',
        'Q: Is the ferry late?',
        'A: It is late every day.',
        'Q: Mr Stone, the mayor, says it is not. Is he right?',
        'A: He has never taken it.',
      ].join('\n\n'),
      title: null,
      published: null,
      aliases: {},
    });
    const names = interview.statements.map(
      ({ speaker }) => interview.speakers.find(({ id }) => id === speaker)?.name,
    );
    expect(new Set(names)).toEqual(new Set(['Interviewer', 'Anna Berg']));
  });
});
