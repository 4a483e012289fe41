/** A keyv store on one SQLite file, by Node's own `node:sqlite`: no native package. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { KeyvStoreAdapter } from 'keyv';
import { createCheckpoints } from './checkpoints.ts';

/** Where values never stop coming, the thread is never at the log's end, and it begins anew only here: 80 MB. */
const LONGEST_LOG_PAGES = 20_000;

const SCHEMA = `
  PRAGMA busy_timeout = 250;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA secure_delete = ON;
  PRAGMA wal_autocheckpoint = ${LONGEST_LOG_PAGES};
  CREATE TABLE IF NOT EXISTS keyv (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS keyv_expires ON keyv (expires) WHERE expires IS NOT NULL;
`;

/** Rows removed in one turn of the event loop: some milliseconds. */
const SWEPT_AT_ONCE = 200;

export type SqliteStore = KeyvStoreAdapter & {
  /** Removes what has expired. */
  sweep(): Promise<void>;
};

/** Opens or creates the file at `path` (`:memory:` for none) with its folder. Throws what SQLite throws. */
export function createSqliteStore(path: string, now: () => number = Date.now): SqliteStore {
  if (path !== ':memory:') makeFolderOf(path);
  const database = new DatabaseSync(path);
  database.exec(SCHEMA);
  const select = database.prepare(
    'SELECT value FROM keyv WHERE key = ? AND (expires IS NULL OR expires > ?)',
  );
  const upsert = database.prepare(
    'INSERT INTO keyv VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, expires = excluded.expires',
  );
  const remove = database.prepare('DELETE FROM keyv WHERE key = ?');
  const removeExpired = database.prepare(
    `DELETE FROM keyv WHERE key IN (SELECT key FROM keyv WHERE expires <= ? LIMIT ${SWEPT_AT_ONCE})`,
  );
  const removeAll = database.prepare(`DELETE FROM keyv WHERE key LIKE ? ESCAPE '!'`);
  // A file that may be read only is found out now.
  removeExpired.run(now());
  const checkpoints = path === ':memory:' ? null : createCheckpoints(path);

  const store: SqliteStore = {
    opts: { path },
    namespace: undefined,
    async get<Value>(key: string) {
      return select.get(key, now())?.value as Value | undefined;
    },
    async set(key: string, value: string, ttl?: number) {
      upsert.run(key, value, ttl === undefined ? null : now() + ttl);
      checkpoints?.wrote();
    },
    async delete(key) {
      return remove.run(key).changes > 0;
    },
    async clear() {
      const prefix = store.namespace === undefined ? '' : `${store.namespace}:`;
      removeAll.run(`${prefix.replace(/[!%_]/g, '!$&')}%`);
    },
    async sweep() {
      while (database.isOpen && removeExpired.run(now()).changes === SWEPT_AT_ONCE)
        await setImmediate();
    },
    async disconnect() {
      if (database.isOpen) database.close();
      await checkpoints?.close();
    },
    /** What fails rejects; nothing fails besides. */
    on: () => store,
  };
  return store;
}

/** Makes the folder of a file. */
export const makeFolderOf = (path: string): void => makeFolder(dirname(path));

/** Folder by folder: where none can be made (`/proc`), Node's `recursive` tries for ever. */
function makeFolder(path: string): void {
  const parent = dirname(path);
  if (existsSync(path) || parent === path) return;
  makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it just now.
    if (!existsSync(path)) throw error;
  }
}
