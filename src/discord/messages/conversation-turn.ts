/** A question in a conversation: it may lean on the one before, and the next may lean on it. */
import { type Message, ThreadChannel } from 'discord.js';
import { resumeQuestion } from '../../answering/questions/understanding/follow-up.ts';
import type { TalkPlace } from '../../app/conversations.ts';
import type { Request } from '../../app/respond.ts';
import { readAs } from '../../rendering/render.ts';
import type { Bot } from '../command.ts';
import { type Answered, answerReply, layOutAnswer } from '../replies/answer-reply.ts';
import { line, type Reply } from '../reply.ts';
import type { Addressed } from './addressed.ts';

/** Answers a mention or a direct message; "and Russia?" is read with the question before it, and the reply says how. */
export async function talk(
  asked: Request | Answered,
  said: Addressed,
  message: Message,
  bot: Bot,
): Promise<Reply> {
  const asking = { place: 'public', server: message.guildId, person: message.author.id } as const;
  if ('answer' in asked) return layOutAnswer(bot, asked, asking);
  if (asked.kind !== 'ask') return answerReply(bot, asked, asking);
  const place = placeOf(said, message);
  const before = await bot.conversations.recall(place);
  const { library } = await bot.sources(message.guildId);
  const question = resumeQuestion(asked.question, before, library);
  return answerReply(
    bot,
    { kind: 'ask', question },
    {
      ...asking,
      talk: place,
      earlier: before === null ? [] : [...before.earlier, before.question],
      under: question === asked.question ? '' : readAs(question),
    },
  );
}

/** "@bot forget": what this person asked in this channel is dropped. */
export async function forget(said: Addressed, message: Message, bot: Bot): Promise<Reply> {
  await bot.conversations.forget(placeOf(said, message));
  return line('Forgotten: I start afresh with your next question here.', 'forgot');
}

function placeOf(said: Addressed, message: Message): TalkPlace {
  const isReply = message.mentions.repliedUser?.id === message.client.user.id;
  return {
    channel: message.channelId,
    person: message.author.id,
    isTalk: said.by !== 'name' || isReply || message.channel instanceof ThreadChannel,
  };
}
