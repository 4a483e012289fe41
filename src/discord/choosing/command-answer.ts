import type { ChatInputCommandInteraction } from 'discord.js';
import { answerReply } from '../answer-reply.ts';
import { type Bot, placeOf } from '../command.ts';
import { isHome } from '../permissions.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../respond.ts';

/** Answers a command that a model may choose passages for; a reply to it later goes on from here. */
export function commandAnswer(
  interaction: ChatInputCommandInteraction,
  request: Request,
  bot: Bot,
): Promise<Reply> {
  const { channelId: channel, guildId: server, user } = interaction;
  return answerReply(bot, request, {
    place: placeOf(interaction),
    asker: { person: user.id, server },
    talk: { channel, person: user.id, isTalk: true },
  });
}

/** Asking a model takes seconds, and the first time its package is loaded everything else waits. */
export const mayChoose = (bot: Bot, server: string | null): boolean =>
  Boolean(bot.chooser) && isHome(server, bot);
