import { describe, expect, test } from 'vitest';
import { respond } from '../../src/app/respond.ts';
import { readerText } from '../../src/rendering/wording/escape.ts';
import { jsonFor, sourcesIn, sourcesOf } from '../support/library.ts';

const seed = sourcesIn('knowledge');
const cod = sourcesIn('tests/fixtures/disputes/cod');
const both = sourcesIn('tests/fixtures/disputes/cod', 'tests/fixtures/disputes/tram');

const pilotsStrike = `---
title: Pilots stop work in Vestby
published: 2025-03-01
---
The Harbour Pilots' Union has stopped work in Vestby since Monday.

"We bring in the ships in fog, and we are paid as on a clear day," said Ada Brekke, general secretary of the union.`;
const pilots = sourcesOf({
  'strike.md': pilotsStrike,
  'board.md': `---
title: Board waits for the pilots of Vestby
published: 2025-03-03
---
The Coastal Shipping Board has asked the navy for help with the ships.

"A harbour is not a car park," said Tor Lund, chairman of the CSB.

"Norlanda will send nobody to break a strike," said the Norlandan trade minister, Ines Falk.`,
  'talks.md': `---
title: Talks begin in Vestby
published: 2025-03-04
---
Union leader Ada Brekke arrived by bicycle.

"I have come with a pencil and one figure," Brekke said.`,
});
const LIVE = `---
title: "Bridge vote live: council decides on the bridge"
published: 2025-05-02
---
09:00 Good morning from the town hall, where the council votes on the bridge today. Follow it here.

10:15 The mayor arrives and says nothing.

12:40 The vote is in. The bridge will stay open to cyclists, the council decides by nine to six.

13:05 That is all from us. Thanks for reading.`;

const ENVOY = `---
title: Envoy called in over dam
published: 2025-06-02
---
THIMPHU, June 2 - Bhutan called in the Indian ambassador on Monday over a dam on the Manas.

Meera Rao stayed for an hour. "We were told of the dam by the newspapers," she said. "A river is not a private road."

"The dam is ours and so is the river there," said Foreign Minister Tashi Dema.

"It is late," Rao told reporters, walking to her car.

Anil Bose, who studies dams in Guwahati, agreed with neither. "A dam is a wall," he said.

"Send us the drawings," the ambassador said at night. "The drawings are all that we ask for."

She would not say what comes next. "I shall wait here until they come."
`;

