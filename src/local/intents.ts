/** What of a message the bot may read without the privileged message content intent. */
import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import { memberOnWire } from './wire.ts';
import type { World } from './world.ts';

/** Intents that need a switch in the developer portal, which nobody here has turned on. */
export const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

/** The message as the bot gets it: empty unless it mentions the bot, is its own, or is in its DM. */
export function asBotSees(world: World, message: APIMessage): APIMessage {
  const { bot } = world;
  const channel = world.channels.get(message.channel_id);
  const isReadable =
    message.author.id === bot.id ||
    message.mentions.some(({ id }) => id === bot.id) ||
    (channel?.guildId === null && channel.recipientIds.includes(bot.id));
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
  const guild = world.guilds.get(channel?.guildId ?? '');
  const roles = guild?.members.get(message.author.id);
  return {
    ...asBotSees(world, message),
    channel_type: channel?.type,
    guild_id: guild?.id,
    member: roles && memberOnWire(roles),
  };
}
