/** The database that `ARTICLES_URL` names, as the bot asks of it. */
import { existsSync } from 'node:fs';
import type { ArticleStore } from '../../../app/collections/article-store.ts';
import type { HostStore } from '../../../app/collections/overrides/host-store.ts';
import type { FeedbackStore } from '../../../app/feedback/feedback-store.ts';
import { createTelling, type Heard, type Telling } from '../telling.ts';
import { correct, erase, note, publish, remove, restore, uncorrect } from './article-changes.ts';
import { toCorrection, toEntry, toLive, toState, toUsage, toVersion } from './article-rows.ts';
import type { Database, Queries } from './database.ts';
import { createFeedbackStore } from './feedback-queries.ts';
import { createHostStore } from './host-queries.ts';
import { keepAside } from './keep-aside.ts';
import { libraryStore } from './kept-libraries.ts';
import { migrate } from './migrations.ts';
import { openSqliteArticles } from './sqlite-articles.ts';

/** What is kept in one database; `store` closes it. */
export type Stores = {
  readonly store: ArticleStore;
  readonly host: HostStore;
  readonly feedback: FeedbackStore;
};

const storesOn = (database: Database): Stores => ({
  store: createArticleStore(database),
  host: createHostStore(database),
  feedback: createFeedbackStore(database),
});

/** `degraded`: why articles that are added now are lost with the process, or cannot be added at all. */
export type OpenedArticles =
  | (Stores & { readonly ok: true; readonly degraded: string | null })
  | { readonly ok: false; readonly problem: string };

/**
 * Opens the database at `url` (`sqlite:PATH`, `memory:`, `postgres://…`). Where a file cannot be made, memory
 * stands in; one that is there and cannot be opened is a problem, for what is in it must answer. A server that
 * is down is asked again with each call. `onError` hears what fails outside a call, once until it answers again,
 * and `onBack` when it does.
 */
export async function openArticles(
  url: string,
  onError: Heard['failed'],
  onBack: Heard['back'] = () => undefined,
): Promise<OpenedArticles> {
  if (/^postgres(ql)?:/.test(url)) return openServer(url, { failed: onError, back: onBack });
  const path = url === 'memory:' ? ':memory:' : url.slice('sqlite:'.length);
  const isThere = existsSync(path);
  try {
    const begun = await begin(await openSqliteArticles(path));
    return path === ':memory:' ? begun : { ...begun, store: keepAside(path, begun.store) };
  } catch (error) {
    const line = `ARTICLES_URL: ${path} cannot be opened (${reasonOf(error)})`;
    if (isThere) return { ok: false, problem: `${line}: make it a file that this bot may write` };
    const begun = await begin(await openSqliteArticles(':memory:'));
    return { ...begun, degraded: `${line}: articles that servers add are lost with a restart` };
  }
}

async function begin(database: Database) {
  try {
    await database.change(migrate);
  } catch (error) {
    await database.close();
    throw error;
  }
  return { ok: true, ...storesOn(database), degraded: null } as const;
}

async function openServer(url: string, heard: Heard): Promise<OpenedArticles> {
  const { protocol, host } = new URL(url);
  const away = (error: unknown) =>
    `ARTICLES_URL: ${protocol}//${host} does not answer (${reasonOf(error)}): until it does, servers that may have articles of their own are told that these cannot be read`;
  const telling = createTelling(heard, away);
  try {
    const { openPostgresArticles } = await import('./postgres-articles.ts');
    const database = openPostgresArticles(url, telling.failed);
    const migrated = onceDone(() => database.change(migrate));
    const stores = storesOn(afterwards(migrated, database, telling));
    const failure = await migrated().then(() => null, away);
    if (failure === null) telling.answered();
    else telling.beginsAway();
    return { ok: true, ...stores, degraded: failure };
  } catch (error) {
    const problem = `ARTICLES_URL: ${protocol}//${host} cannot be used (${reasonOf(error)})`;
    return { ok: false, problem: `${problem}: npm install pg, or use sqlite:PATH` };
  }
}

/** Runs the work until it has succeeded once; what comes meanwhile waits for the same run. */
function onceDone(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = null;
      throw error;
    });
    return done;
  };
}

/** The database once it has its tables. */
function afterwards(ready: () => Promise<void>, database: Database, telling: Telling): Database {
  async function answering<Result>(work: () => Promise<Result>): Promise<Result> {
    await ready();
    const result = await work();
    telling.answered();
    return result;
  }
  return {
    change: (work) => answering(() => database.change(work)),
    read: (work) => answering(() => database.read(work)),
    close: () => database.close(),
  };
}

/** Several addresses of one name fail as one error without words. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || String((error as NodeJS.ErrnoException).code ?? error.name);
}

const STATES = `SELECT server, settings, generation, blocked, (SELECT COUNT(*) FROM articles
  WHERE articles.server = servers.server AND live = 1) AS articles FROM servers WHERE server IN`;
/** Servers that one statement asks for. */
const AT_ONCE = 500;
const GENERATION = 'SELECT generation FROM servers WHERE server = $1';
const LIVE = `SELECT slug, revision, version, origin, source FROM articles
  WHERE server = $1 AND live = 1 ORDER BY slug`;
