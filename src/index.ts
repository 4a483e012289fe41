/**
 * The composition root: chooses the parts, joins them, starts and stops them. The map of the system:
 *
 *   knowledge/*.md ─▶ services/article-files ─▶ library/build ─▶ Library ─▶ library/search
 *                                                (reading: what is said, by whom)  │
 *   Discord, or src/local when there is no token                                   │
 *     │ interaction, mention, direct message                                       ▼
 *     └▶ discord/bot ─▶ commands/* ─▶ discord/respond ─▶ answering/* ─▶ Answer (Spans)
 *                                                                          │
 *     ◀── message ◀── discord/render ◀─────────────────────────────────────┘
 *
 *   config          the environment           services/store     buttons' state, by keyv
 *   discord/client  what Discord may send     services/log       JSON lines without secrets
 *   discord/connect, register, presence       services/shutdown  leaving in order
 *
 * The command line (cli.ts) joins library and answering without Discord.
 */
import { commands } from '../commands/index.ts';
import { type Config, readConfig } from './config.ts';
import { attachBot } from './discord/bot.ts';
import { createClient } from './discord/client.ts';
import { commandBodies } from './discord/command-bodies.ts';
import { type Composer, createComposer } from './discord/composing/composer.ts';
import { connect, watchConnection } from './discord/connect.ts';
import type { Log, Store } from './discord/context.ts';
import { inviteUrl } from './discord/invite.ts';
import { openKnowledge } from './discord/knowledge.ts';
import { keepPresence, presenceOf } from './discord/presence.ts';
import { registerCommands } from './discord/register.ts';
import { explainPort, explainStart } from './discord/startup-errors.ts';
import { isArticleFile } from './library/build.ts';
import { readArticleFiles } from './services/article-files.ts';
import { now } from './services/clock.ts';
import { createLog } from './services/log.ts';
import { createComplete, modelHost } from './services/openai.ts';
import { createRedactor } from './services/redact.ts';
import { createShutdown } from './services/shutdown.ts';
import { openStore } from './services/store.ts';
import { createTerminal } from './services/terminal.ts';

const configured = readConfig();
if (configured.ok) await start(configured.config);
else {
  for (const problem of configured.problems) process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel, config.secrets);
  const terminal = createTerminal(log, createRedactor(config.secrets));
  const shutdown = createShutdown((error) => log.error({ err: error }, 'while leaving'));
  const refuse = (...lines: readonly string[]): Promise<never> => {
    for (const line of lines) terminal.complain(line);
    return shutdown.leave(1);
  };
  for (const name of config.unknown)
    log.warn({ variable: name }, `.env sets ${name}, which nothing reads: is it mistyped?`);

  const opened = await openStore(config.stateUrl, (error) =>
    log.error({ err: error }, 'the state store failed'),
  );
  if (!opened.ok) return refuse(opened.problem);
  const { store } = opened;
  shutdown.before(() => store.close());

  const { knowledge, problems } = await openKnowledge(
    () => readArticleFiles(config.knowledgeDir, isArticleFile),
    config.knowledgeLabel,
  );
  if (problems.length > 0 && config.discordToken !== null) return refuse(...problems);
  for (const problem of problems) terminal.complain(problem);

  const home = await discordFor(config).catch((error: unknown) =>
    refuse(explainPort(error, config.localPort)),
  );
  shutdown.before(home.close);

  const articles = () => knowledge.sources().library.articles.size;
  const client = createClient(home.apiUrl, presenceOf(articles()));
  shutdown.before(() => client.destroy());
  const presence = keepPresence(client, articles);
  let commandIds: ReadonlyMap<string, string> = new Map();
  const bot = attachBot(
    client,
    {
      sources: knowledge.sources,
      async reload() {
        const report = await knowledge.reload();
        presence.show();
        return report;
      },
      store,
      log,
      admins: config.admins,
      homeGuild: config.discordGuildId,
      commandId: (name) => commandIds.get(name) ?? null,
      composer: composerFor(config, { store, log, now }),
      now,
    },
    commands,
  );
  shutdown.before(() => bot.drain());

  try {
    const ready = await connect(client, home.token);
    const bodies = commandBodies(commands, config.admins);
    const registration = await registerCommands(ready, bodies, config.discordGuildId);
    commandIds = registration.ids;
    watchConnection(client, (line) => void refuse(line));
    const servers = ready.guilds.cache.size;
    const invite = servers === 0 ? inviteUrl(ready.application.id) : null;
    terminal.announce(
      `Ready as ${ready.user.tag}: ${articles()} article(s), ${servers} server(s)${invite === null ? '' : `. Invite the bot: ${invite}`}`,
      { articles: articles(), servers, commandsSent: registration.sent, ...(invite && { invite }) },
    );
    if (home.page !== null)
      terminal.announce(
        `No DISCORD_TOKEN in the environment or in .env: local demo at ${home.page} (on a server: ssh -L ${home.port}:127.0.0.1:${home.port} you@host)`,
        { page: home.page },
      );
  } catch (error) {
    if (shutdown.leaving()) return;
    log.debug({ err: error }, 'the start failed');
    return refuse(
      explainStart(error, {
        apiUrl: home.apiUrl,
        guildId: config.discordGuildId,
        applicationId: client.application?.id ?? null,
      }),
    );
  }
}

/** Null without a key or a server. */
function composerFor(
  { openai }: Config,
  parts: { readonly store: Store; readonly log: Log; now(): number },
): Composer | null {
  if (openai === null) return null;
  const settings = { ...openai, host: modelHost(openai) };
  return createComposer(settings, { ...parts, complete: createComplete(openai) });
}

type Home = {
  readonly apiUrl: string;
  readonly token: string;
  /** Address of the local page; null for the real Discord. */
  readonly page: string | null;
  readonly port: number;
  readonly close: () => Promise<void>;
};

/** The real Discord, or the embedded one where there is no token. Rejects where its port is taken. */
async function discordFor(config: Config): Promise<Home> {
  if (config.discordToken !== null)
    return {
      apiUrl: config.discordApiUrl,
      token: config.discordToken,
      page: null,
      port: 0,
      close: async () => undefined,
    };
  const { startLocalDiscord } = await import('./local/server.ts');
  const local = await startLocalDiscord({ port: config.localPort });
  return {
    apiUrl: local.apiUrl,
    token: local.token,
    page: local.url,
    port: Number(new URL(local.url).port),
    close: local.close,
  };
}
