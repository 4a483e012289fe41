/** The articles' database on PostgreSQL. */
import pg from 'pg';
import type { Database, Queries } from './database.ts';

/** A connection on which nothing comes back for so long is let go for a new one. */
const SILENCE_MS = 10_000;
const CONNECTING_MS = 3_000;
const CONNECTIONS = 4;
const INT8 = 20;

/** Held to the end of a transaction: changes are rare, and quotas count over all servers. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtext('verbatim articles'))`;

/** Connects when it is asked for something, and again whenever the connection is lost. `onError` hears of connections that fail while nobody uses them, and of those that cannot be made. */
export function openPostgresArticles(url: string, onError: (error: unknown) => void): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    keepAlive: true,
    connectionTimeoutMillis: CONNECTING_MS,
    query_timeout: SILENCE_MS,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format),
    },
  });
  // The pool's own error holds the connection, with all that is known of it: nothing for a log.
  const failed = ({ message }: Error): void => onError(new Error(message));
  pool.on('error', failed);
  // Nobody has a connection yet that the server ends as it is made: what that means the first query tells.
  pool.on('connect', (client) => client.on('error', () => undefined));

  /** A server may go away while nobody holds a connection to it. */
  async function connect(): Promise<pg.PoolClient> {
    try {
      return await pool.connect();
    } catch (error) {
      onError(error);
      throw error;
    }
  }

  async function transaction<Result>(
    begin: readonly string[],
    work: (on: Queries) => Promise<Result>,
  ): Promise<Result> {
    const client = await connect();
    client.on('error', failed);
    try {
      for (const statement of begin) await client.query(statement);
      const result = await work(queriesOn(client));
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      // Whatever state it is in, nobody gets it again; without a COMMIT nothing was changed.
      client.release(true);
      throw error;
    } finally {
      client.off('error', failed);
    }
  }

  return {
    change: (work) => transaction(['BEGIN', LOCK], work),
    read: (work) => transaction(['BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'], work),
    async close() {
      if (!pool.ending) await pool.end();
    },
  };
}

const queriesOn = (client: pg.PoolClient): Queries => ({
  async query(sql, ...values) {
    const { rows } = await client.query(sql, [...values]);
    return rows;
  },
  async script(sql) {
    await client.query(sql);
  },
});
