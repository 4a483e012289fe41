/** Who may do what where: a server's owner everything, others by roles and a channel's overwrites. */
import { ApplicationIntegrationType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, World } from './world.ts';

const everything = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What `@everyone` may do in a new server. */
export const EVERYONE_MAY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.UseApplicationCommands;

/** A person's (or the bot's) permissions in a channel; everything in a private one they are part of. */
export function permissionsIn(world: World, channel: Channel, userId: string): bigint {
  const guild = channel.guildId === null ? null : world.guilds.get(channel.guildId);
  if (!guild) return channel.recipientIds.includes(userId) ? everything : 0n;
  const given = guild.members.get(userId);
  if (!given) return 0n;
  if (guild.ownerId === userId) return everything;
  const base = guild.roles
    .filter((role) => role.id === guild.id || given.includes(role.id))
    .reduce((all, role) => all | BigInt(role.permissions), 0n);
  if (base & PermissionFlagsBits.Administrator) return everything;
  const parent = channel.parentId === null ? undefined : world.channels.get(channel.parentId);
  return [...(parent?.overwrites ?? []), ...channel.overwrites]
    .filter(({ id }) => id === guild.id || id === userId || given.includes(id))
    .reduce((bits, over) => (bits & ~BigInt(over.deny)) | BigInt(over.allow), base);
}

/** How the bot came to be usable in this channel: invited to the server, or installed by the person. */
export function installedBy(
  world: World,
  channel: Channel,
  userId: string,
): Partial<Record<ApplicationIntegrationType, string>> {
  const guild = channel.guildId === null ? null : world.guilds.get(channel.guildId);
  if (guild?.members.has(world.bot.id))
    return { [ApplicationIntegrationType.GuildInstall]: guild.id };
  if (!guild && channel.recipientIds.includes(world.bot.id)) {
    return { [ApplicationIntegrationType.GuildInstall]: '0' };
  }
  return { [ApplicationIntegrationType.UserInstall]: userId };
}
