/** Threads that stay for the next task for a while: one takes half a second to start, and tens of megabytes to stay. */
import type { Thread } from './background.ts';

const IDLE_MS = 60_000;

export type Threads = {
  /** Has a thread do the work; one that failed at it is gone. */
  use(work: (thread: Thread) => Promise<void>): Promise<void>;
  /** Lets go of those that wait. */
  close(): Promise<void>;
};

/** As many as are asked for at once. */
export function createThreads(open: () => Thread): Threads {
  const idle = new Map<Thread, NodeJS.Timeout>();

  function take(): Thread {
    const next = idle.entries().next();
    if (next.done) return open();
    const [thread, closing] = next.value;
    clearTimeout(closing);
    idle.delete(thread);
    return thread;
  }

  function letGo(thread: Thread): Promise<void> {
    clearTimeout(idle.get(thread));
    idle.delete(thread);
    return thread.close();
  }

  return {
    async use(work) {
      const thread = take();
      await work(thread);
      idle.set(thread, setTimeout(letGo, IDLE_MS, thread).unref());
    },
    async close() {
      await Promise.all([...idle.keys()].map(letGo));
    },
  };
}
