/**
 * One process of `npm run bench -- library`: opens the library of a folder as the bot does, until the
 * first answer can be given, and prints what that cost as a line of JSON.
 * Arguments: folder, file that keeps the library, and a file to change before a reload (or none).
 */
import { appendFileSync } from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';
import { openKnowledge } from '../../src/app/collections/host-collection.ts';
import { respond } from '../../src/app/respond.ts';
import { isKnowledgeFile } from '../../src/library/files/file-kinds.ts';
import { readFolders } from '../../src/services/articles/article-files.ts';
import { createLoad } from '../../src/start/load-library.ts';

/** Milliseconds of a load; turns are those of the main thread's event loop. */
export type Cost = {
  readonly wall: number;
  /** Of all threads. */
  readonly processor: number;
  readonly longestTurn: number;
  /** Processor time of the main thread within one turn: what a busy machine adds is not in it. */
  readonly longestWork: number;
  readonly longestCollection: number;
  readonly megabytes: number;
  /** Processor time of the first answer, when nothing is compiled and no article was read yet. */
  readonly firstAnswer: number;
};

const QUESTION = { kind: 'ask', question: 'What did Clinton say about trade?' } as const;

const [folder = '', cache = '', changed] = process.argv.slice(2);
const ignore = () => undefined;
const load = createLoad({ debug: ignore, info: ignore, warn: console.error, error: ignore }, cache);
const watch = startWatch();
const opened = await openKnowledge(() => readFolders([folder], isKnowledgeFile), '', load);
for (const problem of opened.problems) throw new Error(problem);
if (changed === undefined) await print(watch.stop());
else {
  watch.stop();
  appendFileSync(changed, '\nA paragraph is new, the mayor said on Monday.\n');
  const again = startWatch();
  const report = await opened.knowledge.reload();
  if (!report.ok || report.changed.length !== 1) throw new Error(JSON.stringify(report));
  await print(again.stop());
}

async function print(cost: Omit<Cost, 'firstAnswer'>): Promise<void> {
  const from = workNow();
  await respond(QUESTION, opened.knowledge.sources());
  console.log(JSON.stringify({ ...cost, firstAnswer: workNow() - from } satisfies Cost));
}

/** Looks at the clocks every millisecond: what passes between two looks is at most a turn and the wait for the next. */
function startWatch(): { stop(): Omit<Cost, 'firstAnswer'> } {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  let [seen, work] = [start, workNow()];
  const longest = { turn: 0, work: 0, collection: 0 };
  const look = (): void => {
    const [now, worked] = [performance.now(), workNow()];
    longest.turn = Math.max(longest.turn, now - seen);
    longest.work = Math.max(longest.work, worked - work);
    [seen, work] = [now, worked];
  };
  const timer = setInterval(look, 1);
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      longest.collection = Math.max(longest.collection, duration);
  });
  observer.observe({ entryTypes: ['gc'] });
  return {
    stop() {
      look();
      clearInterval(timer);
      observer.disconnect();
      const { user, system } = process.cpuUsage(cpu);
      return {
        wall: performance.now() - start,
        processor: (user + system) / 1000,
        longestTurn: longest.turn,
        longestWork: longest.work,
        longestCollection: longest.collection,
        megabytes: process.memoryUsage().rss / 1e6,
      };
    },
  };
}

function workNow(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
