/** The whole bot on an embedded local Discord: a real client, real files, a real state store. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'discord.js';
import { commands as allCommands } from '../../commands/index.ts';
import { attachBot } from '../../src/discord/bot.ts';
import { createClient } from '../../src/discord/client.ts';
import type { Command } from '../../src/discord/command.ts';
import { commandBodies } from '../../src/discord/command-bodies.ts';
import { connect, watchConnection } from '../../src/discord/connect.ts';
import type { Context, Store } from '../../src/discord/context.ts';
import { openKnowledge } from '../../src/discord/knowledge.ts';
import { presenceOf } from '../../src/discord/presence.ts';
import { registerCommands } from '../../src/discord/register.ts';
import type { Patience } from '../../src/discord/wire.ts';
import { isKnowledgeFile } from '../../src/library/article-file.ts';
import { readArticleFiles } from '../../src/services/article-files.ts';
import { now } from '../../src/services/clock.ts';
import { openStore } from '../../src/services/store.ts';
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
  readonly homeGuild?: string | null;
  /** The bot's own unless told. */
  readonly commands?: readonly Command[];
  /** How often and how long a request is tried. */
  readonly patience?: Patience;
  /** Stands in the way of the state store. */
  readonly store?: (real: Store) => Store;
  readonly sources?: (real: Context['sources']) => Context['sources'];
  /** Writes connected answers. */
  readonly composer?: (
    parts: Pick<Context, 'store' | 'log' | 'now'>,
  ) => NonNullable<Context['composer']>;
  /** Where the client connects, as through a proxy; the local Discord itself unless told. */
  readonly via?: (local: LocalDiscord) => Promise<{ apiUrl: string; close(): Promise<void> }>;
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
  let run = await startProcess(home, apiUrl, local.token, options, logs);
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
    async restart() {
      await run.stop();
      run = await startProcess(home, apiUrl, local.token, options, logs);
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
  apiUrl: string,
  token: string,
  options: BotOptions,
  logs: LogLine[],
) {
  const opened = await openStore(`sqlite:${join(home, '.state.sqlite')}`, () => undefined);
  if (!opened.ok) throw new Error(opened.problem);
  const { knowledge } = await openKnowledge(
    () => readArticleFiles(home, isKnowledgeFile),
    'knowledge',
  );
  const { commands = allCommands, patience } = options;
  const client = createClient(apiUrl, presenceOf(1), patience ? { patience } : {});
  let ids: ReadonlyMap<string, string> = new Map();
  const admins = options.admins ?? { roles: [], users: [] };
  const store = options.store?.(opened.store) ?? opened.store;
  const log = recorder(logs);
  const bot = attachBot(
    client,
    {
      sources: options.sources?.(knowledge.sources) ?? knowledge.sources,
      reload: knowledge.reload,
      store,
      log,
      admins,
      homeGuild: options.homeGuild ?? null,
      commandId: (name) => ids.get(name) ?? null,
      composer: options.composer?.({ store, log, now }) ?? null,
      now,
    },
    commands,
  );
  const watching = watchConnection(client, log, (line) => log.error({}, line));
  const ready = await connect(client, token);
  await ready.application.fetch();
  ({ ids } = await registerCommands(
    ready,
    commandBodies(commands, admins),
    options.homeGuild ?? null,
  ));
  return {
    client: ready,
    reload: knowledge.reload,
    async stop() {
      await bot.drain();
      watching.stop();
      await client.destroy();
      await opened.store.close();
    },
  };
}

function recorder(logs: LogLine[]): Context['log'] {
  const at = (level: string) => (fields: object, message: string) => {
    logs.push({ level, message, ...fields });
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
