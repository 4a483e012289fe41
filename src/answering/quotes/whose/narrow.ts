/** A stretch that is nearly the asked words, fitted into the marks that most of it stands in. */

import { alignWords } from '../../../language/matching/fuzzy-match.ts';
import { indexWords } from '../../../language/matching/word-text.ts';
import type { Range } from '../../../language/spans/span.ts';
import type { Word } from '../../../language/words.ts';
import { rangeOf, shared, statementsAt, wordRun } from '../../article-view.ts';
import { type NearStretch, paired, runOf } from '../locate/nearest-stretch.ts';
import type { Said } from './said.ts';

/** The asked words fitted into the marks of the statement that most of them stand in, where as many fit there. */
export function fitIntoMarks(asked: readonly Word[], stretch: NearStretch): NearStretch {
  const { view, pairs } = stretch;
  const [statement] = statementsAt(view.statementsTouching, rangeOf(view, runOf(stretch)));
  const [first, last] = [statement?.quoted[0], statement?.quoted.at(-1)];
  if (first === undefined || last === undefined) return stretch;
  const run = wordRun(view.words, { start: first.start, end: last.end });
  if (paired(pairs).every((at) => run.from <= at && at < run.to)) return stretch;
  const fit = alignWords(asked, indexWords(view.words.slice(run.from, run.to)));
  if (fit === null || paired(fit.pairs).length < paired(pairs).length) return stretch;
  return { view, pairs: fit.pairs.map((at) => (at === null ? null : at + run.from)) };
}

const MOSTLY = 0.7;

/** Where nearly all that was found stands in the marks of one statement, or of several, what was found outside counts as added; null elsewhere. */
export function keepMarked(stretch: NearStretch, { statement }: Said): NearStretch | null {
  const { view } = stretch;
  const all = statementsAt(view.statementsTouching, rangeOf(view, runOf(stretch))).flatMap(
    ({ quoted }) => quoted,
  );
  return keepWithin(stretch, statement?.quoted ?? []) ?? keepWithin(stretch, all);
}

function keepWithin({ view, pairs }: NearStretch, marks: readonly Range[]): NearStretch | null {
  const isMarked = (at: number): boolean => {
    const word = view.words.at(at);
    return word !== undefined && shared(marks, word) > 0;
  };
  const all = paired(pairs);
  const kept = all.filter(isMarked);
  if (kept.length === all.length || kept.length < MOSTLY * all.length) return null;
  return { view, pairs: pairs.map((at) => (at !== null && isMarked(at) ? at : null)) };
}
