/** The articles' database on one SQLite file, by Node's own `node:sqlite`. */
import { DatabaseSync } from 'node:sqlite';
import pLimit from 'p-limit';
import { makeFolderOf } from '../sqlite-store.ts';
import { whenFree } from '../when-free.ts';
import type { Database, Queries, TableRow } from './database.ts';

const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
`;

/** Another process may be changing it: some seconds. */
const TRIES = 100;

/** Opens or creates the file at `path` (`:memory:` for none) with its folder. Throws what SQLite throws. */
export async function openSqliteArticles(path: string): Promise<Database> {
  if (path !== ':memory:') makeFolderOf(path);
  const database = new DatabaseSync(path);
  // Where two open a new file at once, SQLite's own wait does not help the one that comes second.
  await whenFree(() => database.exec(SETTINGS), TRIES);
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
    await whenFree(() => database.exec(begin), TRIES);
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
