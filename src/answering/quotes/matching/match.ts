/** A fragment of the asked words in one article. */
import { exactMatches, type Run } from '../../../language/exact-match.ts';
import { cover } from '../../../language/spans/ranges.ts';
import type { Range } from '../../../language/spans/span.ts';
import type { Word } from '../../../language/words.ts';
import { type ArticleView, rangeOf } from '../../article-view.ts';

/** A fragment of the asked words in one article: runs in the order of the asked words. */
export type Piece = { readonly view: ArticleView; readonly runs: readonly Run[] };

/** Every place in the articles where the words stand as they are. */
export function exactPieces(words: readonly Word[], views: readonly ArticleView[]): Piece[] {
  return views.flatMap((view) => exactMatches(words, view).map((runs) => ({ view, runs })));
}

/** Does the second piece stand behind the first in the same article? */
export function follows(first: Piece, second: Piece): boolean {
  const end = first.runs.at(-1)?.to ?? 0;
  return first.view === second.view && (second.runs[0]?.from ?? 0) >= end;
}

/** Does the second piece begin inside the first, so that words between them stand twice? */
export function overlaps(first: Piece, second: Piece): boolean {
  const [from, to] = [first.runs[0]?.from ?? 0, first.runs.at(-1)?.to ?? 0];
  const start = second.runs[0]?.from ?? 0;
  return first.view === second.view && from < start && start < to;
}

/** The stretch of the article from the first to the last word of a piece. */
export const pieceRange = ({ view, runs }: Piece): Range =>
  cover(runs.map((run) => rangeOf(view, run)));
