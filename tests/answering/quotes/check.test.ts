import { describe, expect, test } from 'vitest';
import { readerText } from '../../../src/rendering/wording/escape.ts';
import { jsonFor, sourcesIn, sourcesOf } from '../../support/library.ts';

const sources = sourcesIn(
  'knowledge',
  ...['harbour', 'cod'].map((one) => `tests/fixtures/disputes/${one}`),
);
const check = (text: string, from = sources) => jsonFor({ kind: 'check', text }, from);

describe('marks of every kind are read', () => {
  test.each([
    '"Somebody will drown"',
    '“Somebody will drown”',
    "'Somebody will drown'",
    '‘Somebody will drown’',
    '«Somebody will drown»',
    '„Somebody will drown“',
  ])('%s', async (quoted) =>
    expect((await check(`Reyes said ${quoted}.`)).verdicts).toEqual(['Verbatim']),
  );

  test('an apostrophe opens no quotation', async () => {
    expect((await check("I don't like the mayor's wall, it's the fleet's.")).kind).toBe(
      'nothing-to-check',
    );
  });
});

describe('words without marks', () => {
  test('are checked where five content words in a row stand in an article', async () => {
    const answer = await check(
      'Dredge in April and you will lose the nursery for half the fish in this bay',
    );
    expect(answer.verdicts).toEqual(['Verbatim']);
  });

  test('are left alone when they only say the same in other words', async () => {
    expect((await check('Dredging in April would cost half of the bay its young fish.')).kind).toBe(
      'nothing-to-check',
    );
  });
});

describe('passages that are nobody’s here', () => {
  test('are not found', async () => {
    const answer = await check(
      'Reyes: "Somebody will drown". My aunt says "soup is a meal" and "never trust a goat".',
    );
    expect(answer.verdicts).toEqual(['Verbatim', 'Not found', 'Not found']);
    expect(answer.text).toMatch(/^3 quotations: 2 not found, 1 verbatim\n/);
  });

  test('a block quote, too', async () => {
    const { kind, verdicts } = await check('> lol did you see the match\nyes');
    expect([kind, verdicts]).toEqual(['not-in-sources', ['Not found']]);
  });

  test('a word in mocking marks beside a quotation is none', async () => {
    const { verdicts } = await check('Reyes: "Somebody will drown". So much for "goats".');
    expect(verdicts).toEqual(['Verbatim']);
  });

  test('the lines of a block are judged apart where each stands somewhere', async () => {
    const { verdicts } = await check(
      '> Somebody will drown\n> This wall is not a gift to one company',
    );
    expect(verdicts).toEqual(['Verbatim', 'Verbatim']);
  });

  test('a block quote that stands in an article is', async () => {
    expect((await check('> This wall is not a gift to one company')).verdicts).toEqual([
      'Verbatim',
    ]);
  });
});

describe('who is said to have said it', () => {
  test.each([
    ['Tveit called it "The offer was fair, and it was our last".', 'Verbatim'],
    ['Palsdottir called it "The offer was fair, and it was our last".', 'Different speaker'],
    ['"The offer was fair, and it was our last" - Sigrun Palsdottir', 'Different speaker'],
    [
      'According to Sigrun Palsdottir, "The offer was fair, and it was our last".',
      'Different speaker',
    ],
    ['As Elon Musk said: "The offer was fair, and it was our last"', 'Different speaker'],
    ['Norway called it "The offer was fair, and it was our last".', 'Verbatim'],
    ['"The offer was fair, and it was our last"', 'Verbatim'],
  ])('%s', async (message, verdict) => expect((await check(message)).verdicts).toEqual([verdict]));
});

test('what stands behind “the” and is in no article is nobody’s plain name', async () => {
  const { findings } = await jsonFor(
    { kind: 'check', text: 'the Vorlanders were like "Somebody will drown"' },
    sources,
  );
  expect(findings).toMatchObject([{ verdict: 'Verbatim' }]);
  expect(findings[0]?.claim).not.toBe('other');
});

