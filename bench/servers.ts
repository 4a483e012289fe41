/**
 * Many servers with articles of their own, few of which are asked often: memory, the first answer in a server
 * that is not in memory and the next ones, and how long others wait for their turn of the event loop meanwhile.
 * `npm run bench -- servers [servers] [articles] [questions]` (10,000, 20 and 2,000), on SQLite and, where
 * there is one, on PostgreSQL.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createCollections } from '../src/app/collections/create-collections.ts';
import { emptyPart } from '../src/app/collections/host-collection.ts';
import { respond } from '../src/app/respond.ts';
import type { Database } from '../src/services/store/articles/database.ts';
import { createArticleStore } from '../src/services/store/articles/open-articles.ts';
import { openPostgresArticles } from '../src/services/store/articles/postgres-articles.ts';
import { openSqliteArticles } from '../src/services/store/articles/sqlite-articles.ts';
import { createBuilder } from '../src/start/server-library.ts';
import { NO_POSTGRES, startPostgres } from '../tests/support/databases.ts';
import { hasCollections } from './search/collections.ts';
import { percentile } from './search/measures.ts';
import { fill } from './servers/fill.ts';

const QUESTION = 'What did the president say about the law?';
const MEGABYTE = 2 ** 20;
const QUIET = { debug() {}, info() {}, warn() {}, error: console.error };

export default async function servers(args: string[]): Promise<void> {
  if (!hasCollections()) return;
  const [count = 10_000, articles = 20, questions = 2_000] = args.map(Number);
  console.log(
    `${count.toLocaleString('en')} servers of ${articles} articles, ${questions.toLocaleString('en')} questions; ` +
      `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}; to reach: 512 MB, cold p95 under 1 s`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-servers-'));
  try {
    const file = openSqliteArticles(join(folder, 'articles.sqlite'));
    await measured('SQLite', file, { count, articles, questions });
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (NO_POSTGRES !== null) return console.log(NO_POSTGRES);
  const server = await startPostgres();
  try {
    const database = openPostgresArticles(server.url, QUIET.error);
    await measured('PostgreSQL', database, { count, articles, questions });
  } finally {
    await server.close();
  }
}

type Size = { readonly count: number; readonly articles: number; readonly questions: number };

async function measured(name: string, database: Database, size: Size): Promise<void> {
  const filling = performance.now();
  await fill(database, size.count, size.articles);
  console.log(`${name}: filled in ${((performance.now() - filling) / 1_000).toFixed(0)} s`);
  const nothing = await emptyPart();
  const collections = await createCollections({
    ...{ store: createArticleStore(database), host: () => nothing, ...createBuilder(QUIET) },
    ...{ serverArticles: 'on', hostArticles: 'everywhere', isHome: () => false },
    ...{ log: QUIET, now: Date.now },
  });
  const [cold, warm]: [number[], number[]] = [[], []];
  let most = 0;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  for (const server of drawn(size)) {
    const from = performance.now();
    const isWarm = collections.state(server) !== null && collections.sourcesNow(server) !== null;
    const times = isWarm ? warm : cold;
    await respond({ kind: 'ask', question: QUESTION }, await collections.sources(server));
    times.push(performance.now() - from);
    most = Math.max(most, process.memoryUsage().rss);
  }
  delay.disable();
  const milliseconds = (times: readonly number[]): string =>
    `p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`;
  console.log(`  cold (${cold.length}): ${milliseconds(cold)}`);
  console.log(`  warm (${warm.length}): ${milliseconds(warm)}`);
  console.log(`  turns of the event loop: p99 ${(delay.percentile(99) / 1e6).toFixed(0)} ms`);
  console.log(`  memory at most: ${(most / MEGABYTE).toFixed(0)} MB`);
  await database.close();
}

/** Servers asked, by Zipf's law: the n-th is asked 1/n times as often as the first. The same each time. */
function* drawn({ count, questions }: Size): Generator<string> {
  const sums: number[] = [];
  for (let n = 1; n <= count; n += 1) sums.push((sums.at(-1) ?? 0) + 1 / n);
  let state = 7;
  for (let asked = 0; asked < questions; asked += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const wanted = (state / 2 ** 32) * (sums.at(-1) ?? 0);
    yield String(sums.findIndex((sum) => sum >= wanted));
  }
}
