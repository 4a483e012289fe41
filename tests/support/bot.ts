/** The whole bot on an embedded local Discord: a real client, real files, a real state store. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'discord.js';
import { commands as allCommands } from '../../commands/index.ts';
import type { CollectionsParts } from '../../src/app/collections/create-collections.ts';
import {
  type Load,
  openKnowledge,
  prepareBuilt,
} from '../../src/app/collections/host-collection.ts';
import type { Context } from '../../src/app/context.ts';
import type { Store } from '../../src/app/contracts.ts';
import { attachBot } from '../../src/discord/bot.ts';
import { tellingOnce } from '../../src/discord/cause.ts';
import type { Command } from '../../src/discord/command.ts';
import { createClient } from '../../src/discord/connection/client.ts';
import { commandBodies } from '../../src/discord/connection/command-bodies.ts';
import { connect, watchConnection } from '../../src/discord/connection/connect.ts';
import { presenceOf } from '../../src/discord/connection/presence.ts';
import { registerCommands } from '../../src/discord/connection/register.ts';
import type { Patience } from '../../src/discord/connection/send-request.ts';
import { buildLibrary } from '../../src/library/build.ts';
import { isKnowledgeFile } from '../../src/library/files/file-kinds.ts';
import { readArticleFiles } from '../../src/services/articles/article-files.ts';
import { readAttachment, readBytes } from '../../src/services/import/attachment.ts';
import { createImporter } from '../../src/services/import/importer.ts';
import { now } from '../../src/services/process/clock.ts';
import { openStore } from '../../src/services/store/store.ts';
import { aroundCollections, openStoresAt, someCollections } from './collections.ts';
import { type LocalDiscord, startLocal, type TestOptions } from './local.ts';

export const SEED = 'un-veto-dispute.md';

/** The first article of the project, as a file to put into a knowledge folder. */
export const seedArticle = (): Promise<string> =>
  readFile(new URL(`../../knowledge/${SEED}`, import.meta.url), 'utf8');

export type LogLine = { readonly level: string; readonly message: string } & Record<
  string,
  unknown
>;

export type BotOptions = {
  /** Articles by file name; the first article of the project unless told. */
  readonly files?: Readonly<Record<string, string>>;
  readonly local?: TestOptions;
  readonly admins?: Context['admins'];
  /** How fast one person may ask. */
  readonly pace?: Context['pace'];
  /** How many may wait for an answer; as many as in the bot unless told. */
  readonly mostWaiting?: number;
  /** Answers in place of the bot's own thread of the event loop. */
  readonly respondElsewhere?: NonNullable<Context['respondElsewhere']>;
  /** The server that the host names as home. */
  readonly homeGuild?: (local: LocalDiscord) => string;
  /** Commands are in all servers all the same, as on the local page. */
  readonly isEverywhere?: boolean;
  /** The bot's own unless told. */
  readonly commands?: readonly Command[];
  /** Pages and files that are read; files alone unless told. */
  readonly documents?: Partial<Context['documents']>;
  /** How often and how long a request is tried. */
  readonly patience?: Patience;
  /** Stands in the way of the state store. */
  readonly store?: (real: Store) => Store;
  /** Which servers may have articles of their own, where the host's answer: every server, everywhere unless told. */
  readonly collections?: Partial<CollectionsParts>;
  readonly sources?: (real: Context['sources']) => Context['sources'];
  /** Has a model choose what is shown. */
  readonly chooser?: (
    parts: Pick<Context, 'store' | 'log' | 'now'>,
  ) => NonNullable<Context['chooser']>;
  /** Where the client connects, as through a proxy; the local Discord itself unless told. */
  readonly via?: (local: LocalDiscord) => Promise<{ apiUrl: string; close(): Promise<void> }>;
};

const NO_PAGES: Omit<Context['documents'], 'bytes'> = {
  fetchUrls: 'home',
  page: async () => ({ ok: false, kind: 'unreachable' }),
  attachment: readAttachment,
  convert: (bytes, type) => createImporter().fromFile(bytes, type),
};

