/** Weights of named evidence: under which what answers stands first, and how surely the first answers. */

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
const ROUNDS = { orders: 150, chances: 600 };
/** Evidence that every case has. */
const ANY = 'any';

/** Softmax over the stretches of a question: the likelihood that one that answers is the first (ListNet's top one, Cao 2007). */
export function orders(sought: readonly Sought[]): AnswerEvidence {
  const telling = sought.filter(({ rows }) => rows.some(({ right }) => right));
  const names = namesIn(telling.flatMap(({ rows }) => rows));
  const tables = telling.map(({ rows }) => tableOf(rows, names));
  return ascend(names, ROUNDS.orders, RIDGE.orders, (weights, slopes) => {
    for (const { columns, right } of tables) {
      const exps = softened(columns.map((one) => dot(one, weights)));
      const sum = exps.reduce((all, one) => all + one, 0);
      const good = exps.reduce((all, one, at) => all + (right[at] ? one : 0), 0);
      for (const [at, one] of columns.entries()) {
        const own = exps[at] ?? 0;
        addTo(slopes, one, (right[at] ? own / good : 0) - own / sum);
      }
    }
  });
}

/** Logistic regression. */
export function chances(rows: readonly Row[]): AnswerEvidence {
  const names = namesIn(rows);
  const { columns, right } = tableOf(rows, names);
  return ascend(names, ROUNDS.chances, RIDGE.chances, (weights, slopes) => {
    for (const [at, one] of columns.entries())
      addTo(slopes, one, Number(right[at]) - 1 / (1 + Math.exp(-dot(one, weights))));
  });
}

/** How likely those that answer are to be first, as logarithms: nearer to 0 is better. */
export function likelihoodOf({ rows }: Sought, weights: AnswerEvidence): number {
  const names = Object.keys(weights);
  const { columns, right } = tableOf(rows, names);
  const own = Float64Array.from(names, (name) => weights[name] ?? 0);
  const exps = softened(columns.map((one) => dot(one, own)));
  const good = exps.reduce((all, one, at) => all + (right[at] ? one : 0), 0);
  return Math.log(good / exps.reduce((all, one) => all + one, 0));
}

type Table = { readonly columns: readonly Float64Array[]; readonly right: readonly boolean[] };

const namesIn = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap(({ evidence }) => Object.keys(evidence))),
];

const tableOf = (rows: readonly Row[], names: readonly string[]): Table => ({
  columns: rows.map(({ evidence }) => Float64Array.from(names, (name) => evidence[name] ?? 0)),
  right: rows.map(({ right }) => right),
});

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function softened(scores: readonly number[]): readonly number[] {
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  return scores.map((score) => Math.exp(score - top));
}

function addTo(slopes: Float64Array, one: Float64Array, pull: number): void {
  for (let at = 0; at < one.length; at++) slopes[at] = (slopes[at] ?? 0) + pull * (one[at] ?? 0);
}

/** Gradient ascent with a step for each weight (AdaGrad, Duchi 2011). */
function ascend(
  names: readonly string[],
  rounds: number,
  ridge: number,
  slopesAt: (weights: Float64Array, slopes: Float64Array) => void,
): AnswerEvidence {
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    const slopes = new Float64Array(names.length);
    slopesAt(weights, slopes);
    for (const [at, name] of names.entries()) {
      const weight = weights[at] ?? 0;
      const step = (slopes[at] ?? 0) - (name === ANY ? 0 : ridge * weight);
      squares[at] = (squares[at] ?? 0) + step * step;
      weights[at] = weight + (RATE * step) / Math.sqrt((squares[at] ?? 0) + 1e-9);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
}
