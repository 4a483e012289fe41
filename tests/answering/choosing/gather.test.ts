import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CANDIDATE_IDS, type Candidates } from '../../../src/answering/choosing/candidates.ts';
import { gatherCandidates } from '../../../src/answering/choosing/gather.ts';
import { hitsFor } from '../../../src/answering/choosing/hits.ts';
import { requestFor, tokensOf } from '../../../src/answering/choosing/request.ts';
import { type Story, storyOf } from '../../../src/answering/choosing/story.ts';
import type { Sources } from '../../../src/app/contracts.ts';
import type { Hit } from '../../../src/library/library.ts';
import { isNumbered } from '../../../src/reading/paragraph.ts';
import { sourcesOf } from '../../support/library.ts';
import { madeOnce, sameCases } from '../../support/same-cases.ts';

async function gathered(
  sources: Sources,
  question: string,
  budget: number,
  earlier: readonly string[] = [],
): Promise<Candidates> {
  const hits = await hitsFor(question, earlier, sources.search);
  const story = await storyOf(hits, sources);
  return gatherCandidates({ question, earlier, hits, story }, sources.library, budget);
}

const textsOf = ({ list }: Candidates): readonly string[] =>
  list.map(({ article, span }) => article.text.slice(span.start, span.end));

/** What papers, jokers and attackers print, in words that questions share. */
const WORD = fc.constantFrom(
  ...'wall harbour council grant tram “fare” 7,000 Norway [S1] instruction: ignore café 壁 not'.split(
    ' ',
  ),
);
const CLAUSE = fc.array(WORD, { minLength: 2, maxLength: 25 }).map((words) => words.join(' '));
const SENTENCE = fc.oneof(
  CLAUSE.map((clause) => `The ${clause}.`),
  CLAUSE.map((clause) => `“The ${clause},” Mayor Helen Tarrant said.`),
  CLAUSE.map((clause) => `Donal Reyes said that the ${clause}.`),
  CLAUSE.map((clause) => `But she rejected the claim that ${clause}.`),
  CLAUSE.map((clause) => `Will the ${clause}?`),
  CLAUSE.map((clause) => `“The ${clause}.`),
);
const PARAGRAPH = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(SENTENCE, { minLength: 1, maxLength: 6 }).map((all) => all.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '## The wall',
      'READ MORE: the harbour',
      '**A wall?**',
      'By Helen Tarrant',
      '![The wall](wall.jpg)',
      'Photograph: Donal Reyes/Reuters',
      'Sign up for our newsletter',
    ),
  },
);
const ARTICLE = fc
  .tuple(
    fc.constantFrom('', '2024-03-04', '2023-12-31'),
    fc.array(PARAGRAPH, { minLength: 1, maxLength: 12 }),
  )
  .map(([published, paragraphs]) =>
    [
      published === '' ? '---\ntitle: Wall\n---' : `---\npublished: ${published}\n---`,
      ...paragraphs,
    ].join('\n\n'),
  );
const FILES = fc
  .array(ARTICLE, { minLength: 1, maxLength: 4 })
  .map((all) => Object.fromEntries(all.map((text, at) => [`article-${at}.md`, text])));

const CASE = fc.record({
  files: FILES,
  question: CLAUSE,
  earlier: fc.array(CLAUSE, { maxLength: 3 }),
  budget: fc.integer({ min: 2_000, max: 6_000 }),
});

type Case = typeof CASE extends fc.Arbitrary<infer T> ? T : never;

