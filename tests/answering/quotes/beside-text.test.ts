/** Words of headlines, captions, bylines and other blocks where nobody speaks and nothing is answered. */
import { describe, expect, test } from 'vitest';
import { quoteSpan } from '../../../src/answering/answer.ts';
import { renderCite } from '../../../src/rendering/cite.ts';
import { renderContext } from '../../../src/rendering/in-context.ts';
import { readerText } from '../../../src/rendering/wording/escape.ts';
import { jsonFor, sourcesOf } from '../../support/library.ts';

const PAGE = `# Council votes to close the ferry dock

By Anna Keller and Tom Sorensen

Published June 8, 2022 10:00am EDT

The council of Harwick voted on Monday to close the old dock for good.

Image caption, The broken crane lies across the quay

Photograph: Kim Sato/AP

Mayor Mara Lindt defended the vote. "We will not wait for the next storm," she told reporters on Monday.

## What became of the harbour crane

It was built in 1911 and will be sold, the harbour office said.

READ MORE: “I would do it again”, says the crane driver

Sign up for our newsletter

The vote was nine to four, and the dock closes in the autumn of this year.

Related

The fishermen left the hall before the vote, and nobody asked them to stay.
`;
const gazette = sourcesOf({ 'gazette.md': PAGE });
const { library } = gazette;

/** Words of one block each, by its kind, and how a reply says where they stand. */
const BLOCKS = [
  ['headline', 'Council votes to close the ferry dock', 'In the headline', 'headline'],
  ['byline', 'By Anna Keller and Tom Sorensen', 'In a byline', 'byline'],
  ['dateline', 'Published June 8, 2022 10:00am EDT', 'In a dateline', 'dateline'],
  ['caption', 'The broken crane lies across the quay', 'In a caption', 'caption'],
  ['credit', 'Photograph: Kim Sato/AP', 'In a picture credit', 'credit'],
  ['heading', 'What became of the harbour crane', 'In a heading', 'heading'],
  ['teaser', 'I would do it again', 'In a teaser for another article', 'teaser'],
  [
    'furniture',
    'Sign up for our newsletter',
    'In what the page says around the article',
    'page text',
  ],
  ['label', 'Related', 'In a label', 'label'],
] as const;

function placeOf(words: string) {
  const start = PAGE.indexOf(words);
  const article = library.articles.get('gazette');
  const block = article?.reading.paragraphs.find(
    (one) => one.start <= start && start + words.length <= one.end,
  );
  if (article === undefined || block === undefined) throw new Error(`no block holds ${words}`);
  return { block, span: quoteSpan(article, { start, end: start + words.length }) };
}

describe.each(BLOCKS)('words of a %s', (kind, words, within, mark) => {
  test('are found by who-said, which says where they stand and names no speaker', async () => {
    expect(placeOf(words).block.kind).toBe(kind);
    const answer = await jsonFor({ kind: 'who-said', quote: words }, gazette);
    expect(answer.verdicts).toEqual(['Verbatim']);
    expect(answer.quotes).toMatchObject([{ speaker: null, role: null, paragraph: 0 }]);
    expect(answer.text).toContain(`**Verbatim** · ${within.replace('In', 'in')}\n`);
    expect(readerText(answer.text)).toMatch(new RegExp(` · ${mark}$`));
    expect(answer.text).not.toContain('own words');
  });

  test('are nobody’s, whoever is claimed to have said them', async () => {
    const text = `Mara Lindt said: “${words}”`;
    const answer = await jsonFor({ kind: 'check', text }, gazette);
    expect(answer.verdicts).toEqual(['Verbatim']);
    expect(answer.quotes[0]?.speaker).toBeNull();
    expect(answer.text).not.toContain('you name');
  });

  test('are shown in their place, and cited by it', () => {
    const { span } = placeOf(words);
    const [context = ''] = renderContext(span, library);
    expect(readerText(context)).toContain(`\n${mark}\n`);
    expect(readerText(context).replaceAll('**', '')).toContain(words);
    expect(readerText(renderCite(span, library))).toContain(`undated, ${mark}. No URL known.`);
    expect(renderCite(span, library)).toContain('The article, in');
  });
});

describe('words told to be a headline', () => {
  const WORDS = 'Council votes to close the ferry dock';
  const quoting = sourcesOf({
    'a.md': `---\npublisher: The Fjord Courier\n---\n# "We saved the dock": a town sings for its ferry\n\nIt rained all day in the town.`,
    'b.md': `---\npublisher: The Fjord Courier\n---\n# Ferry will sail on, says the owner of it\n\nIt snowed all day in the town.`,
  });
  const verdictOf = async (text: string, sources: typeof gazette) =>
    (await jsonFor({ kind: 'check', text }, sources)).verdicts;

  test.each([`the headline is “${WORDS}”`, `“${WORDS}” is their title lol`])(
    'are the paper’s own: %s',
    async (text) => expect(await verdictOf(text, gazette)).toEqual(["Article's own words"]),
  );

  test.each([
    'the courier went with “a town sings for its ferry”',
    'the fjord courier headline: “a town sings for its ferry”',
  ])('as are those outside its marks, by the paper’s name: %s', async (text) =>
    expect(await verdictOf(text, quoting)).toEqual(["Article's own words"]),
  );

  test.each([
    'the courier headline “We saved the dock”',
    'that courier headline “Ferry will sail on”',
  ])('but not those that it quotes: %s', async (text) =>
    expect(await verdictOf(text, quoting)).toEqual(['Verbatim']),
  );
});

