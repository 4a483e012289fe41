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
    ['Rep. Ma. Corazon Lim said no.', 'Ma. Corazon Lim'],
    ['The board rang Jack Ma. Nobody said more.', 'Jack Ma'],
    ['Mum-of-three Kelly Marsden said no.', 'Kelly Marsden'],
    ['Lt Gen (retd) Sanjay Mehta said no.', 'Sanjay Mehta'],
    ['Vice Premier He Lifeng said no.', 'He Lifeng'],
    ['Hamad Al Muhairi, Minister of Climate and Food Resilience, said no.', 'Hamad Al Muhairi'],
  ])('%s', (text, name) => {
    expect(peopleIn(text).map((one) => one.name)).toEqual([name]);
  });

  it('behind a noun for a firm or a group is that of one, and no person’s', () => {
    const text =
      'Amina Derro leads the aid group Sela Mothers. Her clinic is dry. “We wait,” she said.';
    expect(peopleIn(text).map(({ name }) => name)).toEqual(['Amina Derro']);
  });

  it('behind a noun that is as good for a person is that person’s', () => {
    const text = 'Her husband, contractor Edgardo Dy, denied it. “We wait,” he said.';
    expect(peopleIn(text).map(({ name }) => name)).toEqual(['Edgardo Dy']);
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
    ['with a first name cut short', 'Sen. Ma. Corazon Lim came. Lim said no.'],
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

it.each([
  ['an office of state', 'Minister of Foreign Affairs Anna Lind', 'Anna Lind'],
  ['an office over two things', 'Minister of Trade and Industry Lena Hartwell', 'Lena Hartwell'],
  [
    'a name of particles behind its office',
    'The Minister of Water, Sheikh Hamad bin Saqr Al Murri,',
    'Hamad bin Saqr Al Murri',
  ],
  ['titles that end in a stop', 'Atty. Lorna Hartwell', 'Lorna Hartwell'],
  ['an office over a list', 'Minister of Information, Culture and Sports Dan Mbeti', 'Dan Mbeti'],
  ['an office within an office', 'Secretary of State for Transport Owen Pryce', 'Owen Pryce'],
  ['the head of a staff', 'Chairman of the Joint Chiefs of Staff Ruth Calder', 'Ruth Calder'],
  ['the head of a body', 'Secretary-General of the United Nations Paulo Reis', 'Paulo Reis'],
  ['the head of a bank', 'Governor of the Bank of England Hugh Marsh', 'Hugh Marsh'],
  ['an envoy', 'Permanent Representative of Kenya to the UN Ruth Oduya', 'Ruth Oduya'],
  ['an office of a place', 'Mayor of Oldhaven Badru Selemi', 'Badru Selemi'],
  ['an office over what no list knows', 'Minister of Hamlets Badru Selemi', 'Badru Selemi'],
  ['an office in small letters', 'former director of communications Tove Lee', 'Tove Lee'],
  ['a spokesman of a body', 'Ministry of Trade spokesperson Vikas Tand', 'Vikas Tand'],
  ['a calling at a body', 'University of Leeds professor Sue Ward', 'Sue Ward'],
])('behind %s is who speaks', (_, phrase, name) => {
  expect(speakersIn(`"We shall go on," said ${phrase}.`)).toEqual([name]);
  expect(speakersIn(`${phrase} told reporters: "We shall go on."`)).toEqual([name]);
});

it.each([
  'Head of Security Threat Analysis',
  'Chairman of the Senate Judiciary Subcommittee',
  'Chief of the Beko Traditional Area',
])('%s is nobody’s name', (office) => {
  expect(peopleIn(`"We shall go on," said ${office}.`)).toEqual([]);
});

it.each([
  ['Lena Hartwell', 'Peru’s Minister of Trade and Industry Lena Hartwell said no.', 'Peru'],
  ['Lena Hartwell', 'Peruvian minister of trade Lena Hartwell said no.', 'Peru'],
  ['Olaf Kern', 'President of France Ann Faye and Chancellor of Germany Olaf Kern met.', 'Germany'],
])('the office of %s in “%s” tells the state', (name, text, state) => {
  expect(peopleIn(text).find((one) => one.name === name)?.party).toBe(state);
});

it('a role before a name begins behind the time of a live blog', () => {
  const roles = peopleIn('14:05 Foreign Minister Idris Okonlal said the tape proves nothing.');
  expect(roles.map(({ name, role }) => [name, role])).toEqual([
    ['Idris Okonlal', 'Foreign Minister'],
  ]);
});
