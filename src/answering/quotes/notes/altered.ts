/** A quotation with changes: what of the article it is held against, and the differences. */
import type { Run } from '../../../language/exact-match.ts';
import type { Range } from '../../../language/spans/span.ts';
import type { Change } from '../../answer.ts';
import { rangeOf, shared, statementsAt } from '../../article-view.ts';
import type { Altered } from '../matching/closest-stretch.ts';
import type { Placed, Question } from './match-in-context.ts';
import { changesBetween } from './word-changes.ts';

const MOSTLY = 0.7;

/** Where nearly all that was found stands in the marks of one statement, or of several, what was found outside counts as added. */
export function keepMarked(found: Altered, { statement }: Placed): Altered | null {
  const { view, run } = found;
  const all = statementsAt(view.statementsTouching, rangeOf(view, run)).flatMap(
    ({ quoted }) => quoted,
  );
  return keepWithin(found, statement?.quoted ?? []) ?? keepWithin(found, all);
}

function keepWithin(found: Altered, marks: readonly Range[]): Altered | null {
  const isMarked = (at: number): boolean => {
    const word = found.view.words[at];
    return word !== undefined && shared(marks, word) > 0;
  };
  const all = found.pairs.filter((at) => at !== null);
  const kept = all.filter(isMarked);
  if (kept.length === all.length || kept.length < MOSTLY * all.length) return null;
  const pairs = found.pairs.map((at) => (at !== null && isMarked(at) ? at : null));
  return { ...found, pairs, run: { from: Math.min(...kept), to: Math.max(...kept) + 1 } };
}

/** The differences, without the article's glosses and cues that the person left out. */
export function changesIn(question: Question, found: Altered): readonly Change[] {
  const paired = new Set(found.pairs);
  const skipped = new Set<number>();
  for (const [from, to] of found.view.skips) {
    const run = Array.from({ length: to - from }, (_, offset) => from + offset);
    if (run.every((at) => !paired.has(at))) for (const at of run) skipped.add(at);
  }
  const printed = found.view.words
    .slice(found.run.from, found.run.to)
    .filter((_, offset) => !skipped.has(found.run.from + offset));
  return changesBetween(question.message, question.asked.words, found.view, printed);
}

/** Runs of neighbouring words among the pairs. */
export function runsFrom(pairs: readonly (number | null)[]): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const at of pairs) {
    if (at === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}
