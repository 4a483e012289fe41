/** Logistic regression over named evidence: weights, and the chances of cases by weights fitted without their article. */
import type { Basis } from '../../src/reading/statement.ts';
import type { Evidence } from '../../src/reading/statements/certainty.ts';

/** A speaker that was read: what it rests on, and whether it is right. */
export type Case = {
  readonly article: string;
  /** The kind of paper, or the corpus's outlet. */
  readonly style: string;
  readonly basis: Basis;
  readonly evidence: Evidence;
  readonly right: boolean;
  /** Who annotated it: some err more often than others, which is not the reader's fault. */
  readonly annotators: string;
};
export type Judged = { readonly of: Case; readonly chance: number };
type Weights = ReadonlyMap<string, number>;

const ROUNDS = 400;
const RATE = 0.5;
/** Pulls the weights of rare evidence to nothing. */
const RIDGE = 2;
/** Evidence that every case has. */
const ANY = 'any';

const featuresOf = ({ evidence }: Case): readonly string[] => [ANY, ...evidence];

/** Sets annotators apart while weights are fitted; it is no part of what is learnt. */
const learntFrom = (one: Case): readonly string[] => [`${BY}${one.annotators}`, ...featuresOf(one)];
const BY = 'annotated by ';

const chanceOf = (weights: Weights, features: readonly string[]): number =>
  chance(features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Names as their numbers: four hundred rounds over strings would take minutes. */
type Numbered = { readonly features: Int32Array; readonly right: number };

/** The weights under which the cases are likeliest, by gradient ascent with a step for each weight (AdaGrad, Duchi 2011). */
export function fitted(cases: readonly Case[]): Weights {
  const names = [...new Set(cases.flatMap(learntFrom))];
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const numbered = cases.map((one) => ({
    features: Int32Array.from(learntFrom(one), (name) => numberOf.get(name) ?? 0),
    right: Number(one.right),
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, slope] of slopesOf(weights, numbered).entries()) {
      const weight = weights[at] ?? 0;
      const step = slope - (names[at] === ANY ? 0 : RIDGE * weight);
      const square = (squares[at] ?? 0) + step * step;
      squares[at] = square;
      weights[at] = weight + (RATE * step) / Math.sqrt(square + 1e-9);
    }
  }
  const learnt = names.map((name, at): [string, number] => [name, weights[at] ?? 0]);
  return new Map(learnt.filter(([name]) => !name.startsWith(BY)));
}

function slopesOf(weights: Float64Array, cases: readonly Numbered[]): Float64Array {
  const slopes = new Float64Array(weights.length);
  for (const { features, right } of cases) {
    let logOdds = 0;
    for (const at of features) logOdds += weights[at] ?? 0;
    const error = right - chance(logOdds);
    for (const at of features) slopes[at] = (slopes[at] ?? 0) + error;
  }
  return slopes;
}

const FOLDS = 10;

/** What a fold has whole: its cases are judged by weights that were fitted without it. */
export type Whole = 'article' | 'style';

/** The chance of each case by weights that were fitted without its article, or without its style. */
export function byFolds(cases: readonly Case[], whole: Whole = 'article'): readonly Judged[] {
  const wholes = [...new Set(cases.map((one) => one[whole]))];
  return Array.from({ length: FOLDS }, (_, fold) => {
    const aside = new Set(wholes.filter((_whole, index) => index % FOLDS === fold));
    const weights = fitted(cases.filter((one) => !aside.has(one[whole])));
    return cases
      .filter((one) => aside.has(one[whole]))
      .map((of) => ({ of, chance: chanceOf(weights, featuresOf(of)) }));
  }).flat();
}