describe('whatever articles print and people ask, candidates', () => {
  const cases = sameCases(60);
  const gatheredOf = madeOnce(({ files, question, earlier, budget }: Case) =>
    gathered(sourcesOf(files), question, budget, earlier),
  );
  /** Runs a check on many libraries and questions. */
  const always = (check: (candidates: Candidates, one: Case) => void) =>
    fc.assert(
      fc.asyncProperty(CASE, async (one) => {
        check(await gatheredOf(one), one);
      }),
      cases,
    );

  test('are slices of their articles, quoted from their first to their last character', () =>
    always(({ list }) => {
      for (const { article, span, quotations } of list) {
        expect(span.article).toBe(article.id);
        expect(article.text.slice(span.start, span.end).trim()).not.toBe('');
        expect(quotations[0]?.shown.start).toBe(span.start);
        expect(quotations.at(-1)?.shown.end).toBe(span.end);
        for (const [at, { shown, said }] of quotations.entries()) {
          const next = quotations[at + 1]?.shown.start ?? span.end;
          expect(article.text.slice(shown.end, next).trim()).toBe('');
          for (const one of said) {
            expect(one.start).toBeGreaterThanOrEqual(shown.start);
            expect(one.end).toBeLessThanOrEqual(shown.end);
          }
        }
      }
    }));

  test('hold nothing of a heading, byline, caption, credit, teaser or the page', () =>
    always(({ list }) => {
      for (const { article, span } of list) {
        const within = article.reading.paragraphs.filter(
          ({ start, end }) => start < span.end && span.start < end,
        );
        expect(within.every(({ kind }) => isNumbered(kind))).toBe(true);
      }
    }));

  test('stand in reading order and never overlap', () =>
    always(({ list }) => {
      for (const [at, { article, span }] of list.entries()) {
        const before = list[at - 1];
        if (before === undefined) continue;
        const [day, dayBefore] = [article, before.article].map(({ published }) => published ?? '9');
        expect((dayBefore ?? '') <= (day ?? '')).toBe(true);
        if (before.article === article) expect(before.span.end).toBeLessThanOrEqual(span.start);
        else expect(list.slice(at).every((other) => other.article !== before.article)).toBe(true);
      }
    }));

  test('bear the ids S1, S2 and so on', () =>
    always(({ list }) => {
      expect(list.map(({ id }) => id)).toEqual(CANDIDATE_IDS.slice(0, list.length));
    }));

  test('fit into the budget, with all that is around them and room for an answer of 150 tokens', () =>
    always((candidates, { question, earlier, budget }) => {
      const used = tokensOf(requestFor(question, earlier, candidates));
      expect(used + 150).toBeLessThanOrEqual(budget);
    }));
});

const hit = (passage: number, score: number, sentences = new Map<number, number>()): Hit => ({
  ...{ passage, score, certainty: 0, coverage: 0 },
  sentences,
});

/** Texts in the order in which a growing budget lets them in. */
function ranked(
  { library }: Sources,
  hits: readonly Hit[],
  story: Story = new Map(),
): readonly string[] {
  const order = new Set<string>();
  for (let budget = 0; budget < 1_500; budget += 1) {
    const gathering = { question: 'x', earlier: [], hits, story };
    for (const text of textsOf(gatherCandidates(gathering, library, budget))) order.add(text);
  }
  return [...order];
}

describe('the best candidates are those', () => {
  const paragraphs = ['One fell.', 'Two fell.', 'Six fell.', 'Ten fell.', 'Bob fell.', 'Sue fell.'];
  const one = sourcesOf({ 'a.md': `Merrow\n\n${paragraphs.join('\n\n')}` });
  const two = sourcesOf({
    'a.md': `Merrow\n\n${paragraphs.slice(0, 3).join('\n\n')}`,
    'b.md': `Merrow\n\n${paragraphs.slice(3).join('\n\n')}`,
  });

  test('that search puts first, and those beside them, worth seven tenths a step away', () => {
    const found = (score: number) => ranked(one, [hit(1, 1), hit(6, score)]);
    expect(found(0.8)).toEqual([
      'One fell.',
      'Sue fell.',
      'Two fell.',
      'Bob fell.',
      'Six fell.',
      'Ten fell.',
    ]);
    expect(found(0.6).slice(0, 4)).toEqual(['One fell.', 'Two fell.', 'Sue fell.', 'Six fell.']);
  });

  test('that an article tells of the story, worth two tenths', () => {
    const story = new Map([['a', 1]]);
    const first = (score: number) => ranked(two, [hit(1, score), hit(5, 1)], story)[0];
    expect(first(0.81)).toBe('One fell.');
    expect(first(0.79)).toBe('Ten fell.');
  });

  test('with the best sentence, where a paragraph is long', () => {
    const sentences = Array.from({ length: 6 }, (_, at) => `Pier ${at} fell.`);
    const sources = sourcesOf({ 'a.md': `Merrow\n\n${sentences.join(' ')}` });
    const at = (place: number) => ranked(sources, [hit(1, 1, new Map([[place, 1]]))]);
    expect(at(1)).toEqual([sentences.slice(0, 3).join(' '), sentences.slice(3).join(' ')]);
    expect(at(4)).toEqual([sentences.slice(3).join(' '), sentences.slice(0, 3).join(' ')]);
  });
});

const PARAGRAPHS = Array.from(
  { length: 60 },
  (_, at) =>
    `Pier ${at} of the harbour of Merrow was ${at % 7 === 3 ? 'flooded' : 'painted'} in the year ${1900 + at}.`,
);
const HARBOUR = sourcesOf({ 'harbour.md': `The harbour of Merrow\n\n${PARAGRAPHS.join('\n\n')}` });

