import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/answering/questions/understanding/question.ts';
import { readerText } from '../../../src/rendering/wording/escape.ts';
import { jsonFor, sourcesIn, sourcesOf } from '../../support/library.ts';

const seed = sourcesIn('knowledge');
const disputes = sourcesIn(...['harbour', 'cod'].map((one) => `tests/fixtures/disputes/${one}`));
const ask = (question: string, sources = seed) => jsonFor({ kind: 'ask', question }, sources);

describe('a question that holds a quotation is answered by who said it', () => {
  test.each([
    ['who said the key is to take actions?', 'Verbatim', 'Zhang Jun'],
    ['Did Kim Song say "entirely reasonable and justified"?', 'Different speaker', 'Wu Jianjian'],
    [
      'Did DeLaurentis say “the vetoes were deployed to serve our collective safety and security”?',
      'Altered',
      'Jeffrey DeLaurentis',
    ],
  ])('%s', async (question, verdict, speaker) => {
    const answer = await ask(question);
    expect(answer.verdicts).toEqual([verdict]);
    expect(answer.quotes[0]?.speaker).toBe(speaker);
  });
});

describe('the answer itself stands first, as words of a quoted sentence', () => {
  test.each([
    ['When did the Security Council start punishing Pyongyang?', '2006'],
    ['How many boats are registered at Port Merrow?', '70'],
    ['how many homes would the wall protect', '900'],
  ])('%s', async (question, words) => {
    const answer = await ask(question, question.startsWith('When') ? seed : disputes);
    const [first = ''] = readerText(answer.text).split('\n');
    expect(first).toContain(words);
    expect(answer.quotes.map(({ text }) => text).join('\n')).toContain(words);
  });
});

test('names are read in small letters, also beside initials and behind a capital that begins it', () => {
  for (const text of ['what did wu say about the UN', 'What did wu say about vetoes'])
    expect(readQuestion(text, seed.library).asked.length, text).toBe(1);
  expect(readQuestion('What did Wu say of zhang', seed.library).asked.length).toBe(1);
});

test('a body is known by its initials where the articles print its name alone', async () => {
  const sources = sourcesOf({
    'a.md':
      'The Court of Arbitration for Sport gave its ruling on Monday. Judge Ada Brekke chaired the panel of the Court of Arbitration for Sport.',
  });
  for (const question of ['who chaired the CAS panel', 'who chaired the cas panel'])
    expect((await ask(question, sources)).text, question).toContain('Ada Brekke');
});

describe('how old somebody is', () => {
  const ages = sourcesOf({
    'a.md': `Ada Brekke, 61, has led the pilots since 2011, and has never lost a ship in 30 years.

The harbour master, Tor Lund, came to Vestby from the north in 2019 with two dogs and a piano.`,
  });

  test('is told by an age', async () => {
    const { text } = await ask('how old is ada brekke', ages);
    expect(text).toContain('61');
  });

  test('is not answered by other words on that person', async () => {
    expect((await ask('how old is tor lund', ages)).kind).not.toBe('answered');
  });
});

test('a state is known in the name of an office, and by an adjective', async () => {
  const council = sourcesOf({
    'a.md': `The representative of China said that the two neighbours should settle the matter by consultation.

The representative of France said that the lake should be measured again.`,
  });
  const { kind, text } = await ask('what did the chinese rep say', council);
  expect(kind).not.toBe('not-in-sources');
  expect(text).toContain('settle the matter by consultation');
});

describe('no direct answer stands where the clause does not hold what is asked, or holds several', () => {
  test.each([
    ['how long is the wall extension', '400'],
    ['how many tonnes did iceland hide', '8,000'],
  ])('%s', async (question, words) => {
    const { text } = await ask(question, disputes);
    expect(text).toMatch(/^(?!“\*\*)/);
    expect(text).toContain(words);
  });
});

test('one to three quotations answer, what other parties say on the point stands behind', async () => {
  const answer = await ask('easing sanctions on North Korea');
  expect(answer.verdicts).toEqual([]);
  expect(new Set(answer.quotes.map(({ speaker }) => speaker)).size).toBeGreaterThan(1);
});

