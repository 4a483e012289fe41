/** A piece of the asked words with whose words stand there, and the quotation that shows it. */
import type { Quotation } from '../../answer.ts';
import { rangeOf } from '../../article-view.ts';
import { MOST_ASKED, quoteSentences, quoteStatement } from '../../quotation.ts';
import type { Claim } from '../claims/claim.ts';
import type { Asked } from '../matching/asked-words.ts';
import { type Piece, pieceRange } from '../matching/match.ts';
import { type Place, placeOf } from '../matching/match-context.ts';

/** The words asked about, in the message that holds them, and who is said to have said them. */
export type Question = {
  readonly message: string;
  readonly asked: Asked;
  readonly claim: Claim | null;
};

export type Placed = Place & { readonly piece: Piece };

/** A piece with its place. */
export function placed(piece: Piece): Placed {
  return { ...placeOf(piece), piece };
}

/** What a reader sees of a piece: its statement, or the article's sentences. */
export function quotePlaced({ statement, piece }: Placed): Quotation {
  const { article } = piece.view;
  const asked = piece.runs.map((run) => rangeOf(piece.view, run));
  return statement === null
    ? quoteSentences(article, pieceRange(piece), asked)
    : quoteStatement(article, statement, asked);
}

/** One quotation for each statement or sentence, whatever number of places it holds. */
export function distinct(quotations: readonly Quotation[]): readonly Quotation[] {
  const byPlace = Map.groupBy(
    quotations,
    ({ statement, shown }) => statement ?? `${shown.article}:${shown.start}`,
  );
  return [...byPlace.values()].flatMap((same) => {
    const [first] = same;
    const asked = same.slice(0, MOST_ASKED).flatMap((one) => one.asked);
    return first === undefined ? [] : [{ ...first, asked: asked.slice(0, MOST_ASKED) }];
  });
}
