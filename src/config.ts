/**
 * The environment, read once and checked whole: the only reader of `process.env` and of `.env` in
 * the project's root. A variable of the environment wins over `.env`, also where it is empty (empty
 * is the same as not set). Relative paths are taken from the project's root.
 */
import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import * as z from 'zod/mini';

export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Never printed, in errors or logs. */
const SECRET_VARIABLES: readonly string[] = [
  'DISCORD_TOKEN',
  'OPENAI_API_KEY',
  'STATE_URL',
  'ARTICLES_URL',
];

const idHelp =
  'switch on Developer Mode in Discord (Settings, Advanced), then right-click and choose Copy ID';

const snowflake = z.string().check(z.regex(/^\d{1,20}$/, `is not a Discord id: ${idHelp}`));

const idList = z.pipe(
  z.string(),
  z.transform((value, context) => {
    const ids = value.split(/[\s,;]+/).filter((id) => id !== '');
    const wrong = ids.find((id) => !snowflake.safeParse(id).success);
    if (wrong !== undefined)
      context.issues.push({
        code: 'custom',
        input: value,
        message: `holds "${wrong}", which is not a Discord id (ids are separated by commas): ${idHelp}`,
      });
    return ids;
  }),
);

const token = z.string().check(
  z.refine((value) => !/^(?:Bot|Bearer)\s/i.test(value), {
    abort: true,
    error: 'begins with a word before the token, as in "Bot …": put the token there alone',
  }),
  z.regex(
    /^[\w.-]+$/,
    'has characters that no bot token has: copy it anew from https://discord.com/developers/applications, Bot, Reset Token',
  ),
);