export type RunningBot = {
  readonly local: LocalDiscord;
  readonly client: Client<true>;
  /** The knowledge folder. */
  readonly folder: string;
  readonly logs: readonly LogLine[];
  /** Whom the bot's messages have notified. */
  pings(): readonly unknown[];
  write(file: string, text: string): Promise<void>;
  remove(file: string): Promise<void>;
  reload(force?: boolean): ReturnType<Context['reload']>;
  readonly collections: Context['collections'];
  /** Another process with the same files and state, on the same Discord. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

export async function startBot(options: BotOptions = {}): Promise<RunningBot> {
  const home = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const local = await startLocal(options.local);
  const way = await options.via?.(local);
  const logs: LogLine[] = [];
  const files = options.files ?? { [SEED]: await seedArticle() };
  const write = (file: string, text: string) => writeFile(join(home, file), text);
  for (const [file, text] of Object.entries(files)) await write(file, text);

  const apiUrl = way?.apiUrl ?? local.apiUrl;
  const homeGuild = options.homeGuild?.(local) ?? null;
  const begin = () => startProcess(home, { apiUrl, token: local.token, homeGuild }, options, logs);
  let run = await begin();
  return {
    local,
    get client() {
      return run.client;
    },
    folder: home,
    logs,
    pings: () => local.pings().filter(({ by }) => by === local.botId),
    write,
    remove: (file) => rm(join(home, file)),
    reload: (force) => run.reload(force),
    get collections() {
      return run.collections;
    },
    async restart() {
      await run.stop();
      run = await begin();
    },
    async close() {
      await run.stop();
      await way?.close();
      await local.close();
      await rm(home, { recursive: true });
    },
  };
}

/** What src/index.ts composes, without its terminal and its signals. */
async function startProcess(
  home: string,
  { apiUrl, token, homeGuild }: { apiUrl: string; token: string; homeGuild: string | null },
  options: BotOptions,
  logs: LogLine[],
) {
  const opened = await openStore(`sqlite:${join(home, '.state.sqlite')}`, () => undefined);
  if (!opened.ok) throw new Error(opened.problem);
  const { knowledge } = await openKnowledge(
    () => readArticleFiles(home, isKnowledgeFile),
    'knowledge',
    loadOnce,
  );
  const { commands = allCommands, patience } = options;
  const client = createClient(apiUrl, presenceOf(1), patience ? { patience } : {});
  let ids: ReadonlyMap<string, string> = new Map();
  const admins = options.admins ?? { roles: [], users: [] };
  const store = options.store?.(opened.store) ?? opened.store;
  const log = tellingOnce(recorder(logs));
  const articles = await openStoresAt(`sqlite:${join(home, '.articles.sqlite')}`);
  const server = await someCollections({
    ...{ store: articles.store, host: knowledge.sources, log, now },
    isHome: (server): boolean => bot.isHome(server),
    ...options.collections,
  });
  const clock = options.collections?.now ?? now;
  const around = await aroundCollections(server, articles, { log, now: clock });
  const { collections } = around;
  const bot = attachBot(
    client,
    {
      sources: options.sources?.(collections.sources) ?? collections.sources,
      sourcesNow: collections.sourcesNow,
      ...around,
      reload: knowledge.reload,
      store,
      log,
      admins,
      homeGuild,
      documents: {
        ...NO_PAGES,
        bytes: (file, most) => readBytes(file, most, apiUrl),
        ...options.documents,
      },
      commandId: (name) => ids.get(name) ?? null,
      chooser: options.chooser?.({ store, log, now }) ?? null,
      now,
      // Tests ask faster than people.
      ...(options.respondElsewhere && { respondElsewhere: options.respondElsewhere }),
      ...(options.mostWaiting !== undefined && { mostWaiting: options.mostWaiting }),
      pace: options.pace ?? { requests: Number.POSITIVE_INFINITY, withinMs: 1 },
    },
    commands,
  );
  const watching = watchConnection(client, log, (line) => log.error({}, line));
  const ready = await connect(client, token);
  await ready.application.fetch();
  ({ ids } = await registerCommands(
    ready,
    commandBodies(commands, admins),
    options.isEverywhere ? null : homeGuild,
  ));
  return {
    client: ready,
    reload: knowledge.reload,
    collections,
    async stop() {
      await bot.drain();
      watching.stop();
      await client.destroy();
      await opened.store.close();
      await articles.store.close();
    },
  };
}

let seed: { readonly bytes: Uint8Array; readonly loaded: ReturnType<Load> } | null = null;

/** Most bots know the first article alone. A library does not change, so all of them share one of it, as servers do. */
const loadOnce: Load = async (files) => {
  const [file] = files;
  const load = async () => prepareBuilt(buildLibrary(files));
  if (file === undefined || files.length > 1 || file.name !== SEED) return load();
  if (seed === null || Buffer.compare(seed.bytes, file.bytes) !== 0)
    seed = { bytes: file.bytes, loaded: load() };
  return seed.loaded;
};

function recorder(logs: LogLine[]): Context['log'] {
  const at = (level: string) => (fields: object, message: string) => {
    logs.push({ level, message, ...fields });
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