test('each of several quotations gets its verdict, in order, with the words asked about', async () => {
  const answer = await check(
    'Reyes said "somebody will drown", Nambiar said "we will close the old quay tomorrow", and Wilk: "Dredge in autumn and the damage is large".',
  );
  expect(answer.verdicts).toEqual(['Verbatim', 'Not found', 'Altered']);
  const text = readerText(answer.text);
  expect(text).toMatch(/^3 quotations: 1 turns the meaning, 1 not found, 1 verbatim\n3 · /);
  expect(text).toContain('2 · Not found · “we will close the old quay tomorrow”');
  expect(text).toMatch(/\n1 · Verbatim · .*Reyes/);
});

test('a quotation cut out of a hope, a doubt or a negation says so', async () => {
  for (const message of [
    'Bello: "the fleet is wrong"',
    'Moen: "go to Hamburg"',
    'Tarrant: "the wall is unnecessary"',
  ]) {
    const answer = await check(message);
    expect([message, answer.verdicts]).toEqual([message, ['Verbatim']]);
    expect(answer.text).toMatch(/^\*\*Verbatim\*\*, but cut short: it leaves out/);
  }
});

test('a condition that is cut off is told', async () => {
  const answer = await check('Vos: "may not recover for a decade"');
  expect(answer.text).toContain('if dredging went ahead in spring');
});

test('a quotation that stands nowhere is said not to, and what is near is marked as only near', async () => {
  const answer = await check('Nambiar told us "we will close the old quay and sink the boats"');
  expect(answer.verdicts).toEqual(['Not found']);
  expect(answer.quotes).toEqual([]);
  expect(answer.text).toMatch(
    /^\*\*Not found\*\* · not in these \d articles, which does not mean that it was never said\.\n-# \d articles, .*: \/sources$/,
  );
});

describe('words changed and run together', () => {
  const two = sourcesOf({
    'one.md':
      '"We have tried to build the long bridge in the U.S. with our own hands," engineer Anna Lind said.',
    'two.md': '"The cold river belongs to the people who live beside it," mayor Boris Kahn said.',
  });

  test('two quotations, each with a word changed, are Altered with both words', async () => {
    const message =
      '"We have tried to build the long window in the U.S. The cold river belongs to the tomato who live beside it"';
    const answer = await check(message, two);
    expect(answer.verdicts).toEqual(['Altered']);
    expect(answer.quotes.map(({ speaker }) => speaker)).toEqual(['Anna Lind', 'Boris Kahn']);
    expect(readerText(answer.text)).toContain('your “window” → printed “bridge”, and 1 more');
  });

  test('two quotations word for word are Stitched, also where one has nothing but common words', async () => {
    const answer = await check('"We have tried to build the long bridge. who live beside it"', two);
    expect(answer.verdicts).toEqual(['Stitched']);
  });

  test('a long stretch dropped without an ellipsis is Altered', async () => {
    const long = sourcesOf({
      'one.md': `"If elected mayor, I would certainly look forward to working with the council, the harbour, the fleet and everybody else who cares, so that we never again see such a dominant force in the town," Anna Lind said.`,
    });
    const answer = await check('Lind: "If elected mayor, I force in the town"', long);
    expect(answer.verdicts).toEqual(['Altered']);
  });

  test('a word dropped across the marks of an inner quotation is Altered', async () => {
    const inner = sourcesOf({
      'one.md': `“Voters want to know, ‘Does he share our values on the proper role of the state?’” Anna Lind said.`,
    });
    const answer = await check(
      'Lind: "Voters want to know, Does he share our values on the role of the state?"',
      inner,
    );
    expect(answer.verdicts).toEqual(['Altered']);
  });

  test.each([
    ['I do not know [Okonkwo], and I never met her', 'your “Okonkwo” → printed “Fields”'],
    ['why would you raise the chance [of rain]', 'your “rain” → printed “fraud”'],
  ])("other words in the article's own square brackets are Altered: %s", async (quote, line) => {
    const bracketed = sourcesOf({
      'one.md':
        '"I do not know [Fields], and I never met her," Anna Lind said.\n\n"Why would you raise the chance [of fraud]?" Boris Kahn asked.',
    });
    const answer = await check(`"${quote}"`, bracketed);
    expect(answer.verdicts).toEqual(['Altered']);
    expect(readerText(answer.text)).toContain(line);
  });

  test('a negation reaches over an aside between dashes', async () => {
    const aside = sourcesOf({
      'one.md':
        '"We will not – and everybody here knows this – close the old harbour," Anna Lind said.',
    });
    const answer = await check('Lind: "close the old harbour"', aside);
    expect(answer.text).toContain('cut short: it leaves out');
  });
});