const httpUrl = z.pipe(
  z
    .string()
    .check(
      z.refine(
        (value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
        'is not a URL that begins with http:// or https://',
      ),
    ),
  z.transform((value) => value.replace(/\/+$/, '')),
);

const discordApi = httpUrl.check(
  z.refine(
    (url) => !/\/v\d+$/.test(url),
    'ends in a version: leave the version off, as in https://discord.com/api',
  ),
);

const stateUrl = z
  .string()
  .check(
    z.regex(
      /^(sqlite:.+|memory:|rediss?:\/\/.+|postgres(ql)?:\/\/.+)$/,
      'is none of sqlite:PATH, redis://HOST, postgres://HOST, memory:',
    ),
  );

const articlesUrl = z
  .string()
  .check(
    z.regex(
      /^(sqlite:.+|memory:|postgres(ql)?:\/\/.+)$/,
      'is none of sqlite:PATH, postgres://HOST, memory:',
    ),
  );

const port = z.pipe(
  z
    .string()
    .check(
      z.refine(
        (value) => /^\d{1,5}$/.test(value) && Number(value) < 65_536,
        'is not a port: a number from 0 to 65535, as in 3000 (0: any free port)',
      ),
    ),
  z.transform(Number),
);

/** `9090` on loopback, or `0.0.0.0:9090`. */
const listening = z.pipe(
  z
    .string()
    .check(
      z.regex(
        /^(?:\[[\da-f:]+\]:|[\w.-]+:)?\d{1,5}$/i,
        'is neither a port nor HOST:PORT, as in 9090 or 0.0.0.0:9090',
      ),
    ),
  z.transform((value) => {
    const colon = value.lastIndexOf(':');
    const host = colon < 0 ? '127.0.0.1' : value.slice(0, colon).replace(/^\[|\]$/g, '');
    return { host, port: Number(value.slice(colon + 1)) };
  }),
);

/** `0-3/8`: shards 0 to 3 of 8; `2/8`: one of them. */
const SHARDS = /^(\d{1,4})(?:-(\d{1,4}))?\/(\d{1,4})$/;

const shards = z.pipe(
  z.string(),
  z.transform((value, context): Config['shards'] => {
    if (value.toLowerCase() === 'auto') return 'auto';
    const [, first, last = first, of] = SHARDS.exec(value) ?? [];
    const [from, to, count] = [Number(first), Number(last), Number(of)];
    if (from <= to && to < count)
      return { ids: Array.from({ length: to - from + 1 }, (_, n) => from + n), count };
    const message =
      "is neither auto nor a part of the bot's shards, as in 0-3/8 (0 to 3 of the 8 that all processes have together)";
    context.issues.push({ code: 'custom', input: value, message });
    return z.NEVER;
  }),
);

/** A whole number from `least` on. */
const count = (least: number, most: number) =>
  z.pipe(
    z
      .string()
      .check(
        z.refine(
          (value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most,
          `is not a whole number from ${least} to ${most}`,
        ),
      ),
    z.transform(Number),
  );

const logLevel = z.pipe(
  z.pipe(
    z.string(),
    z.transform((level) => level.toLowerCase()),
  ),
  z.enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}`),
);

/** Tokens that a request may hold at OpenAI, and at a server of one's own: Ollama cuts at about as many, without a word. */
const OPENAI_CONTEXT = 12_000;
const OWN_CONTEXT = 4_000;

const ARTICLES_URL = 'sqlite:data/articles.sqlite';

const environmentSchema = z.object({
  DISCORD_TOKEN: z.optional(token),
  DISCORD_API_URL: z._default(discordApi, 'https://discord.com/api'),
  DISCORD_GUILD_ID: z.optional(snowflake),
  FETCH_URLS: z._default(
    z.enum(['off', 'home', 'on'], 'is none of off, home (the home server alone) and on'),
    'home',
  ),
  KNOWLEDGE_DIR: z._default(z.string(), 'knowledge'),
  STATE_URL: z._default(stateUrl, 'sqlite:data/state.sqlite'),
  ARTICLES_URL: z._default(articlesUrl, ARTICLES_URL),
  SERVER_ARTICLES: z._default(
    z.enum(['off', 'home', 'on'], 'is none of off, home (the home server alone) and on'),
    'home',
  ),
  HOST_ARTICLES: z._default(
    z.enum(['home', 'everywhere'], 'is neither home (the home server alone) nor everywhere'),
    'everywhere',
  ),
  OPENAI_API_KEY: z.optional(z.string()),
  OPENAI_BASE_URL: z.optional(httpUrl),
  OPENAI_MODEL: z.optional(z.string()),
  OPENAI_CONTEXT: z.optional(count(2_000, 1_000_000)),
  OPENAI_SECONDS: z._default(count(1, 600), 12),
  OPENAI_AT_ONCE: z._default(count(1, 1_000), 4),
  OPENAI_PERSON_REQUESTS: z._default(count(0, 999_999_999), 50),
  OPENAI_PERSON_TOKENS: z._default(count(0, 999_999_999), 300_000),
  OPENAI_SERVER_REQUESTS: z._default(count(0, 999_999_999), 500),
  OPENAI_SERVER_TOKENS: z._default(count(0, 999_999_999), 3_000_000),
  ADMIN_ROLE_IDS: z._default(idList, []),
  ADMIN_USER_IDS: z._default(idList, []),
  SHARDS: z._default(shards, 'auto'),
  METRICS_PORT: z.optional(listening),
  LOCAL_PORT: z._default(port, 3000),
  LOG_LEVEL: z._default(logLevel, 'info'),
});

/** Every variable that is read. */
export const VARIABLES: readonly string[] = Object.keys(environmentSchema.shape);

export type Config = {
  /** Null: run the embedded local Discord. */
  readonly discordToken: string | null;
  readonly discordApiUrl: string;
  /** Where commands are registered; null: everywhere. */
  readonly discordGuildId: string | null;
  /** Where pages may be fetched by their address. */
  readonly fetchUrls: 'off' | 'home' | 'on';
  /** Absolute. */
  readonly knowledgeDir: string;
  /** The same for people: relative to the project's root where it lies within. */
  readonly knowledgeLabel: string;
  /** As in the contract, with an absolute path after `sqlite:`. */
  readonly stateUrl: string;
  /** As in the contract, with an absolute path after `sqlite:`. */
  readonly articlesUrl: string;
  /** Which servers may have articles of their own. */
  readonly serverArticles: 'off' | 'home' | 'on';
  /** Where the host's articles answer. */
  readonly hostArticles: 'home' | 'everywhere';
  /** Null: no model is asked. */
  readonly openai: ReturnType<typeof modelIn>;
  readonly admins: { readonly roles: readonly string[]; readonly users: readonly string[] };
  /** Which of the bot's shards this process holds; `auto`: as many as Discord asks for. */
  readonly shards: 'auto' | { readonly ids: readonly number[]; readonly count: number };
  /** Where the process can be watched; null: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  readonly localPort: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** What must never be written anywhere. */
  readonly secrets: readonly string[];
  /** What is set and does not count, as there is no token: the local demo has all shards, and new servers at each start. */
  readonly idle: readonly string[];
  /** Names in `.env` that nothing reads: mistyped, most likely. */
  readonly unknown: readonly string[];
};

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads environment and `.env`; each problem is one line: where, what value, what to do. */
export function readConfig(
  environment: Variables = process.env,
  root: string = PROJECT_ROOT,
): ConfigResult {
  const file = readEnvFile(resolve(root, '.env'));
  if (!file.ok) return { ok: false, problems: [file.problem] };

  const given: Record<string, string> = {};
  for (const name of VARIABLES) {
    const value = (environment[name] ?? file.values[name] ?? '').trim();
    if (value !== '') given[name] = value;
  }
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const where = environment[name] === undefined ? '.env: ' : '';
      const value = SECRET_VARIABLES.includes(name) ? '' : ` (got "${given[name]}")`;
      return `${where}${name} ${issue.message}${value}`;
    });
    return { ok: false, problems };
  }
  const unknown = Object.keys(file.values).filter((name) => !VARIABLES.includes(name));
  return { ok: true, config: toConfig(parsed.data, root, unknown) };
}

type Values = z.infer<typeof environmentSchema>;

function toConfig(values: Values, root: string, unknown: readonly string[]): Config {
  const stateUrl = absoluteUrl(values.STATE_URL, root);
  const articlesUrl = absoluteUrl(values.ARTICLES_URL, root);
  const knowledgeDir = resolve(root, values.KNOWLEDGE_DIR);
  return {
    discordToken: values.DISCORD_TOKEN ?? null,
    discordApiUrl: values.DISCORD_API_URL,
    discordGuildId: values.DISCORD_GUILD_ID ?? null,
    fetchUrls: values.FETCH_URLS,
    knowledgeDir,
    knowledgeLabel: labelOf(knowledgeDir, root),
    stateUrl,
    articlesUrl,
    // In the local demo every server tries it.
    serverArticles: values.DISCORD_TOKEN === undefined ? 'on' : values.SERVER_ARTICLES,
    hostArticles: values.HOST_ARTICLES,
    openai: modelIn(values),
    admins: { roles: values.ADMIN_ROLE_IDS, users: values.ADMIN_USER_IDS },
    shards: values.DISCORD_TOKEN === undefined ? 'auto' : values.SHARDS,
    metrics: values.METRICS_PORT ?? null,
    localPort: values.LOCAL_PORT,
    logLevel: values.LOG_LEVEL,
    secrets: [
      values.DISCORD_TOKEN,
      values.OPENAI_API_KEY,
      ...[stateUrl, articlesUrl].map((url) => URL.parse(url)?.password),
    ].filter(isNotEmpty),
    idle: values.DISCORD_TOKEN === undefined ? idleIn(values) : [],
    unknown,
  };
}

/** A copied `.env.example` sets the defaults, which say nothing. */
function idleIn({ SHARDS, ARTICLES_URL: url }: Values): readonly string[] {
  return [
    ...(SHARDS === 'auto' ? [] : ['SHARDS']),
    ...(url === ARTICLES_URL ? [] : ['ARTICLES_URL']),
  ];
}

/** Shares are a day's (UTC). */
function modelIn(values: Values) {
  const { OPENAI_API_KEY: apiKey = null, OPENAI_BASE_URL: baseUrl = null } = values;
  if (apiKey === null && baseUrl === null) return null;
  return {
    apiKey,
    baseUrl,
    model: values.OPENAI_MODEL ?? null,
    contextTokens: values.OPENAI_CONTEXT ?? (baseUrl === null ? OPENAI_CONTEXT : OWN_CONTEXT),
    budgetMs: values.OPENAI_SECONDS * 1_000,
    atOnce: values.OPENAI_AT_ONCE,
    limits: {
      person: { requests: values.OPENAI_PERSON_REQUESTS, tokens: values.OPENAI_PERSON_TOKENS },
      server: { requests: values.OPENAI_SERVER_REQUESTS, tokens: values.OPENAI_SERVER_TOKENS },
    },
  };
}

function labelOf(folder: string, root: string): string {
  const label = relative(root, folder);
  return label === '' || label.startsWith('..') || isAbsolute(label) ? folder : label;
}

/** `sqlite:data/x`, `sqlite://data/x` and `sqlite:///data/x` are a path; other stores keep their URL. */
function absoluteUrl(url: string, root: string): string {
  const path = /^sqlite:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (path === undefined) return url;
  return path === ':memory:' ? 'memory:' : `sqlite:${resolve(root, path)}`;
}

type EnvFile =
  | { readonly ok: true; readonly values: Variables }
  | { readonly ok: false; readonly problem: string };

function readEnvFile(path: string): EnvFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return { ok: true, values: {} };
    return { ok: false, problem: `${path} cannot be read (${code}): make it a readable file` };
  }
  // PowerShell's `>` writes UTF-16, which would read as no variables at all.
  if (bytes.includes(0))
    return { ok: false, problem: `${path} is not UTF-8: save it as UTF-8 text` };
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const line = lineWithoutName(text);
  // The line itself is not shown: it may be the token.
  if (line !== null)
    return {
      ok: false,
      problem: `.env:${line}: there is no "=": write NAME=value, as in DISCORD_TOKEN=…, or # in front of a comment`,
    };
  return { ok: true, values: parseEnv(text) };
}

const QUOTED_VALUE = /=[^\S\n]*(["'`])[\s\S]*?\1/g;

/** Number of the first line that sets nothing and is no comment, which would be passed over without a word. */
function lineWithoutName(text: string): number | null {
  const lines = text.replace(QUOTED_VALUE, (value) => value.replace(/[^=\n]/g, '')).split('\n');
  const at = lines.findIndex((line) => /^\s*[^\s#=][^=]*$/.test(line));
  return at < 0 ? null : at + 1;
}

function isNotEmpty(value: string | null | undefined): value is string {
  return value !== undefined && value !== null && value !== '';
}
