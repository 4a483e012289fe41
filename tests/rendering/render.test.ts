import { describe, expect, test } from 'vitest';
import { quoteSpan } from '../../src/answering/answer.ts';
import { askedText, type Request, respond } from '../../src/app/respond.ts';
import { renderCite } from '../../src/rendering/cite.ts';
import { renderContext } from '../../src/rendering/in-context.ts';
import { layOut } from '../../src/rendering/layout.ts';
import { renderAnswer } from '../../src/rendering/render.ts';
import { escapeMarkdown, readerText } from '../../src/rendering/wording/escape.ts';
import { inContext, jsonFor, sourcesOf } from '../support/library.ts';

const LONG = Array.from(
  { length: 40 },
  (_, n) => `We counted ship number ${n + 100} in the fog.`,
).join(' ');
const sources = sourcesOf({
  'harbour.md': `---
title: Ships in the fog
publisher: The Daily Wire
published: 2024-02-29
url: https://wire.example/fog(1)
note: the date is that of the print edition
---
"The pier will not hold," Mayor Ida Brandt told the council on Monday.

"Close it," she said.

Brandt's deputy said the pier was "old but not rotten".

The council said that it would decide in March.

The pier was built in 1961.

"${LONG.slice(0, -1)}," Ida Brandt said.`,
});

async function pagesFor(request: Request) {
  const answer = await respond(request, sources);
  return renderAnswer(answer, sources.library, askedText(request)).pages;
}
const who = async (quote: string): Promise<string> =>
  (await pagesFor({ kind: 'who-said', quote })).map(({ content }) => content).join('\n');
const pageOne = async (quote: string) => (await pagesFor({ kind: 'who-said', quote }))[0]?.content;

const LINK =
  '[Ships in the fog](<https://wire.example/fog%281%29#:~:text=The%20pier%20will%20not%20hold>)';

