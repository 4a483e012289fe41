/** Counting what the bot does, so that a test can say how its work grows with a text, whatever else the machine does. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export type Task =
  /** Somebody types a text; see `QUESTIONS` in uses.ts. */
  | { readonly do: 'use'; readonly use: string; readonly text: string }
  /** The library becomes one of this text alone; null: of several articles again. */
  | { readonly do: 'read'; readonly text: string | null }
  /** Somebody asks something of that library; see `OF_ARTICLES`. */
  | { readonly do: 'ask'; readonly use: string };

/** Blocks of code that ran, and the processor time of the thread. */
export type Counted = { readonly steps: number; readonly cpuMs: number };

export type Steps = {
  /** What can be used with a text, and asked of an article. */
  readonly uses: readonly { readonly name: string; readonly longest: number }[];
  readonly ofArticles: readonly string[];
  count(task: Task): Promise<Counted>;
  close(): Promise<void>;
};

/** Opens a thread that counts; tasks are done one after the other. */
export async function openSteps(): Promise<Steps> {
  const worker = new Worker(new URL('./steps-worker.ts', import.meta.url), { execArgv: [] });
  const [ready] = await once(worker, 'message');
  return {
    ...ready,
    async count(task) {
      worker.postMessage(task);
      const [counted] = await once(worker, 'message');
      if ('error' in counted)
        throw new Error(`${JSON.stringify(task).slice(0, 200)}: ${counted.error}`);
      return counted;
    },
    async close() {
      await worker.terminate();
    },
  };
}

/** Four times the text: linear work grows fourfold, quadratic sixteenfold. */
export const TIMES = 4;
export const MOST_GROWTH = 8;

/** Work that is too little to say how it grows: in steps, and for patterns, which V8 does not count, in processor time. */
const LITTLE: Counted = { steps: 150_000, cpuMs: 150 };

/** Whether something costs too little to have grown, whatever less of it costs. */
export const isLittle = (counted: Counted): boolean =>
  counted.steps <= MOST_GROWTH * LITTLE.steps && counted.cpuMs <= MOST_GROWTH * LITTLE.cpuMs;

/** How much dearer one thing was than another. */
export const growth = (less: Counted, more: Counted): number =>
  Math.max(
    more.steps / Math.max(LITTLE.steps, less.steps),
    more.cpuMs / Math.max(LITTLE.cpuMs, less.cpuMs),
  );
