/** "@bot is this right?" as a reply to a message: checks that message. */
import { type Message, RESTJSONErrorCodes } from 'discord.js';
import type { Bot } from '../command.ts';
import { hasCode, outOfReach } from '../failures.ts';
import { answerReply } from '../replies/answer-reply.ts';
import { line, type Reply } from '../reply.ts';
import { readMessage } from './message-text.ts';

/** The bot sees only text that mentions it; the menu hands it over because the person presses it. */
const UNSEEN = line(
  'Discord does not show me the text of that message. To check it, press and hold it (on a ' +
    'computer: right-click) and choose **Apps** → **Check quotes**.',
  'text not visible',
);

/** The same question, but not as a reply. */
export const WHICH = line(
  'Which message do you mean? Reply to it and mention me, or press and hold it (on a computer: ' +
    'right-click) and choose **Apps** → **Check quotes**. Under my own answers, **In context** ' +
    'shows where the words stand.',
  'which message',
);

/** The verdicts on the quotations in the message with this id, in the channel of `message`. */
export async function checkReplied(message: Message, id: string, bot: Bot): Promise<Reply> {
  const target = await fetchTarget(message, id);
  if (!target) return UNSEEN;
  const { text, pictures, checked } = await readMessage(target, bot);
  if (text === '') return UNSEEN;
  const setting = { place: 'public', server: message.guildId, pictures, checked } as const;
  const reply = await answerReply(bot, { kind: 'check', text }, setting);
  return { ...reply, about: [id] };
}

async function fetchTarget(message: Message, id: string): Promise<Message | null> {
  try {
    return message.channel.messages.cache.get(id) ?? (await message.channel.messages.fetch(id));
  } catch (error) {
    if (outOfReach(error) || hasCode(error, [RESTJSONErrorCodes.UnknownMessage])) return null;
    throw error;
  }
}
