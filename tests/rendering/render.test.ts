import { describe, expect, test } from 'vitest';
import { quoteSpan } from '../../src/answering/answer.ts';
import { askedText, type Request, respond } from '../../src/app/respond.ts';
import { renderCite } from '../../src/rendering/cite.ts';
import { renderContext } from '../../src/rendering/in-context.ts';
import { layOut } from '../../src/rendering/layout.ts';
import { renderAnswer } from '../../src/rendering/render.ts';
import { escapeMarkdown } from '../../src/rendering/wording/escape.ts';
import { sourcesOf } from '../support/library.ts';

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

describe('one layout for every quotation', () => {
  test('speaker and role, the quotation with the asked words in bold, the verdict, the source', async () => {
    expect(await who('the pier will not hold')).toBe(
      [
        '**Ida Brandt** · Mayor',
        '> "**The pier will not hold**,"',
        '**Verbatim** as printed · before “the council” · “on Monday”, 26 Feb 2024',
        '[Ships in the fog](<https://wire.example/fog%281%29>) · The Daily Wire · 29 Feb 2024 · ¶1',
      ].join('\n'),
    );
  });

  test('a speaker known by a pronoun is said to be', async () => {
    expect(await who('close it')).toContain('**Verbatim** as printed · ¶2 says "she"; named in ¶1');
  });

  test('of a sentence partly in marks only the marks are the speaker’s', async () => {
    expect(await who('old but not rotten')).toContain("only the words in marks are the speaker's");
  });

  test('an organisation is no person', async () => {
    expect(await who('it would decide in March')).toMatch(
      /no person named\n> .*\n\*\*Reported, not quoted\*\*/,
    );
  });

  test('a single name that may be a person’s or a company’s is not said to be either', async () => {
    const text = 'The bridge stays shut.\n\nBrunt said that "the bolts will hold until May".';
    const bridge = sourcesOf({ 'bridge.md': text });
    const answer = await respond({ kind: 'who-said', quote: 'the bolts will hold' }, bridge);
    const [page] = renderAnswer(answer, bridge.library, 'the bolts will hold').pages;
    expect(page?.content).toMatch(/^\*\*Brunt\*\*\n/);
  });

  test('what nobody said is the article’s own', async () => {
    expect(await who('The pier was built in 1961')).toMatch(/^\*\*The article's own words\*\*\n> /);
  });

  test('what is not there is said to be not there, with the dates of what there is', async () => {
    expect(await who('the pier is full of gold coins')).toMatch(
      /^\*\*Not found\*\* in the 1 article I have \(29 Feb 2024\)/,
    );
  });
});

test('several quotations of one article bear its title once a page, and each its paragraph', async () => {
  const pages = await pagesFor({ kind: 'summary', length: 'long' });
  for (const { content } of pages) expect(content.split('Ships in the fog')).toHaveLength(2);
  expect(pages[0]?.content).toContain('¶1');
});

test('a quotation too long for a message goes on on the next page from a sentence end, marked so', async () => {
  const pages = await pagesFor({
    kind: 'who-said',
    quote: 'We counted ship number 100 in the fog',
  });
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]?.content.length).toBeLessThanOrEqual(900);
  expect(pages[0]?.content).toMatch(/fog\.\n-# continued/);
  expect(pages[1]?.content).toMatch(/^\*\*Ida Brandt\*\*.* · continued\n> We counted ship/);
  const shown = pages.flatMap(({ content }) => content.match(/number \d+/g) ?? []);
  expect(new Set(shown).size).toBe(40);
});

test('a line too long for a message is never cut between a backslash and what it escapes', () => {
  for (const lead of ['', 'a']) {
    const line = lead + escapeMarkdown('@'.repeat(1500), false);
    const block = { before: [line], quotation: null, after: [], where: null };
    const lines = layOut([block], sources.library).flatMap(({ content }) => content.split('\n'));
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

  test('Cite gives the quotation and all that is known of its source', () => {
    expect(renderCite(at('Close it'), sources.library)).toBe(
      [
        '> "Close it,"',
        'Ida Brandt, Mayor, in "Ships in the fog", The Daily Wire, 29 Feb 2024, para. 2. https\\://wire.example/fog(1)',
        '-# the date is that of the print edition',
      ].join('\n'),
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
      expect(pages[0]?.content).toContain(said.slice(0, 20));
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