const CORRECTIONS = 'SELECT * FROM corrections WHERE server = $1 ORDER BY made_at, slug, words';
const VERSIONS = `SELECT slug, revision, version, title, bytes, origin, published_by, published_at,
  live, ended_by, ended_at FROM articles WHERE server = $1 ORDER BY slug, revision DESC`;
const VERSION = `SELECT slug, revision, version, origin, source FROM articles
  WHERE server = $1 AND slug = $2 AND revision = $3`;
const LOG = 'SELECT * FROM log WHERE server = $1 ORDER BY entry DESC LIMIT $2';
const USAGE = `SELECT articles.server AS server, SUM(live) AS articles, COUNT(*) AS versions,
  SUM(bytes) AS bytes, MAX(COALESCE(blocked, 0)) AS blocked FROM articles
  LEFT JOIN servers ON servers.server = articles.server
  GROUP BY articles.server ORDER BY bytes DESC, articles.server`;
const CONFIGURE = `INSERT INTO servers (server, settings) VALUES ($1, $2)
  ON CONFLICT (server) DO UPDATE SET settings = excluded.settings`;
const BLOCK = `INSERT INTO servers (server, blocked, generation) VALUES ($1, $2, 1)
  ON CONFLICT (server) DO UPDATE SET blocked = excluded.blocked, generation = servers.generation + 1`;
const LEAVE = 'UPDATE servers SET left_at = $2 WHERE server = $1';
const RETURNED = 'SELECT server FROM servers WHERE left_at IS NOT NULL';
const STAYING = 'SELECT server FROM servers WHERE left_at IS NULL';
const LEFT = 'SELECT server FROM servers WHERE left_at < $1';

/** The store on a database that has its tables. */
export function createArticleStore(database: Database): ArticleStore {
  const { change, read, close } = database;
  return {
    ...libraryStore(database),
    states: (servers) =>
      read(async (on) => {
        const states = new Map(servers.map((server) => [server, toState(undefined)]));
        for (let at = 0; at < servers.length; at += AT_ONCE) {
          const some = servers.slice(at, at + AT_ONCE);
          const places = some.map((_, place) => `$${place + 1}`).join(', ');
          const rows = await on.query(`${STATES} (${places})`, ...some);
          for (const row of rows) states.set(String(row.server), toState(row));
        }
        return states;
      }),
    live: (server) =>
      read(async (on) => {
        const [state] = await on.query(GENERATION, server);
        const articles = await on.query(LIVE, server);
        const corrections = await on.query(CORRECTIONS, server);
        return {
          generation: toState(state).generation,
          articles: articles.map(toLive),
          corrections: corrections.map(toCorrection),
        };
      }),
    versions: (server) => read(async (on) => (await on.query(VERSIONS, server)).map(toVersion)),
    version: (server, slug, revision) =>
      read(async (on) => {
        const [row] = await on.query(VERSION, server, slug, revision);
        return row === undefined ? null : toLive(row);
      }),
    publish: (server, article, quotas, stamp) =>
      change((on) => publish(on, server, article, quotas, stamp)),
    remove: (server, slug, stamp) => change((on) => remove(on, server, slug, stamp)),
    restore: (server, slug, revision, quotas, stamp) =>
      change((on) => restore(on, server, { slug, revision }, quotas, stamp)),
    erase: (server, slug, stamp) => change((on) => erase(on, server, slug, stamp)),
    correct: (server, correction, stamp) => change((on) => correct(on, server, correction, stamp)),
    uncorrect: (server, correction, stamp) =>
      change((on) => uncorrect(on, server, correction, stamp)),
    configure: (server, settings, stamp) =>
      change(async (on) => {
        await on.query(CONFIGURE, server, JSON.stringify(settings));
        await note(on, server, { ...stamp, action: 'settings', slug: '', detail: '' });
      }),
    log: (server, limit) => read(async (on) => (await on.query(LOG, server, limit)).map(toEntry)),
    usage: () => read(async (on) => (await on.query(USAGE)).map(toUsage)),
    block: (server, blocked, stamp) =>
      change(async (on) => {
        await on.query(BLOCK, server, blocked ? 1 : 0);
        const action = blocked ? 'block' : 'unblock';
        await note(on, server, { ...stamp, action, slug: '', detail: '' });
      }),
    async present(servers, leftAt) {
      // Nearly all are here as they were: that is read, not written.
      const left = new Set((await read((on) => on.query(RETURNED))).map(({ server }) => server));
      const others = servers.filter((server) => leftAt !== null || left.has(server));
      if (others.length === 0) return;
      await change(async (on) => {
        for (const server of others) await on.query(LEAVE, server, leftAt);
      });
    },
    staying: () =>
      read(async (on) => (await on.query(STAYING)).map(({ server }) => String(server))),
    purge: (leftBefore) =>
      change(async (on) => {
        const servers = (await on.query(LEFT, leftBefore)).map(({ server }) => String(server));
        for (const server of servers) await forget(on, server);
        return servers;
      }),
    forget: (server) => change((on) => forget(on, server)),
    close,
  };
}

const TABLES = ['articles', 'corrections', 'log', 'libraries', 'library_pieces', 'servers'];
const FEEDBACK = ['reports', 'unanswered', 'host_corrections', 'blocked_articles'];

async function forget(on: Queries, server: string): Promise<void> {
  for (const table of [...TABLES, ...FEEDBACK])
    await on.query(`DELETE FROM ${table} WHERE server = $1`, server);
}
