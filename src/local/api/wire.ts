/** Servers, members and messages as Discord tells them to the bot: the fields that discord.js reads. */
import { type APIMessage, ChannelType } from 'discord-api-types/v10';
import type { Channel, Guild, World } from '../world/world.ts';

export const isThread = ({ type }: Channel) => type === ChannelType.PublicThread;

/** All that the gateway tells of a server when the bot comes or joins. */
export function guildOnWire(world: World, guild: Guild) {
  const { id, name, ownerId: owner_id, members, roles } = guild;
  const channels = [...world.channels.values()].filter(({ guild_id }) => guild_id === id);
  return {
    id,
    name,
    owner_id,
    unavailable: false,
    features: [],
    roles,
    members: [...members.keys()].map((userId) => memberOnWire(world, guild, userId)),
    channels: channels.filter((one) => !isThread(one)),
    threads: channels.filter(isThread),
  };
}

export const memberOnWire = (world: World, { members }: Guild, userId: string) => ({
  user: world.users.get(userId),
  roles: members.get(userId) ?? [],
  joined_at: '2024-01-01T00:00:00.000Z',
  flags: 0,
});

/** The message as the bot gets it: empty unless it mentions the bot, is its own, or is in its DM. */
export function asBotSees(world: World, message: APIMessage): APIMessage {
  const { bot } = world;
  const channel = world.channels.get(message.channel_id);
  const isReadable =
    message.author.id === bot.id ||
    message.mentions.some(({ id }) => id === bot.id) ||
    channel?.type === ChannelType.DM;
  const { message_snapshots: _, ...bare } = message;
  const readable = isReadable
    ? message
    : { ...bare, content: '', attachments: [], embeds: [], components: [] };
  const { referenced_message: replied } = message;
  return replied ? { ...readable, referenced_message: asBotSees(world, replied) } : readable;
}

/** A message with what only the gateway adds: the channel's type, the server, the author's membership. */
export function asDispatched(world: World, message: APIMessage) {
  const channel = world.channels.get(message.channel_id);
  const guild = world.guilds.get(channel?.guild_id ?? '');
  return {
    ...asBotSees(world, message),
    channel_type: channel?.type,
    guild_id: guild?.id,
    member: guild && memberOnWire(world, guild, message.author.id),
  };
}
