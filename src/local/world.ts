/** What exists on the local Discord: people, servers, channels, messages, and who hears of a change. */
import type {
  APIApplication,
  APIApplicationCommand,
  APIMessage,
  APIOverwrite,
  APIRole,
  APIUser,
  ChannelType,
} from 'discord-api-types/v10';

export type Guild = {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Who is in it, the bot included if it was invited, with the ids of the roles they were given. */
  readonly members: Map<string, readonly string[]>;
  readonly roles: APIRole[];
};

export type Channel = {
  readonly id: string;
  readonly type: ChannelType;
  readonly name: string;
  readonly guildId: string | null;
  /** The channel above a thread or forum post. */
  readonly parentId: string | null;
  /** The people of a private channel, the bot included if it is one of them. */
  readonly recipientIds: readonly string[];
  readonly overwrites: APIOverwrite[];
};

/** A message with what Discord keeps about it and never sends. */
export type Stored = {
  readonly wire: APIMessage;
  /** The only person who sees a private reply; null: everybody in the channel. */
  readonly onlyFor: string | null;
  readonly pings: Pings;
};

/** Whom a message would really have notified. */
export type Pings = {
  readonly everyone: boolean;
  readonly users: readonly string[];
  readonly roles: readonly string[];
};

export type Change =
  | { readonly kind: 'created' | 'updated' | 'deleted'; readonly message: Stored }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly kind: 'commands' };

export type World = {
  readonly application: APIApplication;
  readonly bot: APIUser;
  readonly token: string;
  /** Address under which uploads are served. */
  origin: string;
  readonly users: Map<string, APIUser>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Stored>;
  /** Registered commands by scope: 'global' or a server's id. */
  readonly commands: Map<string, APIApplicationCommand[]>;
  /** Commands whose default permissions an admin lifted in the server's integration settings. */
  readonly openCommands: Set<string>;
  readonly files: Map<string, { readonly bytes: Uint8Array; readonly type: string }>;
  readonly listen: (listener: (change: Change) => void) => () => void;
  readonly announce: (change: Change) => void;
};

export const GLOBAL = 'global';

const DISCORD_EPOCH = 1_420_070_400_000n;
let counter = 0n;

/** A new id that sorts by time, as Discord's do. */
export function snowflake(at = Date.now()): string {
  counter = (counter + 1n) & 0xfffn;
  return String(((BigInt(at) - DISCORD_EPOCH) << 22n) | counter);
}

export function createUser(name: string, displayName: string, isBot = false): APIUser {
  return {
    id: snowflake(),
    username: name,
    discriminator: isBot ? '0001' : '0',
    global_name: isBot ? null : displayName,
    avatar: null,
    ...(isBot ? { bot: true } : {}),
  };
}

export function createWorld(bot: APIUser, application: APIApplication, token: string): World {
  const listeners = new Set<(change: Change) => void>();
  return {
    application,
    bot,
    token,
    origin: '',
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    openCommands: new Set(),
    files: new Map(),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce(change) {
      for (const listener of [...listeners]) listener(change);
    },
  };
}

/** The messages of a channel as one person sees them, oldest first. */
export function visibleMessages(world: World, channelId: string, userId: string): APIMessage[] {
  return [...world.messages.values()]
    .filter(({ wire, onlyFor }) => wire.channel_id === channelId && (onlyFor ?? userId) === userId)
    .map(({ wire }) => wire);
}
