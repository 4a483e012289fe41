import { SlashCommandBuilder } from '@discordjs/builders';
import type { Command } from '../src/discord/command.ts';
import { serverOf } from '../src/discord/interactions/server-of.ts';
import { helpReply } from '../src/discord/replies/help-reply.ts';
import { EVERYWHERE } from './options.ts';

const data = new SlashCommandBuilder()
  .setName('help')
  .setDescription('What I can do, with examples')
  .setIntegrationTypes(EVERYWHERE.installs)
  .setContexts(EVERYWHERE.contexts);

export const help = {
  data: data.toJSON(),
  access: 'everyone',
  privacy: 'always',
  execute(interaction, bot) {
    return helpReply(bot, serverOf(interaction));
  },
} satisfies Command;
