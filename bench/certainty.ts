/**
 * Fits how sure the reader is of a speaker (src/reading/statements/certainty.ts): a logistic regression over
 * what each reading rests on, on all annotated articles there are, checked by folds that part articles, and
 * by folds that part styles. Prints how often each probability comes true, and how much is certain, by set,
 * basis and style; with --write the weights.
 *
 * `npm run bench -- certainty [--write]`
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitted } from './certainty/fit.ts';
import { goldSets } from './certainty/gold-sets.ts';
import { casesOfSets, printCertainties } from './certainty/tables.ts';

const TABLE = 'src/reading/statements/certainty-weights.ts';

export default function certainty(args: string[]): void {
  const { values } = parseArgs({ args, options: { write: { type: 'boolean', default: false } } });
  const sets = casesOfSets(goldSets());
  printCertainties(sets, 'article');
  printCertainties(sets, 'style');
  const cases = sets.flatMap((set) => set.cases);
  if (values.write) writeFileSync(TABLE, tableOf(fitted(cases), cases.length));
}

/** Weights that add less are left out of the table. */
const LEAST = 0.1;

/** As the formatter writes it. */
const keyOf = (name: string): string => (/^[a-z]+$/.test(name) ? name : `'${name}'`);

function tableOf(weights: ReadonlyMap<string, number>, count: number): string {
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, weight]) => `  ${keyOf(name)}: ${Number(weight.toFixed(2))},`);
  return `/** What each piece of evidence adds to the log-odds that a speaker is right: fitted on ${count} speakers by \`npm run bench -- certainty --write\`. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
}
