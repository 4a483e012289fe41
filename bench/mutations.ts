/**
 * Do the tests hold the weights? Each weight is set to 0, doubled and turned round in a copy of the
 * repository, and the tests that hold its table are run; those that still pass are printed.
 * `npm run bench -- mutations [--table search] [--zero]`: `--zero` leaves the doubled and turned ones out.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf, weightsIn } from './mutations/mutants.ts';
import { TABLES, type Table } from './mutations/tables.ts';

const ROOT = join(import.meta.dirname, '..');
/** All that tests read of the repository. */
const COPIED = ['src', 'commands', 'tests', 'knowledge', 'package.json', 'vitest.config.ts'];

export default async function mutations(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { table: { type: 'string' }, zero: { type: 'boolean', default: false } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-mutations-'));
  try {
    for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const [name, table] of Object.entries(TABLES))
      if (values.table === undefined || values.table === name)
        measure(name, table, folder, values.zero);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(name: string, table: Table, folder: string, zeroOnly: boolean): void {
  const file = join(folder, table.file);
  const source = readFileSync(file, 'utf8');
  const mutants = mutantsIn(table, source, zeroOnly);
  if (!passes(table, folder)) throw new Error(`The tests of "${name}" fail as they are.`);
  const alive = mutants.filter((mutant) => {
    writeFileSync(file, mutant.source);
    return passes(table, folder);
  });
  writeFileSync(file, source);
  console.log(`${name}: ${mutants.length - alive.length} of ${mutants.length} mutations die`);
  for (const mutant of alive) console.log(`  ${mutant.name}: ${mutant.change} survives`);
}

function mutantsIn(table: Table, source: string, zeroOnly: boolean): readonly Mutant[] {
  return table.names.flatMap((name) => {
    const weights = weightsIn(source, name);
    if (weights.length === 0) console.log(`${table.file} has no weights "${name}"`);
    return weights.flatMap((weight) => mutantsOf(source, weight).slice(0, zeroOnly ? 1 : 3));
  });
}

/** Whether the tests of a table pass; one worker, and no further than the first failure. */
function passes({ tests }: Table, folder: string): boolean {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const options = ['run', ...tests, '--maxWorkers', '1', '--bail', '1', '--silent'];
  return spawnSync(process.execPath, [vitest, ...options], { cwd: folder }).status === 0;
}
