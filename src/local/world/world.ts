/** What exists on the local Discord: people, servers, channels, messages, and who hears of a change. */
import {
  type APIApplication,
  type APIApplicationCommand,
  type APIMessage,
  type APIOverwrite,
  type APIRole,
  type APIUser,
  type ChannelType,
  MessageFlags,
} from 'discord-api-types/v10';

export type Role = Pick<APIRole, 'id' | 'name' | 'permissions'>;

export type Guild = {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Who is in it, the bot included if it was invited, with the ids of the roles they were given. */
  readonly members: Map<string, readonly string[]>;
  readonly roles: Role[];
  /** Ids of the roles that see every command, as an admin lets them under Integrations. */
  readonly seeing: Set<string>;
};

/** A channel as it goes over the wire, with what discord.js reads. */
export type Channel = {
  readonly id: string;
  readonly type: ChannelType;
  readonly name?: string;
  /** Where it is in a server. */
  readonly guild_id?: string;
  /** The channel above a thread. */
  readonly parent_id?: string;
  readonly permission_overwrites: APIOverwrite[];
  /** The people of a private channel. */
  readonly recipients?: readonly APIUser[];
};

export type Change =
  | { readonly kind: 'created' | 'updated' | 'deleted'; readonly message: APIMessage }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly kind: 'commands' };

export type World = {
  readonly application: Pick<APIApplication, 'id' | 'name'> & { readonly owner: APIUser };
  readonly bot: APIUser;
  readonly token: string;
  /** Address under which everything is served. */
  origin: string;
  readonly users: Map<string, APIUser>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, APIMessage>;
  /** Registered commands by scope: 'global' or a server's id. */
  readonly commands: Map<string, readonly APIApplicationCommand[]>;
  /** What people sent, by the path of its address. */
  readonly files: Map<string, { readonly bytes: Uint8Array; readonly type: string }>;
  readonly listen: (listener: (change: Change) => void) => () => void;
  readonly announce: (change: Change) => void;
};

const DISCORD_EPOCH = 1_420_070_400_000n;
let counter = 0n;

/** A new id that sorts by time, as Discord's do. */
export function snowflake(): string {
  counter = (counter + 1n) & 0xfffn;
  return String(((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | counter);
}

/** Nothing but a bot and whoever owns its application. */
export function createWorld(botName: string, ownerName: string, token: string): World {
  const id = snowflake();
  const user = { id, username: botName, discriminator: '0001', global_name: null, avatar: null };
  const bot = { ...user, bot: true };
  const listeners = new Set<(change: Change) => void>();
  return {
    application: { id, name: botName, owner: createUser(ownerName) },
    bot,
    token,
    origin: '',
    users: new Map([[id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
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

export function createUser(name: string): APIUser {
  const username = name.toLowerCase();
  return { id: snowflake(), username, discriminator: '0', global_name: name, avatar: null };
}

/** A private reply is seen by whoever used the command or button, and by nobody else. */
export const isSeenBy = (message: APIMessage, userId: string): boolean =>
  ((message.flags ?? 0) & MessageFlags.Ephemeral) === 0 ||
  message.interaction_metadata?.user.id === userId;
