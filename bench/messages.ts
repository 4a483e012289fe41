/**
 * Messages with quotations, as members of a server write them: is each called what it is, and is nobody
 * accused wrongly? `npm run bench -- messages [--errors] [--cases]`: `--cases` leaves out the messages that
 * are made of the articles.
 */
import { readdirSync } from 'node:fs';
import type { Sources } from '../src/app/contracts.ts';
import { jsonFor, sourcesIn } from '../tests/support/library.ts';
import { measureGrid } from './messages/grid.ts';
import { FAULTS, type Fault, faultsIn, type MessageCase } from './messages/score.ts';
import { casePath, casesOf } from './support/data.ts';
import { percent } from './support/print.ts';

const folderOf = (library: string): string =>
  library === 'seed' ? 'knowledge' : casePath(`articles/${library}`);

export default async function messages(args: string[]): Promise<void> {
  const cases = Map.groupBy(casesOf<MessageCase>('messages/messages'), ({ library }) => library);
  for (const [library, own] of cases) {
    const sources = sourcesIn(folderOf(library));
    const judged = await Promise.all(own.map((one) => judge(one, sources)));
    print(library, judged);
    if (args.includes('--errors')) for (const one of judged) printFaults(one);
  }
  if (!args.includes('--cases')) await measureGrid(allLibraries(), args.includes('--errors'));
}

/** The article in `knowledge` and each folder of our own articles. */
const allLibraries = (): Readonly<Record<string, Sources>> => ({
  seed: sourcesIn('knowledge'),
  ...Object.fromEntries(
    readdirSync(casePath('articles')).map((name) => [
      name,
      sourcesIn(casePath(`articles/${name}`)),
    ]),
  ),
});

type Judged = { readonly one: MessageCase; readonly faults: readonly Fault[] };

async function judge(one: MessageCase, sources: Sources): Promise<Judged> {
  const { findings } = await jsonFor({ kind: 'check', text: one.message }, sources);
  return { one, faults: faultsIn(one, findings) };
}

function print(library: string, judged: readonly Judged[]): void {
  const quotations = judged.flatMap(({ one }) => one.quotes).length;
  const right = judged.flatMap(({ one }) => one.right).filter(Boolean).length;
  const faults = judged.flatMap(({ faults }) => faults);
  const count = (fault: Fault['fault']) => faults.filter((one) => one.fault === fault).length;
  const verdicts = quotations - count('wrong verdict');
  const fine = judged.filter(({ faults }) => faults.length === 0).length;
  console.log(
    `${library}: ${judged.length} messages, ${fine} all right; ${quotations} quotations, ${right} of them right, ` +
      `verdicts right ${verdicts} (${percent(verdicts, quotations)}, to reach 92%)`,
  );
  console.log(`  ${FAULTS.map((fault) => `${fault} ${count(fault)}`).join(', ')}`);
}

function printFaults({ one, faults }: Judged): void {
  if (faults.length > 0) console.log(`  ${one.id} ${one.kind}: ${one.message}`);
  for (const { fault, quote } of faults) console.log(`    ${fault}: ${quote}`);
}
