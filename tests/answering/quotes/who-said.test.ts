import { describe, expect, test } from 'vitest';
import { atOnce } from '../../../src/answering/at-once.ts';
import { quoteChoices } from '../../../src/rendering/suggestion-label.ts';
import { readerText } from '../../../src/rendering/wording/escape.ts';
import { inContext, jsonFor, sourcesIn, sourcesOf } from '../../support/library.ts';

const disputes = sourcesIn(
  'knowledge',
  ...['harbour', 'cod', 'tram'].map((one) => `tests/fixtures/disputes/${one}`),
);
const whoSaid = (quote: string, speaker?: string, sources = disputes) =>
  jsonFor({ kind: 'who-said', quote, ...(speaker !== undefined && { speaker }) }, sources);

describe('several articles', () => {
  test('words that one article prints are Verbatim, and another wording of the line is told in context', async () => {
    const answer = await whoSaid('The offer was fair, and it was our last');
    expect(answer.verdicts).toEqual(['Verbatim']);
    const text = (
      await inContext(
        { kind: 'who-said', quote: 'The offer was fair, and it was our last' },
        disputes,
      )
    ).join('\n');
    expect(readerText(text)).toContain('printed differently in [Oslo: no new offer');
    expect(readerText(text)).toContain('“The offer was fair and it was final,”');
  });

  test('articles that name different speakers for the same words are both shown, and no claim is Different speaker', async () => {
    const sources = sourcesOf({
      'one.md': '"The bridge will never be safe again," engineer Anna Lind said.',
      'two.md': '"The bridge will never be safe again," mayor Boris Kahn said.',
    });
    const answer = await whoSaid('the bridge will never be safe again', 'Boris Kahn', sources);
    expect(answer.verdicts).toEqual(['Verbatim']);
    expect(answer.quotes.map(({ speaker }) => speaker).sort()).toEqual(['Anna Lind', 'Boris Kahn']);
    expect(answer.text).toContain('the articles disagree');
  });

  test('people of one surname stay apart', async () => {
    const right = await whoSaid('a decision taken in the dark', 'Owen Tarrant');
    const wrong = await whoSaid('a decision taken in the dark', 'Helen Tarrant');
    expect([right.verdicts, wrong.verdicts]).toEqual([['Verbatim'], ['Different speaker']]);
  });
});

describe('did that speaker say it?', () => {
  test('a state counts for whoever speaks for it, an organisation for its director', async () => {
    expect((await whoSaid('the key is to take actions', 'Beijing')).verdicts).toEqual(['Verbatim']);
    expect((await whoSaid('Nobody is being forced', 'Metroline')).verdicts).toEqual(['Verbatim']);
  });

  test('altered words of another speaker are both', async () => {
    const answer = await whoSaid(
      'Our boats have fished there for three hundred years',
      'Lars Tveit',
    );
    expect(answer.verdicts).toEqual(['Different speaker']);
    expect(answer.text).toContain('your “three” → printed “two”');
  });
});

describe('reported and printed words', () => {
  test('what is reported is shown in its sentence and said not to be a quotation', async () => {
    const answer = await whoSaid('the council would not appeal');
    expect(answer.verdicts).toEqual(['Reported, not quoted']);
    expect(answer.quotes[0]).toMatchObject({
      speaker: 'Helen Tarrant',
      text: 'the council would not appeal',
    });
  });

  test('words half in marks and half the reporter’s are not certified', async () => {
    const answer = await whoSaid('called the vote a decision taken in the dark');
    expect(answer.verdicts).toEqual(['Reported, not quoted']);
    expect(readerText(answer.text)).toContain(
      'only “a decision taken in the dark” is in quotation marks',
    );
  });

  test('the headline is nobody’s words and no paragraph', async () => {
    const answer = await whoSaid('US can do more: China defends N.Korea veto');
    expect(answer.verdicts).toEqual(['Verbatim']);
    expect(answer.quotes[0]).toMatchObject({ paragraph: 0, speaker: null });
    expect(answer.text).toContain('headline');
  });
});

