/**
 * What is written to a SQLite file stands in its log first. A thread brings it over into the file: that waits for
 * the disk, some 50 ms every few hundred values, and would hold up everybody who asks something meanwhile.
 */
import { DatabaseSync } from 'node:sqlite';
import { openThread } from '../background/background.ts';
import { createThreads } from '../background/threads.ts';

/** Values between two times: with their index, some megabytes of the log. */
const EVERY = 500;

/** Counts the values that are written to the file at `path`. */
export function createCheckpoints(path: string) {
  const threads = createThreads(() => openThread(new URL(import.meta.url), 'checkpoint'));
  let written = 0;
  let underWay: Promise<void> | null = null;

  /** Where it fails, SQLite does it itself once the log is long; or the next time. */
  async function bringOver(): Promise<void> {
    written = 0;
    try {
      await threads.use((thread) => thread.run(path, () => undefined));
    } catch {
      // Nothing is lost.
    } finally {
      underWay = null;
    }
  }

  return {
    wrote(): void {
      written += 1;
      if (written >= EVERY) underWay ??= bringOver();
    },
    /** A thread at work opens the file anew: who closes it may move it or take it away. */
    async close(): Promise<void> {
      await underWay;
      await threads.close();
    },
  };
}

/** What the thread does; it makes no parts. */
export function checkpoint(path: string): readonly never[] {
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA wal_checkpoint(PASSIVE)');
    return [];
  } finally {
    database.close();
  }
}
