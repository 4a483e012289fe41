import { setTimeout as after } from 'node:timers/promises';
import { type Message, Routes } from 'discord.js';

/** Discord shows typing for 10 s; a quick answer needs none. */
const FIRST_AFTER_MS = 1_000;
const AGAIN_AFTER_MS = 8_000;

/** Shows that the bot is typing for as long as the work takes; failing to show it is no failure. */
export async function withTyping<Value>(message: Message, work: Promise<Value>): Promise<Value> {
  const done = new AbortController();
  void keepTyping(message, done.signal);
  try {
    return await work;
  } finally {
    done.abort();
  }
}

async function keepTyping(message: Message, signal: AbortSignal): Promise<void> {
  try {
    await after(FIRST_AFTER_MS, undefined, { signal });
    while (!signal.aborted && message.channel.isSendable()) {
      await message.client.rest.post(Routes.channelTyping(message.channelId), { signal });
      await after(AGAIN_AFTER_MS, undefined, { signal });
    }
  } catch {
    // Aborted, or not allowed to type: the answer itself reports a missing permission.
  }
}
