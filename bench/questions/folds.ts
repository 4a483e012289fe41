/** How right the answers are with weights that were fitted on other libraries, and without a piece of evidence. */
import { ANSWERS } from '../../src/answering/questions/surety.ts';
import { percent } from '../support/print.ts';
import { likelihoodOf } from './fit.ts';
import { mustAbstain } from './score.ts';
import { soughtOf, type Trial, type Tried, tryWith, weighedByFolds } from './trials.ts';

const EDGES = [0, 0.4, ANSWERS, 0.55, 0.6, 0.65, 0.7];

/** By probability: how many are answered from there on, and how many of them rightly. */
export function printFolds(tried: ReadonlyMap<Tried, number>): void {
  const { can, must, strange } = partsOf(tried);
  const shown = can.reduce((sum, one) => sum + one.shown, 0) / can.length;
  console.log(
    `${can.length} questions, ${must.length} that must not be answered, ${strange.length} to a strange library; ${shown.toFixed(2)} stretches shown`,
  );
  console.log('from    answered  right of all  of answered  wrong  not answered  of strange');
  for (const edge of EDGES) {
    const isAnswered = (one: Tried): boolean => (tried.get(one) ?? 0) >= edge;
    const answered = can.filter(isAnswered);
    const right = answered.filter((one) => one.right).length;
    const cells = [
      percent(answered.length, can.length),
      percent(right, can.length),
      percent(right, answered.length),
      percent(answered.length - right, can.length),
      percent(must.filter((one) => !isAnswered(one)).length, must.length),
      percent(strange.filter((one) => !isAnswered(one)).length, strange.length),
    ];
    console.log(edge.toFixed(2) + cells.map((cell) => cell.padStart(12)).join(''));
  }
  for (const [set, own] of Map.groupBy(can, ({ set }) => set))
    console.log(`  ${set}: ${percent(own.filter(({ right }) => right).length, own.length)} right`);
}

function partsOf(tried: ReadonlyMap<Tried, number>) {
  const all = [...tried.keys()];
  const own = all.filter(({ trial }) => trial.isOwn);
  return {
    can: own.filter(({ trial }) => !mustAbstain(trial.one)),
    must: own.filter(({ trial }) => mustAbstain(trial.one)),
    strange: all.filter(({ trial }) => !trial.isOwn),
  };
}

/** How much less likely what answers is to be first where a piece of evidence is left out, and how many fewer are right. */
export function printWithout(trials: readonly Trial[]): void {
  const names = new Set(
    trials.flatMap(({ ranked }) => ranked.flatMap((one) => Object.keys(one.evidence))),
  );
  const whole = worthOf(trials);
  console.log(
    `\nright of all: ${whole.right}, log-likelihood ${whole.likelihood.toFixed(1)}; without`,
  );
  for (const name of names) {
    const less = worthOf(trials.map((trial) => withoutIn(trial, name)));
    const loss = (whole.likelihood - less.likelihood).toFixed(1);
    console.log(
      `  ${name.padEnd(20)} ${String(whole.right - less.right).padStart(4)} ${loss.padStart(6)}`,
    );
  }
}

const withoutIn = (trial: Trial, name: string): Trial => ({
  ...trial,
  ranked: trial.ranked.map((one) => ({
    ...one,
    evidence: Object.fromEntries(Object.entries(one.evidence).filter(([key]) => key !== name)),
  })),
});

/** By folds, how many first pages are right, and how likely what answers is to be first. */
function worthOf(trials: readonly Trial[]): { right: number; likelihood: number } {
  let [right, likelihood] = [0, 0];
  for (const { trial, weights } of weighedByFolds(trials)) {
    const sought = soughtOf(trial);
    if (tryWith(trial, weights).right) right += 1;
    if (sought.rows.some((row) => row.right)) likelihood += likelihoodOf(sought, weights);
  }
  return { right, likelihood };
}
