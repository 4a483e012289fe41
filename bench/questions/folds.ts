/** How right the answers are with weights that were fitted on other libraries, and without a piece of evidence. */
import { ANSWERS } from '../../src/answering/questions/answer-question.ts';
import { percent } from '../support/print.ts';
import { mustAbstain } from './score.ts';
import { type Trial, type Tried, tryByFolds } from './trials.ts';

const EDGES = [0, 0.3, 0.4, ANSWERS, 0.6, 0.7, 0.8];

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

/** How many fewer are right where a piece of evidence is left out. */
export function printWithout(trials: readonly Trial[]): void {
  const names = new Set(
    trials.flatMap(({ ranked }) => ranked.flatMap((one) => Object.keys(one.evidence))),
  );
  const whole = rightIn(tryByFolds(trials));
  console.log(`\nright of all: ${whole}; without`);
  for (const name of names) {
    const less = trials.map((trial) => ({
      ...trial,
      ranked: trial.ranked.map((one) => without(one, name)),
    }));
    console.log(`  ${name.padEnd(20)} ${whole - rightIn(tryByFolds(less))}`);
  }
}

const without = (one: Trial['ranked'][number], name: string): Trial['ranked'][number] => ({
  ...one,
  evidence: Object.fromEntries(Object.entries(one.evidence).filter(([key]) => key !== name)),
});

const rightIn = (tried: ReadonlyMap<Tried, number>): number =>
  partsOf(tried).can.filter(({ right }) => right).length;
