/** What is between the host and one server, as the bot asks of the database. */
import type { LogEntry, Stamp } from '../../../app/collections/article-store.ts';
import type { HostStore } from '../../../app/collections/overrides/host-store.ts';
import type { Correction } from '../../../reading/corrections.ts';
import { correctedTo, note } from './article-changes.ts';
import { toCorrection } from './article-rows.ts';
import type { Database, Queries, TableRow } from './database.ts';

const CORRECTIONS = `SELECT server, article AS slug, words, speaker, role, party, date
  FROM host_corrections WHERE server IN`;
const IN_ORDER = 'ORDER BY made_at, article, words';
/** Servers that one statement asks for. */
const AT_ONCE = 500;
const CORRECT = `INSERT INTO host_corrections
  (server, article, words, speaker, role, party, date, made_by, made_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (server, article, words) DO UPDATE SET speaker = excluded.speaker,
  role = excluded.role, party = excluded.party, date = excluded.date, made_by = excluded.made_by,
  made_at = excluded.made_at`;
/** Without it nobody would know that the server has something here, once it is left. */
const KNOWN = 'INSERT INTO servers (server) VALUES ($1) ON CONFLICT (server) DO NOTHING';

/** The text that answers, else the newest. */
const TEXT = `SELECT version FROM articles WHERE server = $1 AND slug = $2
  ORDER BY live DESC, revision DESC LIMIT 1`;
const BLOCK = `INSERT INTO blocked_articles (server, slug, version) VALUES ($1, $2, $3)
  ON CONFLICT (server, slug) DO UPDATE SET version = excluded.version`;
const UNBLOCK = 'DELETE FROM blocked_articles WHERE server = $1 AND slug = $2 RETURNING slug';
const BLOCKED = 'SELECT server, slug FROM blocked_articles ORDER BY server, slug';

/** The store on a database that has its tables. */
export function createHostStore({ change, read }: Database): HostStore {
  return {
    corrections: (servers) => read((on) => corrections(on, servers)),
    correct: (server, correction, stamp) => change((on) => correct(on, server, correction, stamp)),
    uncorrect: (server, correction, stamp) =>
      change((on) => uncorrect(on, server, correction, stamp)),
    block: (server, slug, stamp) =>
      change(async (on) => {
        const [text] = await on.query(TEXT, server, slug);
        if (text === undefined) return 'unknown';
        await on.query(BLOCK, server, slug, String(text.version));
        await note(on, server, entry('block', slug, stamp));
        return 'blocked';
      }),
    unblock: (server, slug, stamp) =>
      change(async (on) => {
        const [gone] = await on.query(UNBLOCK, server, slug);
        if (gone === undefined) return 'unknown';
        await note(on, server, entry('unblock', slug, stamp));
        return 'unblocked';
      }),
    blocked: () =>
      read(async (on) =>
        (await on.query(BLOCKED)).map(({ server, slug }) => ({
          server: String(server),
          slug: String(slug),
        })),
      ),
  };
}

async function corrections(on: Queries, servers: readonly string[]) {
  const rows: TableRow[] = [];
  for (let at = 0; at < servers.length; at += AT_ONCE) {
    const some = servers.slice(at, at + AT_ONCE);
    const places = some.map((_, place) => `$${place + 1}`).join(', ');
    rows.push(...(await on.query(`${CORRECTIONS} (${places}) ${IN_ORDER}`, ...some)));
  }
  const byServer = Map.groupBy(rows, ({ server }) => String(server));
  return new Map([...byServer].map(([server, own]) => [server, own.map(toCorrection)]));
}

async function correct(on: Queries, server: string, one: Correction, stamp: Stamp): Promise<void> {
  const { article, words, speaker, role, party, date } = one;
  await on.query(KNOWN, server);
  await on.query(CORRECT, server, article, words, speaker, role, party, date, stamp.by, stamp.at);
  await note(on, server, entry('correct-host', article, stamp, correctedTo(one)));
}

const UNCORRECT = `DELETE FROM host_corrections WHERE server = $1 AND article = $2 AND words = $3
  AND COALESCE(speaker, '') = $4 RETURNING article`;

async function uncorrect(on: Queries, server: string, one: Correction, stamp: Stamp) {
  const { article, words, speaker } = one;
  const [gone] = await on.query(UNCORRECT, server, article, words, speaker ?? '');
  if (gone === undefined) return 'unknown';
  await note(on, server, entry('uncorrect-host', article, stamp, correctedTo(one)));
  return 'uncorrected';
}

const entry = (action: LogEntry['action'], slug: string, stamp: Stamp, detail = ''): LogEntry => ({
  ...stamp,
  action,
  slug,
  detail,
});