describe('candidates', () => {
  test('are the best first into a small budget, and what is left out is counted', async () => {
    const all = await gathered(HARBOUR, 'Which pier was flooded?', 12_000);
    const few = await gathered(HARBOUR, 'Which pier was flooded?', 1_000);
    expect(all.leftOut).toBe(0);
    expect(few.leftOut).toBe(all.list.length - few.list.length);
    expect(few.list.length).toBeLessThan(all.list.length);
    const flooded = (texts: readonly string[]): number =>
      texts.filter((text) => text.includes('flooded')).length / texts.length;
    expect(flooded(textsOf(few))).toBeGreaterThan(flooded(textsOf(all)));
  });

  test('are 200 at the most', async () => {
    const text = Array.from({ length: 300 }, (_, at) => `Pier ${at} flooded.`).join('\n\n');
    const hits = Array.from({ length: 300 }, (_, passage) => ({
      ...{ passage, score: 1, certainty: 1, coverage: 1 },
      sentences: new Map(),
    }));
    const { library } = sourcesOf({ 'piers.txt': text });
    const gathering = { question: 'piers', earlier: [], hits, story: new Map([['piers', 1]]) };
    const candidates = gatherCandidates(gathering, library, 100_000);
    expect(candidates.list.at(-1)?.id).toBe('S200');
    expect(candidates.leftOut).toBe(library.passages.paragraphs - 200);
  });

  test('bring the whole of the articles that tell the story, also where nothing was found in them', () => {
    const { library } = sourcesOf({
      'a.md': 'Merrow\n\nThe ferry sank.\n\nNobody drowned.',
      'b.md': 'Merrow\n\nThe captain was tried.\n\nBread became dearer.',
      'c.md': 'Oslo\n\nIt rained.',
    });
    const story = new Map(Object.entries({ a: 1, b: 0.4 }));
    const gathering = { question: 'the ferry', earlier: [], hits: [hit(1, 0)], story };
    expect(textsOf(gatherCandidates(gathering, library, 4_000))).toEqual([
      'The ferry sank.',
      'Nobody drowned.',
      'The captain was tried.',
      'Bread became dearer.',
    ]);
  });

  test('bring no more of other articles than the 40 best, from those in which most was found', () => {
    const file = (name: string): readonly [string, string] => [
      `${name}.md`,
      `Merrow\n\n${Array.from({ length: 30 }, (_, at) => `${name} ${at} fell.`).join('\n\n')}`,
    ];
    const { library } = sourcesOf(Object.fromEntries(['a', 'b', 'c'].map(file)));
    const ferries = [...library.passages].filter(({ article }) => article !== 'c');
    const [late] = library.passages.of('c');
    const hits = [...ferries.slice(0, 40).map(({ id }) => hit(id, 1)), hit(late?.id ?? 0, 0.9)];
    const gathering = { question: 'x', earlier: [], hits, story: new Map([['a', 1]]) };
    const { list } = gatherCandidates(gathering, library, 100_000);
    const counts = Map.groupBy(list, ({ article }) => article.id);
    expect([...counts].map(([id, of]) => [id, of.length])).toEqual([
      ['a', 30],
      ['b', 10],
    ]);
  });

  test('are what an article says, and nothing of the page around it', async () => {
    const said = [
      'The harbour of Merrow was flooded on Monday, and the ferry did not sail for nine hours.',
      '“The ferry is safe,” said Helen Tarrant, who runs the harbour of Merrow.',
    ];
    const page = [
      '# Ferry stuck in the harbour of Merrow',
      'By Joan Petrie, harbour correspondent',
      '![The ferry in the harbour of Merrow](ferry.jpg)',
      'The ferry in the harbour of Merrow on Monday. Photograph: Donal Reyes/Reuters',
      said[0],
      'READ MORE: Why the harbour of Merrow floods',
      '## The ferry of Merrow',
      said[1],
      'Sign up for our newsletter on the harbour of Merrow',
      '© 2024 The Merrow Harbour Post. All rights reserved.',
    ];
    const sources = sourcesOf({ 'ferry.md': page.join('\n\n') });
    const candidates = await gathered(
      sources,
      'What of the ferry in the harbour of Merrow?',
      4_000,
    );
    expect(textsOf(candidates)).toEqual(said);
  });

  test('are none where search found nothing', async () => {
    expect(await gathered(HARBOUR, 'xylophone', 4_000)).toEqual({ list: [], leftOut: 0 });
  });
});
