/** What is there at the start: one server and its two people; and how more of such is made. */
import { type APIUser, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { type Channel, type Guild, type Role, snowflake, type World } from './world.ts';

/** What a bot may do that was invited with the usual link. */
const BOT_MAY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** What `@everyone` may do in a new server. */
const EVERYONE_MAY =
  BOT_MAY |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.UseApplicationCommands;

/** A person with their direct messages with the bot. */
export type Account = { readonly user: APIUser; readonly dm: string };

export function addAccount(world: World, user: APIUser): Account {
  world.users.set(user.id, user);
  const recipientIds = [user.id, world.bot.id];
  return { user, dm: addChannel(world, { type: ChannelType.DM, recipientIds }) };
}

/** A server with its two text channels and a thread in the first, by their ids. */
export type Server = {
  readonly guild: Guild;
  readonly channels: { readonly general: string; readonly debate: string; readonly thread: string };
};

/** The first of the people owns it; a bot that is not invited may be installed by a person. */
export function addServer(
  world: World,
  name: string,
  people: readonly [APIUser, ...APIUser[]],
  isInvited: boolean,
): Server {
  const id = snowflake();
  const botRole = createRole(world.bot.username, BOT_MAY);
  const members = new Map<string, readonly string[]>(people.map((user) => [user.id, []]));
  if (isInvited) members.set(world.bot.id, [botRole.id]);
  const roles = [createRole('@everyone', EVERYONE_MAY, id), ...(isInvited ? [botRole] : [])];
  const guild = { id, name, ownerId: people[0].id, members, roles };
  world.guilds.set(id, guild);
  const general = addChannel(world, { name: 'general', guildId: id });
  const debate = addChannel(world, { name: 'debate', guildId: id });
  const thread = { type: ChannelType.PublicThread, name: 'sources', parentId: general };
  return {
    guild,
    channels: { general, debate, thread: addChannel(world, { ...thread, guildId: id }) },
  };
}

/** Returns the new channel's id. */
export function addChannel(world: World, given: Partial<Channel>): string {
  const id = snowflake();
  const nowhere = { name: '', guildId: null, parentId: null, recipientIds: [], overwrites: [] };
  world.channels.set(id, { id, type: ChannelType.GuildText, ...nowhere, ...given });
  return id;
}

export const createRole = (name: string, permissions: bigint, id = snowflake()): Role => ({
  id,
  name,
  permissions: String(permissions),
});