describe('beside the text', () => {
  test('no words answer a question, but those of the headline', async () => {
    for (const [kind, words] of BLOCKS) {
      const answer = await jsonFor({ kind: 'ask', question: `Who said “${words}”?` }, gazette);
      const { block } = placeOf(words);
      const isShown = answer.quotes.some(({ start }) => block.start <= start && start < block.end);
      expect([kind, isShown && kind !== 'headline']).toEqual([kind, false]);
    }
  });

  test('changed words are Altered, with what differs', async () => {
    const answer = await jsonFor(
      { kind: 'who-said', quote: 'The ruined crane lies across the quay' },
      gazette,
    );
    expect(answer.verdicts).toEqual(['Altered']);
    expect(answer.text).toContain(' · in a caption\n');
    expect(answer.text).toContain('your “ruined” → printed “broken”');
  });

  test('a caption and the credit below it are no running text', async () => {
    const quote = 'lies across the quay Photograph: Kim Sato';
    const answer = await jsonFor({ kind: 'who-said', quote }, gazette);
    expect(answer.verdicts).not.toEqual(['Verbatim']);
  });

  test('words that the text prints, too, are found there', async () => {
    const sources = sourcesOf({
      'a.md': `${PAGE}\nREAD MORE: “We will not wait for the next storm”\n\nThat was all that she said.`,
    });
    const quote = 'We will not wait for the next storm';
    const answer = await jsonFor({ kind: 'who-said', quote }, sources);
    expect(answer.quotes.map(({ speaker }) => speaker)).toEqual(['Mara Lindt']);
  });

  test('a theme that a heading names, too, gives the statements on it', async () => {
    const sources = sourcesOf({
      'a.md':
        '# The vote\n\nThe council met.\n\n## Storm damage\n\n"The damage of the storm is beyond counting," mayor Mara Lindt said.\n\nIt met again.',
    });
    const answer = await jsonFor({ kind: 'who-said', quote: 'storm damage' }, sources);
    expect(answer.quotes.map(({ speaker }) => speaker)).toEqual(['Mara Lindt']);
  });
});

describe('a title that stands above the text alone', () => {
  const island = sourcesOf({
    'island.md': `---
title: "SKIM SCAM! Island fury as Polish ace is 'robbed'"
publisher: Daily Lantern
published: 2025-09-24
---
"The rules ask for a stone from the island," Morag Kerr said.`,
  });

  test.each([
    ['whole', "SKIM SCAM! Island fury as Polish ace is 'robbed'"],
    ['cut short behind', 'SKIM SCAM! Island fury…'],
    ['cut short in front', '…Polish ace is ‘robbed’'],
  ])('holds its words, %s', async (_how, title) => {
    const answer = await jsonFor({ kind: 'check', text: `headline: "${title}"` }, island);
    expect(answer).toMatchObject({
      kind: 'answered',
      findings: [{ verdict: "Article's own words", speaker: null, certain: true, claim: 'none' }],
      quotes: [],
    });
    expect(answer.text).toContain("**Article's own words** · in the title");
    expect(answer.text).toContain('Daily Lantern · 24 Sep 2025');
  });

  test('answers who said its words', async () => {
    const quote = 'Island fury as Polish ace is robbed';
    expect((await jsonFor({ kind: 'who-said', quote }, island)).findings).toMatchObject([
      { verdict: "Article's own words" },
    ]);
  });

  test('does not hold one or two words, nor words in another order', async () => {
    const text = '"Island fury" and "fury as Island Polish ace"';
    const { verdicts } = await jsonFor({ kind: 'check', text }, island);
    expect(verdicts).toEqual(['Not found', 'Not found']);
  });

  test('is told among several quotations', async () => {
    const text = '"SKIM SCAM! Island fury" and "The rules ask for a stone from the island"';
    const { text: reply } = await jsonFor({ kind: 'check', text }, island);
    expect(reply).toContain(
      "1 · **Article's own words** · in the title · “SKIM SCAM! Island fury”",
    );
  });
});

test('whoever prints words that say themselves whose they are is no other speaker', async () => {
  const sources = sourcesOf({
    'a.md':
      'Dennis Wekesa said "no". Wekesa added that they were considering to license engines by next year.',
  });
  const text =
    'the Star itself: "Wekesa added that they were considering to license engines by next year"';
  expect((await jsonFor({ kind: 'check', text }, sources)).findings).toMatchObject([
    { verdict: 'Reported, not quoted', claim: 'none' },
  ]);
});
