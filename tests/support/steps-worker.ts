/**
 * A thread that counts the steps of what it is told to do: V8's own counters of how often each block of the
 * sources and of their packages ran, the same on every machine and at any load. They have to be there before
 * the code is, so the thread loads it itself.
 */
import { Session } from 'node:inspector/promises';
import { parentPort } from 'node:worker_threads';
import type { Sources } from '../../src/app/contracts.ts';
import type { Counted, Task } from './steps.ts';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { OF_ARTICLES, QUESTIONS, someSources, sourcesOfText } = await import('./uses.ts');

let sources: Sources = someSources();

/** Since it was last asked; between two tasks no code runs that counts. */
async function newSteps(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => /\/(?:src|node_modules)\//.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

async function count(task: Task): Promise<Counted> {
  const before = process.threadCpuUsage();
  if (task.do === 'use') await QUESTIONS[task.use]?.use(task.text, sources);
  else if (task.do === 'ask') await OF_ARTICLES[task.use]?.(sources);
  else sources = task.text === null ? someSources() : sourcesOfText(task.text);
  const { user, system } = process.threadCpuUsage(before);
  return { steps: await newSteps(), cpuMs: (user + system) / 1000 };
}

await newSteps();
parentPort?.on('message', async (task: Task) => {
  try {
    parentPort?.postMessage(await count(task));
  } catch (error) {
    parentPort?.postMessage({ error: String(error instanceof Error ? error.stack : error) });
  }
});
parentPort?.postMessage({
  uses: Object.entries(QUESTIONS).map(([name, { longest }]) => ({ name, longest })),
  ofArticles: Object.keys(OF_ARTICLES),
});