describe('a verb of saying before the passage names who is claimed to have said it', () => {
  const words = '“Somebody will drown”';

  test.each([
    ['insisted that', ['Different speaker']],
    ['has repeatedly cautioned:', ['Different speaker']],
    ['was told', ['Verbatim']],
    ['was asked by a reader about', ['Verbatim']],
    ['denied that', ['Verbatim']],
  ])('Marcus Bello %s', async (verb, verdicts) => {
    expect((await check(`Marcus Bello ${verb} ${words}.`)).verdicts).toEqual(verdicts);
  });
});

test('a word left out of a turn of a transcript is a change', async () => {
  const transcript = sourcesOf({
    'a.md':
      'Transcript\n\nANNA LIND: I do not believe that the captain is a smuggler. He likes a full tank.\n\nBORIS KAHN: Thank you all.\n\nANNA LIND: We go on.',
  });
  for (const quote of [
    'I do believe that the captain is a smuggler',
    'I do ... believe that the captain is a smuggler',
  ]) {
    const text = `Lind: "${quote}"`;
    const { findings } = await jsonFor({ kind: 'check', text }, transcript);
    expect(findings).toMatchObject([{ asked: quote, warning: true }]);
  }
});

test.each([
  'Nobody had told him that the camel was another one.',
  'No steward has said that the race was fair.',
  'Not one of the riders told us that the sun was hot.',
])('what nobody has said is the article’s own words: %s', async (sentence) => {
  const sources = sourcesOf({ 'a.md': `The camel chewed. ${sentence}\n\nIt was late.` });
  const { verdicts } = await jsonFor({ kind: 'check', text: `"${sentence}"` }, sources);
  expect(verdicts).toEqual(["Article's own words"]);
});

test('no fewer than ten, who say something, are somebody', async () => {
  const sentence = 'No fewer than ten riders told us that the sun was hot.';
  const sources = sourcesOf({ 'a.md': `The camel chewed. ${sentence}\n\nIt was late.` });
  const { verdicts } = await jsonFor({ kind: 'check', text: '"the sun was hot"' }, sources);
  expect(verdicts).toEqual(['Reported, not quoted']);
});

describe('apostrophes that are not typed are no change', () => {
  const organ = sourcesOf({
    'a.md': "\"I'm not stealing anybody's organ, and it's out of tune,\" Carol Voss said.",
  });
  test.each([
    'Im not stealing anybodys organ',
    'anybodys organ, and its out of tune',
    "I'm not stealing anybody's organ",
  ])('%s', async (quote) =>
    expect((await check(`Voss: "${quote}"`, organ)).verdicts).toEqual(['Verbatim']),
  );
});

describe('words that end before “n’t” are other words', () => {
  const wall = sourcesOf({
    'a.md': `"The money was gone and it isn't coming back. They can't pay for the wall," Carol Voss said.`,
  });
  test.each(['The money was gone and it is', 'coming back. They can', 'not pay for the wall'])(
    '%s',
    async (quote) => {
      const { verdicts, findings } = await check(`"${quote}"`, wall);
      expect(verdicts).toEqual(['Altered']);
      expect(findings[0]?.warning).toBe(true);
    },
  );
});