describe('a judged quotation', () => {
  test('is answered in the first line: verdict and speaker; then the words asked about in bold, then the source, small', async () => {
    expect(await who('the pier will not hold')).toBe(
      [
        '**Verbatim** · Ida Brandt, Mayor',
        '> "**The pier will not hold**,"',
        `-# ${LINK} · The Daily Wire · 29 Feb 2024 · ¶1`,
      ].join('\n'),
    );
  });

  test('of a speaker known by a pronoun says so; how they are known at length only in context', async () => {
    expect(await who('close it')).toMatch(
      /^\*\*Verbatim\*\* · Ida Brandt, Mayor \(the article says “she”\)\n/,
    );
    const details = await inContext({ kind: 'who-said', quote: 'close it' }, sources);
    expect(details).toEqual([
      '**Ida Brandt**, Mayor',
      '-# How the speaker is known: ¶2 says “she”; the name stands in ¶1',
    ]);
    const first = await inContext({ kind: 'who-said', quote: 'the pier will not hold' }, sources);
    expect(first[1]).toBe('-# Said before “the council” · “on Monday”, 26 Feb 2024');
  });

  test('that is altered has in bold what differs, and in words how', async () => {
    expect(await who('the pier will never hold')).toMatch(
      /^\*\*Altered\*\* · your “never” → printed “not”.* · Ida Brandt.*\n> "The pier will \*\*not\*\* hold,"\n-# /,
    );
  });

  test('of a reporter’s sentence tells whose account it is', async () => {
    expect(await who('it would decide in March')).toMatch(
      /^\*\*Reported, not quoted\*\* · (?:probably )?council; the wording is the article's\n> /i,
    );
  });

  test('shows the sentence once that holds several statements', async () => {
    const pier = sourcesOf({
      'a.md':
        'The pier club said it liked the council’s plan for the lights but called the fee "mad".',
    });
    const quote = 'liked the council’s plan for the lights … called the fee mad';
    const { text } = await jsonFor({ kind: 'who-said', quote }, pier);
    expect(text.split('The pier club said')).toHaveLength(2);
  });

  test('whose speaker may be whom the message names says that it cannot place them', async () => {
    const [page] = await pagesFor({ kind: 'check', text: 'the harbour boss said "close it"' });
    expect(page?.content).toMatch(
      /^\*\*Verbatim\*\* · Ida Brandt, Mayor.*; I cannot tell whether that is “the harbour boss”\n/,
    );
  });

  describe('of a doctor, with the attribution in between', () => {
    const doctor = sourcesOf({
      'a.md': '"It breathes where Nell breathed," said Dr Amina Bakari. "I hated how good it was."',
    });
    const firstLine = async (text: string) =>
      (await jsonFor({ kind: 'check', text }, doctor)).text.split('\n')[0];

    test('has the title before the name', async () => {
      expect(await firstLine('"It breathes where Nell breathed"')).toBe(
        '**Verbatim** · Dr Amina Bakari',
      );
    });

    test('tells what was changed, and not that the attribution is left out', async () => {
      expect(await firstLine('"It breathes where Nell breathed. I hated how bad it was"')).toBe(
        '**Altered** · your “bad” → printed “good”, which turns the meaning · Dr Amina Bakari',
      );
    });

    test('does not wonder whether “they” is a name', async () => {
      expect(await firstLine('he said "It breathes where Nell breathed"')).not.toContain('“he”');
    });
  });

  test('names a role as it is told outside of its sentence', async () => {
    const club = sourcesOf({
      'a.md': `The club met. "We are full," said Vera Holm, the club's president.`,
    });
    const { text } = await jsonFor({ kind: 'who-said', quote: 'we are full' }, club);
    expect(readerText(text)).toMatch(/^Verbatim · Vera Holm, the club's president\n/);
  });

  test('that nobody said is the article’s own', async () => {
    expect(await who('The pier was built in 1961')).toMatch(
      /^\*\*Article's own words\*\* · not a quotation\n> /,
    );
  });

  test('that is not there is said to be not there, in two lines', async () => {
    expect(await pageOne('the pier is full of gold coins')).toBe(
      '**Not found** · not in the 1 article here, which does not mean that it was never said.\n-# 1 article, 29 Feb 2024: /sources',
    );
  });

  test('says its all in a first line that a notification shows whole', async () => {
    const role =
      'Deputy Under-Secretary of State for the Merchant Fleet, Harbours and Inland Waterways';
    const long = sourcesOf({
      'a.md': `Ministers spoke.\n\n"We will never close the old harbour," said Ida Brandt, ${role}.`,
    });
    for (const quote of ['We will close the old harbour', 'close the old harbour']) {
      const { text } = await jsonFor({ kind: 'who-said', quote, speaker: 'Ida Brandt' }, long);
      const [line = ''] = readerText(text).split('\n');
      expect(line).toContain('Ida Brandt');
      expect(line.length).toBeLessThanOrEqual(120);
    }
  });
});

describe('several judged quotations', () => {
  const text = `Brandt said "close it", and "${LONG.slice(0, 900)}", and "the pier will hold".`;

  test('begin with a count, what is wrong before what is right, each with its number in the message', async () => {
    const [page = ''] = (await pagesFor({ kind: 'check', text })).map(({ content }) => content);
    expect(page).toMatch(
      /^3 quotations: 1 turns the meaning, 2 verbatim\n3 · \*\*Altered\*\* · your text drops “not”, which turns the meaning · .*\n> "The pier will \*\*not\*\* hold,"\n\n1 · \*\*Verbatim\*\* · Ida Brandt.* · ¶2\n2 · \*\*Verbatim\*\* · Ida Brandt.* · ¶6\n-# \[Ships in the fog\]/,
    );
  });

  test('have all their lines on the first page, and quotations as they fit', async () => {
    const changed = `Brandt: "${LONG.slice(0, 900).replace('number 110', 'number 7')}" and "the pier will hold".`;
    const pages = (await pagesFor({ kind: 'check', text: changed })).map(({ content }) => content);
    expect(pages[0]?.length).toBeLessThanOrEqual(900);
    expect(pages[0]).toMatch(/\n1 · \*\*Altered\*\*.*\n2 · \*\*Altered\*\*.*\n> "The pier/s);
    expect(pages[0]).not.toContain('We counted');
    expect(pages[1]).toMatch(/^1 · \*\*Altered\*\*.*\n> "We counted/);
  });
});

describe('an answer', () => {
  test('names a speaker once for a run of quotations, with their paragraphs, and the source once', async () => {
    const [page = ''] = (
      await pagesFor({ kind: 'ask', question: 'What did Ida Brandt say about the pier?' })
    ).map(({ content }) => content);
    expect(page.split('**Ida Brandt**')).toHaveLength(2);
    expect(page.split('Ships in the fog')).toHaveLength(2);
    expect(page).toMatch(/^\*\*Ida Brandt\*\*, Mayor · ¶1/);
  });

  test('says of indirect speech that the article reports it, and of its own words whose they are', async () => {
    const council = await pagesFor({ kind: 'ask', question: 'What did the council say?' });
    expect(council[0]?.content).toMatch(/\*\*.*council\*\*, as the article reports · ¶4\n> /i);
    const built = await pagesFor({ kind: 'ask', question: 'When was the pier built?' });
    expect(built[0]?.content).toMatch(/^“\*\*1961\*\*”\n\*\*The article\*\* · ¶5\n> /);
  });

  test('that is a refusal takes two lines, and what is only near stands behind More', async () => {
    const pages = await pagesFor({ kind: 'who-said', quote: 'the rotten pier is full of gold' });
    expect(pages[0]?.content.split('\n')).toHaveLength(2);
    expect(pages[1]?.content).toMatch(/^Not an answer, but near:\n/);
  });
});

test('several quotations of one article bear its title once a page, and each its paragraph', async () => {
  const pages = await pagesFor({ kind: 'summary', length: 'long' });
  for (const { content } of pages) expect(content.split('Ships in the fog')).toHaveLength(2);
  expect(pages[0]?.content).toContain('¶1');
});

describe('a passage that goes over paragraphs', () => {
  const opening = '"One boat is late," Ann Lee said. "Nobody knows where the others are.';
  const fleet = (...rest: readonly string[]) =>
    sourcesOf({ 'a.md': ['The fleet is out.', opening, ...rest].join('\n\n') });
  const summaryOf = async (told: ReturnType<typeof sourcesOf>) => {
    const answer = await respond({ kind: 'summary', length: 'long' }, told);
    return renderAnswer(answer, told.library, '').pages[0]?.content;
  };
  const two = fleet('"Three boats are safe in the harbour."');
  const three = fleet('"Two boats are lost in the fog.', '"Three boats are safe in the harbour."');

  test('is cited with each of them, from three on with the first and the last', async () => {
    expect(await summaryOf(two)).toMatch(/Ann Lee\*\* · ¶2, ¶3\n/);
    expect(await summaryOf(three)).toMatch(/Ann Lee\*\* · ¶2–4\n/);
  });

  test('is cited so where it is judged, and by Cite', async () => {
    const quote = 'Nobody knows where the others are. Two boats are lost in the fog. Three boats';
    const answer = await respond({ kind: 'who-said', quote }, three);
    const [page] = renderAnswer(answer, three.library, quote).pages;
    expect(page?.content).toMatch(/undated · ¶2–4$/);
    expect(page?.quote && renderCite(page.quote, three.library)).toContain('undated, paras. 2–4.');
  });

  test('is cited on each page of several with what that page shows', async () => {
    const long = Array.from({ length: 9 }, (_, n) => `"${`Boat ${n} is lost. `.repeat(20).trim()}`);
    const told = fleet(...long.slice(0, -1), `${long.at(-1)}"`);
    const answer = await respond({ kind: 'summary', length: 'long' }, told);
    const pages = renderAnswer(answer, told.library, '').pages.map(({ content }) => content);
    for (const page of pages.filter((one) => one.includes('Boat'))) {
      const [, first, last] = /Ann Lee\*\*.* · ¶(\d+).*?(\d+)?(?: · continued)?\n/.exec(page) ?? [];
      const boats = [...page.matchAll(/Boat (\d)/g)].map(([, boat]) => Number(boat) + 3);
      expect(Number(last ?? first)).toBe(Math.max(...boats));
      if (page.includes('continued\n')) expect(Number(first)).toBe(Math.min(...boats));
    }
  });
});

test('a quotation too long for a message goes on on the next page from a sentence end, marked so', async () => {
  const pages = await pagesFor({
    kind: 'who-said',
    quote: 'We counted ship number 100 in the fog',
  });
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]?.content.length).toBeLessThanOrEqual(900);
  expect(pages[0]?.content).toMatch(/fog\.\n-# continued/);
  expect(pages[1]?.content).toMatch(
    /^\*\*Verbatim\*\* · Ida Brandt.* · continued\n> We counted ship/,
  );
  const shown = pages.flatMap(({ content }) => content.match(/number \d+/g) ?? []);
  expect(new Set(shown).size).toBe(40);
});

test('a line too long for a message is never cut between a backslash and what it escapes', () => {
  for (const lead of ['', 'a']) {
    const line = lead + escapeMarkdown('@'.repeat(1500), false);
    const block = { head: line, quotation: null, finding: null, bold: [] };
    const composed = { blocks: [block], small: [] };
    const lines = layOut(composed, sources.library).flatMap(({ content }) => content.split('\n'));
    expect(lines.join('')).toBe(line);
    for (const each of lines) expect(each).not.toMatch(/^@|\\$/);
  }
});

describe('behind the buttons', () => {
  const article = sources.library.articles.get('harbour');
  const at = (words: string) => {
    const start = article?.text.indexOf(words) ?? 0;
    return quoteSpan({ id: 'harbour' }, { start, end: start + words.length });
  };

  test('Cite gives the quotation and all that is known of its source, as plain text', () => {
    expect(renderCite(at('Close it'), sources.library)).toBe(
      [
        '"Close it,"',
        'Ida Brandt, Mayor, in "Ships in the fog", The Daily Wire, 29 Feb 2024, para. 2. https://wire.example/fog(1)',
        '-# the date is that of the print edition',
      ].join('\n'),
    );
  });

  test('Cite sets single marks within those of a title', () => {
    const quoted = sourcesOf({ 'a.md': '---\ntitle: "Not now": mayor\n---\n"No," Ann Lee said.' });
    expect(renderCite(quoteSpan({ id: 'a' }, { start: 1, end: 3 }), quoted.library)).toContain(
      `in "'Not now': mayor"`,
    );
  });

  test('Cite says what is missing', () => {
    const bare = sourcesOf({ 'a.md': '"No," Ann Lee said.' });
    expect(renderCite(quoteSpan({ id: 'a' }, { start: 1, end: 3 }), bare.library)).toContain(
      'publisher not known, undated, para. 1. No URL known.',
    );
  });

  test('In context shows the paragraph between its neighbours, the words in bold', () => {
    const [page = ''] = renderContext(at('Close it'), sources.library);
    expect(page).toMatch(/¶1\n> .*\n¶2\n> "\*\*Close it\*\*," she said\.\n¶3\n> /);
  });

  test('In context keeps to the length of a message', () => {
    for (const page of renderContext(at('The pier was built'), sources.library)) {
      expect(page.length).toBeLessThanOrEqual(1900);
    }
  });
});

describe('a message is long enough for a quotation', () => {
  const said = 'We will not go there again, whatever anybody says about it.';

  test.each([
    [
      'title',
      (long: string) =>
        `---\ntitle: ${long}\n---\nMinisters spoke.\n\n"${said}" said Ida Brandt. "No more," she said.`,
    ],
    [
      'address',
      (long: string) =>
        `---\nurl: https://wire.example/${long.replaceAll(' ', '-')}\n---\nMinisters spoke.\n\n"${said}" said Ida Brandt. "No more," she said.`,
    ],
    [
      'name',
      (long: string) =>
        `Ministers spoke.\n\n"${said}" said Ida ${long.replaceAll(' ', '')}. "No more," she said.`,
    ],
  ])('under however long a %s', async (_, article) => {
    const { library, search } = sourcesOf({ 'a.md': article('Long ago '.repeat(200)) });
    for (const request of [
      { kind: 'who-said', quote: 'whatever anybody says about it' },
      { kind: 'summary' },
    ] as const) {
      const answer = await respond(request, { library, search });
      const { pages } = renderAnswer(answer, library, askedText(request));
      expect(pages.length).toBeLessThanOrEqual(2);
      expect(pages[0]?.content.length).toBeLessThanOrEqual(900);
      // A summary's passage may be longer than a public page: then it stands on the next.
      const shown = request.kind === 'summary' ? pages : pages.slice(0, 1);
      expect(shown.map(({ content }) => content).join('\n')).toContain(said.slice(0, 20));
    }
  });

  test('that is one of several, however long what was asked about', async () => {
    const [first, second] = [LONG.slice(0, 1300), LONG.slice(-1300)];
    const request = { kind: 'check', text: `“${first}” and “${second}”` } as const;
    const pages = await pagesFor(request);
    expect(pages.length).toBeLessThan(10);
    expect(pages[0]?.content.length).toBeLessThanOrEqual(900);
  });
});
