/** Rows of the articles' database as the bot takes them. What stands in JSON is read, not believed. */
import * as z from 'zod/mini';
import type {
  ArticleVersion,
  LiveArticle,
  LogEntry,
  Origin,
  ServerSettings,
  ServerState,
  ServerUsage,
} from '../../../app/collections/article-store.ts';
import type { Correction } from '../../../reading/corrections.ts';
import type { TableRow, Value } from './database.ts';

const text = (value: Value | undefined): string => String(value ?? '');
const textOrNull = (value: Value | undefined): string | null => (value == null ? null : `${value}`);
const number = (value: Value | undefined): number => Number(value ?? 0);

const originSchema: z.ZodMiniType<Origin> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('address'), url: z.string() }),
  z.object({ kind: z.literal('file'), name: z.string() }),
  z.object({ kind: z.literal('message'), url: z.string() }),
  z.object({ kind: z.literal('pasted') }),
]);

const DEFAULTS: ServerSettings = {
  channels: null,
  privately: false,
  hostArticles: null,
  posting: 'everyone',
  editors: null,
  model: null,
  requests: null,
  unanswered: false,
};

/** A setting that this program does not know, or cannot read, is as if it had not been set. */
const settingsSchema = z.object({
  channels: z.catch(z.nullable(z.readonly(z.array(z.string()))), DEFAULTS.channels),
  privately: z.catch(z.boolean(), DEFAULTS.privately),
  hostArticles: z.catch(z.nullable(z.boolean()), DEFAULTS.hostArticles),
  posting: z.catch(
    z.union([
      z.literal('everyone'),
      z.literal('nobody'),
      z.readonly(z.object({ role: z.string() })),
    ]),
    DEFAULTS.posting,
  ),
  editors: z.catch(z.nullable(z.string()), DEFAULTS.editors),
  model: z.catch(z.nullable(z.boolean()), DEFAULTS.model),
  requests: z.catch(z.nullable(z.number()), DEFAULTS.requests),
  unanswered: z.catch(z.boolean(), DEFAULTS.unanswered),
});

const json = (value: Value | undefined): unknown => {
  try {
    return JSON.parse(text(value));
  } catch {
    return null;
  }
};

/** Undefined: a server that was never heard of. */
export const toState = (row: TableRow | undefined): ServerState => ({
  settings: settingsSchema.safeParse(json(row?.settings)).data ?? DEFAULTS,
  generation: number(row?.generation),
  articles: number(row?.articles),
  blocked: number(row?.blocked) === 1,
});

/** An origin that cannot be read vouches for nothing. */
const toOrigin = (value: Value | undefined): Origin =>
  originSchema.safeParse(json(value)).data ?? { kind: 'pasted' };

export const toVersion = (row: TableRow): ArticleVersion => ({
  slug: text(row.slug),
  revision: number(row.revision),
  version: text(row.version),
  title: text(row.title),
  bytes: number(row.bytes),
  origin: toOrigin(row.origin),
  published: { by: text(row.published_by), at: number(row.published_at) },
  live: number(row.live) === 1,
  ended: row.ended_at == null ? null : { by: text(row.ended_by), at: number(row.ended_at) },
});

export const toLive = (row: TableRow): LiveArticle => ({
  slug: text(row.slug),
  revision: number(row.revision),
  version: text(row.version),
  origin: toOrigin(row.origin),
  source: text(row.source),
});

export const toCorrection = (row: TableRow): Correction => ({
  article: text(row.slug),
  words: text(row.words),
  speaker: textOrNull(row.speaker),
  role: textOrNull(row.role),
  party: textOrNull(row.party),
  date: textOrNull(row.date),
});

export const toUsage = (row: TableRow): ServerUsage => ({
  server: text(row.server),
  articles: number(row.articles),
  versions: number(row.versions),
  bytes: number(row.bytes),
  blocked: number(row.blocked) === 1,
});

export const toEntry = (row: TableRow): LogEntry => ({
  by: text(row.person),
  at: number(row.at),
  action: text(row.action) as LogEntry['action'],
  slug: text(row.slug),
  detail: text(row.detail),
});
