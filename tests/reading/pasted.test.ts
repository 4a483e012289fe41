/**
 * Articles as people paste them, by authors who had not seen the reader: bylines, teasers, transcripts,
 * layouts, Markdown. `expect`: words with their speaker ("" for anybody, null for nobody asked);
 * `forbid`: a speaker, words alone, words of a speaker, or words of a headline that nobody said.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ExtractedQuote, extracted } from '../../src/cli/extract/reading-json.ts';
import { readArticle } from '../../src/reading/read.ts';

type Forbidden = readonly [what: 'speaker' | 'words' | 'pair' | 'headline', a: string, b?: string];
type Case = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly expect: readonly (readonly [words: string, speaker: string | null])[];
  readonly forbid: readonly Forbidden[];
};

const cases: readonly Case[] = readFileSync(
  new URL('pasted/articles.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** A statement of a few characters more than the words is taken for the words alone. */
const ALONE = 25;

const within = (part: string | undefined, whole: string | null): boolean =>
  (whole ?? '').toLowerCase().includes((part ?? '').toLowerCase());

const FORBIDS: Record<
  Forbidden[0],
  (quote: ExtractedQuote, a: string, b: string | undefined) => boolean
> = {
  speaker: ({ speaker }, a) => within(a, speaker),
  words: ({ quote }, a) => quote.includes(a) && quote.length < a.length + ALONE,
  pair: ({ quote, speaker }, a, b) => quote.includes(a) && within(b, speaker),
  headline: ({ quote }, a) => quote.includes(a),
};

describe.each([...Map.groupBy(cases, ({ kind }) => kind)])('%s', (_kind, own) => {
  it.each(own.map((one) => [one.id, one] as const))('%s is read as a reader would', (_id, one) => {
    const article = { id: 'a', text: one.text, title: null, published: null, aliases: {} };
    const { quotes } = extracted(
      'a',
      one.text,
      readArticle(article, () => 1),
    );
    for (const [words, speaker] of one.expect) {
      const speakers = quotes.filter(({ quote }) => quote.includes(words)).map((q) => q.speaker);
      expect(speakers.length, `“${words}” is a statement`).toBeGreaterThan(0);
      if (speaker)
        expect(
          speakers.some((name) => within(speaker, name)),
          words,
        ).toBe(true);
    }
    for (const [what, a, b] of one.forbid)
      expect(quotes.filter((quote) => FORBIDS[what](quote, a, b))).toEqual([]);
  });
});
