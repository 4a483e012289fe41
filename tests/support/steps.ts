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
  readonly uses: readonly string[];
  readonly ofArticles: readonly string[];
  count(task: Task): Promise<Counted>;
  close(): Promise<void>;
};

/** Opens a thread that counts; tasks are done one after the other. */
export async function openSteps(): Promise<Steps> {
  const worker = new Worker(new URL('./steps-worker.ts', import.meta.url));
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
