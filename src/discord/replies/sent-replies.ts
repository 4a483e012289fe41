/** Which public messages are answers, to whom, and about which message: so that they can be taken away again. */
import { RESTJSONErrorCodes, Routes } from 'discord.js';
import * as z from 'zod/mini';
import { storedAs } from '../../app/state/stored-values.ts';
import type { Bot } from '../command.ts';
import { hasCode, outOfReach } from '../failures.ts';

type SentMessage = { readonly id: string; readonly channel: string };
const ASKER = storedAs(1, z.string());
const REPLIES = storedAs(1, z.readonly(z.array(z.object({ id: z.string(), channel: z.string() }))));
/** `about`: the messages that were asked or checked; none for a slash command. */
export type SentReply = SentMessage & {
  readonly asker: string;
  readonly about: readonly string[];
  /** Takes it back as the interaction that it answers, for the 15 minutes that Discord allows it. */
  readonly takeBack?: () => Promise<void>;
};
const TAKING_BACK = 500;

const askerKey = (reply: string) => `asker:${reply}`;
const repliesKey = (message: string) => `replies:${message}`;

/** Keeps the ids for 24 hours. Where a message that it is about was deleted in the meantime, the reply goes at once. */
export async function rememberReply(bot: Bot, sent: SentReply): Promise<void> {
  const { id, channel, asker, takeBack } = sent;
  if (takeBack) bot.takingBack.set(id, takeBack);
  const oldest = bot.takingBack.keys().next();
  if (bot.takingBack.size > TAKING_BACK && !oldest.done) bot.takingBack.delete(oldest.value);
  await bot.state.put(askerKey(id), ASKER.write(asker));
  for (const message of sent.about) {
    const earlier = await repliesTo(bot, message);
    await bot.state.put(repliesKey(message), REPLIES.write([...earlier, { id, channel }]));
    if (bot.deleted.has(message)) await removeRepliesTo(bot, message);
  }
}

/** The person who asked for this answer; null where that is not known (any more). */
export async function askerOf(bot: Bot, reply: string): Promise<string | null> {
  return ASKER.read(await bot.state.get(askerKey(reply)));
}

/** Called for every message that is deleted anywhere the bot can see. */
export async function removeRepliesTo(bot: Bot, message: string): Promise<void> {
  bot.deleted.isNew(message);
  const replies = await repliesTo(bot, message);
  if (replies.length === 0) return;
  await bot.state.forget(repliesKey(message));
  for (const reply of replies) await removeMessage(bot, reply);
}

/** Deletes a message of the bot; one that is gone already counts as deleted. Rejects where the bot may not. */
export async function removeMessage(bot: Bot, { id, channel }: SentMessage): Promise<void> {
  try {
    await bot.client.rest.delete(Routes.channelMessage(channel, id));
  } catch (error) {
    await withoutRight(error, bot.takingBack.get(id));
  }
  bot.takingBack.delete(id);
  await bot.state.forget(askerKey(id));
}

async function withoutRight(error: unknown, takeBack: (() => Promise<void>) | undefined) {
  if (hasCode(error, [RESTJSONErrorCodes.UnknownMessage])) return;
  if (!takeBack || !outOfReach(error)) throw error;
  try {
    await takeBack();
  } catch (failure) {
    if (hasCode(failure, [RESTJSONErrorCodes.UnknownMessage])) return;
    // Its 15 minutes are over: what stands is that the bot may not.
    throw error;
  }
}

async function repliesTo(bot: Bot, message: string): Promise<readonly SentMessage[]> {
  return REPLIES.read(await bot.state.get(repliesKey(message))) ?? [];
}
