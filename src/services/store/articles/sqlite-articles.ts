/** The articles' database on one SQLite file, by Node's own `node:sqlite`. */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import pLimit from 'p-limit';
import { makeFolderOf } from '../sqlite-store.ts';
import type { Database, Queries, TableRow } from './database.ts';

const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
`;

/** Another process may be changing it: for so many times as long its end is waited for. */
const PATIENCE = 100;
const PAUSE_MS = 50;
const SQLITE_BUSY = 5;

/** Waits beside the event loop, not in it as SQLite would. */
async function begun(begin: () => void): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return begin();
    } catch (error) {
      if (!isBusy(error) || tries === PATIENCE) throw error;
    }
    await setTimeout(PAUSE_MS);
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;

/** Opens or creates the file at `path` (`:memory:` for none) with its folder. Throws what SQLite throws. */
export function openSqliteArticles(path: string): Database {
  if (path !== ':memory:') makeFolderOf(path);
  const database = new DatabaseSync(path);
  database.exec(SETTINGS);
  // One connection: a transaction must be over before anything else is asked.
  const inTurn = pLimit(1);
  const queries: Queries = {
    async query(sql, ...values) {
      const statement = database.prepare(sql.replace(/\$(\d+)/g, '?$1'));
      return statement.all(...values) as unknown as readonly TableRow[];
    },
    async script(sql) {
      database.exec(sql);
    },
  };

  async function transaction<Result>(begin: string, work: (on: Queries) => Promise<Result>) {
    await begun(() => database.exec(begin));
    try {
      const result = await work(queries);
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    change: (work) => inTurn(() => transaction('BEGIN IMMEDIATE', work)),
    read: (work) => inTurn(() => transaction('BEGIN', work)),
    close: () =>
      inTurn(async () => {
        if (database.isOpen) database.close();
      }),
  };
}
