import { SlashCommandBuilder } from '@discordjs/builders';
import type { Command, Press } from '../src/discord/command.ts';
import { serverOf } from '../src/discord/interactions/server-of.ts';
import { whole } from '../src/discord/replies/custom-id.ts';
import { sourcesReply } from '../src/discord/replies/sources-reply.ts';
import { EVERYWHERE } from './options.ts';

const data = new SlashCommandBuilder()
  .setName('sources')
  .setDescription('Which articles I answer from: title, publisher, date')
  .setIntegrationTypes(EVERYWHERE.installs)
  .setContexts(EVERYWHERE.contexts);

/** Fields: the page. */
const turn: Press = (interaction, [page], bot) =>
  sourcesReply(bot, serverOf(interaction), whole(page) ?? 0);

export const sources = {
  data: data.toJSON(),
  access: 'everyone',
  privacy: 'always',
  execute(interaction, bot) {
    return sourcesReply(bot, serverOf(interaction));
  },
  buttons: { sources: turn },
} satisfies Command;
