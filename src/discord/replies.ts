/** Which public messages are answers, to whom, and about which message: so that they can be taken away again. */
import { RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Bot } from './command.ts';
import { hasCode } from './failures.ts';

type Place = { readonly id: string; readonly channel: string };
/** `about`: the message that was asked or checked; null for a slash command. */
export type SentReply = Place & { readonly asker: string; readonly about: string | null };

const askerKey = (reply: string) => `asker:${reply}`;
const repliesKey = (message: string) => `replies:${message}`;

/** Keeps the ids for 24 hours. Where the message asked was deleted in the meantime, the reply goes at once. */
export async function rememberReply(bot: Bot, sent: SentReply): Promise<void> {
  await bot.state.put(askerKey(sent.id), sent.asker);
  if (sent.about === null) return;
  const earlier = await repliesTo(bot, sent.about);
  await bot.state.put(repliesKey(sent.about), [...earlier, { id: sent.id, channel: sent.channel }]);
  if (bot.deleted.has(sent.about)) await removeRepliesTo(bot, sent.about);
}

/** The person who asked for this answer; null where that is not known (any more). */
export async function askerOf(bot: Bot, reply: string): Promise<string | null> {
  const asker = await bot.state.get(askerKey(reply));
  return typeof asker === 'string' ? asker : null;
}

/** Called for every message that is deleted anywhere the bot can see. */
export async function removeRepliesTo(bot: Bot, message: string): Promise<void> {
  bot.deleted.isNew(message);
  const replies = await repliesTo(bot, message);
  if (replies.length === 0) return;
  await bot.state.forget(repliesKey(message));
  for (const reply of replies) await removeMessage(bot, reply);
}

/** Deletes a message of the bot; one that is gone already counts as deleted. */
export async function removeMessage(bot: Bot, { id, channel }: Place): Promise<void> {
  try {
    await bot.client.rest.delete(Routes.channelMessage(channel, id));
  } catch (error) {
    if (!hasCode(error, [RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel]))
      throw error;
  }
  await bot.state.forget(askerKey(id));
}

async function repliesTo(bot: Bot, message: string): Promise<readonly Place[]> {
  const kept = await bot.state.get(repliesKey(message));
  return Array.isArray(kept) ? kept.filter(isPlace) : [];
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'channel' in value &&
    typeof value.channel === 'string'
  );
}
