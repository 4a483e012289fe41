import { SlashCommandBuilder } from '@discordjs/builders';
import { LONGEST_QUESTION } from '../src/answering/lengths.ts';
import type { Command } from '../src/discord/command.ts';
import { mayChoose } from '../src/discord/interactions/admins.ts';
import { commandAnswer } from '../src/discord/replies/answer-reply.ts';
import { EVERYWHERE, privateOption } from './options.ts';

const data = new SlashCommandBuilder()
  .setName('ask')
  .setDescription('Ask about the dispute; the answer is quoted from the articles')
  .setIntegrationTypes(EVERYWHERE.installs)
  .setContexts(EVERYWHERE.contexts)
  .addStringOption((option) =>
    option
      .setName('question')
      .setDescription('Your question in your own words')
      .setMaxLength(LONGEST_QUESTION)
      .setRequired(true),
  )
  .addBooleanOption(privateOption);

export const ask = {
  data: data.toJSON(),
  access: 'everyone',
  privacy: 'asked',
  slow: mayChoose,
  execute(interaction, bot) {
    const question = interaction.options.getString('question', true);
    return commandAnswer(interaction, { kind: 'ask', question }, bot);
  },
} satisfies Command;
