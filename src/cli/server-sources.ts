/** What answers in a server, for whoever hosts the bot: read from its database, in which nothing is changed. */
import type { Collections } from '../app/collections/collections.ts';
import { createCollections } from '../app/collections/create-collections.ts';
import { createServerCollections } from '../app/collections/overrides/server-collections.ts';
import type { Log, Sources } from '../app/contracts.ts';
import type { Config } from '../config.ts';
import { now } from '../services/process/clock.ts';
import { openArticles } from '../services/store/articles/open-articles.ts';
import { createBuilder } from '../start/server-library.ts';
import { readSources } from './open-sources.ts';

/** Standard output belongs to whoever reads answers; what fails is thrown. */
const QUIET: Log = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * The server's own articles, beside the host's where they answer there too. Throws with one line where it has none,
 * or may have none. Without DISCORD_GUILD_ID the server that is asked for is taken for the home server.
 */
export async function readServerSources(config: Config, server: string): Promise<Sources> {
  const host = await readSources(config);
  const opened = await openArticles(config.articlesUrl, () => undefined);
  if (!opened.ok) throw new Error(opened.problem);
  const { store, host: exceptions, degraded } = opened;
  try {
    if (degraded !== null) throw new Error(degraded);
    const { serverArticles, hostArticles, discordGuildId } = config;
    const own = await createCollections({
      // Whether the bot is in the server, and what is kept for it, is for the bot to say.
      store: { ...store, present: async () => undefined, keepLibrary: async () => undefined },
      host: () => host,
      ...createBuilder(QUIET),
      ...{ serverArticles, hostArticles, log: QUIET, now },
      isHome: (id) => discordGuildId === null || discordGuildId === id,
    });
    const collections = createServerCollections(own, { store: exceptions, log: QUIET, now });
    await collections.enter([server]);
    if (!collections.answering(server)?.own) throw new Error(whyNone(server, collections));
    return await collections.sources(server);
  } finally {
    await store.close();
  }
}

function whyNone(
  server: string,
  { mayHaveOwn, state }: Pick<Collections, 'mayHaveOwn' | 'state'>,
): string {
  if (!mayHaveOwn(server))
    return `SERVER_ARTICLES and DISCORD_GUILD_ID let the server ${server} have no articles of its own`;
  if (state(server)?.blocked)
    return `The articles of the server ${server} are off: the host switches them on again with /knowledge servers`;
  return `The server ${server} has no articles of its own: add some there in Discord with /knowledge add, or leave out --server to be answered from KNOWLEDGE_DIR. (They are kept in ARTICLES_URL, which has to be the bot's.)`;
}