describe('marks that an article puts around words', () => {
  const lake = sourcesOf({
    'a.md':
      'Mr Lomuria said the so-called “spy ship” had bought forty fish from him.\n\nThe lake rose again.',
  });
  test.each([
    ['why do they keep writing "spy ship"', 'Verbatim'],
    ['"the so-called spy ship had bought forty fish"', 'Reported, not quoted'],
  ])('are its own inside what it reports: %s', async (text, verdict) =>
    expect((await check(text, lake)).verdicts).toEqual([verdict]),
  );
});

test('what goes on behind “as they call themselves” is the article’s', async () => {
  const boats = sourcesOf({
    'a.md':
      'The Few, as the members like to call themselves, have collected ten boats in one year.',
  });
  const { verdicts } = await check('"have collected ten boats in one year"', boats);
  expect(verdicts).toEqual(["Article's own words"]);
});

test('what a speaker goes on to say behind “the source said” is no change, though it begins with “the” too', async () => {
  const crate = sourcesOf({
    'a.md':
      'A museum insider told the Comet that staff were split. "Half of us would pack her crate tonight," the source revealed. "The other half are called Hadley."',
  });
  const { verdicts } = await check(
    '"Half of us would pack her crate tonight. The other half are called Hadley"',
    crate,
  );
  expect(verdicts).not.toContain('Altered');
});

test('what a paper says of itself is its own', async () => {
  const paper = sourcesOf({
    'a.md':
      '---\npublisher: The Daily Beacon\n---\nThe Beacon says: Give the lady her seat back in the boat.',
  });
  const { verdicts, text } = await check('"Give the lady her seat back in the boat"', paper);
  expect(verdicts).toEqual(["Article's own words"]);
  expect(text).toContain('not a quotation');
});

test('a speech that goes on in a new paragraph is one, whoever gives it', async () => {
  const lake = sourcesOf({
    'a.md':
      'It rained in Kalokol.\n\nThe visitor added: “The soldiers have been kind to us all week.\n\n“I told them that I would stay for tea.”',
  });
  const text =
    '> The soldiers have been kind to us all week.\n> I told them that I would stay for tea.';
  expect((await check(text, lake)).verdicts).toEqual(['Verbatim']);
});

test('who says “I” behind a colon is quoted without marks', async () => {
  const live = sourcesOf({
    'a.md':
      'Our political editor, Fiona Marsh, writes: I have not seen faces that grey since the budget.\n\nThe vote is at nine.',
  });
  const text = 'Marsh: "I have not seen faces that grey since the budget"';
  expect((await check(text, live)).verdicts).toEqual(['Verbatim']);
});

test('words of a title are the article’s, also where somebody says nearly the same in its text', async () => {
  const titled = sourcesOf({
    'a.md': `---\ntitle: "Minister: Our lake is not their bathtub"\n---\n"Our lake is not a bathtub, and they hold no plug," Ann Lund said.`,
  });
  const { verdicts, text } = await check('just "Our lake is not their bathtub" lol', titled);
  expect(verdicts).toEqual(["Article's own words"]);
  expect(text).toContain('in the title');
});

test('a title may be shortened by an ellipsis', async () => {
  const titled = sourcesOf({
    'a.md': '---\ntitle: "DING DONG! Bell row rings on. Get your own"\n---\nThe bell rang at nine.',
  });
  const { verdicts } = await check('they went with "DING DONG! … Get your own"', titled);
  expect(verdicts).toEqual(["Article's own words"]);
});

test('a quotation that is changed around what it quotes is judged as a whole', async () => {
  const organ = sourcesOf({
    'a.md': `"I don't know that the answer to that is 'Rule, Britannia'," Bernice Tolliver said.`,
  });
  const text = `Tolliver: "I know that the answer to that is 'Rule, Britannia'"`;
  expect((await check(text, organ)).verdicts).toEqual(['Altered']);
});

test('words in mocking marks are judged where nothing beside them is printed', async () => {
  expect((await check('door 1 says "yahtzee". door 2 says "bingo"')).verdicts).toEqual([
    'Not found',
    'Not found',
  ]);
});
