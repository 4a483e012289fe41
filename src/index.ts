/**
 * The composition root: chooses the parts, joins them, starts and stops them, and reads like the start
 * itself: environment → state → articles → Discord → client → commands → ready. Every step returns its
 * part or refuses with one line and exit code 1. The map of the system:
 *
 *   knowledge/ ─▶ services/articles ─▶ library/files ─▶ reading ─▶ library ─▶ app/collections/host-collection
 *                                                                               │ Library, Search
 *   Discord, or src/local where there is no token                               │
 *     │ interaction, mention, direct message                                    ▼
 *     └▶ discord ─▶ commands ─▶ app/respond ─▶ library/search ─▶ answering ─▶ Answer (Spans)
 *                                  └▶ app/choosing ─▶ services/model ─▶ Choice ─▶ │
 *   message ◀── discord/replies ◀── rendering (cuts the words) ◀──────────────────┘
 *
 *   language     words, how they compare     services/store       what is kept, by keyv
 *   config       the environment             services/process     log, clock, leaving in order
 *   start        how a library comes to be   services/background  a thread; a file of parts
 *
 * The command line (cli/index.ts) joins library, answering and rendering without Discord.
 */
import type { Client } from 'discord.js';
import { commands } from '../commands/index.ts';
import { CHOICE_FORMAT } from './answering/choosing/choice.ts';
import { createChooser } from './app/choosing/chooser.ts';
import type { Collections } from './app/collections/collections.ts';
import { createCollections } from './app/collections/create-collections.ts';
import { type Knowledge, openKnowledge } from './app/collections/host-collection.ts';
import { createServerCollections } from './app/collections/overrides/server-collections.ts';
import type { Attachment, Log, Store } from './app/contracts.ts';
import { createFeedback } from './app/feedback/feedback.ts';
import { tryArticle } from './app/try-article.ts';
import { VERSION } from './cli/program-version.ts';
import { type Config, readConfig } from './config.ts';
import { attachBot } from './discord/bot.ts';
import { causeField, tellingOnce } from './discord/cause.ts';
import { createClient } from './discord/connection/client.ts';
import { commandBodies } from './discord/connection/command-bodies.ts';
import { connect, watchConnection, watchOpening } from './discord/connection/connect.ts';
import { keepPresence, presenceOf } from './discord/connection/presence.ts';
import { idleLine, localLine, readyLine } from './discord/connection/ready.ts';
import { registerCommands, registeredCommands } from './discord/connection/register.ts';
import {
  explainMetricsPort,
  explainPort,
  explainStart,
} from './discord/connection/startup-errors.ts';
import { triesOf } from './discord/replies/examples.ts';
import {
  ARTICLE_FILES,
  CHOOSABLE,
  type DocumentType,
  isKnowledgeFile,
} from './library/files/file-kinds.ts';
import { checkFolder, readFolders } from './services/articles/article-files.ts';
import { readSettled } from './services/articles/settled-files.ts';
import { createTrialFolder, type TrialFolder } from './services/articles/trial-folder.ts';
import { createChoose, modelHost } from './services/model/openai.ts';
import { now } from './services/process/clock.ts';
import { catchFaults } from './services/process/faults.ts';
import { createLog, flushed, openOutput, tellLosses } from './services/process/log.ts';
import { createRedactor } from './services/process/redact.ts';
import { createShutdown } from './services/process/shutdown.ts';
import { createTerminal } from './services/process/terminal.ts';
import { openArticles } from './services/store/articles/open-articles.ts';
import { openStore } from './services/store/store.ts';
import { createAnswering } from './start/answering.ts';
import { insteadOfStart } from './start/instead-of-start.ts';
import { createLoad } from './start/load-library.ts';
import { openMetrics } from './start/open-metrics.ts';
import { isPart, listenToOthers, notShared } from './start/other-processes.ts';
import { createBuilder } from './start/server-library.ts';

const HOUR_MS = 60 * 60 * 1000;

/** On the local Discord; elsewhere Discord says it. */
const BOT_NAME = 'Verbatim';

