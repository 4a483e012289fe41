/**
 * Fits how sure the reader is of a speaker (src/reading/statements/certainty.ts): a logistic regression over
 * what each reading rests on, on all our own annotated articles, checked by folds that part articles, by
 * folds that part styles, and on the corpora. Prints how often each probability comes true, and how much is
 * certain, by set, basis and style; with --write only the weights, which a change of the reader moves.
 *
 * `npm run bench -- certainty [--write]`
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitted, type Weights } from './certainty/fit.ts';
import { corpora, ownSets } from './certainty/gold-sets.ts';
import { casesOfSets, printCertainties, printUnseen } from './certainty/tables.ts';

const TABLE = 'src/reading/statements/certainty-weights.ts';

export default function certainty(args: string[]): void {
  const { values } = parseArgs({ args, options: { write: { type: 'boolean', default: false } } });
  const sets = casesOfSets(ownSets());
  if (values.write) {
    const cases = sets.flatMap((set) => set.cases);
    writeFileSync(TABLE, tableOf(fitted(cases), cases.length));
    return;
  }
  printCertainties(sets, 'article');
  printCertainties(sets, 'style');
  printUnseen(casesOfSets(corpora()));
}

function tableOf(weights: Weights, count: number): string {
  const rows = [...weights]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`);
  return `/** What each piece of evidence adds to the log-odds that a speaker is right: fitted on ${count} speakers by \`npm run bench -- certainty --write\`. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
}
