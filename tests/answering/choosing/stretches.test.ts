import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../../src/answering/choosing/stretches.ts';
import { sourcesOf } from '../../support/library.ts';

/** The stretches of an article as they are printed. */
function stretchesIn(...paragraphs: readonly string[]): readonly string[] {
  const { library } = sourcesOf({
    'a.md': `The wall divides Merrow\n\n${paragraphs.join('\n\n')}\n`,
  });
  const article = library.articles.get('a');
  if (article === undefined) throw new Error('no article');
  return stretchesOf(article, library.passages.of('a')).map(({ start, end }) =>
    article.text.slice(start, end),
  );
}

const GRANT = 'The council of Merrow approved a grant of $9 million on Tuesday.';
const WALL = 'The wall will be built by a company from Norway.';
const TARRANT = '“It is too low,” Mayor Helen Tarrant said.';
const long = (length: number): string => `Merrow ${'waited '.repeat(length / 7)}patiently.`;

describe('a stretch is', () => {
  test('a paragraph that makes sense alone', () => {
    expect(stretchesIn(GRANT, WALL)).toEqual([GRANT, WALL]);
  });

  test('of a long paragraph three sentences', () => {
    const sentences = ['one', 'two', 'three', 'four'].map((word) => `Merrow counted to ${word}.`);
    expect(stretchesIn(sentences.join(' '))).toEqual([
      sentences.slice(0, 3).join(' '),
      sentences[3],
    ]);
  });

  test('a paragraph with the one that it leans on, and what leans on it in turn', () => {
    const denial = 'Reyes denied the accusation, saying the money was restricted by law.';
    const accusation = 'Tarrant accused Donal Reyes of hiding a surplus.';
    const answer = 'She did not believe that.';
    expect(stretchesIn(GRANT, accusation, denial, answer, WALL)).toEqual([
      GRANT,
      [accusation, denial, answer].join('\n\n'),
      WALL,
    ]);
  });

  test('what is announced with it', () => {
    const said = ['On the wall the mayor said:', '“It is too low.”'];
    expect(stretchesIn(GRANT, ...said, WALL)).toEqual([GRANT, said.join('\n\n'), WALL]);
  });

  test('a question with its answer, and what an interviewer asks in bold', () => {
    expect(stretchesIn('Who pays for the wall?', 'The state of Merrow.', GRANT)).toEqual([
      'Who pays for the wall?\n\nThe state of Merrow.',
      GRANT,
    ]);
    expect(stretchesIn('**Your critics say you want no wall.**', WALL, GRANT)).toEqual([
      `**Your critics say you want no wall.**\n\n${WALL}`,
      GRANT,
    ]);
  });

  test('a quotation whole, with those that go on from it, longer than other stretches', () => {
    const said = [`${TARRANT} “${long(500)} ${long(200)}”`, `“${long(200)}”`];
    expect(stretchesIn(GRANT, ...said, WALL)).toEqual([GRANT, said.join('\n\n'), WALL]);
  });

  test('a quotation that is closed some paragraphs later', () => {
    const curly = [`“${long(300)}`, `“${long(300)}`, `“${long(300)}”`];
    expect(stretchesIn(GRANT, ...curly, WALL)).toEqual([GRANT, curly.join('\n\n'), WALL]);
    const straight = curly.map((text) => text.replace(/[“”]/g, '"'));
    expect(stretchesIn(GRANT, ...straight, WALL)).toEqual([GRANT, straight.join('\n\n'), WALL]);
  });
});

describe('a stretch does not', () => {
  test('grow beyond 600 characters for what leans on it', () => {
    const lengths = (first: number, second: number) =>
      stretchesIn(long(first), `But ${long(second)}`).length;
    expect(lengths(280, 280)).toBe(1);
    expect(lengths(280, 350)).toBe(2);
  });

  test('hold more than 1,200 characters of one quotation', () => {
    const sentences = [0, 1, 2, 3].map(() => long(400));
    const speech = `“${sentences.join(' ')}”`;
    expect(stretchesIn(GRANT, speech).map((text) => text.length)).toEqual([
      GRANT.length,
      sentences.slice(0, 2).join(' ').length + 1,
      sentences.slice(2).join(' ').length + 1,
    ]);
  });

  test('reach over a heading', () => {
    expect(stretchesIn(GRANT, '## Norway', 'But the company knew nothing.')).toEqual([
      GRANT,
      'But the company knew nothing.',
    ]);
  });
});
