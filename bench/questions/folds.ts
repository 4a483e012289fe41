/** How right the answers are with weights that were fitted on other libraries, and without a piece of evidence. */
import { percent } from '../support/print.ts';
import { likelihoodOf } from './fit.ts';
import { mustAbstain } from './score.ts';
import { soughtOf, type Trial, type Tried, tryWith, weighedByFolds } from './trials.ts';

type ByFolds = ReadonlyMap<Tried, number>;

const EDGES = [0, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75];

/** By probability: how many are answered from there on, and how many of them rightly; of the libraries fitted on, and of the others. */
export function printFolds(tried: ByFolds): void {
  printEdges('fitted on', tried, true);
  printEdges('not fitted on', tried, false);
  const { can } = partsOf(tried.keys());
  for (const [set, own] of Map.groupBy(can, ({ set }) => set))
    console.log(`  ${set}: ${percent(own.filter(({ right }) => right).length, own.length)} right`);
}

function printEdges(name: string, tried: ByFolds, isFitted: boolean): void {
  const parts = partsOf(tried.keys().filter(({ trial }) => trial.isFitted === isFitted));
  const { can, must, strange } = parts;
  const shown = can.reduce((sum, one) => sum + one.shown, 0) / can.length;
  console.log(
    `libraries ${name}: ${can.length} questions, ${must.length} that must not be answered, ${strange.length} to a strange library; ${shown.toFixed(2)} stretches shown`,
  );
  console.log('from    answered  right of all  of answered  wrong  not answered  of strange');
  for (const edge of EDGES) {
    const cells = Object.values(from(edge, parts, tried)).map(
      (share) => `${(100 * share).toFixed(1)}%`,
    );
    console.log(edge.toFixed(2) + cells.map((cell) => cell.padStart(12)).join(''));
  }
}

/** Shares, with what is answered from a probability on. */
function from(edge: number, { can, must, strange }: Parts, tried: ByFolds) {
  const isAnswered = (one: Tried): boolean => (tried.get(one) ?? 0) >= edge;
  const open = (some: readonly Tried[]): number =>
    some.filter((one) => !isAnswered(one)).length / some.length;
  const answered = can.filter(isAnswered);
  const right = answered.filter((one) => one.right).length;
  const wrong = answered.filter(({ judged }) => judged === 'wrong').length;
  return {
    answered: answered.length / can.length,
    right: right / can.length,
    'right of answered': right / answered.length,
    wrong: wrong / can.length,
    'not answered': open(must),
    'of strange': open(strange),
  };
}

/** At most so many are wrong, and at least so many not answered that must not be. */
const MOST_WRONG = 0.08;
const LEAST_UNANSWERED = 0.9;

/** The lowest probability from which on both hold by folds, in hundredths. */
export function edgeOf(tried: ByFolds): number {
  const parts = partsOf(tried.keys().filter(({ trial }) => trial.isFitted));
  const edges = Array.from({ length: 100 }, (_, at) => at / 100);
  const found = edges.find((edge) => {
    const shares = from(edge, parts, tried);
    return shares.wrong <= MOST_WRONG && shares['not answered'] >= LEAST_UNANSWERED;
  });
  return found ?? 1;
}

type Parts = ReturnType<typeof partsOf>;

function partsOf(tried: Iterable<Tried>) {
  const all = [...tried];
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
