/** A thread that answers calls; both sides of it. */
import { parentPort, Worker } from 'node:worker_threads';

/** The thread is no more, and nobody knows what it did. */
export class ThreadGone extends Error {
  constructor(cause: unknown) {
    super('the thread is gone', { cause });
    this.name = 'ThreadGone';
  }
}

export type Caller = {
  /** Whether it has begun to take calls; what comes before waits. */
  isReady(): boolean;
  isGone(): boolean;
  /** Rejects with what the thread rejects with, and with `ThreadGone`. */
  call<Result>(message: unknown): Promise<Result>;
  close(): Promise<void>;
};

type ToThread = { readonly number: number; readonly message: unknown };
type FromThread =
  | 'ready'
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly error: unknown };

/** Starts a thread around a module that calls `takeCalls`. One call that takes longer than `mostMs` ends it. Nothing but a call that waits keeps the process alive. */
export function openCaller(module: URL, mostMs: number): Caller {
  const worker = new Worker(module);
  worker.unref();
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let isReady = false;
  let gone: ThreadGone | null = null;
  let last = 0;

  function end(cause: unknown): void {
    gone ??= new ThreadGone(cause);
    for (const { reject } of waiting.values()) reject(gone);
  }

  function giveUp(): void {
    end(new Error(`a call took longer than ${mostMs} ms`));
    void worker.terminate();
  }

  worker.on('error', end);
  worker.on('exit', end);
  worker.on('message', (message: FromThread) => {
    if (message === 'ready') {
      isReady = true;
      return;
    }
    const call = waiting.get(message.number);
    if ('error' in message) call?.reject(message.error);
    else call?.resolve(message.result);
  });

  return {
    isReady: () => isReady,
    isGone: () => gone !== null,
    async call<Result>(message: unknown): Promise<Result> {
      if (gone) throw gone;
      last += 1;
      const number = last;
      const call = Promise.withResolvers<unknown>();
      waiting.set(number, call);
      worker.ref();
      const timer = setTimeout(giveUp, mostMs);
      try {
        worker.postMessage({ number, message } satisfies ToThread);
        return (await call.promise) as Result;
      } finally {
        clearTimeout(timer);
        waiting.delete(number);
        if (waiting.size === 0) worker.unref();
      }
    },
    async close() {
      await worker.terminate();
    },
  };
}

/** In the thread: answers every call, in the order in which they come as far as `answer` does so. */
export function takeCalls(answer: (message: never) => Promise<unknown>): void {
  const port = parentPort;
  if (!port) throw new Error('this is no thread');
  port.on('message', ({ number, message }: ToThread) => {
    answer(message as never).then(
      (result) => port.postMessage({ number, result } satisfies FromThread),
      (error: unknown) => port.postMessage({ number, error } satisfies FromThread),
    );
  });
  port.postMessage('ready' satisfies FromThread);
}
