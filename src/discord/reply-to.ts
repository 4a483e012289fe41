import { type Message, RESTJSONErrorCodes, type SendableChannels } from 'discord.js';
import type { Bot } from './command.ts';
import { hasCode, outOfReach } from './failures.ts';
import { rememberReply } from './replies.ts';
import { payload, type Reply } from './reply.ts';

/** `gone`: the message was deleted before the answer; `forbidden`: the bot may not write there. */
export type Unsent = 'gone' | 'forbidden';

/**
 * Replies to the message with id `to` without pinging anybody, and keeps the ids, so that the reply
 * goes when the message goes and `asker` can remove it. Rejects for what nobody expected.
 */
export async function replyTo(
  to: string,
  channel: SendableChannels,
  reply: Reply,
  asker: string,
  bot: Bot,
): Promise<Message | Unsent> {
  if (bot.deleted.has(to)) return 'gone';
  const sent = await send(to, channel, reply);
  if (typeof sent === 'string') return sent;
  await reply.saved;
  const about = [to, ...(reply.about ?? [])];
  await rememberReply(bot, { id: sent.id, channel: sent.channelId, asker, about });
  return sent;
}

async function send(
  to: string,
  channel: SendableChannels,
  reply: Reply,
): Promise<Message | Unsent> {
  const message = payload(reply);
  const reference = { messageReference: to, failIfNotExists: true };
  try {
    return await channel.send({ ...message, reply: reference });
  } catch (error) {
    // Without the right to read the channel's history Discord refuses replies but takes messages.
    if (hasCode(error, [RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory]))
      return channel.send(message).catch(unsent);
    return unsent(error);
  }
}

function unsent(error: unknown): Unsent {
  if (isGone(error)) return 'gone';
  if (outOfReach(error)) return 'forbidden';
  throw error;
}

function isGone(error: unknown): boolean {
  if (hasCode(error, [RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel]))
    return true;
  return (
    hasCode(error, [RESTJSONErrorCodes.InvalidFormBodyOrContentType]) &&
    error instanceof Error &&
    error.message.includes('message_reference')
  );
}
