/** The client: intents, partials, no pings, where REST goes, which shards are this process's. */
import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  type PresenceData,
} from 'discord.js';
import { createWire, PATIENCE, type Patience } from './send-request.ts';

/** Answers to interactions are needed for minutes, their messages for a conversation: no more is kept. */
const CACHED_MESSAGES = 50;

/** This process's shards: as many as Discord asks for, or a part of `count`. */
export type Shards = 'auto' | { readonly ids: readonly number[]; readonly count: number };

/** The wire has its own limits; discord.js's is for all attempts together. */
const REQUEST_MS = 5 * 60_000;

/**
 * A client that asks for unprivileged intents only, cannot ping anybody, and sends every REST
 * request there is to `apiUrl`; the gateway's address comes from there too. The partials let direct
 * messages and deletions of messages that it has not cached through. It emits `Warn` where Discord
 * shuts the address out and `Invalidated` where the token is void.
 */
export function createClient(
  apiUrl: string,
  presence: PresenceData,
  {
    shards = 'auto',
    patience = PATIENCE,
  }: { readonly shards?: Shards; readonly patience?: Patience } = {},
): Client {
  const makeRequest = createWire(
    apiUrl,
    {
      onBan: (line) => client.emit(Events.Warn, line),
      onVoidToken: () => client.emit(Events.Invalidated),
    },
    patience,
  );
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
    rest: { api: apiUrl, retries: 0, timeout: REQUEST_MS, makeRequest },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: CACHED_MESSAGES,
      PresenceManager: 0,
      ReactionManager: 0,
    }),
    shards: shards === 'auto' ? shards : shards.ids,
  };
  const client = new Client(options);
  // Left to itself discord.js takes the environment's SHARDS and SHARD_COUNT, in a form of its own.
  if (shards !== 'auto') client.options.shardCount = shards.count;
  return client;
}
