/** Weights of named evidence: under which what answers stands first, and how surely the first answers. */

import { weigh } from '../../src/answering/questions/ranking.ts';
import type { AnswerEvidence } from '../../src/answering/questions/sought.ts';

/** Something with what speaks for it, and whether it is right. */
export type Row = { readonly evidence: AnswerEvidence; readonly right: boolean };
/** The stretches that one question has to choose from. */
export type Sought = { readonly set: string; readonly rows: readonly Row[] };
/** What is shown for one question. */
export type Case = Row & { readonly set: string };
export type Fitted = { readonly WEIGHTS: AnswerEvidence; readonly SURETY: AnswerEvidence };

const RATE = 0.3;
/** Pulls the weights of rare evidence to nothing. */
const RIDGE = { orders: 0.5, chances: 1 };
const ROUNDS = { orders: 250, chances: 600 };
/** Evidence that every case has. */
const ANY = 'any';

type Slopes = Map<string, number>;

/** Softmax over the stretches of a question: the likelihood that one that answers is the first (ListNet's top one, Cao 2007). */
export function orders(sought: readonly Sought[]): AnswerEvidence {
  const telling = sought.filter(({ rows }) => rows.some(({ right }) => right));
  return ascend(ROUNDS.orders, RIDGE.orders, (weights, slopes) => {
    for (const { rows } of telling) {
      const scores = rows.map(({ evidence }) => weigh(evidence, weights));
      const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
      const exps = scores.map((score) => Math.exp(score - top));
      const sum = exps.reduce((all, one) => all + one, 0);
      const good = exps.reduce((all, one, at) => all + (rows[at]?.right ? one : 0), 0);
      for (const [at, { evidence, right }] of rows.entries()) {
        const own = exps[at] ?? 0;
        addTo(slopes, evidence, (right ? own / good : 0) - own / sum);
      }
    }
  });
}

/** Logistic regression. */
export const chances = (rows: readonly Row[]): AnswerEvidence =>
  ascend(ROUNDS.chances, RIDGE.chances, (weights, slopes) => {
    for (const { evidence, right } of rows)
      addTo(slopes, evidence, Number(right) - 1 / (1 + Math.exp(-weigh(evidence, weights))));
  });

function addTo(slopes: Slopes, evidence: AnswerEvidence, pull: number): void {
  for (const name in evidence)
    slopes.set(name, (slopes.get(name) ?? 0) + pull * (evidence[name] ?? 0));
}

/** Gradient ascent with a step for each weight (AdaGrad, Duchi 2011). */
function ascend(
  rounds: number,
  ridge: number,
  slopesAt: (weights: AnswerEvidence, slopes: Slopes) => void,
): AnswerEvidence {
  const weights: Record<string, number> = {};
  const squares = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const slopes: Slopes = new Map();
    slopesAt(weights, slopes);
    for (const [name, slope] of slopes) {
      const step = slope - (name === ANY ? 0 : ridge * (weights[name] ?? 0));
      const square = (squares.get(name) ?? 0) + step * step;
      squares.set(name, square);
      weights[name] = (weights[name] ?? 0) + (RATE * step) / Math.sqrt(square + 1e-9);
    }
  }
  return weights;
}
