/** Who and what is there at the start, and how more of it comes to be. */
import {
  type APIApplication,
  type APIApplicationInstallParams,
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Gateway } from './gateway.ts';
import { everyoneRole, guildOnWire, role } from './guilds.ts';
import type { Interactions } from './interactions.ts';
import { createPerson, type Person } from './people.ts';
import {
  type Channel,
  createUser,
  createWorld,
  type Guild,
  snowflake,
  type World,
} from './world.ts';

export type Server = {
  readonly id: string;
  /** Ids of its channels by name: two text channels and a thread in the first. */
  readonly channels: { readonly general: string; readonly debate: string; readonly thread: string };
  readonly owner: Person;
  /** A member without any permission that `@everyone` does not have. */
  readonly member: Person;
};

export type ServerOptions = {
  readonly name: string;
  /** False: the bot is not in it; whoever installed it may use its commands there. */
  readonly invited?: boolean;
};

export type Home = {
  readonly addServer: (options: ServerOptions) => Server;
  /** A conversation of two people without the bot; commands installed by a person work there. */
  readonly addPrivateChannel: (people: readonly Person[]) => string;
  /** Gives a new role without permissions in a server; returns the role's id. */
  readonly giveRole: (serverId: string, person: Person, name: string) => string;
  /** Takes a permission of everybody's away in a channel (a bit of PermissionFlagsBits). */
  readonly deny: (channelId: string, permission: bigint) => void;
  /** Lifts a command's default permissions, as an admin may in the server's settings. */
  readonly permitEveryone: (command: string) => void;
};

/** Permissions of a bot invited with the usual link. */
const BOT_MAY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** An empty Discord with one application, whose owner is `ownerName`. */
export function emptyWorld(botName: string, token: string, ownerName: string): World {
  const bot = createUser(botName, botName, true);
  const owner = createUser(ownerName.toLowerCase(), ownerName);
  const application = {
    id: bot.id,
    name: botName,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '',
    team: null,
    owner,
    bot,
    flags: 0,
    integration_types_config: {},
  } as unknown as APIApplication & { install_params?: APIApplicationInstallParams };
  const world = createWorld(bot, application, token);
  world.users.set(owner.id, owner);
  return world;
}

/** Makes people and servers, and tells the bot when it joins one. */
export function createHome(
  world: World,
  gateway: Gateway,
  interactions: Interactions,
  patienceMs: number,
) {
  const addPerson = (name: string, userId?: string): Person => {
    const user = (userId && world.users.get(userId)) || createUser(name.toLowerCase(), name);
    world.users.set(user.id, user);
    const dm = addChannel(world, {
      type: ChannelType.DM,
      name: world.bot.username,
      recipientIds: [user.id, world.bot.id],
    });
    return createPerson(world, interactions, user.id, dm.id, patienceMs);
  };
  const addGuild = (name: string, invited: boolean, owner: Person, member: Person): Server => {
    const guild = createGuild(world, name, invited, owner.id, [owner.id, member.id]);
    const general = addChannel(world, { name: 'general', guildId: guild.id });
    const debate = addChannel(world, { name: 'debate', guildId: guild.id });
    const thread = addChannel(world, {
      name: 'sources',
      guildId: guild.id,
      parentId: general.id,
      type: ChannelType.PublicThread,
    });
    if (invited) {
      const joined = guildOnWire(world, guild);
      gateway.dispatch(GatewayDispatchEvents.GuildCreate, joined, GatewayIntentBits.Guilds);
    }
    const channels = { general: general.id, debate: debate.id, thread: thread.id };
    return { id: guild.id, channels, owner, member };
  };
  const home: Home = {
    addServer: ({ name, invited = true }) =>
      addGuild(name, invited, addPerson(`${name} owner`), addPerson(`${name} member`)),
    addPrivateChannel: (people) =>
      addChannel(world, { type: ChannelType.GroupDM, recipientIds: people.map(({ id }) => id) }).id,
    ...createAdministration(world, gateway),
  };
  return { home, addPerson, addGuild };
}

/** What an admin changes in a server's settings. */
function createAdministration(
  world: World,
  gateway: Gateway,
): Pick<Home, 'giveRole' | 'deny' | 'permitEveryone'> {
  return {
    giveRole(serverId, person, name) {
      const guild = world.guilds.get(serverId);
      const given = guild?.members.get(person.id);
      if (!guild || !given) throw new Error(`${person.name} is not in the server ${serverId}`);
      const added = role(name, 0n);
      guild.roles.push(added);
      guild.members.set(person.id, [...given, added.id]);
      const event = { guild_id: guild.id, role: added };
      gateway.dispatch(GatewayDispatchEvents.GuildRoleCreate, event, GatewayIntentBits.Guilds);
      return added.id;
    },
    deny(channelId, permission) {
      const channel = world.channels.get(channelId);
      if (!channel?.guildId) throw new Error(`${channelId} is no channel of a server`);
      const over = { type: 0, id: channel.guildId, allow: '0', deny: String(permission) };
      channel.overwrites.push(over);
    },
    permitEveryone: (command) => {
      world.openCommands.add(command);
    },
  };
}

function createGuild(
  world: World,
  name: string,
  invited: boolean,
  ownerId: string,
  people: readonly string[],
): Guild {
  const id = snowflake();
  const botRole = role(world.bot.username, BOT_MAY);
  const members = new Map<string, readonly string[]>(people.map((userId) => [userId, []]));
  if (invited) members.set(world.bot.id, [botRole.id]);
  const roles = [everyoneRole(id), ...(invited ? [botRole] : [])];
  const guild = { id, name, ownerId, members, roles };
  world.guilds.set(id, guild);
  return guild;
}

function addChannel(world: World, given: Partial<Channel>): Channel {
  const channel: Channel = {
    id: snowflake(),
    type: ChannelType.GuildText,
    name: '',
    guildId: null,
    parentId: null,
    recipientIds: [],
    overwrites: [],
    ...given,
  };
  world.channels.set(channel.id, channel);
  return channel;
}
