/**
 * Fits how sure the reader is of a speaker (src/reading/statements/certainty.ts): a logistic regression over
 * what each reading rests on, on all annotated articles there are, checked by folds that part articles.
 * Prints how often each probability comes true, and how much is certain, by set; with --write the weights.
 *
 * `npm run bench -- certainty [--write]`
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CERTAIN, CLEAR } from '../src/reading/statement.ts';
import { casesOfText } from './certainty/evidence-cases.ts';
import { byFolds, fitted, type Judged } from './certainty/fit.ts';
import { goldSets } from './certainty/gold-sets.ts';
import { percent } from './support/print.ts';

const TABLE = 'src/reading/statements/certainty-weights.ts';

export default function certainty(args: string[]): void {
  const { values } = parseArgs({ args, options: { write: { type: 'boolean', default: false } } });
  const sets = goldSets().map(({ name, annotators, texts }) => ({
    name,
    cases: texts.flatMap((text) => casesOfText(text, annotators)),
  }));
  const cases = sets.flatMap((set) => set.cases);
  const judged = byFolds(cases);
  const of = new Map(judged.map((one) => [one.of, one]));
  for (const { name, cases } of sets)
    printShares(
      name,
      cases.flatMap((one) => of.get(one) ?? []),
    );
  printReliability(judged.filter(({ of }) => of.annotators === 'careful'));
  if (values.write) writeFileSync(TABLE, tableOf(fitted(cases), cases.length));
}

const rightIn = (judged: readonly Judged[]): number => judged.filter(({ of }) => of.right).length;

function printShares(name: string, judged: readonly Judged[]): void {
  const shown = judged.filter(({ chance }) => chance >= CLEAR);
  const certain = judged.filter(({ chance }) => chance >= CERTAIN);
  console.log(
    `${name}: ${judged.length} speakers, shown ${percent(shown.length, judged.length)}, right ${percent(rightIn(shown), shown.length)}; ` +
      `certain ${percent(certain.length, shown.length)} of those, right ${percent(rightIn(certain), certain.length)}`,
  );
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.94, 0.97, 0.98, 0.99];

function printReliability(judged: readonly Judged[]): void {
  console.log('\nprobability     speakers    right   from here on    right');
  for (const [index, low] of EDGES.entries()) {
    const high = EDGES[index + 1] ?? Number.POSITIVE_INFINITY;
    const within = judged.filter(({ chance }) => chance >= low && chance < high);
    const above = judged.filter(({ chance }) => chance >= low);
    const cells = [
      `${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}`,
      String(within.length).padStart(12),
      percent(rightIn(within), within.length).padStart(9),
      percent(above.length, judged.length).padStart(15),
      percent(rightIn(above), above.length).padStart(9),
    ];
    console.log(cells.join(''));
  }
}

function tableOf(weights: ReadonlyMap<string, number>, count: number): string {
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.01)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, weight]) => `  '${name}': ${weight.toFixed(2)},`);
  return `/** What each piece of evidence adds to the log-odds that a speaker is right: fitted on ${count} speakers by \`npm run bench -- certainty --write\`. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
}
