/**
 * Quotations with their right speakers: how many get a speaker, and how many the right one. A quotation
 * is found if one with a speaker covers four fifths of it; of several, the one that fits best counts.
 */
import type { Extracted, ExtractedQuote } from '../../src/cli/extract/reading-json.ts';
import type { Text } from '../support/extract.ts';
import { percent } from '../support/print.ts';
import { isSameSpeaker, sharesName } from './same-speaker.ts';

/** The inside of the marks; `speaker` null where the text does not tell or nobody speaks. */
export type GoldQuote = {
  readonly start: number;
  readonly end: number;
  readonly quote?: string;
  readonly speaker: string | null;
};
export type GoldText = Text & { readonly quotes: readonly GoldQuote[] };
type Judged = {
  readonly id: string;
  readonly gold: GoldQuote;
  readonly shown: ExtractedQuote | null;
};

const COVERED = 0.8;

/** Each right quotation with the one that was read in its place. */
export function judgeTexts(
  texts: readonly GoldText[],
  read: readonly Extracted[],
): readonly Judged[] {
  const found = new Map(read.map(({ id, quotes }) => [id, quotes]));
  return texts.flatMap(({ id, quotes }) =>
    quotes.map((gold) => ({ id, gold, shown: shownFor(gold, found.get(id) ?? []) })),
  );
}

/** A stretch that was read; where it bears a speaker it may be shown. */
type Read = Pick<ExtractedQuote, 'start' | 'end' | 'speaker'>;

/** What was read in the place of a right quotation. */
export function shownFor<Quote extends Read>(
  gold: GoldQuote,
  quotes: readonly Quote[],
): Quote | null {
  let best: Quote | null = null;
  let bestFit = 0;
  for (const quote of quotes) {
    const fit = quote.speaker ? fitOf(gold, quote) : 0;
    if (fit > bestFit) [best, bestFit] = [quote, fit];
  }
  return best;
}

/** The share of the right quotation that is covered, and how much the two are the same stretch; 0 below four fifths. */
function fitOf(gold: GoldQuote, quote: Read): number {
  const common = Math.min(quote.end, gold.end) - Math.max(quote.start, gold.start);
  const covered = Math.max(0, common) / Math.max(1, gold.end - gold.start);
  const whole = Math.max(quote.end, gold.end) - Math.min(quote.start, gold.start);
  return covered < COVERED ? 0 : covered + common / whole;
}

const isRight = ({ gold, shown }: Judged): boolean =>
  gold.speaker !== null && shown !== null && isSameSpeaker(gold.speaker, shown.speaker ?? '');

/** Of what has a speaker: answered, precise; and how often one is shown where there is none. */
export function printAttribution(name: string, judged: readonly Judged[]): void {
  const spoken = judged.filter(({ gold }) => gold.speaker !== null);
  const answered = spoken.filter(({ shown }) => shown !== null);
  const right = answered.filter(isRight).length;
  const unspoken = judged.filter(({ gold }) => gold.speaker === null);
  const noise = unspoken.filter(({ shown }) => shown !== null).length;
  console.log(
    `${name}: ${right} of ${spoken.length} to the right speaker (${percent(right, spoken.length)}), ` +
      `answered ${percent(answered.length, spoken.length)}, precision ${percent(right, answered.length)}; ` +
      `a speaker shown for ${noise} of ${unspoken.length} that have none; ` +
      `precision with those ${percent(right, answered.length + noise)}`,
  );
}

/** How many speakers are shown without "probably", and how many of those are right. */
export function printCertainty(name: string, judged: readonly Judged[]): void {
  const shown = judged.filter((one) => one.shown !== null);
  const certain = shown.filter((one) => one.shown?.certain);
  const right = certain.filter(
    ({ gold, shown }) => gold.speaker !== null && sharesName(gold.speaker, shown?.speaker ?? ''),
  ).length;
  console.log(
    `${name}: shown as certain ${percent(certain.length, shown.length)} of ${shown.length} (to reach 70%), ` +
      `right ${percent(right, certain.length)} (to reach 98%)`,
  );
}

/** What is wrong, a line each. */
export function printFaults(judged: readonly Judged[]): void {
  for (const { id, gold, shown } of judged.filter((one) => !isFine(one)))
    console.log(
      `  ${id} “${(gold.quote ?? '').slice(0, 80)}” is ${gold.speaker ?? 'nobody'}'s, given to ${shown?.speaker ?? 'nobody'}`,
    );
}

const isFine = (one: Judged): boolean =>
  one.gold.speaker === null ? one.shown === null : isRight(one);
