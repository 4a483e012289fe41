/** The table of certainty is where the reader and its annotated articles put it. */
import { expect, it } from 'vitest';
import { type Case, stepsToBest, type Weights } from '../../bench/certainty/fit.ts';
import { ownSets } from '../../bench/certainty/gold-sets.ts';
import { casesOfSets } from '../../bench/certainty/tables.ts';
import { WEIGHTS } from '../../src/reading/statements/certainty-weights.ts';

const table: Weights = new Map(Object.entries(WEIGHTS));
const cases: readonly Case[] = casesOfSets(ownSets()).flatMap((set) => set.cases);

/** A weight of nothing, doubled or turned round would be further from its best than this share of itself. */
const SHARE = 0.4;

/** Weights that fit our own articles better elsewhere. */
const misfits = (weights: Weights): readonly string[] =>
  [...stepsToBest(cases, weights)]
    .filter(([name, step]) => Math.abs(step) >= SHARE * Math.abs(weights.get(name) ?? 0))
    .map(([name, step]) => `${name}: ${weights.get(name)}, better by ${step.toFixed(2)}`);

it('every weight is where it fits best; else: npm run bench -- certainty --write', () => {
  expect(misfits(table)).toEqual([]);
});

it.each([
  ['nothing', 0],
  ['twice as much', 2],
  ['turned round', -1],
])('a weight that is %s is told', (_, factor) => {
  for (const [name, weight] of table)
    expect(misfits(new Map(table).set(name, factor * weight)), name).not.toEqual([]);
});
