import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { BaseInteraction } from 'discord.js';
import type { Bot, Subcommand } from '../../../src/discord/command.ts';
import { ownOf } from '../../../src/discord/publishing/own.ts';
import { customId, whole } from '../../../src/discord/replies/custom-id.ts';
import { keepsUnanswered } from '../../../src/discord/replies/note-unanswered.ts';
import { line, type Reply } from '../../../src/discord/reply.ts';
import { REPORTS_UNAVAILABLE } from '../../../src/rendering/publishing/reports-text.ts';
import { NOT_KEPT, unansweredText } from '../../../src/rendering/publishing/unanswered-text.ts';

const data = new SlashCommandSubcommandBuilder()
  .setName('unanswered')
  .setDescription('Questions that got no answer here, without who asked, if that is turned on');

const PAGE = 8;

export const unanswered = {
  data: data.toJSON(),
  access: 'editors',
  privacy: 'always',
  execute: (interaction, bot) => unansweredReply(interaction, 0, bot),
  buttons: {
    unanswered: (interaction, [page], bot) => unansweredReply(interaction, whole(page) ?? 0, bot),
  },
} satisfies Subcommand;

async function unansweredReply(
  interaction: BaseInteraction,
  page: number,
  bot: Bot,
): Promise<Reply> {
  const { server } = ownOf(interaction, bot);
  if (!keepsUnanswered(server, bot)) return line(NOT_KEPT, 'not kept');
  const all = await bot.feedback.questions(server);
  if (all === null) return line(REPORTS_UNAVAILABLE, 'unavailable');
  const first = page * PAGE < all.length ? page * PAGE : 0;
  const hasMore = first + PAGE < all.length;
  return {
    content: unansweredText(all.slice(first, first + PAGE), all.length),
    buttons: [
      ...(first > 0 ? [{ id: customId('unanswered', 0), label: 'First page' }] : []),
      ...(hasMore ? [{ id: customId('unanswered', page + 1), label: 'More' }] : []),
    ],
    outcome: 'unanswered',
  };
}
