import { Worker } from 'node:worker_threads';

/** What a thread may take of memory, and each task of time; as much as there is, unless told. */
export type ThreadBounds = { readonly megabytes?: number; readonly ms?: number };

/** A thread that does one task at a time. */
export type Thread = {
  /**
   * Calls the function with `input`; what it makes is given to `receive`, in order, one piece a
   * turn of the event loop: the next one is only made when the last has been taken. Resolves at its end;
   * rejects where the thread fails or is beyond its bounds, and then the thread is gone.
   */
  run<Part>(input: unknown, receive: (part: Part) => void): Promise<void>;
  close(): Promise<void>;
};

type Message<Part> = { readonly part: Part } | { readonly end: true };

/** Starts a thread around the function that `module` exports under `name`, a generator or one that gives its parts later. While it has no task it keeps no process alive. */
export function openThread(module: URL, name: string, bounds: ThreadBounds = {}): Thread {
  const worker = new Worker(new URL('./background-worker.ts', import.meta.url), {
    workerData: { module: module.href, name },
    resourceLimits:
      bounds.megabytes === undefined ? {} : { maxOldGenerationSizeMb: bounds.megabytes },
  });
  const gone = Promise.withResolvers<never>();
  gone.promise.catch(() => undefined);
  worker.on('error', gone.reject);
  worker.on('exit', (code) =>
    gone.reject(new Error(`the background thread ended with exit code ${code}`)),
  );

  function takeAll<Part>(receive: (part: Part) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const take = (message: Message<Part>): void => {
        if ('end' in message) {
          worker.off('message', take);
          resolve();
          return;
        }
        try {
          receive(message.part);
        } catch (error) {
          reject(error);
          return;
        }
        setImmediate(() => worker.postMessage('next'));
      };
      worker.on('message', take);
    });
  }

  async function run<Part>(input: unknown, receive: (part: Part) => void): Promise<void> {
    const late = Promise.withResolvers<never>();
    const tooLong = new Error(`the background thread took longer than ${bounds.ms} ms`);
    const timer = bounds.ms === undefined ? undefined : setTimeout(late.reject, bounds.ms, tooLong);
    worker.ref();
    const taken = takeAll(receive);
    worker.postMessage(input);
    try {
      await Promise.race([taken, gone.promise, late.promise]);
      worker.unref();
    } catch (error) {
      await worker.terminate();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    run,
    async close() {
      await worker.terminate();
    },
  };
}

/** Runs one task in a thread of its own. */
export async function runInBackground<Part>(
  module: URL,
  name: string,
  input: unknown,
  receive: (part: Part) => void,
): Promise<void> {
  const thread = openThread(module, name);
  try {
    await thread.run(input, receive);
  } finally {
    await thread.close();
  }
}
