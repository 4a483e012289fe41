/** Whose words are, where the clause, the paragraph before or an apposition tells; and whose nobody can tell. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read.ts';

/** Who says what, as read whether or not it is sure: "speaker: words in marks". */
function said(text: string): readonly string[] {
  const article = { id: 'a', text, title: null, published: null, aliases: {} };
  const { statements, speakers } = readArticle(article, () => 1);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return statements.flatMap(({ speaker, quoted }) =>
    quoted.map(({ start, end }) => `${names.get(speaker ?? '')}: ${text.slice(start, end)}`),
  );
}

it.each([
  ['without a mark', 'It felt good.\n\nWe might have won by three."'],
  ['with a mark of its own', 'It felt good.\n\n"We might have won by three."'],
])('a quotation that goes on in the next paragraph %s is still the same speaker’s', (_, quoted) => {
  const text = `Harry Keel won. He said, "${quoted} Later coach Nabil Malul said, "We were tired."`;
  expect(said(text).map((one) => one.split(':')[0])).toEqual([
    'Harry Keel',
    'Harry Keel',
    'Nabil Malul',
  ]);
});

it.each(['Mr Vik', 'Asked about it on Monday, Mr Vik'])(
  'what %s says is told with the word that limits it',
  (speaker) => {
    const text = `${speaker} said only four of the ships had come.`;
    const article = { id: 'a', text, title: null, published: null, aliases: {} };
    const [statement] = readArticle(article, () => 1).statements;
    const told = statement?.content.map(({ start, end }) => text.slice(start, end));
    expect(told).toEqual(['only four of the ships had come']);
  },
);

it('an excerpt between paragraphs, which begins in the middle, goes on with nobody’s words', () => {
  const text = '“They lie,” Carl Stone said.\n\n“… prevent the ships from leaving port”';
  expect(said(text)[1]).toBe('undefined: … prevent the ships from leaving port');
});

describe('several speak as one', () => {
  it.each([
    ['Ann Lee, Bo Vik and Cy Tan said “it is over”.', 'Ann Lee, Bo Vik and Cy Tan'],
    ['The US, Peru and Chad said “it is over”.', 'United States, Peru and Chad'],
    ['On Monday, Lee and Tan said “it is over”.', 'Lee and Tan'],
    ['Ann Lee of Greenpeace and Bo Vik of Oxfam said “it is over”.', 'Ann Lee and Bo Vik'],
  ])('%s', (text, speaker) => {
    expect(said(text)).toEqual([`${speaker}: it is over`]);
  });

  it('but somebody of “The Globe and Mail” is one', () => {
    expect(said('Matt Irgo of The Globe and Mail called it “a farce”.')).toEqual([
      'Matt Irgo: a farce',
    ]);
  });
});

it.each([
  ['a letter seen by Radio Nord', 'letter'],
  ['a survivor she had met in May', 'survivor'],
  ['a worker coming off a long shift', 'worker'],
])('of “%s” the speaker’s name is “%s”', (phrase, name) => {
  expect(said(`“We saw nothing,” said ${phrase}.`)).toEqual([
    expect.stringMatching(new RegExp(`^an? ${name}: `)),
  ]);
});

describe('the words are', () => {
  it.each([
    [
      'a surname’s that looks like a pronoun',
      '“Where is the gain?” He Jianxi, a former envoy, said.',
      'He Jianxi: Where is the gain?',
    ],
    [
      'the one’s in whose apposition the relative clause stands',
      'It was denied by Rufus Okon, a former engineer at the firm, who called it “a leak”.',
      'Rufus Okon: a leak',
    ],
    [
      'theirs whose relative clause ends in a verb or adverb',
      'A vet who did not want to be named said the dam was “as good as gone”.',
      'A vet: as good as gone',
    ],
    [
      'the army’s, not its operation’s, where “it” calls something so',
      'The army’s new operation is about what it calls “digital terrorism”.',
      'army: digital terrorism',
    ],
    [
      'the ruling party’s, not those of another party’s leader',
      'Opposition Party leader Taro Sato came. The ruling party promised to “end the funds”.',
      'ruling party: end the funds',
    ],
    [
      'a single name’s that was the subject before',
      'Johnson is under fire. Listeners laughed when he urged voters, “Look at me.”',
      'Johnson: Look at me.',
    ],
    [
      'whom an outlet has asked',
      'Bo Vik laughed. The Gazette asked Amelia Thorn whether it had air. “Not yet,” she replied.',
      'Amelia Thorn: Not yet',
    ],
    [
      'the members’ of a committee with a long name',
      'Members of the Committee on Trade Between the States and the Party said “no”.',
      'Members of the Committee on Trade Between the States and the Party: no',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text).at(-1)?.replace(/,$/, '')).toBe(expected);
  });
});

it.each([
  ['Ward was asked, “Do you feel any guilt?” The minister nodded.'],
  ['Ann Lee said the boy was known to everyone as “Biscuit”.'],
  ['Ann Lee said a woman known in the village as “Ma Tilda” had come.'],
  ['Ann Lee said her team gave the planet a nickname, “Pebble”.'],
])('nobody says what stands in marks in “%s”', (text) => {
  expect(said(text)).toEqual([]);
});

it.each([
  ['part in the talks', 'He said part in the talks called it “a long road to nowhere”.'],
  ['a meeting', 'A meeting in July demanded “an end to the long silence”.'],
  ['classic cars', 'Classic cars told her it was “safe as a bank in summer”.'],
  ['a banner', 'A banner strung between two trees told them “stay away from here”.'],
  ['a time', 'A year ago said it was “the end of the long road”.'],
  ['a bare title', '“We saw it from the old pier,” said Mr.'],
  ['a thing that happens', 'A retreat told them it was “safe as a bank in summer”.'],
  ['an ambition', 'Her ambition said “never again in my life”.'],
])('%s is no speaker', (thing, text) => {
  expect(said(text).map((one) => one.split(':')[0])).not.toContain(thing);
  expect(said(text).filter((one) => !/^(?:undefined|He):/.test(one))).toEqual([]);
});

it.each([
  ['A new study says the sea is “warmer than ever”.', 'A new study'],
  ['Party allies said it was “late in the day”.', 'Party allies'],
  ['“We saw it,” a security guard said.', 'a security guard'],
  ['“We saw it,” one of his advisers said.', 'one of his advisers'],
  ['His father used to say: “We saw it.”', 'His father'],
  ['“We saw it,” Ms. Park said.', 'Park'],
  ['“We saw it,” said Almadar last week.', 'Almadar'],
])('“%s” has a speaker, %s', (text, name) => {
  expect(said(text)[0]).toMatch(new RegExp(`^${name}: `));
});