test('a quotation over two paragraphs of one speaker, as printed, is Verbatim', async () => {
  const sources = sourcesOf({
    'a.md':
      'Mayor Ann Lee spoke on Monday. "The dam held through the night.\n\n"It will hold again," she said.',
  });
  const answer = await whoSaid(
    'The dam held through the night. It will hold again',
    undefined,
    sources,
  );
  expect(['Verbatim', 'Stitched']).toContain(answer.verdicts[0]);
});

test('an ellipsis over the paragraphs of one quotation is honest', async () => {
  const sources = sourcesOf({
    'a.md': `"It is about a bill," Ruth Phiri said. "We look for a great game, and find the accounts.

"But bills have begun wars before. I worry."`,
  });
  const { verdicts, text } = await whoSaid(
    'It is about a bill … But bills have begun wars before.',
    undefined,
    sources,
  );
  expect(verdicts).toEqual(['Verbatim']);
  expect(text).toContain('shortened');
  const dropped = await whoSaid('It is about a bill. I worry.', undefined, sources);
  expect(dropped.verdicts).not.toEqual(['Verbatim']);
});

test('an ellipsis over the attribution inside a statement is honest, over two statements it is not', async () => {
  const sources = sourcesOf({
    'a.md': `"If the owner pays, we will be on deck the next morning," Yohane Mkanda said. "If he does not, the ferry can rot."

"Nobody has asked the passengers," said Ruth Phiri. She looked at the lake. "They would swim," she said.`,
  });
  const honest = await whoSaid(
    'If the owner pays, we will be on deck … If he does not, the ferry can rot.',
    undefined,
    sources,
  );
  expect(honest.verdicts).toEqual(['Verbatim']);
  expect(honest.text).toContain('shortened');
  for (const words of [
    'If he does not, the ferry can rot … If the owner pays, we will be on deck',
    'Nobody has asked the passengers … They would swim on their own',
  ])
    expect((await whoSaid(words, undefined, sources)).verdicts).not.toEqual(['Verbatim']);
});

test('changed words are not held against an office that nobody in the articles has', async () => {
  const sources = sourcesOf({
    'a.md': '"We are short of everything except opinions," Bishop Emmanuel Chirwa said on Sunday.',
  });
  const check = async (text: string) => (await jsonFor({ kind: 'check', text }, sources)).verdicts;
  expect(await check('coach: "we are short of everything except excuses" after the 6-0')).toEqual([
    'Not found',
  ]);
  expect(await check('the bishop: "we are short of everything except excuses"')).toEqual([
    'Altered',
  ]);
});

test('nor against somebody of the writer’s own', async () => {
  const sources = sourcesOf({
    'a.md':
      '"We were seven minutes from the cup and somebody mopped it away," coach Harbhajan Gill said.',
  });
  const check = async (text: string) => (await jsonFor({ kind: 'check', text }, sources)).verdicts;
  const words = 'we were two minutes from the cup';
  expect(await check(`my little sister's hockey coach: "${words}". she cried`)).toEqual([
    'Not found',
  ]);
  expect(await check(`the coach be like "${words}"`)).toEqual(['Altered']);
});

test('of words that nobody is named for, nearly all must stand in an article', async () => {
  const sources = sourcesOf({
    'a.md': '"The ferry can carry lorries across the winter channel," Ann Lee said.',
  });
  const quote = 'The ferry can carry horses across the summer channel';
  expect((await whoSaid(quote, undefined, sources)).verdicts).toEqual(['Not found']);
  expect((await whoSaid(quote, 'Ann Lee', sources)).verdicts).toEqual(['Altered']);
});

