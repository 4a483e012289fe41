/** The stretch of an article that is most like the asked words. */
import { indexWords, type Run } from '../../../language/exact-match.ts';
import { alignWords, pairsIn } from '../../../language/fuzzy-match.ts';
import type { Word } from '../../../language/words.ts';
import { type ArticleView, rangeOf, statementsAt, wordRun } from '../../article-view.ts';
import { isContent } from '../../meaning-words.ts';
import type { Asked } from './asked-words.ts';
import type { Piece } from './match.ts';
import { shareStatement } from './match-context.ts';
import { SHORTEST_FRAGMENT } from './stitch.ts';

/** For each asked word the index of its printed word, or null; `run` is the stretch from the first to the last. */
export type Altered = {
  readonly how: 'altered';
  readonly view: ArticleView;
  readonly pairs: readonly (number | null)[];
  readonly run: Run;
};

/** Share of the asked words' content that an altered quotation keeps. */
const LEAST_SHARED = 0.6;
const FEWEST_CONTENT_WORDS = 3;

/** The likest stretch; null where too little of the asked words stands there to call it a change of them. */
export function findAltered(asked: Asked, views: readonly ArticleView[]): Altered | null {
  let best: { view: ArticleView; pairs: readonly (number | null)[]; score: number } | null = null;
  for (const view of likely(asked.words, views)) {
    const fit = alignWords(asked.words, view);
    if (fit !== null && (best === null || fit.score > best.score)) best = { view, ...fit };
  }
  if (best === null || isTooShort(asked) || !isEnough(asked.words, best.pairs)) return null;
  const { view } = best;
  const pairs = withinMarks(asked.words, view, best.pairs);
  return { how: 'altered', view, pairs, run: runOf(pairs) };
}

type Pairs = readonly (number | null)[];

const found = (pairs: Pairs): readonly number[] => pairs.filter((at) => at !== null);

function runOf(pairs: Pairs): Run {
  const all = found(pairs);
  return { from: Math.min(...all), to: Math.max(...all) + 1 };
}

/** The words fitted into the marks of the statement that most of them stand in, where as many fit there. */
function withinMarks(asked: readonly Word[], view: ArticleView, pairs: Pairs): Pairs {
  const [statement] = statementsAt(view.statementsTouching, rangeOf(view, runOf(pairs)));
  const [first, last] = [statement?.quoted[0], statement?.quoted.at(-1)];
  if (first === undefined || last === undefined) return pairs;
  const run = wordRun(view.words, { start: first.start, end: last.end });
  if (found(pairs).every((at) => run.from <= at && at < run.to)) return pairs;
  const fit = alignWords(asked, indexWords(view.words.slice(run.from, run.to)));
  if (fit === null || found(fit.pairs).length < found(pairs).length) return pairs;
  return fit.pairs.map((at) => (at === null ? null : at + run.from));
}

/** Pieces of one article as the stretch that they stand in, with the words between them left out. */
export function alteredFrom(view: ArticleView, pieces: readonly Piece[]): Altered {
  const pairs = pieces.flatMap(({ runs }) =>
    runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)),
  );
  return { how: 'altered', view, pairs, run: runOf(pairs) };
}

/** Fewer content words than tell an altered quotation from a chance likeness. */
export const isTooShort = (asked: Asked): boolean =>
  asked.words.filter(isContent).length < FEWEST_CONTENT_WORDS;

/** One statement that prints all asked words but one or two: a change of it rather than a patchwork of several. */
export function explains({ view, pairs, run }: Altered): boolean {
  const missing = pairs.filter((at) => at === null).length;
  const ends = [run.from, run.to - 1].map(
    (at): Piece => ({ view, runs: [{ from: at, to: at + 1 }] }),
  );
  const [first, last] = ends;
  return (
    missing < SHORTEST_FRAGMENT &&
    first !== undefined &&
    last !== undefined &&
    shareStatement(first, last)
  );
}

const MOST_LIKELY = 6;

/**
 * The articles that hold most of the words, and of their neighbours. A misspelt word is not in the index,
 * so half of what an altered quotation keeps must be enough to look closer.
 */
export function likely(
  words: readonly Word[],
  views: readonly ArticleView[],
): readonly ArticleView[] {
  const content = [...new Set(words.filter(isContent).map(({ key }) => key))];
  return views
    .map((view) => ({ view, held: content.filter((key) => view.positions.has(key)).length }))
    .filter(({ held }) => held > 0 && held / content.length >= LEAST_SHARED / 2)
    .map(({ view, held }) => ({ view, held: held + pairsIn(words, view).length }))
    .sort((a, b) => b.held - a.held)
    .slice(0, MOST_LIKELY)
    .map(({ view }) => view);
}

/** Are enough of the words found for the rest to count as a change of them? */
export function isEnough(words: readonly Word[], pairs: readonly (number | null)[]): boolean {
  const content = words.flatMap((word, index) => (isContent(word) ? [pairs[index] ?? null] : []));
  const kept = content.filter((at) => at !== null).length;
  const all = pairs.filter((at) => at !== null).length;
  const firmly =
    kept >= FEWEST_CONTENT_WORDS || (kept === content.length - 1 && kept >= 2 && all >= 3);
  return (
    firmly && kept / content.length >= LEAST_SHARED && all / pairs.length >= LEAST_SHARED - 0.1
  );
}
