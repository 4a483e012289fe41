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
};
export type Judged = { readonly of: Case; readonly chance: number };
export type Weights = ReadonlyMap<string, number>;

const ROUNDS = 600;
const RATE = 0.5;
/** Pulls the weights of rare evidence to nothing. */
const RIDGE = 2;
/** Evidence that every case has. */
const ANY = 'any';
/** Evidence that adds less, or that fewer cases have, is left out. */
const LEAST = 0.1;
const FEWEST = 25;

const featuresOf = ({ evidence }: Case): readonly string[] => [ANY, ...evidence];

/** How likely a case is right by weights. */
export const chanceOf = (weights: Weights, one: Case): number =>
  1 / (1 + Math.exp(-featuresOf(one).reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)));

/** The weights under which the cases are likeliest, of the evidence that tells enough. */
export function fitted(cases: readonly Case[]): Weights {
  const often = [...countsOf(cases)].filter(([, count]) => count >= FEWEST);
  let weights = ascended(
    cases,
    often.map(([name]) => name),
  );
  for (;;) {
    const telling = [...weights].filter(
      ([name, weight]) => name === ANY || Math.abs(weight) >= LEAST,
    );
    if (telling.length === weights.size) return weights;
    weights = ascended(
      cases,
      telling.map(([name]) => name),
    );
  }
}

function countsOf(cases: readonly Case[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of cases)
    for (const name of featuresOf(one)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Gradient ascent with a step for each weight (AdaGrad, Duchi 2011). */
function ascended(cases: readonly Case[], names: readonly string[]): Weights {
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = cases.map((one) => ({
    right: Number(one.right),
    at: featuresOf(one).flatMap((name) => places.get(name) ?? []),
  }));
  const weights = names.map(() => 0);
  const squares = names.map(() => 1e-9);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight, at) => (names[at] === ANY ? 0 : -RIDGE * weight));
    for (const { right, at } of rows) {
      const sum = at.reduce((total, place) => total + (weights[place] ?? 0), 0);
      const error = right - 1 / (1 + Math.exp(-sum));
      for (const place of at) slopes[place] = (slopes[place] ?? 0) + error;
    }
    for (const [at, slope] of slopes.entries()) {
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) + (RATE * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

/** By how much each weight alone would have to change for the cases to be likeliest (a step of Newton's method). */
export function stepsToBest(cases: readonly Case[], weights: Weights): Weights {
  const slopes = new Map<string, number>();
  const bends = new Map<string, number>();
  for (const one of cases) {
    const chance = chanceOf(weights, one);
    for (const name of featuresOf(one)) {
      slopes.set(name, (slopes.get(name) ?? 0) + Number(one.right) - chance);
      bends.set(name, (bends.get(name) ?? 0) + chance * (1 - chance));
    }
  }
  return new Map(
    [...weights].map(([name, weight]) => {
      const ridge = name === ANY ? 0 : RIDGE;
      const slope = (slopes.get(name) ?? 0) - ridge * weight;
      return [name, slope / ((bends.get(name) ?? 0) + ridge)];
    }),
  );
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
      .map((of) => ({ of, chance: chanceOf(weights, of) }));
  }).flat();
}
