/** The stretches that may answer a question, the best first: one score, of evidence and weights. */
import type { Hit } from '../../library/library.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { articlesFound } from '../lookup/search-scope.ts';
import { foundStretches } from '../lookup/stretches-found.ts';
import { speakersMeant } from '../lookup/who-is-meant.ts';
import { evidenceFor, type Weighed } from './evidence.ts';
import { WEIGHTS } from './evidence-weights.ts';
import type { AnswerEvidence } from './sought.ts';
import type { Question } from './understanding/question.ts';

export type Ranked = Weighed & {
  readonly score: number;
  /** The likelihood that it is the one that answers, if one does. */
  readonly share: number;
};

/** Articles that are looked through: the best that search found, and some that quote whoever is asked about. More of them answer no more. */
const MOST_FOUND = 6;
const MOST_OF_ASKED = 3;

/** The sum of what speaks for something, by these weights. */
export const weigh = (evidence: AnswerEvidence, weights: AnswerEvidence): number =>
  Object.entries(evidence).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);

/** The stretches of the articles that were found, the best first; in small steps. */
export function* rank(
  question: Question,
  hits: readonly Hit[],
  library: PreparedLibrary,
): Generator<void, readonly Ranked[]> {
  const asked = question.asked.flatMap((one) => speakersMeant(one, library));
  const ids = [
    ...[...articlesFound(hits, library)].slice(0, MOST_FOUND),
    ...[...new Set(asked.map(({ article }) => article))].slice(0, MOST_OF_ASKED),
  ];
  const found = yield* foundStretches(hits, ids, library);
  return inOrder(yield* evidenceFor(question, found, hits, library));
}

/** The best first, by these weights. */
export function inOrder(
  weighed: readonly Weighed[],
  weights: AnswerEvidence = WEIGHTS,
): readonly Ranked[] {
  const scored = weighed.map((one) => ({ ...one, score: weigh(one.evidence, weights) }));
  const top = scored.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const sum = scored.reduce((all, { score }) => all + Math.exp(score - top), 0);
  return scored
    .map((one) => ({ ...one, share: Math.exp(one.score - top) / sum }))
    .sort((a, b) => b.score - a.score);
}
