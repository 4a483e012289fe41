import type { Message } from 'discord.js';
import * as z from 'zod/mini';
import { asks } from '../../app/in-words/intent.ts';
import { storedAs } from '../../app/state/stored-values.ts';
import type { Bot } from '../command.ts';
import { answerReply } from '../replies/answer-reply.ts';
import { helpReply } from '../replies/help-reply.ts';
import { line, type Reply } from '../reply.ts';
import { readMessage } from './message-text.ts';

/** Of a message that others may see. */
const LONGEST = 900;
const PICTURES = line(
  'I cannot read pictures. Write me the words, and I look for them.',
  'pictures',
);
const KNOWN = storedAs(1, z.literal(true));
const WELCOME = '-# New here? Write `help` to see what I can do.';

/** Whether this person has not written to the bot directly within the time that it remembers. */
export async function isFirstDirectMessage(message: Message, bot: Bot): Promise<boolean> {
  const key = `direct:${message.author.id}`;
  const known = KNOWN.read(await bot.state.get(key));
  // Nobody waits for it: it never rejects.
  void bot.state.put(key, KNOWN.write(true));
  return known === null;
}

/** The first direct message: a question gets its answer and where to find the help, anything else the help. */
export function withWelcome(reply: Reply, text: string, bot: Bot): Reply | Promise<Reply> {
  if (reply.outcome === 'not-in-sources' && !asks(text)) return helpReply(bot, null);
  const content = `${reply.content}\n${WELCOME}`;
  return content.length <= LONGEST ? { ...reply, content } : reply;
}

/** A direct message without a question: a forwarded one and a long paste are checked, a picture cannot be, the first gets the help. */
export async function wordlessReply(
  message: Message,
  isFirst: boolean,
  bot: Bot,
): Promise<Reply | null> {
  const { text, pictures } = await readMessage(message, bot);
  if (text !== '' && text !== message.content)
    return answerReply(bot, { kind: 'check', text }, { place: 'public', server: null, pictures });
  if (pictures) return PICTURES;
  return isFirst ? helpReply(bot, null) : null;
}
