/**
 * Texts as people paste them. One is right if each expected fragment is a statement of its speaker (named
 * in part; "" for anybody) and nothing forbidden is shown: a speaker, words alone, words of a speaker, or
 * words of a headline that nobody said.
 */
import type { ExtractedQuote } from '../../src/cli/extract/reading-json.ts';
import { extract, type Text } from '../support/extract.ts';

type Forbidden = readonly [what: 'speaker' | 'words' | 'pair' | 'headline', a: string, b?: string];
export type PastedText = Text & {
  readonly kind: string;
  readonly expect: readonly (readonly [words: string, speaker: string | null])[];
  readonly forbid: readonly Forbidden[];
};

/** A statement of a few characters more than the words is taken for the words alone. */
const ALONE = 25;

const within = (part: string | undefined, whole: string | null): boolean =>
  (whole ?? '').toLowerCase().includes((part ?? '').toLowerCase());

/** Prints how many are right and, of each kind with faults, how many; with `errors` what is wrong. */
export function measurePasted(name: string, texts: readonly PastedText[], errors: boolean): void {
  const judged = texts.map((text) => ({ text, faults: faultsOf(text, extract(text).quotes) }));
  const good = judged.filter(({ faults }) => faults.length === 0).length;
  console.log(`${name}: ${good} of ${texts.length} texts right`);
  for (const [kind, own] of Map.groupBy(judged, ({ text }) => text.kind)) {
    const right = own.filter(({ faults }) => faults.length === 0).length;
    if (right < own.length) console.log(`  ${kind.padEnd(38)} ${right} of ${own.length}`);
  }
  if (!errors) return;
  for (const { text, faults } of judged)
    if (faults.length > 0) console.log(`  ${text.id} (${text.kind}): ${faults.join('; ')}`);
}

function faultsOf(text: PastedText, quotes: readonly ExtractedQuote[]): readonly string[] {
  const missing = text.expect.flatMap(([words, speaker]) => {
    const hits = quotes.filter(({ quote }) => quote.includes(words));
    if (hits.length === 0) return [`missing “${words}” (${speaker})`];
    if (!speaker || hits.some((hit) => within(speaker, hit.speaker))) return [];
    return [`“${words}” is ${speaker}'s, not ${hits[0]?.speaker}'s`];
  });
  const wrong = text.forbid.flatMap((forbidden) =>
    quotes
      .filter((quote) => isForbidden(forbidden, quote))
      .map(({ quote, speaker }) => `“${quote.slice(0, 60)}” given to ${speaker}`),
  );
  return [...missing, ...wrong];
}

function isForbidden([what, a, b]: Forbidden, { quote, speaker }: ExtractedQuote): boolean {
  switch (what) {
    case 'speaker':
      return within(a, speaker);
    case 'words':
      return quote.includes(a) && quote.length < a.length + ALONE;
    case 'pair':
      return quote.includes(a) && within(b, speaker);
    case 'headline':
      return quote.includes(a);
  }
}
