/**
 * A reply to a message: without a ping, under a nonce; where history may not be read, as a plain
 * message.
 */
import { type Message, RESTJSONErrorCodes, type SendableChannels } from 'discord.js';
import type { Bot } from '../command.ts';
import { hasCode, outOfReach } from '../failures.ts';
import { payload, type Reply } from '../reply.ts';
import { rememberReply } from './sent-replies.ts';

/** `gone`: the message was deleted before the answer; `forbidden`: the bot may not write there. */
export type Unsent = 'gone' | 'forbidden';

export type Target = {
  /** Id of the message that is replied to. */
  readonly to: string;
  readonly channel: SendableChannels;
  /** Who may remove the reply. */
  readonly asker: string;
  /** What is answered, by its id: Discord takes one message of ours for it, however often it is sent. */
  readonly nonce: string;
};

/**
 * Replies without pinging anybody, and keeps the ids, so that the reply goes when the message goes
 * and `asker` can remove it. Rejects for what nobody expected.
 */
export async function replyTo(target: Target, reply: Reply, bot: Bot): Promise<Message | Unsent> {
  const { to, asker } = target;
  if (bot.deleted.has(to)) return 'gone';
  const sent = await send(target, reply);
  if (typeof sent === 'string') return sent;
  await reply.saved;
  const about = [to, ...(reply.about ?? [])];
  await rememberReply(bot, { id: sent.id, channel: sent.channelId, asker, about });
  return sent;
}

async function send({ to, channel, nonce }: Target, reply: Reply): Promise<Message | Unsent> {
  const message = { ...payload(reply), nonce, enforceNonce: true };
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
