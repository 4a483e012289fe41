/** What is there at the start: one server and its two people; and how more of such is made. */
import { type APIUser, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { type Channel, type Guild, snowflake, type World } from './world.ts';

/** What everybody in a new server may do, and what the bot is invited with. */
const EVERYONE_MAY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** A person with their direct messages with the bot. */
export type Account = { readonly user: APIUser; readonly dm: string };

export function addAccount(world: World, user: APIUser): Account {
  world.users.set(user.id, user);
  return { user, dm: addChannel(world, { type: ChannelType.DM, recipients: [user] }) };
}

export type Server = ReturnType<typeof addServer>;
type People = readonly [APIUser, ...APIUser[]];

/** A server of these people, the first its owner, with two text channels and a thread. */
export function addServer(world: World, name: string, people: People, isInvited: boolean) {
  const id = snowflake();
  const members = [...people, ...(isInvited ? [world.bot] : [])];
  const guild: Guild = {
    id,
    name,
    ownerId: people[0].id,
    members: new Map(members.map((user) => [user.id, []])),
    roles: [{ id, name: '@everyone', permissions: String(EVERYONE_MAY) }],
    seeing: new Set(),
  };
  world.guilds.set(id, guild);
  const text = { type: ChannelType.GuildText, guild_id: id };
  const general = addChannel(world, { ...text, name: 'general' });
  const debate = addChannel(world, { ...text, name: 'debate' });
  const below = { type: ChannelType.PublicThread, guild_id: id, parent_id: general };
  const thread = addChannel(world, { ...below, name: 'sources' });
  return { guild, channels: { general, debate, thread } };
}

/** Takes somebody into a server with a new role, which sees every command there. */
export function addEditor({ guild }: Server, { id }: APIUser, name: string): void {
  const role = { id: snowflake(), name, permissions: '0' };
  guild.roles.push(role);
  guild.seeing.add(role.id);
  guild.members.set(id, [role.id]);
}

/** Returns the new channel's id. */
export function addChannel(world: World, given: Omit<Channel, 'id' | 'permission_overwrites'>) {
  const id = snowflake();
  world.channels.set(id, { id, permission_overwrites: [], ...given });
  return id;
}
