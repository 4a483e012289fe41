/**
 * A keyv store on the table `keyv` of a PostgreSQL database. keyv's own adapter has the same table, but
 * keeps its connections to itself: when the database goes, an idle one fails where nobody can hear
 * it, and that ends the process. It also keeps what has expired until it is asked for it.
 */
import { EventEmitter } from 'node:events';
import type { KeyvStoreAdapter } from 'keyv';
import pg from 'pg';

/** A connection on which nothing comes back for so long is let go for a new one. */
const SILENCE_MS = 3_000;
const CONNECTIONS = 4;
/** Rows removed at once, so that a sweep holds nobody up. */
const SWEPT_AT_ONCE = 1_000;

/** In one transaction; the lock is for several bots that find an empty database at one time. */
const SCHEMA = `
  SELECT pg_advisory_xact_lock(hashtext('verbatim keyv'));
  CREATE TABLE IF NOT EXISTS keyv (key TEXT PRIMARY KEY, value TEXT);
  ALTER TABLE keyv ADD COLUMN IF NOT EXISTS expires BIGINT;
  CREATE INDEX IF NOT EXISTS keyv_expires ON keyv (expires);
`;
const UNDEFINED_TABLE = '42P01';
const UNDEFINED_COLUMN = '42703';

const GET = 'SELECT value FROM keyv WHERE key = $1 AND expires > $2';
const SET = `INSERT INTO keyv (key, value, expires) VALUES ($1, $2, $3)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`;
const DELETE = 'DELETE FROM keyv WHERE key = $1';
const CLEAR = 'DELETE FROM keyv WHERE starts_with(key, $1)';
/** A row without a time is from keyv's own adapter: all that is kept here has one. */
const SWEEP = `DELETE FROM keyv WHERE key IN (SELECT key FROM keyv
  WHERE starts_with(key, $1) AND (expires IS NULL OR expires <= $2) LIMIT ${SWEPT_AT_ONCE})`;

export type PostgresStore = KeyvStoreAdapter & {
  /** Resolves once the database answers. */
  connect(): Promise<void>;
  sweep(): Promise<void>;
};

/** Connects when it is asked for something, and again whenever the connection is lost. */
export function createPostgresStore(url: string, now: () => number = Date.now): PostgresStore {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    min: 1,
    keepAlive: true,
    connectionTimeoutMillis: SILENCE_MS,
    query_timeout: SILENCE_MS,
  });
  const events = new EventEmitter();
  // The pool's own error holds the connection, with all that is known of it: nothing for a log.
  pool.on('error', ({ message }) => events.emit('error', new Error(message)));

  /** A database that is new, or came back empty, gets its table. */
  async function query(text: string, values: readonly unknown[]) {
    try {
      return await pool.query(text, [...values]);
    } catch (error) {
      if (!lacksTable(error)) throw error;
      await pool.query(SCHEMA);
      return pool.query(text, [...values]);
    }
  }

  const store: PostgresStore = {
    opts: {},
    namespace: undefined,
    async get<Value>(key: string) {
      const { rows } = await query(GET, [key, now()]);
      return rows[0]?.value as Value | undefined;
    },
    async set(key: string, value: unknown, ttl?: number) {
      await query(SET, [key, value, now() + (ttl ?? 0)]);
    },
    async delete(key) {
      const { rowCount } = await query(DELETE, [key]);
      return rowCount === 1;
    },
    async clear() {
      await query(CLEAR, [prefixOf(store)]);
    },
    async connect() {
      await query(GET, ['', 0]);
    },
    async sweep() {
      let removed: number | null;
      do {
        ({ rowCount: removed } = await query(SWEEP, [prefixOf(store), now()]));
      } while (removed === SWEPT_AT_ONCE);
    },
    async disconnect() {
      if (!pool.ending) await pool.end();
    },
    on(event, listener) {
      events.on(event, listener);
      return store;
    },
  };
  return store;
}

/** The table may hold what other programs keep through keyv. */
function prefixOf({ namespace }: KeyvStoreAdapter): string {
  return namespace === undefined ? '' : `${namespace}:`;
}

function lacksTable(error: unknown): boolean {
  return (
    error instanceof pg.DatabaseError &&
    (error.code === UNDEFINED_TABLE || error.code === UNDEFINED_COLUMN)
  );
}