describe('a summary', () => {
  test('gives every party its words, the newest first, in equal shares', async () => {
    const answer = await respond({ kind: 'summary', length: 'medium' }, cod);
    if (answer.kind !== 'summary') throw new Error(answer.kind);
    const shares = answer.parts.map(({ quotations }) => quotations.length);
    expect(answer.parts.length).toBeGreaterThan(2);
    const days = answer.parts.flatMap(
      ({ quotations: [first] }) =>
        cod.library.articles.get(first?.shown.article ?? '')?.published ?? [],
    );
    expect(days).toEqual(days.toSorted().toReversed());
    expect(new Set(days).size).toBeGreaterThan(1);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
  });

  test('counts who is quoted, and names who did not respond', async () => {
    const text = readerText((await jsonFor({ kind: 'summary' }, seed)).text);
    expect(text).toMatch(
      /Quoted here: United States \d, China \d, North Korea \d; Russia did not respond \(¶10\)/,
    );
  });

  test('says how many there was no room for, those quoted most before others', async () => {
    const { text } = await jsonFor({ kind: 'summary', length: 'short' }, cod);
    expect(readerText(text)).toMatch(/^Quoted here: .*Iceland 1.*; \d+ more not shown/);
    const whole = await jsonFor({ kind: 'summary', length: 'long' }, cod);
    expect(whole.text).not.toContain('not shown');
  });

  test('names as silent whom its articles name, not whom other articles do', async () => {
    const sources = sourcesIn('knowledge', 'tests/fixtures/disputes/cod');
    const about = async (topic: string) =>
      readerText((await jsonFor({ kind: 'summary', topic }, sources)).text);
    expect(await about('vetoes')).toMatch(/; Russia did not respond \(US can do more.* ¶10\)/);
    // Of all who are named only these are said to have been asked.
    expect(await about('cod')).toMatch(/; Faroe Islands did not respond \(Northern Wire ¶8\)\n/);
  });

  test('tells what happened beside those who speak on the topic, and of nobody on another', async () => {
    const { quotes } = await jsonFor({ kind: 'summary', topic: 'night shifts' }, both);
    expect(quotes.map(({ text }) => text).join(' ')).toContain(
      'Drivers will receive 12 percent more for night shifts.',
    );
    // "We will not drive nine nights in a row", under a title on night shifts.
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set(['Bettina Kruse', null]));
  });

  test('counts to a union whoever leads "the union", by another role in another article', async () => {
    const union = "Harbour Pilots' Union";
    const answer = await jsonFor({ kind: 'summary', party: union }, pilots);
    expect(readerText(answer.text)).toContain(`Quoted here: ${union} 2`);
    expect(new Set(answer.quotes.map(({ speaker }) => speaker))).toEqual(new Set(['Ada Brekke']));
  });

  test('knows an organisation by its initials in a role, and a state by what is made of its name', async () => {
    const heard = async (party: string) => {
      const { quotes } = await jsonFor({ kind: 'summary', party }, pilots);
      return new Set(quotes.map(({ speaker }) => speaker));
    };
    expect(await heard('Coastal Shipping Board')).toEqual(new Set(['Tor Lund']));
    expect(await heard('Norlanda')).toEqual(new Set(['Ines Falk']));
  });

  test('counts nobody to a union where articles name two', async () => {
    const two = sourcesOf({
      'two.md': `${pilotsStrike}\n\nThe Dockers' Union has not decided.\n`,
    });
    const { kind } = await jsonFor({ kind: 'summary', party: "Harbour Pilots' Union" }, two);
    expect(kind).toBe('not-in-sources');
  });

  test('of a party and a topic gives what it says in an article on the topic, though it does not repeat the word', async () => {
    const { quotes } = await jsonFor(
      { kind: 'summary', party: 'Tor Lund', topic: 'pilots' },
      pilots,
    );
    expect(quotes.map(({ text }) => text)).toEqual(['A harbour is not a car park,']);
  });

  test('of a topic tells nothing where the articles have but one word of several', async () => {
    const sources = sourcesOf({
      'a.md': 'The school will have a new roof. "The harbour is quiet," said Ann Lee, a teacher.',
    });
    const about = async (topic: string) =>
      (await jsonFor({ kind: 'summary', topic }, sources)).quotes.length;
    expect(await about('harbour')).toBeGreaterThan(0);
    expect(await about('harbour dredging licence')).toBe(0);
  });

  test('of a topic tells what stands under another word for it', async () => {
    const sources = sourcesOf({
      'a.md': `The two sides met in Oslo. "We signed the accord in the rain," said Ann Lee, a mayor.`,
    });
    const { quotes } = await jsonFor({ kind: 'summary', topic: 'treaty' }, sources);
    expect(quotes.map(({ speaker }) => speaker)).toContain('Ann Lee');
  });

  test('of a party and a topic gives what it says beside the topic, and nothing else', async () => {
    const sources = sourcesOf({
      'a.md': `The ferry is to be scrapped in May.

"Nobody has asked the islanders," said Ann Lee, a teacher.

The school will have a new roof.

The builder came in March.

"It has leaked for years," said Ann Lee.`,
    });
    const { quotes } = await jsonFor(
      { kind: 'summary', party: 'Ann Lee', topic: 'ferry' },
      sources,
    );
    expect(quotes.map(({ text }) => text)).toEqual(['Nobody has asked the islanders,']);
  });

  test('of a party gives more on what the articles speak of most, before what they hardly mention', async () => {
    const said = [
      'The bridge will replace the ferry in May,',
      'The bridge and the ferry need a new pier,',
      'My aunt bakes bread on Sundays with raisins,',
      'A tax on sugar was proposed by nobody,',
      'Dogs bark at lawyers after midnight,',
      'Carpets in Leeds cost more than curtains,',
    ];
    const sources = sourcesOf({
      'a.md': [
        'The bridge is old and the ferry is old. Ann Lee is the mayor.',
        ...said.map((words) => `"${words}" said Ann Lee.`),
        'The ferry and the bridge are near.',
        'The bridge is grey, the ferry red.',
      ].join('\n\n'),
    });
    const { quotes } = await jsonFor(
      { kind: 'summary', party: 'Ann Lee', length: 'short' },
      sources,
    );
    expect(quotes.map(({ text }) => text)).toEqual(expect.arrayContaining(said.slice(0, 2)));
    expect(quotes.length).toBeLessThan(said.length);
  });

  test('tells the news of a live blog, not its greeting', async () => {
    const { text } = await jsonFor({ kind: 'summary' }, sourcesOf({ 'live.md': LIVE }));
    expect(text).toContain('The bridge will stay open to cyclists');
    expect(text).not.toContain('Good morning');
  });

  test('says nothing twice', async () => {
    const { quotes } = await jsonFor({ kind: 'summary', length: 'long' }, cod);
    expect(new Set(quotes.map(({ text }) => text)).size).toBe(quotes.length);
  });

  test('quotes what was said before what was only reported, where there is room for one of both', async () => {
    const text = [
      '"The crossing needs much faster ships," said France\'s minister Ann Berg.',
      'Berg said that the ferry is rather old.',
      '"The sailors need many bigger cabins," said Spain\'s minister Ana Ruiz.',
      'Ruiz said that the fares are rather high.',
      '"The captains need several newer charts," said Italy\'s minister Eva Riva.',
      'Riva said that the harbour is rather deep.',
    ];
    const sources = sourcesOf({ 'a.md': text.join('\n\n') });
    const answer = await respond({ kind: 'summary', length: 'short' }, sources);
    const { quotes } = await jsonFor({ kind: 'summary', length: 'short' }, sources);
    expect(answer.kind === 'summary' && answer.parts.length).toBe(3);
    expect(quotes.map(({ text: words }) => words.split(' ')[1])).toEqual([
      'crossing',
      'sailors',
      'captains',
    ]);
  });

  test('keeps to a topic', async () => {
    const { quotes } = await jsonFor({ kind: 'summary', topic: 'inspectors', length: 'long' }, cod);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.map(({ text }) => text).join(' ')).toContain('inspectors');
  });

  test('of a state finds all that its ambassador says, wherever the article tells whose she is', async () => {
    const { quotes } = await jsonFor(
      { kind: 'summary', party: 'India', length: 'long' },
      sourcesOf({ 'envoy.md': ENVOY }),
    );
    expect(quotes.map(({ text }) => text)).toEqual([
      'We were told of the dam by the newspapers,',
      'A river is not a private road.',
      'It is late,',
      'Send us the drawings,',
      'The drawings are all that we ask for.',
      'I shall wait here until they come.',
    ]);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(Array(6).fill('Meera Rao'));
  });

  test('keeps to a party, under any of its names', async () => {
    const { quotes } = await jsonFor({ kind: 'summary', party: 'Beijing', length: 'long' }, seed);
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(
      new Set(['Wu Jianjian', 'Zhang Jun']),
    );
  });

  test('does not mix several stories: without a topic it says which there are', async () => {
    const answer = await jsonFor({ kind: 'summary' }, both);
    expect(answer).toMatchObject({ kind: 'closest', quotes: [] });
    expect(readerText(answer.text)).toMatch(/^Several stories here.*\n- .*tram.*\n- .*cod/s);
  });

  test('refuses a topic that nobody speaks on', async () => {
    const answer = await jsonFor({ kind: 'summary', topic: 'football' }, cod);
    expect(answer).toMatchObject({ kind: 'not-in-sources', quotes: [] });
    expect(answer.text).toMatch(/^\*\*Not in the sources/);
  });
});
