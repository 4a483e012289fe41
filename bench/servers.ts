/**
 * Many servers with articles of their own, few of which are asked often: the first answer in a server that is not
 * in memory and the next ones, beside those of one library in memory; how long others wait for their turn of the
 * event loop meanwhile; and memory. Each part is a process of its own.
 * `npm run bench -- servers [servers] [articles] [questions] [sqlite|postgres]` (10,000, 20 and 2,000; on SQLite and,
 * where there is one, on PostgreSQL).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NO_POSTGRES, startPostgres } from '../tests/support/databases.ts';
import { MEMORY_FLAGS } from './memory-flags.ts';
import { hasCollections } from './search/collections.ts';
import { fill } from './servers/fill.ts';
import { openDatabase } from './servers/open.ts';

type Size = { readonly count: number; readonly articles: number; readonly questions: number };

export default async function servers(args: string[]): Promise<void> {
  if (!hasCollections()) return;
  const wanted = args.filter((arg) => Number.isNaN(Number(arg)));
  const numbers = args.filter((arg) => !wanted.includes(arg)).map(Number);
  const [count = 10_000, articles = 20, questions = 2_000] = numbers;
  const size = { count, articles, questions };
  console.log(
    `${count.toLocaleString('en')} servers of ${articles} articles, ${questions.toLocaleString('en')} questions; ` +
      `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}; to reach: 512 MB, cold p95 under 1 s`,
  );
  if (isWanted('sqlite')) await onSqlite(size);
  if (isWanted('postgres')) await onPostgres(size);

  function isWanted(name: string): boolean {
    return wanted.length === 0 || wanted.includes(name);
  }
}

async function onSqlite(size: Size): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-servers-'));
  try {
    await measured('SQLite', join(folder, 'articles.sqlite'), size);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function onPostgres(size: Size): Promise<void> {
  if (NO_POSTGRES !== null) return console.log(NO_POSTGRES);
  const server = await startPostgres();
  try {
    await measured('PostgreSQL', server.url, size);
  } finally {
    await server.close();
  }
}

async function measured(name: string, url: string, size: Size): Promise<void> {
  const filling = performance.now();
  const database = await openDatabase(url);
  await fill(database, size.count, size.articles);
  await database.close();
  console.log(`${name}: filled in ${((performance.now() - filling) / 1_000).toFixed(0)} s`);
  for (const part of ['build', 'ask']) inProcess(part, url, size);
}

function inProcess(part: string, url: string, { count, questions }: Size): void {
  const file = fileURLToPath(new URL(`servers/${part}.ts`, import.meta.url));
  const args = [...MEMORY_FLAGS, file, url, String(count), String(questions)];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${part} ended with ${status}`);
}
