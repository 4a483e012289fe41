import { SlashCommandBuilder } from 'discord.js';
import { LONGEST_TEXT } from '../src/answering/lengths.ts';
import { type Command, placeOf } from '../src/discord/command.ts';
import { answerReply } from '../src/discord/replies/answer-reply.ts';
import { EVERYWHERE, privateOption } from './options.ts';

const data = new SlashCommandBuilder()
  .setName('check')
  .setDescription('Check every quotation in a text against the articles')
  .setIntegrationTypes(EVERYWHERE.installs)
  .setContexts(EVERYWHERE.contexts)
  .addStringOption((option) =>
    option
      .setName('text')
      .setDescription('A text with quotations in it, such as a message or a post')
      .setMaxLength(LONGEST_TEXT)
      .setRequired(true),
  )
  .addBooleanOption(privateOption);

export const check = {
  data: data.toJSON(),
  access: 'everyone',
  privacy: 'asked',
  execute(interaction, bot) {
    const text = interaction.options.getString('text', true);
    return answerReply(
      bot,
      { kind: 'check', text },
      {
        place: placeOf(interaction),
        server: interaction.guildId,
      },
    );
  },
} satisfies Command;
