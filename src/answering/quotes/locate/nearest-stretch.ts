/** The stretch of an article that is most like the asked words. */

import { alignWords, pairsIn } from '../../../language/matching/fuzzy-match.ts';
import type { Run } from '../../../language/matching/word-text.ts';
import type { Word } from '../../../language/words.ts';
import type { ArticleView } from '../../article-view.ts';
import { isContent, isMeaningTurn, turnOf } from '../../meaning-words.ts';
import type { AskedWords } from '../message/asked-words.ts';

/** For each asked word the index of its word in the article, or null. */
export type Alignment = readonly (number | null)[];

/** A stretch of one article, held against the asked words. */
export type NearStretch = { readonly view: ArticleView; readonly pairs: Alignment };

/** The indexes of the article's words that have one of the asked words beside them. */
export const paired = (pairs: Alignment): readonly number[] => pairs.filter((at) => at !== null);

/** The run from the first to the last word of a stretch. */
export function runOf({ pairs }: Pick<NearStretch, 'pairs'>): Run {
  const all = paired(pairs);
  return { from: Math.min(...all), to: Math.max(...all) + 1 };
}

/** The runs of neighbouring words that have one of the asked words beside them. */
export function runsOfPairs(pairs: Alignment): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const at of paired(pairs)) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

/** Share of its content that a changed quotation keeps: nearly all, or less where its speaker is named for it. */
export const NEARLY_ALL = 0.75;
export const MOST = 0.6;
const FEWEST_CONTENT_WORDS = 3;

/** The likest stretch; null where too little of the asked words stands there to call it a change of them. */
export function nearestStretch(
  asked: AskedWords,
  views: readonly ArticleView[],
  least: number,
): NearStretch | null {
  let best: (NearStretch & { readonly score: number }) | null = null;
  for (const view of likely(asked.words, views)) {
    const fit = alignWords(asked.words, view);
    if (fit !== null && (best === null || fit.score > best.score)) best = { view, ...fit };
  }
  if (best === null) return null;
  const { pairs } = best;
  const isLike = isEnough(asked.words, pairs, least) || (isTooShort(asked) && isAllThere(pairs));
  return isLike ? best : null;
}

/** In each of the likest articles the stretch that prints nearly, but not wholly, the asked words. */
export function nearStretches(
  words: readonly Word[],
  views: readonly ArticleView[],
): readonly NearStretch[] {
  return likely(words, views).flatMap((view) => {
    const fit = alignWords(words, view);
    const isNear = fit !== null && isEnough(words, fit.pairs, MOST) && fit.pairs.includes(null);
    return isNear ? [{ view, pairs: fit.pairs }] : [];
  });
}

/** Fewer content words than tell an altered quotation from a chance likeness. */
export const isTooShort = (asked: AskedWords): boolean =>
  new Set(asked.words.filter(isContent).map(({ key }) => key)).size < FEWEST_CONTENT_WORDS;

/** Words too few to be told by: do all of them stand there in a row, but for their spelling? */
export const isMisspelt = (pairs: Alignment): boolean => isAllThere(pairs, 0);

/** Do all words stand there, and between them no more than some others? */
function isAllThere(pairs: Alignment, others = 1): boolean {
  if (pairs.length < 2 || pairs.includes(null)) return false;
  const { from, to } = runOf({ pairs });
  return to - from <= pairs.length + others;
}

const MOST_LIKELY = 6;

/**
 * The articles that hold most of the words, and of their neighbours. A misspelt word is not in the index,
 * so half of what an altered quotation keeps must be enough to look closer.
 */
function likely(words: readonly Word[], views: readonly ArticleView[]): readonly ArticleView[] {
  const content = [...new Set(words.filter(isContent).map(({ key }) => key))];
  return views
    .map((view) => ({ view, held: content.filter((key) => view.positions.has(key)).length }))
    .filter(({ held }) => held > 0 && held / content.length >= MOST / 2)
    .map(({ view, held }) => ({ view, held: held + pairsIn(words, view).length }))
    .sort((a, b) => b.held - a.held)
    .slice(0, MOST_LIKELY)
    .map(({ view }) => view);
}

/** Are enough of the words found for the rest to count as a change of them, and not "you can't" alone? */
export function isEnough(words: readonly Word[], pairs: Alignment, least: number): boolean {
  const content = words.flatMap((word, index) => (isContent(word) ? [pairs[index] ?? null] : []));
  const kept = paired(content).length;
  const all = paired(pairs).length;
  const isAllButOne = kept === content.length - 1;
  const isTold = words.some(
    (word, index) => pairs[index] != null && isContent(word) && !isMeaningTurn(turnOf(word.key)),
  );
  const firmly = kept >= FEWEST_CONTENT_WORDS || (isAllButOne && kept >= 2 && all >= 3);
  return (
    isTold &&
    firmly &&
    (isAllButOne || kept / content.length >= least) &&
    kept / content.length >= MOST &&
    all / pairs.length >= least - 0.1
  );
}
