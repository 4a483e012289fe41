/** What a reader sees of the places that a verdict rests on. */
import type { Quotation } from '../answer.ts';
import { rangeOf } from '../article-view.ts';
import { MOST_ASKED, quoteSentences, quoteStatement } from '../quotation.ts';
import { stretchOf } from './locate/occurrence.ts';
import type { Judged } from './verdict/judged.ts';
import type { Said } from './whose/said.ts';

const MOST_QUOTATIONS = 12;

/** The quotations of a judged one, the one that answers first. */
export function quotationsFor(judged: Judged): readonly Quotation[] {
  switch (judged.how) {
    case 'nowhere':
      return [];
    case 'exact':
      return distinct(judged.places.map(quotationAt)).slice(0, MOST_QUOTATIONS);
    case 'stitched':
      return distinct(judged.parts.map(quotationAt));
    case 'altered':
      return distinct((judged.isJoined ? judged.said.parts : [judged.said]).map(quotationAt));
  }
}

/** Its statement, or the article's sentences. */
function quotationAt(said: Said): Quotation {
  const { article } = said.view;
  const asked = said.runs.map((run) => rangeOf(said.view, run));
  return said.statement === null
    ? quoteSentences(article, stretchOf(said), asked)
    : quoteStatement(article, said.statement, asked);
}

/** One quotation for each statement, and for each stretch that is shown, whatever number of places it holds. */
function distinct(quotations: readonly Quotation[]): readonly Quotation[] {
  const byStatement = joinedBy(
    quotations,
    ({ statement, shown }) => statement ?? `${shown.article}:${shown.start}`,
  );
  return joinedBy(byStatement, ({ shown }) => `${shown.article}:${shown.start}:${shown.end}`);
}

/** Of those with one key the first that is somebody's, with the asked words of all. */
function joinedBy(
  quotations: readonly Quotation[],
  keyOf: (quotation: Quotation) => string,
): readonly Quotation[] {
  return [...Map.groupBy(quotations, keyOf).values()].flatMap((same) => {
    const first = same.find(({ statement }) => statement !== null) ?? same[0];
    const asked = same.slice(0, MOST_ASKED).flatMap((one) => one.asked);
    return first === undefined ? [] : [{ ...first, asked: asked.slice(0, MOST_ASKED) }];
  });
}
