/** Where some of the asked words stand in one article. */
import { exactMatches } from '../../../language/matching/exact-match.ts';
import type { Run } from '../../../language/matching/word-text.ts';
import { cover } from '../../../language/spans/ranges.ts';
import type { Range } from '../../../language/spans/span.ts';
import type { Word } from '../../../language/words.ts';
import { type ArticleView, rangeOf } from '../../article-view.ts';

/** Words of one article, as runs in the order of the asked words. */
export type Occurrence = { readonly view: ArticleView; readonly runs: readonly Run[] };

/** Every place in the articles where the words stand as they are. */
export function occurrencesOf(
  words: readonly Word[],
  views: readonly ArticleView[],
): readonly Occurrence[] {
  return views.flatMap((view) => exactMatches(words, view).map((runs) => ({ view, runs })));
}

/** Does the second stand behind the first in the same article? */
export function follows(first: Occurrence, second: Occurrence): boolean {
  const end = first.runs.at(-1)?.to ?? 0;
  return first.view === second.view && (second.runs[0]?.from ?? 0) >= end;
}

/** Does the second begin inside the first, so that words between them stand twice? */
export function overlaps(first: Occurrence, second: Occurrence): boolean {
  const [from, to] = [first.runs[0]?.from ?? 0, first.runs.at(-1)?.to ?? 0];
  const start = second.runs[0]?.from ?? 0;
  return first.view === second.view && from < start && start < to;
}

/** The stretch of the article from the first to the last of the words. */
export const stretchOf = ({ view, runs }: Occurrence): Range =>
  cover(runs.map((run) => rangeOf(view, run)));

/** The words of the article that stand there. */
export const wordsAt = ({ view, runs }: Occurrence): readonly Word[] =>
  runs.flatMap((run) => view.words.slice(run.from, run.to));
