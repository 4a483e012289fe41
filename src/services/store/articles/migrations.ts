/** The tables of the articles' database, step by step. A step that was published is never changed: add one. */
import type { Queries } from './database.ts';
import { FEEDBACK_TABLES } from './feedback-tables.ts';

const STEPS: readonly string[] = [
  `CREATE TABLE servers (
    server TEXT PRIMARY KEY,
    generation BIGINT NOT NULL DEFAULT 0,
    settings TEXT NOT NULL DEFAULT '{}',
    blocked BIGINT NOT NULL DEFAULT 0,
    left_at BIGINT
  );
  CREATE INDEX servers_left ON servers (left_at) WHERE left_at IS NOT NULL;
  CREATE TABLE articles (
    server TEXT NOT NULL,
    slug TEXT NOT NULL,
    revision BIGINT NOT NULL,
    live BIGINT NOT NULL,
    version TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    published_by TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    ended_by TEXT,
    ended_at BIGINT,
    title TEXT NOT NULL,
    origin TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (server, slug, revision)
  );
  CREATE UNIQUE INDEX articles_one_live ON articles (server, slug) WHERE live = 1;
  CREATE INDEX articles_room ON articles (server, live, bytes);
  CREATE TABLE corrections (
    server TEXT NOT NULL,
    slug TEXT NOT NULL,
    words TEXT NOT NULL,
    speaker TEXT,
    role TEXT,
    party TEXT,
    date TEXT,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (server, slug, words)
  );
  CREATE TABLE log (
    server TEXT NOT NULL,
    entry BIGINT NOT NULL,
    person TEXT NOT NULL,
    at BIGINT NOT NULL,
    action TEXT NOT NULL,
    slug TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (server, entry)
  );`,
  FEEDBACK_TABLES,
  `CREATE TABLE libraries (
    server TEXT PRIMARY KEY,
    generation BIGINT NOT NULL,
    maker TEXT NOT NULL,
    pieces BIGINT NOT NULL,
    used_at BIGINT NOT NULL
  );
  CREATE TABLE library_pieces (
    server TEXT NOT NULL,
    piece BIGINT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (server, piece)
  );`,
];

/** Brings the tables to this program's step, within the transaction of `queries`. Throws where a newer program has been here. */
export async function migrate(queries: Queries): Promise<void> {
  await queries.script('CREATE TABLE IF NOT EXISTS article_steps (step BIGINT PRIMARY KEY)');
  const [row] = await queries.query('SELECT COALESCE(MAX(step), 0) AS step FROM article_steps');
  const done = Number(row?.step ?? 0);
  if (done > STEPS.length)
    throw new Error(
      `a newer version of this program has changed its tables (step ${done}, this one knows ${STEPS.length}): update it`,
    );
  for (const [at, step] of STEPS.entries()) {
    if (at < done) continue;
    await queries.script(step);
    await queries.query('INSERT INTO article_steps VALUES ($1)', at + 1);
  }
}
