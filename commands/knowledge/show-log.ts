import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { BaseInteraction } from 'discord.js';
import type { Bot, Subcommand } from '../../src/discord/command.ts';
import { ownOf } from '../../src/discord/publishing/own.ts';
import { customId, whole } from '../../src/discord/replies/custom-id.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { logText } from '../../src/rendering/publishing/version-texts.ts';

const data = new SlashCommandSubcommandBuilder()
  .setName('log')
  .setDescription('Who did what with the articles of this server, and when');

const PAGE = 15;

export const log = {
  data: data.toJSON(),
  access: 'editors',
  privacy: 'always',
  execute: (interaction, bot) => logReply(interaction, 0, bot),
  buttons: { log: (interaction, [page], bot) => logReply(interaction, whole(page) ?? 0, bot) },
} satisfies Subcommand;

async function logReply(interaction: BaseInteraction, page: number, bot: Bot): Promise<Reply> {
  const { collections, server } = ownOf(interaction, bot);
  const entries = await collections.store.log(server, (page + 1) * PAGE + 1);
  const shown = entries.slice(page * PAGE, (page + 1) * PAGE);
  const hasMore = entries.length > (page + 1) * PAGE;
  return {
    content: logText(shown),
    buttons: [
      ...(page > 0 ? [{ id: customId('log', 0), label: 'Newest' }] : []),
      ...(hasMore ? [{ id: customId('log', page + 1), label: 'Older' }] : []),
    ],
    outcome: 'log',
  };
}
