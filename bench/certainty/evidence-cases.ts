/** What the reader makes of annotated quotations: the evidence for each speaker, and whether it is the right one. */
import { articleIn } from '../../src/cli/extract/article-in.ts';
import { readArticle } from '../../src/reading/read.ts';
import type { Speaker } from '../../src/reading/speaker.ts';
import type { Basis } from '../../src/reading/statement.ts';
import type { Evidence } from '../../src/reading/statements/certainty.ts';
import { type GoldQuote, shownFor } from '../reading/attribution.ts';
import { sharesName } from '../reading/same-speaker.ts';
import type { Case } from './fit.ts';
import type { Annotators, StyledText } from './gold-sets.ts';

/** The speakers that were read in the place of annotated ones. */
export function casesOfText(gold: StyledText, annotators: Annotators): readonly Case[] {
  const { id, text, quotes, style } = gold;
  const read = readWithEvidence(id, text);
  return quotes.flatMap((quote) => {
    const shown = shownFor(quote, read);
    if (!shown?.speaker || isMentionedInTurn(quote, shown)) return [];
    const right = shown.names.some(
      (name) => quote.speaker !== null && sharesName(quote.speaker, name),
    );
    const { evidence, basis } = shown;
    return [{ article: id, style, basis, evidence, right, annotators }];
  });
}

/** The title of a film within an answer is nobody's, and the answer still whoever's gives it. */
const isMentionedInTurn = (quote: GoldQuote, { basis, start, end }: Stretch): boolean =>
  basis === 'turn' && quote.speaker === null && end - start > LONGER * (quote.end - quote.start);

type Stretch = { readonly basis: Basis; readonly start: number; readonly end: number };

/** By how much a turn is longer than what is but mentioned in it. */
const LONGER = 1.3;

/** A state has many names: "Washington", "US" and "United States" are one speaker. */
const namesOf = ({ name, type, aliases }: Speaker): readonly string[] =>
  type === 'state' || type === 'organisation' ? [name, ...aliases] : [name];

function readWithEvidence(id: string, text: string) {
  const { article, start: from } = articleIn(id, text);
  const found: Evidence[] = [];
  // Every speaker is sure here, so that none is left out; how sure tells which evidence was its own.
  const reading = readArticle(article, (evidence) => found.push(evidence));
  const names = new Map(reading.speakers.map((speaker) => [speaker.id, namesOf(speaker)]));
  return reading.statements.flatMap(({ content, speaker, basis, sure }) =>
    content.map(({ start, end }) => ({
      start: from + start,
      end: from + end,
      speaker,
      basis,
      names: names.get(speaker ?? '') ?? [],
      evidence: found[sure - 1] ?? [],
    })),
  );
}
