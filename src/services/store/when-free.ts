/** Waiting for a SQLite file that another process is changing: beside the event loop, not in it as SQLite would. */
import { setTimeout } from 'node:timers/promises';

const PAUSE_MS = 50;
const SQLITE_BUSY = 5;
/** The code itself; above it SQLite tells which kind of it. */
const PRIMARY_CODE = 0xff;

/** Does the work at once, or as soon as the file is free; throws what SQLite throws where it is not after so many `tries`. */
export async function whenFree<Result>(work: () => Result, tries: number): Promise<Result> {
  for (let left = tries; ; left -= 1) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || left <= 1) throw error;
    }
    await setTimeout(PAUSE_MS);
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  (Number(error.errcode) & PRIMARY_CODE) === SQLITE_BUSY;
