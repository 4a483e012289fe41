/** Servers, channels and members as Discord writes them: the fields that discord.js reads. */
import { type APIChannel, ChannelType } from 'discord-api-types/v10';
import type { Channel, Guild, World } from './world.ts';

const LONG_AGO = '2024-01-01T00:00:00.000Z';

export const isThread = ({ type }: Channel) => type === ChannelType.PublicThread;

export function channelOnWire(world: World, channel: Channel): APIChannel {
  const { id, name, type, guildId, parentId, recipientIds, overwrites } = channel;
  const others = recipientIds.filter((one) => one !== world.bot.id);
  const place =
    guildId === null
      ? { recipients: others.flatMap((one) => world.users.get(one) ?? []) }
      : { name, guild_id: guildId, parent_id: parentId, permission_overwrites: overwrites };
  const thread = { archived: false, auto_archive_duration: 10080, archive_timestamp: LONG_AGO };
  return {
    id,
    type,
    ...place,
    ...(isThread(channel) ? { thread_metadata: { ...thread, locked: false } } : {}),
  } as unknown as APIChannel;
}

/** All that the gateway tells of a server when the bot comes or joins. */
export function guildOnWire(world: World, { id, name, ownerId, members, roles }: Guild) {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === id);
  const onWire = (list: readonly Channel[]) => list.map((one) => channelOnWire(world, one));
  return {
    id,
    name,
    owner_id: ownerId,
    unavailable: false,
    features: [],
    roles,
    members: [...members].map(([userId, given]) => ({
      ...memberOnWire(given),
      user: world.users.get(userId),
    })),
    member_count: members.size,
    channels: onWire(channels.filter((one) => !isThread(one))),
    threads: onWire(channels.filter(isThread)),
  };
}

/** A membership with its roles; whose it is stands beside it. */
export const memberOnWire = (roles: readonly string[]) => ({
  roles: [...roles],
  joined_at: LONG_AGO,
  flags: 0,
});
