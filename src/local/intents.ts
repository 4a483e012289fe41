/** What of a message the bot may read without the privileged message content intent. */
import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import type { World } from './world.ts';

/** Intents that need a switch in the developer portal, which nobody here has turned on. */
export const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

/** The message as the bot gets it: empty unless it mentions the bot, is its own, or is in its DM. */
export function asBotSees(world: World, message: APIMessage): APIMessage {
  const channel = world.channels.get(message.channel_id);
  const isReadable =
    message.author.id === world.bot.id ||
    message.mentions.some(({ id }) => id === world.bot.id) ||
    (channel?.guildId === null && channel.recipientIds.includes(world.bot.id));
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
  const guildId = channel?.guildId ?? null;
  const roles = guildId === null ? null : world.guilds.get(guildId)?.members.get(message.author.id);
  return {
    ...asBotSees(world, message),
    mentions: message.mentions,
    ...(channel ? { channel_type: channel.type } : {}),
    ...(guildId === null ? {} : { guild_id: guildId }),
    ...(roles ? { member: membership(roles) } : {}),
  };
}

export function membership(roles: readonly string[]) {
  return {
    roles: [...roles],
    joined_at: '2024-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
  };
}
