/** Servers and channels as Discord writes them on the wire. */
import {
  type APIChannel,
  type APIRole,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  Locale,
} from 'discord-api-types/v10';
import { membership } from './intents.ts';
import { EVERYONE_MAY } from './permissions.ts';
import { type Channel, type Guild, snowflake, type World } from './world.ts';

const THREADS: readonly ChannelType[] = [ChannelType.PublicThread, ChannelType.PrivateThread];

export const isThread = (channel: Channel) => THREADS.includes(channel.type);

/** A channel's name, place and people. */
export function channelOnWire(world: World, channel: Channel): APIChannel {
  const { id, name, type, guildId, parentId } = channel;
  if (guildId === null) {
    const recipients = channel.recipientIds
      .filter((userId) => userId !== world.bot.id)
      .flatMap((userId) => world.users.get(userId) ?? []);
    return { id, type, recipients, last_message_id: null, flags: 0 } as unknown as APIChannel;
  }
  const thread = {
    owner_id: world.guilds.get(guildId)?.ownerId,
    member_count: 2,
    message_count: 0,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 10080,
      archive_timestamp: '2024-01-01T00:00:00.000Z',
      locked: false,
    },
  };
  return {
    id,
    type,
    name,
    guild_id: guildId,
    parent_id: parentId,
    position: 0,
    nsfw: false,
    topic: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
    permission_overwrites: channel.overwrites,
    ...(isThread(channel) ? thread : {}),
    ...(type === ChannelType.GuildForum ? { available_tags: [] } : {}),
  } as unknown as APIChannel;
}

export function role(name: string, permissions: bigint, id = snowflake()): APIRole {
  const colors = { primary_color: 0, secondary_color: null, tertiary_color: null };
  return {
    id,
    name,
    permissions: String(permissions),
    color: 0,
    colors,
    hoist: false,
    position: 0,
    managed: false,
    mentionable: false,
    flags: 0 as APIRole['flags'],
  };
}

export function everyoneRole(guildId: string): APIRole {
  return role('@everyone', EVERYONE_MAY, guildId);
}

/** All that the gateway tells of a server when the bot comes or joins. */
export function guildOnWire(world: World, guild: Guild): GatewayGuildCreateDispatchData {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  const onWire = (list: readonly Channel[]) => list.map((one) => channelOnWire(world, one));
  return {
    ...guildSummary(guild),
    joined_at: '2024-01-01T00:00:00.000Z',
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: [...guild.members].flatMap(([userId, roles]) => {
      const user = world.users.get(userId);
      return user ? [{ ...membership(roles), user }] : [];
    }),
    channels: onWire(channels.filter((one) => !isThread(one))),
    threads: onWire(channels.filter(isThread)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  } as unknown as GatewayGuildCreateDispatchData;
}

function guildSummary(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: guild.roles,
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: Locale.EnglishUS,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
  };
}
