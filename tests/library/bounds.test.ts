/** Nobody stops the bot with an article: reading it and answering from it grow no faster than it does. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from '../../src/language/sentences.ts';
import { PIECES, patterned, SHAPES, type Shape } from '../support/hostile-texts.ts';
import {
  type Counted,
  growth,
  isLittle,
  MOST_GROWTH,
  openSteps,
  type Steps,
  TIMES,
} from '../support/steps.ts';
import { sourcesOfText } from '../support/uses.ts';

const LENGTH = 20_000;
/** Milliseconds that a busy machine may take; nothing is measured by them. */
const PATIENCE = 300_000;

let steps: Steps;
beforeAll(async () => {
  steps = await openSteps();
  await countArticle('We said it was so. He said no.');
}, PATIENCE);
afterAll(() => steps.close());

/** What it costs to read an article, and to answer from it. */
async function countArticle(
  text: string,
  uses: readonly string[] = ['reading', ...steps.ofArticles],
): Promise<ReadonlyMap<string, Counted>> {
  const counts = new Map([['reading', await steps.count({ do: 'read', text })]]);
  for (const use of uses)
    if (use !== 'reading') counts.set(use, await steps.count({ do: 'ask', use }));
  return counts;
}

/** A busy machine may take longer once: only what is dearer each of so many times has grown. */
const COUNTS = 3;

/** What grows too fast with an article, and how fast; what costs little of the whole text need not be asked of less. */
async function tooFast(shape: Shape): Promise<readonly string[]> {
  let grown: ReadonlyMap<string, number> | null = null;
  for (let times = 0; times < COUNTS && grown?.size !== 0; times += 1) {
    const many = await countArticle(shape(LENGTH), grown === null ? undefined : [...grown.keys()]);
    const asked: readonly string[] = [...(grown ?? many).keys()];
    const dear = asked.filter((use) => isDear(many.get(use)));
    const few = dear.length === 0 ? many : await countArticle(shape(LENGTH / TIMES), dear);
    grown = new Map(
      dear
        .map((use) => [use, growthOf(use, few, many)] as const)
        .filter(([, by]) => by > MOST_GROWTH),
    );
  }
  return [...(grown ?? [])].map(([use, by]) => `${use}: ×${by.toFixed(1)}`);
}

const isDear = (counted?: Counted): boolean => counted !== undefined && !isLittle(counted);

function growthOf(
  use: string,
  few: ReadonlyMap<string, Counted>,
  many: ReadonlyMap<string, Counted>,
): number {
  const [less, more] = [few.get(use), many.get(use)];
  return less && more ? growth(less, more) : Number.POSITIVE_INFINITY;
}

const NAMED = [
  'names, and no two alike',
  'names with one beginning',
  'names that are names of places',
  'names that differ in their accents',
  'roles of one person',
  'ambassadors',
  'he said',
  'organisations',
  'quotations, and no two alike',
  'numbers and dates',
  'an article in one line',
  'one quotation',
  'a word with a hyphen',
  'a pattern that does not close',
] as const;

describe('whatever an article holds, reading and answering grow with its length alone', {
  timeout: PATIENCE,
}, () => {
  it.each(NAMED)('%s', async (name) => {
    expect(await tooFast(SHAPES[name] ?? (() => ''))).toEqual([]);
  });

  it.each([
    ' ',
    'a-',
    '(a ',
    '"veto" ',
    'China ',
    'thanks ',
    'SMITH: no\n',
    '"We go on.\n\n',
    'The minister said no. ',
  ])('%j again and again', async (piece) => {
    expect(await tooFast(patterned([piece]))).toEqual([]);
  });

  it('any pieces, again and again', async () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(pieces, async (some) => {
        expect(await tooFast(patterned(some))).toEqual([]);
      }),
      { numRuns: 4, interruptAfterTimeLimit: PATIENCE },
    );
  });
});

describe('an article of 1 MB in one paragraph', { timeout: PATIENCE }, () => {
  it.each([
    ['of many sentences', 'We said that it was so. '],
    ['of one sentence', 'we said that it was so '],
    ['of one word', 'veto'],
    ['of characters that are two units each', '🙂'],
  ])('%s is found in passages that are none too long, and nothing of it is lost', (_, piece) => {
    const { library } = sourcesOfText(piece.repeat(1_000_000 / piece.length));
    const { text } = library.articles.get('a') ?? { text: '' };
    let end = 0;
    for (const { span, sentences, paragraph } of library.passages.of('a')) {
      expect(text.slice(end, span.start).trim()).toBe('');
      expect(span.end - span.start).toBeLessThanOrEqual(5000);
      expect(sentences.every((one) => one.end - one.start <= LONGEST_SENTENCE)).toBe(true);
      expect(paragraph).toBe(span.start === 0 ? 1 : 2);
      expect(text.slice(span.start, span.end).isWellFormed()).toBe(true);
      end = span.end;
    }
    expect(end).toBe(text.trimEnd().length);
  });
});
