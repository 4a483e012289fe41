/** Whether a message is meant for the bot, and what it says to it. */
import { cleanContent, type Message, MessageReferenceType, MessageType } from 'discord.js';

export type Addressed = {
  /** Without mentions of the bot and custom emoji; other mentions as the names people see. */
  readonly text: string;
  /** `name`: by a mention in the text; `reply`: by replying to the bot with the ping on; `role`: by its own role, where Discord shows no text. */
  readonly by: 'name' | 'reply' | 'direct' | 'role';
  /** Id of the message that it replies to, where somebody else wrote that. */
  readonly repliesTo: string | null;
};

const TYPES: readonly MessageType[] = [MessageType.Default, MessageType.Reply];
const CUSTOM_EMOJI = /<a?:\w+:\d+>/g;

/** Null for what is not for the bot: other people's talk, other bots, system messages. */
export function addressed(message: Message): Addressed | null {
  const me = message.client.user?.id;
  if (!me || message.author.bot || message.webhookId || !TYPES.includes(message.type)) return null;
  const called = callsOf(message, me);
  const by = called.some((call) => message.content.includes(call)) ? 'name' : implied(message, me);
  if (by === null) return null;
  const bare = called.reduce((text, call) => text.replaceAll(call, ' '), message.content);
  return {
    text: cleanContent(bare.replace(CUSTOM_EMOJI, ' '), message.channel).trim(),
    by,
    repliesTo: repliedToOther(message, me),
  };
}

/** What a mention of the bot looks like; its own role, which people pick by mistake, counts. */
function callsOf(message: Message, me: string): readonly string[] {
  const role = ownRole(message, me);
  return [`<@${me}>`, `<@!${me}>`, ...(role === null ? [] : [`<@&${role}>`])];
}

/** The role that Discord manages for the bot, by the message where the member is not known. */
function ownRole({ guild, mentions }: Message, me: string): string | null {
  const known = guild?.members.me?.roles.botRole;
  return (known ?? mentions.roles.find(({ tags }) => tags?.botId === me))?.id ?? null;
}

function implied(message: Message, me: string): 'reply' | 'direct' | 'role' | null {
  if (message.guildId === null) return 'direct';
  if (message.mentions.users.has(me)) return 'reply';
  const role = ownRole(message, me);
  return role !== null && message.mentions.roles.has(role) ? 'role' : null;
}

function repliedToOther(message: Message, me: string): string | null {
  const { reference } = message;
  if (!reference?.messageId || reference.type !== MessageReferenceType.Default) return null;
  return message.mentions.repliedUser?.id === me ? null : reference.messageId;
}
