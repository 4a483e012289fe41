/** At most so many at once, the rest in order of coming; whoever's time runs out leaves the line. */
export type Queue = {
  /** Runs `work` when it is its turn; null where `signal` was aborted before. */
  run<Value>(work: () => Promise<Value>, signal: AbortSignal): Promise<Value | null>;
};

export function createQueue(atOnce: number): Queue {
  let running = 0;
  const waiting = new Set<() => void>();

  function next(): void {
    const [first] = waiting;
    if (running < atOnce && first !== undefined) {
      waiting.delete(first);
      running += 1;
      first();
    }
  }

  function turn(signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const leave = (): void => {
        if (waiting.delete(start)) resolve(false);
      };
      const start = (): void => {
        signal.removeEventListener('abort', leave);
        resolve(true);
      };
      waiting.add(start);
      signal.addEventListener('abort', leave);
      next();
    });
  }

  return {
    async run(work, signal) {
      if (signal.aborted || !(await turn(signal))) return null;
      try {
        return await work();
      } finally {
        running -= 1;
        next();
      }
    },
  };
}
