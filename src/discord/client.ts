import {
  Client,
  type ClientOptions,
  GatewayIntentBits,
  Options,
  Partials,
  type PresenceData,
} from 'discord.js';

/** Answers to interactions are needed for minutes, their messages for a conversation: no more is kept. */
const CACHED_MESSAGES = 50;

/**
 * A client that asks for unprivileged intents only, cannot ping anybody, and sends every REST
 * request there is to `apiUrl`; the gateway's address comes from there too. The partials let direct
 * messages and deletions of messages that it has not cached through.
 */
export function createClient(apiUrl: string, presence: PresenceData): Client {
  const options: ClientOptions = {
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    presence,
    rest: { api: apiUrl },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: CACHED_MESSAGES,
      PresenceManager: 0,
      ReactionManager: 0,
    }),
  };
  return new Client(options);
}
