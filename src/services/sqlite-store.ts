/**
 * A keyv store on one SQLite file, by Node's own `node:sqlite`: no native package. Expired rows are
 * removed when the file is opened and every few minutes, so nothing is kept for longer than was said.
 */
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { KeyvStoreAdapter } from 'keyv';

const PURGE_EVERY_MS = 5 * 60 * 1000;

const SCHEMA = `
  PRAGMA busy_timeout = 250;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS keyv (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS keyv_expires ON keyv (expires) WHERE expires IS NOT NULL;
`;

/** Opens or creates the file at `path` (`:memory:` for none) with its folder. Throws what SQLite throws. */
export function createSqliteStore(path: string, now: () => number = Date.now): KeyvStoreAdapter {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
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

  const events = new EventEmitter();
  const purge = () => {
    try {
      removeExpired.run(now());
    } catch (error) {
      events.emit('error', error);
    }
  };
  removeExpired.run(now());
  const purging = setInterval(purge, PURGE_EVERY_MS).unref();

  const store: KeyvStoreAdapter = {
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
    async disconnect() {
      clearInterval(purging);
      if (database.isOpen) database.close();
    },
    on(event, listener) {
      events.on(event, listener);
      return store;
    },
  };
  return store;
}
