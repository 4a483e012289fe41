import { type Message, RESTJSONErrorCodes } from 'discord.js';
import type { Bot } from '../command.ts';
import { hasCode } from '../failures.ts';

/** Tells the host in the log, and the person directly (once a channel), that the bot may not write where it was asked. */
export async function tellForbidden(message: Message, bot: Bot): Promise<void> {
  bot.log.warn(
    { guild: message.guildId, channel: message.channelId },
    'not allowed to answer in this channel: give the bot "View Channel", "Send Messages" and, for threads, "Send Messages in Threads"',
  );
  if (!bot.seen.isNew(`forbidden:${message.channelId}:${message.author.id}`)) return;
  try {
    const content =
      `You mentioned me in <#${message.channelId}>, but I am not allowed to write there. ` +
      'An admin of that server can allow me **Send Messages**; the commands work there even without it.';
    await message.author.send({ content, nonce: message.id, enforceNonce: true });
  } catch (error) {
    if (!hasCode(error, [RESTJSONErrorCodes.CannotSendMessagesToThisUser])) throw error;
  }
}
