/** The client: intents, partials, no pings, where REST goes, which shards are this process's. */
import {
  type CacheWithLimitsOptions,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type GuildMember,
  Options,
  Partials,
  type PresenceData,
  type User,
} from 'discord.js';
import { createWire, PATIENCE, type Patience } from './send-request.ts';

/** A channel's last: a mention with the message that it replies to, which are read when its turn comes. */
const CACHED_MESSAGES = 4;
/** People and members come with whatever they do: none is looked up later. */
const CACHED_PEOPLE = 50;
const SWEPT_AFTER_S = 10 * 60;
/** Each answer that is edited has a queue of its own, which nobody needs again. */
const QUEUES_SWEPT_EVERY_MS = 30_000;

const isItself = ({ id, client }: User | GuildMember) => id === client.user.id;

/** What the bot never asks for is not kept. */
const CACHES = {
  ...Options.DefaultMakeCacheSettings,
  MessageManager: CACHED_MESSAGES,
  UserManager: { maxSize: CACHED_PEOPLE, keepOverLimit: isItself },
  GuildMemberManager: { maxSize: CACHED_PEOPLE, keepOverLimit: isItself },
  AutoModerationRuleManager: 0,
  DMMessageManager: CACHED_MESSAGES,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
} satisfies CacheWithLimitsOptions;

/**
 * discord.js counts answers to interactions among the 50 requests a second that Discord allows a bot, which
 * Discord does not. A bot that reaches its limit is told so, and waits.
 */
const REQUESTS_PER_SECOND = 1_000;

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
    rest: {
      ...{ api: apiUrl, retries: 0, timeout: REQUEST_MS, makeRequest },
      globalRequestsPerSecond: REQUESTS_PER_SECOND,
      handlerSweepInterval: QUEUES_SWEPT_EVERY_MS,
    },
    makeCache: Options.cacheWithLimits(CACHES),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      messages: { interval: SWEPT_AFTER_S, lifetime: SWEPT_AFTER_S },
    },
    shards: shards === 'auto' ? shards : shards.ids,
  };
  const client = new Client(options);
  // Left to itself discord.js takes the environment's SHARDS and SHARD_COUNT, in a form of its own.
  if (shards !== 'auto') client.options.shardCount = shards.count;
  return client;
}
