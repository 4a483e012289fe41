/** How the articles of a server change. Each is called within one transaction, alone with the database. */
import type {
  Changed,
  LogEntry,
  NewVersion,
  NotChanged,
  Quotas,
  Stamp,
} from '../../../app/collections/article-store.ts';
import type { Correction } from '../../../reading/corrections.ts';
import type { Queries, TableRow } from './database.ts';
import { dropLibrary } from './kept-libraries.ts';

const refused = (why: NotChanged): Changed => ({ ok: false, why });
const UNKNOWN = refused({ kind: 'unknown' });

const LIVE_OF_SLUG = 'SELECT revision FROM articles WHERE server = $1 AND slug = $2 AND live = 1';
const LAST_OF_SLUG =
  'SELECT COALESCE(MAX(revision), 0) AS revision FROM articles WHERE server = $1 AND slug = $2';
const INSERT = `INSERT INTO articles (server, slug, revision, live, version, bytes, published_by,
  published_at, title, origin, source) VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10)`;

export async function publish(
  on: Queries,
  server: string,
  article: NewVersion,
  quotas: Quotas,
  stamp: Stamp,
): Promise<Changed> {
  const { slug, version, bytes, title, origin, source, replaces, corrections } = article;
  const live = await liveRevision(on, server, slug);
  if (live !== replaces) return refused({ kind: 'changed' });
  const hindrance =
    (await hindranceTo(on, server, slug, version)) ??
    (await overQuota(on, server, bytes, live === null, quotas));
  if (hindrance !== null) return refused(hindrance);
  await end(on, server, slug, stamp);
  const [last] = await on.query(LAST_OF_SLUG, server, slug);
  const revision = Number(last?.revision ?? 0) + 1;
  const { by, at } = stamp;
  const about = [version, bytes, by, at, title, JSON.stringify(origin), source];
  await on.query(INSERT, server, slug, revision, ...about);
  for (const correction of corrections)
    await putCorrection(on, server, { ...correction, article: slug }, stamp);
  return changed(on, server, revision, { action: 'publish', slug, ...stamp });
}

export async function remove(
  on: Queries,
  server: string,
  slug: string,
  stamp: Stamp,
): Promise<Changed> {
  const revision = await liveRevision(on, server, slug);
  if (revision === null) return UNKNOWN;
  await end(on, server, slug, stamp);
  return changed(on, server, revision, { action: 'remove', slug, ...stamp });
}

const ONE = `SELECT version, live FROM articles WHERE server = $1 AND slug = $2 AND revision = $3`;
const REVIVE = `UPDATE articles SET live = 1, ended_by = NULL, ended_at = NULL
  WHERE server = $1 AND slug = $2 AND revision = $3`;

export async function restore(
  on: Queries,
  server: string,
  { slug, revision }: { readonly slug: string; readonly revision: number },
  quotas: Quotas,
  stamp: Stamp,
): Promise<Changed> {
  const [row] = await on.query(ONE, server, slug, revision);
  if (row === undefined) return UNKNOWN;
  if (row.live === 1) return refused({ kind: 'changed' });
  const isNew = (await liveRevision(on, server, slug)) === null;
  const hindrance =
    (await hindranceTo(on, server, slug, String(row.version))) ??
    (await overQuota(on, server, 0, isNew, quotas));
  if (hindrance !== null) return refused(hindrance);
  await end(on, server, slug, stamp);
  await on.query(REVIVE, server, slug, revision);
  return changed(on, server, revision, { action: 'restore', slug, ...stamp });
}

/** The log goes on telling that something was corrected, not to whom. */
const FORGET_NAMES = `UPDATE log SET detail = '' WHERE server = $1 AND slug = $2
  AND action IN ('correct', 'uncorrect')`;

export async function erase(
  on: Queries,
  server: string,
  slug: string,
  stamp: Stamp,
): Promise<Changed> {
  const [last] = await on.query(LAST_OF_SLUG, server, slug);
  const revision = Number(last?.revision ?? 0);
  if (revision === 0) return UNKNOWN;
  await on.query('DELETE FROM articles WHERE server = $1 AND slug = $2', server, slug);
  await on.query('DELETE FROM corrections WHERE server = $1 AND slug = $2', server, slug);
  await on.query(FORGET_NAMES, server, slug);
  await on.query(
    'DELETE FROM reports WHERE server = $1 AND article = $2',
    server,
    `${server}/${slug}`,
  );
  return changed(on, server, revision, { action: 'erase', slug, ...stamp });
}

export async function correct(
  on: Queries,
  server: string,
  correction: Correction,
  stamp: Stamp,
): Promise<Changed> {
  const slug = correction.article;
  const revision = await liveRevision(on, server, slug);
  if (revision === null) return UNKNOWN;
  await putCorrection(on, server, correction, stamp);
  const detail = correctedTo(correction);
  return changed(on, server, revision, { action: 'correct', slug, detail, ...stamp });
}

const UNCORRECT = `DELETE FROM corrections WHERE server = $1 AND slug = $2 AND words = $3
  AND COALESCE(speaker, '') = $4 RETURNING slug`;

