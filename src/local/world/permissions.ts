/** Who may do what where: a server's owner everything, others by roles and a channel's overwrites. */
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, World } from './world.ts';

const EVERYTHING = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** A person's (or the bot's) permissions in a channel; everything in a private one they are part of. */
export function permissionsIn(world: World, channel: Channel, userId: string): bigint {
  const guild = world.guilds.get(channel.guild_id ?? '');
  if (!guild) return userId !== world.bot.id || isBotIn(world, channel) ? EVERYTHING : 0n;
  const given = guild.members.get(userId);
  if (!given) return 0n;
  if (guild.ownerId === userId) return EVERYTHING;
  const base = guild.roles
    .filter(({ id }) => id === guild.id || given.includes(id))
    .reduce((all, { permissions }) => all | BigInt(permissions), 0n);
  const above = world.channels.get(channel.parent_id ?? '');
  return [above, channel]
    .flatMap((one) => one?.permission_overwrites ?? [])
    .filter(({ id }) => id === guild.id || id === userId || given.includes(id))
    .reduce((bits, over) => (bits & ~BigInt(over.deny)) | BigInt(over.allow), base);
}

/** Whether the channel is in a server that the bot was invited to, or a conversation with it. */
export function isBotIn(world: World, { guild_id, type }: Channel): boolean {
  if (guild_id === undefined) return type === ChannelType.DM;
  return world.guilds.get(guild_id)?.members.has(world.bot.id) ?? false;
}
