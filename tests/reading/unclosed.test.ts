import { describe, expect, it } from 'vitest';
import { extracted } from '../../src/cli/extract/reading-json.ts';
import { readArticle } from '../../src/reading/read.ts';

const said = (text: string) =>
  extracted(
    'a',
    text,
    readArticle({ id: 'a', text, title: null, published: null, aliases: {} }),
  ).quotes.map(({ quote, speaker }) => [quote, speaker]);

describe('a quotation whose closing mark was forgotten', () => {
  it('ends before the words that say who speaks, and swallows nothing of the next paragraph', () => {
    const text =
      'Shop owner Bea Lund was blunt. "They never paid, she said.\n\nThe landlord, Otto Grau, said he had "no comment".';
    expect(said(text)).toEqual([
      ['"They never paid,', 'Bea Lund'],
      ['he had "no comment"', 'Otto Grau'],
    ]);
  });

  it('goes on where the next paragraph opens it anew', () => {
    const text = 'Ada Crane said: "We asked the mayor, he said no.\n\n"Then we asked the council."';
    expect(said(text).map(([, speaker]) => speaker)).toEqual(['Ada Crane', 'Ada Crane']);
    expect(said(text)[0]?.[0]).toBe('"We asked the mayor, he said no.');
  });

  it('goes on so between single marks, behind a sentence about who speaks', () => {
    const text =
      "'The ice is gone,' Ada Crane told me. 'The sea is not.'\n\nShe paused. 'I blame myself.\n\n'Next time I will go myself.'";
    expect(said(text).slice(2)).toEqual([
      ["'I blame myself.", 'Ada Crane'],
      ["'Next time I will go myself.'", 'Ada Crane'],
    ]);
  });
});

it('a paragraph may hold marks of both kinds', () => {
  const text =
    "'The lockers stay,' Moira Flynn said. 'They are ours.'\n\n'My \"no\" was heard,' said Tom Ash. \"Nobody heard,\" said Lou Pym.";
  expect(said(text)).toEqual([
    ["'The lockers stay,'", 'Moira Flynn'],
    ["'They are ours.'", 'Moira Flynn'],
    ['\'My "no" was heard,\'', 'Tom Ash'],
    ['"Nobody heard,"', 'Lou Pym'],
  ]);
});