test('whoever is asked about answers, though few words of the question are printed there', async () => {
  const tram = sourcesIn(
    ...['harbour', 'cod', 'tram'].map((one) => `tests/fixtures/disputes/${one}`),
  );
  const { text } = await ask('How much did Metroline lose?', tram);
  expect(text).toContain('4.2 million');
});

test('a number that counts the thing asked about is found within a word', async () => {
  const { text } = await ask('How many countries are in the general assembly');
  expect(readerText(text)).toContain('193-member');
});

test('where one person is asked about nobody else is quoted', async () => {
  const answer = await ask('What did Zhang Jun say about sanctions?');
  expect(new Set(answer.quotes.map(({ speaker }) => speaker))).toEqual(new Set(['Zhang Jun']));
});

test('for the words of somebody who is named and quoted nowhere there is no clear answer', async () => {
  const answer = await ask('What did Donald Trump say about the vetoes?');
  expect(answer).toMatchObject({ kind: 'closest', quotes: [] });
  expect(answer.text).toMatch(/^\*\*No clear answer\.\*\*/);
});

test('what no article has is said beside what is closest', async () => {
  const answer = await ask('why did delaurentis apologise for the vetoes');
  expect(answer.text).toContain('“apologise”');
});

test('what is written short is read in full', async () => {
  for (const question of ['wat did nk say abt its missiles', 'what did pyongyangs amb say']) {
    const { quotes } = await ask(question);
    expect(quotes.map(({ speaker }) => speaker)).toContain('Kim Song');
  }
});

test('a name that no article holds is named', async () => {
  const answer = await ask('What did Volodymyr Zelensky say about the vetoes?');
  expect(answer.kind).toBe('not-in-sources');
  expect(answer.text).toContain('Zelensky');
});

test('a word that no article has does not outdo one that they have', async () => {
  const { text } = await ask('What did the judge decide?', disputes);
  expect(text).toMatch(/judge|judgment/);
  expect(text).not.toContain('decade');
});

describe('where', () => {
  const sources = sourcesOf({
    'one.md': [
      'The talks on the cod broke down on Friday after a week, ministers said.',
      'The two ministers met in Hamburg for the talks.',
      '"Our boats fish where they always fished," minister Anna Lind told Oslo.',
    ].join('\n\n'),
  });

  test('asks for a place, though it says who spoke there', async () => {
    const { quotes } = await ask('Where did Aas talk to reporters?', disputes);
    expect(quotes[0]?.speaker).toBe('Ragnhild Aas');
  });

  test('is told by a sentence that names a place', async () => {
    const { text } = await ask('Where did the ministers meet for the talks?', sources);
    expect(text).toContain('Hamburg');
  });

  test('is refused where nothing that is near says where', async () => {
    const answer = await ask('Where can I buy fish in Oslo?', sources);
    expect(answer.kind).not.toBe('answered');
  });
});

test.each(['What was Norway called?', 'What did the ambassador to Norway say about the cod?'])(
  'whoever is only spoken of is not asked for their own words: %s',
  (question) => {
    expect(readQuestion(question, disputes.library).onlyAsked).toBe(false);
  },
);

describe('a slip of the pen is read as the word that the passages found have, and said to be', () => {
  test.each([
    ['What did DeLarentis say about sanctions?', '“DeLarentis” read as “DeLaurentis”'],
    ['did rusia respond', '“rusia” read as “Russia”'],
    [
      'does norht korea have nuclaer weapons',
      '“norht” read as “North”, “nuclaer” read as “nuclear”',
    ],
  ])('%s', async (question, line) => {
    const answer = await ask(question);
    expect(answer.kind).toBe('answered');
    expect(readerText(answer.text).split('\n')).toContain(`-# ${line}`);
  });

  test('another word of nearly the same letters is none', async () => {
    const { text } = await ask('What did the judge decide?', disputes);
    expect(text).not.toContain('read as');
  });

  test('a refusal names the words as they were typed', async () => {
    const { text } = await ask('What did DeLarentis say about Taiwan?');
    expect(text).toMatch(/no article here mentions “Taiwan”/);
  });
});
