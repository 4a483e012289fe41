/**
 * From a folder of many articles to the first answer: built for the first time, from what was kept of
 * it, and again with one article changed; each in a process of its own. `npm run bench -- library
 * [passages] [runs]` (100,000 and 3). How the articles are made stands in library/articles.ts.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeArticles } from './library/articles.ts';
import type { Cost } from './library/load-once.ts';
import { MEMORY_FLAGS } from './memory-flags.ts';
import { hasCollections } from './search/collections.ts';
import { percentile } from './search/measures.ts';

const LOAD_ONCE = fileURLToPath(new URL('library/load-once.ts', import.meta.url));

export default async function library(args: string[]): Promise<void> {
  if (!hasCollections()) return;
  const [passages = 100_000, runs = 3] = args.map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-library-'));
  try {
    measureLoads(folder, passages, runs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureLoads(folder: string, passages: number, runs: number): void {
  const articles = join(folder, 'articles');
  const files = writeArticles(articles, passages);
  console.log(
    `${passages.toLocaleString('en')} passages in ${files.toLocaleString('en')} files; median of ${runs}; ` +
      `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}; to reach: ready in under 3 s from what was kept, no turn over 50 ms`,
  );
  const cache = join(folder, 'library.parts');
  const kept = join(folder, 'kept.parts');
  const first = repeat(runs, () => {
    rmSync(cache, { force: true });
    return loadOnce(articles, cache);
  });
  print('built for the first time', first);
  cpSync(cache, kept);
  print(
    'from what was kept',
    repeat(runs, () => loadOnce(articles, cache)),
  );
  const changed = join(articles, '000000.md');
  const original = readFileSync(changed);
  const reload = repeat(runs, () => {
    writeFileSync(changed, original);
    cpSync(kept, cache);
    return loadOnce(articles, cache, changed);
  });
  print('a reload with one article changed', reload);
}

function repeat(runs: number, load: () => Cost): readonly Cost[] {
  return Array.from({ length: runs }, load);
}

function loadOnce(...args: readonly string[]): Cost {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...MEMORY_FLAGS, LOAD_ONCE, ...args],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function print(name: string, costs: readonly Cost[]): void {
  const of = (figure: keyof Cost) =>
    percentile(
      costs.map((cost) => cost[figure]),
      0.5,
    );
  const seconds = (figure: keyof Cost) => `${(of(figure) / 1000).toFixed(1)} s`;
  const ms = (figure: keyof Cost) => `${of(figure).toFixed(0)} ms`;
  console.log(`\n${name}: ready in ${seconds('wall')}, ${seconds('processor')} of processor time`);
  console.log(
    `  longest turn ${ms('longestTurn')}, ${ms('longestWork')} of processor time; longest garbage collection ${ms('longestCollection')}; ` +
      `${of('megabytes').toFixed(0)} MB resident; first answer ${ms('firstAnswer')} of processor time`,
  );
}