const instead = insteadOfStart(process.argv.slice(2), VERSION);
if (instead === null) await begin();
else {
  (instead.code === 0 ? process.stdout : process.stderr).write(`${instead.line}\n`);
  process.exitCode = instead.code;
}

async function begin(): Promise<void> {
  const configured = readConfig();
  if (configured.ok) return start(configured.config);
  for (const problem of configured.problems) process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

async function start(config: Config): Promise<void> {
  const ground = prepare(config);
  const { shutdown } = ground;
  const store = await openState(ground);
  const trial = createTrialFolder(config.knowledgeDir);
  shutdown.before(trial.remove);
  const knowledge = await openLibrary(ground, trial);
  const home = await openDiscord(ground, knowledge, trial);

  const articles = () => knowledge.sources().library.articles.size;
  const client = createClient(home.apiUrl, presenceOf(articles()), { shards: config.shards });
  shutdown.before(() => client.destroy());
  knowledge.onSwap(keepPresence(client, articles).show);
  let commandIds: ReadonlyMap<string, string> = new Map();
  const isHome = (server: string): boolean => bot.isHome(server);
  const { collections, feedback } = await openCollections(ground, {
    ...{ knowledge, isHome, secret: home.token },
  });
  const databases = {
    STATE_URL: () => store.get('ready'),
    ARTICLES_URL: () => collections.store.log('ready', 1),
  };
  const watched = await watch(ground, { client, articles, databases });
  const answering = createAnswering(watched);
  shutdown.before(answering.close);
  const others = await joinOthers(ground, { store, knowledge, collections });
  const bot = attachBot(
    client,
    {
      sources: collections.sources,
      sourcesNow: collections.sourcesNow,
      respondElsewhere: answering.respond,
      collections: { ...collections, block: others.block },
      feedback,
      reload: others.reload,
      store,
      log: watched,
      admins: config.admins,
      homeGuild: home.homeGuild,
      documents: {
        fetchUrls: config.fetchUrls,
        page: readPage,
        attachment: readFile,
        bytes: async (file, most) => (await fileReader()).readBytes(file, most, home.apiUrl),
        convert: toArticle,
      },
      commandId: (name) => commandIds.get(name) ?? null,
      chooser:
        config.openai &&
        createChooser(
          { ...config.openai, host: modelHost(config.openai) },
          { choose: createChoose(config.openai, CHOICE_FORMAT), store, log: watched, now },
        ),
      now,
    },
    commands,
  );
  shutdown.before(() => bot.drain());

  const { ready, registration } = await goOnline(ground, client, home);
  commandIds = registration.ids;
  const fields = { articles: articles(), servers: ready.guilds.cache.size };
  // Alone, so that it is seen at once, and can be opened from the terminal.
  if (home.page !== null) ground.terminal.announce(home.page, {});
  ground.terminal.announce(readyLine(ready, articles(), knowledge.sources().library.unread), {
    ...fields,
    commandsSent: registration.sent,
  });
  if (home.page !== null) ground.terminal.announce(localLine(home.page), { page: home.page });
  if (config.idle.length > 0)
    ground.terminal.announce(idleLine(config.idle), { variables: config.idle });
}

type Ground = ReturnType<typeof prepare>;

/** What every step stands on: where to write, and how to leave. */
function prepare(config: Config) {
  const output = openOutput(process.stdout);
  const errors = openOutput(process.stderr);
  const log = createLog(config.logLevel, config.secrets, output, causeField);
  tellLosses(output, log);
  const redact = createRedactor(config.secrets);
  const isTerminal = process.stdout.isTTY;
  const terminal = createTerminal({ log, output, errors, isTerminal, redact });
  const shutdown = createShutdown((error) => log.error({ err: error }, 'while leaving'));
  shutdown.before(() => Promise.all([flushed(output), flushed(errors)]));
  const refuse = (...lines: readonly string[]): Promise<never> => {
    if (!shutdown.leaving()) for (const line of lines) terminal.complain(line);
    return shutdown.leave(1);
  };
  catchFaults(log, (line) => void refuse(line));
  for (const name of config.unknown)
    log.warn({ variable: name }, `.env sets ${name}, which nothing reads: is it mistyped?`);
  return { config, log, terminal, shutdown, refuse };
}

async function openState({ config, log, shutdown, refuse }: Ground) {
  const opened = await openStore(
    config.stateUrl,
    (error, line) => log.error({ err: error }, line),
    undefined,
    () => log.info({}, 'STATE_URL: the database answers again'),
  );
  if (!opened.ok) return refuse(opened.problem);
  if (opened.degraded !== null) log.error({}, opened.degraded);
  shutdown.before(() => opened.store.close());
  return opened.store;
}

/** With bad articles the local demo starts all the same and shows what is wrong; a bot that people rely on does not. */
async function openLibrary({ config, log, terminal, refuse }: Ground, trial: TrialFolder) {
  const unreadable = await checkFolder(config.knowledgeDir);
  if (unreadable !== null) return refuse(unreadable);
  const read = async (force: boolean) => {
    const folders = [config.knowledgeDir, trial.path()].filter((folder) => folder !== null);
    const found = await (force ? readFolders : readSettled)(folders, isKnowledgeFile);
    if (found.ok && found.skipped.length > 0)
      log.warn({ files: found.skipped }, `not read: an article is ${ARTICLE_FILES}`);
    return found;
  };
  const { knowledge, problems } = await openKnowledge(read, config.knowledgeLabel, createLoad(log));
  if (problems.length > 0 && config.discordToken !== null) return refuse(...problems);
  for (const problem of problems) terminal.complain(problem);
  if (problems.length === 0 && knowledge.sources().library.articles.size === 0)
    log.warn(
      { folder: config.knowledgeDir },
      `there are no articles yet: put ${ARTICLE_FILES} into ${config.knowledgeLabel} and start again, or add one in Discord with /knowledge add`,
    );
  return knowledge;
}

type ServersOwn = {
  readonly knowledge: Knowledge;
  isHome(server: string): boolean;
  /** Without it nobody can tell who reported something. */
  readonly secret: string;
};

/** The servers' own articles beside the host's, and what people tell their admins. */
async function openCollections(
  { config, log: whole, shutdown, refuse }: Ground,
  { knowledge, isHome, secret }: ServersOwn,
) {
  const log = tellingOnce(whole);
  // The local demo's servers are new at each start.
  const url = config.discordToken === null ? 'memory:' : config.articlesUrl;
  const opened = await openArticles(
    url,
    (error, line) => log.error({ err: error }, line),
    () => log.info({}, 'ARTICLES_URL: the database answers again'),
  );
  if (!opened.ok) return refuse(opened.problem);
  if (opened.degraded !== null) log.error({}, opened.degraded);
  const { store, host } = opened;
  shutdown.before(() => store.close());
  const own = await createCollections({
    ...createBuilder(log),
    ...{ store, host: knowledge.sources, isHome, log, now },
    serverArticles: config.serverArticles,
    hostArticles: config.hostArticles,
  });
  const feedback = createFeedback({ store: opened.feedback, secret, log, now });
  if (opened.degraded === null) void feedback.letGo();
  const lettingGo = setInterval(() => void feedback.letGo(), HOUR_MS).unref();
  shutdown.before(async () => clearInterval(lettingGo));
  return { collections: createServerCollections(own, { store: host, log, now }), feedback };
}

/** What the host changes, here and in the other processes that hold shards of the bot. */
async function joinOthers(
  { config, log, shutdown }: Ground,
  {
    store,
    knowledge,
    collections,
  }: { store: Store; knowledge: Knowledge; collections: Collections },
): Promise<{ reload: Knowledge['reload']; block: Collections['block'] }> {
  for (const line of notShared(config)) log.warn({}, line);
  const { reload } = knowledge;
  const { block } = collections;
  if (!isPart(config)) return { reload, block };
  const others = await listenToOthers(store, {
    async reloaded(force) {
      const report = await reload(force);
      if (report.ok) log.info({}, 'articles reloaded, as in another process');
      else log.error({ problems: report.problems }, 'not reloaded, as in another process');
    },
    blocked: (server) => collections.enter([server]),
    failed: (error) => log.error({ err: error }, 'what another process told of was not done'),
  });
  shutdown.before(async () => others.stop());
  return {
    async reload(force = false) {
      const report = await reload(force);
      if (report.ok) await others.tellReloaded(force);
      return report;
    },
    async block(server, blocked, by) {
      const isKept = await block(server, blocked, by);
      if (isKept) await others.tellBlocked(server);
      return isKept;
    },
  };
}

type Home = {
  readonly apiUrl: string;
  readonly token: string;
  /** Where commands are registered; null: everywhere. */
  readonly guildId: string | null;
  /** The home server; null: the only one that the bot is in. */
  readonly homeGuild: string | null;
  /** Address of the local page; null for the real Discord. */
  readonly page: string | null;
};

/** The real Discord, or the embedded one where there is no token. */
async function openDiscord(
  ground: Ground,
  knowledge: Knowledge,
  trial: TrialFolder,
): Promise<Home> {
  const { config, shutdown, refuse } = ground;
  if (config.discordToken !== null) {
    const { discordApiUrl: apiUrl, discordToken: token, discordGuildId: guildId } = config;
    return { apiUrl, token, guildId, homeGuild: guildId, page: null };
  }
  const { startLocalDiscord } = await import('./local/server.ts');
  try {
    const local = await startLocalDiscord({
      port: config.localPort,
      botName: BOT_NAME,
      editor: true,
      neighbour: true,
      welcome: () => ({
        tries: triesOf(knowledge.sources().library, BOT_NAME),
        problems: knowledge.problems(),
      }),
      uploads: CHOOSABLE,
      onUpload: (file) =>
        tryArticle(file, {
          put: trial.put,
          reload: knowledge.reload,
          toArticle,
          folder: config.knowledgeLabel,
        }),
    });
    shutdown.before(local.close);
    const { apiUrl, token, guildId: homeGuild, url: page } = local;
    return { apiUrl, token, guildId: null, homeGuild, page };
  } catch (error) {
    return refuse(explainPort(error, config.localPort));
  }
}

/** What it takes to read a page or a document is loaded when there is one. */
async function toArticle(bytes: Uint8Array, type: DocumentType) {
  const { createImporter } = await import('./services/import/importer.ts');
  return createImporter().fromFile(bytes, type);
}

async function readPage(address: string) {
  const { readWholePage } = await import('./services/import/whole-page.ts');
  return readWholePage(address);
}

const fileReader = () => import('./services/import/attachment.ts');

async function readFile(file: Attachment) {
  return (await fileReader()).readAttachment(file);
}

/** The log as the bot writes to it, counted where somebody watches the process. */
async function watch(
  { config, log, shutdown, refuse }: Ground,
  watched: Parameters<typeof openMetrics>[2],
): Promise<Log> {
  if (config.metrics === null) return tellingOnce(log);
  try {
    const metrics = await openMetrics(config.metrics, log, watched);
    shutdown.before(metrics.close);
    return tellingOnce(metrics.log);
  } catch (error) {
    return refuse(explainMetricsPort(error, config.metrics.port));
  }
}

async function goOnline(ground: Ground, client: Client, home: Home) {
  const { config, log, shutdown, refuse, terminal } = ground;
  const watching = watchConnection(client, log, (line) => void refuse(line));
  shutdown.before(async () => watching.stop());
  watchOpening(client, terminal.announce);
  try {
    const ready = await connect(client, home.token);
    const bodies = commandBodies(commands, config.admins);
    const isFirst = config.shards === 'auto' || config.shards.ids.includes(0);
    const registration = isFirst
      ? await registerCommands(ready, bodies, home.guildId)
      : await registeredCommands(ready, home.guildId);
    return { ready, registration };
  } catch (error) {
    if (!shutdown.leaving()) log.debug({ err: error }, 'the start failed');
    const { apiUrl, guildId } = home;
    const applicationId = client.application?.id ?? null;
    return refuse(explainStart(error, { apiUrl, guildId, applicationId }));
  }
}