export async function uncorrect(
  on: Queries,
  server: string,
  correction: Correction,
  stamp: Stamp,
): Promise<Changed> {
  const { article: slug, words, speaker } = correction;
  const revision = await liveRevision(on, server, slug);
  if (revision === null) return UNKNOWN;
  const [gone] = await on.query(UNCORRECT, server, slug, words, speaker ?? '');
  if (gone === undefined) return UNKNOWN;
  const detail = correctedTo(correction);
  return changed(on, server, revision, { action: 'uncorrect', slug, detail, ...stamp });
}

/** For the log: whom the words were given to. */
export const correctedTo = ({ speaker }: Correction): string => `to ${speaker ?? 'nobody'}`;

const CORRECTION = `INSERT INTO corrections
  (server, slug, words, speaker, role, party, date, made_by, made_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (server, slug, words) DO UPDATE SET speaker = excluded.speaker, role = excluded.role,
  party = excluded.party, date = excluded.date, made_by = excluded.made_by, made_at = excluded.made_at`;

async function putCorrection(on: Queries, server: string, one: Correction, { by, at }: Stamp) {
  const { article, words, speaker, role, party, date } = one;
  await on.query(CORRECTION, server, article, words, speaker, role, party, date, by, at);
}

async function liveRevision(on: Queries, server: string, slug: string): Promise<number | null> {
  const [row] = await on.query(LIVE_OF_SLUG, server, slug);
  return row === undefined ? null : Number(row.revision);
}

const END = `UPDATE articles SET live = 0, ended_by = $3, ended_at = $4
  WHERE server = $1 AND slug = $2 AND live = 1`;

const end = (on: Queries, server: string, slug: string, { by, at }: Stamp) =>
  on.query(END, server, slug, by, at);

const BLOCKED = 'SELECT 1 AS found FROM servers WHERE server = $1 AND blocked = 1';
const BLOCKED_ARTICLE =
  'SELECT 1 AS found FROM blocked_articles WHERE server = $1 AND (slug = $2 OR version = $3)';
const TWIN = `SELECT slug FROM articles WHERE server = $1 AND version = $2 AND live = 1 AND slug <> $3`;

async function hindranceTo(
  on: Queries,
  server: string,
  slug: string,
  version: string,
): Promise<NotChanged | null> {
  const [blocked] = await on.query(BLOCKED, server);
  if (blocked !== undefined) return { kind: 'blocked' };
  const [article] = await on.query(BLOCKED_ARTICLE, server, slug, version);
  if (article !== undefined) return { kind: 'blocked-article' };
  const [twin] = await on.query(TWIN, server, version, slug);
  return twin === undefined ? null : { kind: 'twin', slug: String(twin.slug) };
}

const ROOM = `SELECT COALESCE(SUM(live), 0) AS articles, COALESCE(SUM(bytes), 0) AS bytes
  FROM articles WHERE server = $1`;
const TOTAL = 'SELECT COALESCE(SUM(bytes), 0) AS bytes FROM articles';

async function overQuota(
  on: Queries,
  server: string,
  bytes: number,
  isNew: boolean,
  quotas: Quotas,
): Promise<NotChanged | null> {
  const [room] = await on.query(ROOM, server);
  const [total] = await on.query(TOTAL);
  const numberIn = (row: TableRow | undefined, name: string) => Number(row?.[name] ?? 0);
  const needed: Quotas = {
    articleBytes: bytes,
    articles: numberIn(room, 'articles') + (isNew ? 1 : 0),
    serverBytes: numberIn(room, 'bytes') + bytes,
    totalBytes: numberIn(total, 'bytes') + bytes,
  };
  const names = ['articleBytes', 'articles', 'serverBytes', 'totalBytes'] as const;
  const quota = names.find((name) => needed[name] > quotas[name]);
  return quota === undefined ? null : { kind: 'quota', quota, limit: quotas[quota] };
}

const GENERATION = `INSERT INTO servers (server, generation) VALUES ($1, 1)
  ON CONFLICT (server) DO UPDATE SET generation = servers.generation + 1 RETURNING generation`;

async function changed(
  on: Queries,
  server: string,
  revision: number,
  entry: Omit<LogEntry, 'detail'> & { readonly detail?: string },
): Promise<Changed> {
  const [row] = await on.query(GENERATION, server);
  await dropLibrary(on, server);
  await note(on, server, { detail: String(revision), ...entry });
  return { ok: true, revision, generation: Number(row?.generation ?? 0) };
}

const NOTE = `INSERT INTO log (server, entry, person, at, action, slug, detail)
  SELECT $1, COALESCE(MAX(entry), 0) + 1, $2, CAST($3 AS BIGINT), $4, $5, $6 FROM log WHERE server = $1`;

/** One line of the server's log. */
export async function note(on: Queries, server: string, entry: LogEntry): Promise<void> {
  const { by, at, action, slug, detail } = entry;
  await on.query(NOTE, server, by, at, action, slug, detail);
}