describe('a person of whom one article tells a single name', () => {
  const named =
    'Priya Raman, chief executive of Norvane, spoke first. "The beacon will be paid for," Raman said.';
  const brief = '"If we were late, we will say that we were late," Ms. Raman said.';
  const claim = async (speaker: string, sources: ReturnType<typeof sourcesOf>) =>
    (await jsonFor({ kind: 'check', text: `> ${WORDS}\n— ${speaker}` }, sources)).findings[0]
      ?.claim;
  const WORDS = 'If we were late, we will say that we were late';

  test('is whoever bears it in another, and not another of the name', async () => {
    const sources = sourcesOf({ 'a.md': named, 'b.md': brief });
    expect(await claim('Priya Raman, Norvane CEO', sources)).toBe('same');
    expect(await claim('Lars Holm', sources)).toBe('other');
  });

  test('may be either where two bear it', async () => {
    const anil = '"The lamp is out," Anil Raman, the keeper, said.';
    const sources = sourcesOf({ 'a.md': named, 'b.md': brief, 'c.md': anil });
    expect(await claim('Priya Raman', sources)).toBe('unclear');
  });

  test('is no namesake of whoever bears it with another', async () => {
    const sources = sourcesOf({
      'a.md': '"I have sold eleven weekends," Gunnhild Vik said.',
      'b.md': 'His sister Gunnhild spoke. "Nobody sleeps," Gunnhild said.',
    });
    const text = 'it was his sister gunnhild who said "I have sold eleven weekends"';
    expect((await jsonFor({ kind: 'check', text }, sources)).findings[0]?.claim).toBe('same');
  });
});

test('a theme gives the statements on it, each with its speaker', async () => {
  const answer = await whoSaid('winter channel');
  expect(answer.verdicts).toEqual([]);
  expect(answer.kind).toBe('answered');
  expect(answer.quotes.every(({ text }) => text.length > 0)).toBe(true);
});

test('an inexact match of two words is too short to tell', async () => {
  const answer = await whoSaid('colossal gift');
  expect(answer.verdicts).toEqual(['Not found']);
  expect(answer.text).toContain('**Too short to tell**');
});

test('choosing any suggestion gives Verbatim', async () => {
  const words = ['', 'the', 'we', 'tarrant', 'offer', 'not', 'will'];
  const values = new Set(
    words.flatMap((typed) =>
      atOnce(quoteChoices(disputes.library, typed)).map(({ value }) => value),
    ),
  );
  expect(values.size).toBeGreaterThan(20);
  for (const value of values) {
    expect(value.length).toBeLessThanOrEqual(100);
    expect([value, (await whoSaid(value)).verdicts]).toEqual([value, ['Verbatim']]);
  }
});

test('an article in another language is searched for exact words alone, and attributes nothing', async () => {
  const sources = sourcesOf({
    'fr.md':
      'Le maire a parlé lundi. « Nous ne fermerons jamais le port de la ville », a déclaré Jean Dupont devant le conseil municipal, qui avait voté la semaine dernière.',
  });
  const answer = await whoSaid('Nous ne fermerons jamais le port de la ville', undefined, sources);
  expect(answer.verdicts).toEqual(['Verbatim']);
  expect(answer.text).toContain('speaker not clear');
  expect(answer.quotes.map(({ speaker }) => speaker)).toEqual([null]);
});

test('words in marks are never called the article’s own, even where nobody is said to have said them', async () => {
  const sources = sourcesOf({
    'signs.md':
      'The council met on Monday.\n\nThe “falling ice ahead” notice hung at the gate, and the ‘keep out now’ sign beside it.',
  });
  for (const words of ['falling ice ahead', 'keep out now']) {
    const answer = await whoSaid(words, undefined, sources);
    expect(answer.verdicts).toEqual(['Verbatim']);
    expect(answer.text).toContain('speaker not clear');
    expect(answer.text).not.toContain('own words');
    expect(answer.quotes.map(({ speaker }) => speaker)).toEqual([null]);
  }
  const narrated = await whoSaid('The council met on Monday', undefined, sources);
  expect(narrated.verdicts).toEqual(["Article's own words"]);
});

test('words are found and shown as printed, whatever stands in them unseen', async () => {
  const printed =
    '“We were [promised](https://example.org/a) a tun\u00adnel,” **Joss&nbsp;Elgin** said on Monday.';
  const sources = sourcesOf({ 'tunnel.md': printed });
  const answer = await whoSaid('We were promised a tunnel', undefined, sources);
  expect(answer.verdicts).toEqual(['Verbatim']);
  expect(answer.quotes).toMatchObject([
    {
      text: 'We were [promised](https://example.org/a) a tun\u00adnel,',
      speaker: 'Joss Elgin',
    },
  ]);
});
