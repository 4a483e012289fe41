/** Names as pages print them, and one person once. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read.ts';

const peopleIn = (text: string) =>
  readArticle(
    { id: 'a', text, title: null, published: null, aliases: {} },
    () => 1,
  ).speakers.filter(({ type }) => type === 'person');

describe('a name', () => {
  it.each([
    ['SAMEH SHOUKRY said no.', 'Sameh Shoukry'],
    ['VASSILY NEBENZIA said no.', 'Vassily Nebenzia'],
    ['MARIAM AL-SADIQ AL-MAHDI said no.', 'Mariam Al-Sadiq Al-Mahdi'],
    ['NICOLAS DE RIVIÈRE (France) said no.', 'Nicolas de Rivière'],
    ['SEAN McDONALD said no.', 'Sean McDonald'],
    ['BRIAN O’NEILL said no.', 'Brian O’Neill'],
    ['J.D. VANCE said no.', 'J.D. Vance'],
    ['Spokesman Faisal al-Harthani said no.', 'Faisal al-Harthani'],
    ['Mum-of-three Kelly Marsden said no.', 'Kelly Marsden'],
    ['Lt Gen (retd) Sanjay Mehta said no.', 'Sanjay Mehta'],
    ['Vice Premier He Lifeng said no.', 'He Lifeng'],
    ['Hamad Al Muhairi, Minister of Climate and Food Resilience, said no.', 'Hamad Al Muhairi'],
  ])('%s', (text, name) => {
    expect(peopleIn(text).map((one) => one.name)).toEqual([name]);
  });

  it('that was printed in capitals is also known so', () => {
    expect(peopleIn('SAMEH SHOUKRY said no.')[0]?.aliases).toContain('SAMEH SHOUKRY');
  });
});

describe('one person', () => {
  it.each([
    ['without a first name', 'Nicolás Maduro came. Mr. Maduro said no.'],
    ['without an accent', 'Nicolás Maduro came. Nicolas Maduro said no.'],
    ['in capitals', 'NICOLÁS MADURO came.\n\nMr. Maduro said no.'],
    ['with a capital particle', 'Ali al-Sisi came.\n\nAl-Sisi said no.'],
    ['by a surname in the middle', 'Winnie Lau Sze-man came.\n\nLau said no.'],
    ['without its article', 'The minister, Hussein al-Rikabi, came.\n\nRikabi said no.'],
    ['with a particle that begins a sentence', 'Anneke de Wit came.\n\nDe Wit said no.'],
    ['behind the title of a councillor', 'Mayor Jenny Tranter came. Cr Tranter said no.'],
    ['behind a title of two words', 'Tan Sri Ahmad Rahman came. Ahmad Rahman said no.'],
  ])('is one %s', (_, text) => {
    expect(peopleIn(text)).toHaveLength(1);
  });

  it.each([
    ['by first names', 'Arjun Mehta came. Sanjay Mehta said no.'],
    ['by title and gender', 'Mr. Khattak came. Ms. Khattak said no.'],
    ['by a surname that is half a title', 'Tan Sri Ahmad Rahman came. Kenneth Tan said no.'],
  ])('is not another of the surname, told apart %s', (_, text) => {
    expect(peopleIn(text)).toHaveLength(2);
  });
});

const speakersIn = (text: string) => {
  const { speakers, statements } = readArticle(
    { id: 'a', text, title: null, published: null, aliases: {} },
    () => 1,
  );
  return statements.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name);
};

describe('of two with one surname', () => {
  const both = 'Captain Dan Ochieng came. Captain Ochieng sat. Senator Ann Ochieng came.';

  it('the office that stands before it tells which', () => {
    expect(speakersIn(`${both}\n\n"We shall go on," Senator Ochieng said.`)).toEqual([
      'Ann Ochieng',
    ]);
    expect(speakersIn(`${both}\n\n"We shall go on," Captain Ochieng said.`)).toEqual([
      'Dan Ochieng',
    ]);
  });
});

it('behind an office and what that is over is who speaks', () => {
  const said = '"We shall go on," said Minister of Foreign Affairs Anna Lind.';
  expect(speakersIn(said)).toEqual(['Anna Lind']);
});
