import { Worker } from 'node:worker_threads';

/** What a thread may take; as much as there is, unless told. */
export type Bounds = { readonly megabytes?: number; readonly ms?: number };

/**
 * Runs a generator in a thread of its own. `module` exports it under `name`; it is called with `input`,
 * and what it yields is given to `receive`, in order, one piece a turn of the event loop: the next one is
 * only made when the last has been taken. Resolves at its end; rejects where the thread fails, or is beyond
 * its bounds.
 */
export function runInBackground<Part>(
  module: URL,
  name: string,
  input: unknown,
  receive: (part: Part) => void,
  bounds: Bounds = {},
): Promise<void> {
  const worker = new Worker(new URL('./background-worker.ts', import.meta.url), {
    workerData: { module: module.href, name, input },
    // Its pauses hold nobody up, so that it may collect less often than the main thread.
    resourceLimits: {
      maxYoungGenerationSizeMb: 64,
      ...(bounds.megabytes !== undefined && { maxOldGenerationSizeMb: bounds.megabytes }),
    },
  });
  const timer =
    bounds.ms === undefined ? undefined : setTimeout(() => void worker.terminate(), bounds.ms);
  return new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the background thread ended with exit code ${code}`));
    });
    worker.on('message', (part: Part) => {
      try {
        receive(part);
      } catch (error) {
        reject(error);
        void worker.terminate();
        return;
      }
      setImmediate(() => worker.postMessage('next'));
    });
  }).finally(() => clearTimeout(timer));
}
