/** A keyv store on one SQLite file, by Node's own `node:sqlite`: no native package. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { KeyvStoreAdapter } from 'keyv';

const SCHEMA = `
  PRAGMA busy_timeout = 250;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS keyv (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS keyv_expires ON keyv (expires) WHERE expires IS NOT NULL;
`;

export type SqliteStore = KeyvStoreAdapter & {
  /** Removes what has expired; opening the file does so too. */
  sweep(): Promise<void>;
};

/** Opens or creates the file at `path` (`:memory:` for none) with its folder. Throws what SQLite throws. */
export function createSqliteStore(path: string, now: () => number = Date.now): SqliteStore {
  if (path !== ':memory:') makeFolder(dirname(path));
  const database = new DatabaseSync(path);
  database.exec(SCHEMA);
  const select = database.prepare(
    'SELECT value FROM keyv WHERE key = ? AND (expires IS NULL OR expires > ?)',
  );
  const upsert = database.prepare(
    'INSERT INTO keyv VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, expires = excluded.expires',
  );
  const remove = database.prepare('DELETE FROM keyv WHERE key = ?');
  const removeExpired = database.prepare('DELETE FROM keyv WHERE expires <= ?');
  const removeAll = database.prepare(`DELETE FROM keyv WHERE key LIKE ? ESCAPE '!'`);

  removeExpired.run(now());

  const store: SqliteStore = {
    opts: { path },
    namespace: undefined,
    async get<Value>(key: string) {
      return select.get(key, now())?.value as Value | undefined;
    },
    async set(key: string, value: string, ttl?: number) {
      upsert.run(key, value, ttl === undefined ? null : now() + ttl);
    },
    async delete(key) {
      return remove.run(key).changes > 0;
    },
    async clear() {
      const prefix = store.namespace === undefined ? '' : `${store.namespace}:`;
      removeAll.run(`${prefix.replace(/[!%_]/g, '!$&')}%`);
    },
    async sweep() {
      removeExpired.run(now());
    },
    async disconnect() {
      if (database.isOpen) database.close();
    },
    /** What fails rejects; nothing fails besides. */
    on: () => store,
  };
  return store;
}

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
