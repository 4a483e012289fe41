import { SlashCommandBuilder } from '@discordjs/builders';
import { LONGEST_NAME } from '../src/answering/lengths.ts';
import { inSteps } from '../src/app/collections/in-steps.ts';
import type { Command } from '../src/discord/command.ts';
import { mayChoose } from '../src/discord/interactions/admins.ts';
import { serverOf } from '../src/discord/interactions/server-of.ts';
import { commandAnswer } from '../src/discord/replies/answer-reply.ts';
import { partyChoices, topicChoices } from '../src/rendering/suggestion-label.ts';
import { EVERYWHERE, focusedOption, privateOption } from './options.ts';

const LENGTHS = ['short', 'medium', 'long'] as const;

const data = new SlashCommandBuilder()
  .setName('summary')
  .setDescription('What each party says, in its own words')
  .setIntegrationTypes(EVERYWHERE.installs)
  .setContexts(EVERYWHERE.contexts)
  .addStringOption((option) =>
    option
      .setName('topic')
      .setDescription('Only what is about this, such as sanctions')
      .setMaxLength(LONGEST_NAME)
      .setAutocomplete(true),
  )
  .addStringOption((option) =>
    option
      .setName('party')
      .setDescription('Only what this party says, such as China')
      .setMaxLength(LONGEST_NAME)
      .setAutocomplete(true),
  )
  .addStringOption((option) =>
    option
      .setName('length')
      .setDescription('How much to quote (default: short)')
      .addChoices(LENGTHS.map((length) => ({ name: length, value: length }))),
  )
  .addBooleanOption(privateOption);

export const summary = {
  data: data.toJSON(),
  access: 'everyone',
  privacy: 'asked',
  slow: mayChoose,
  execute(interaction, bot) {
    const topic = interaction.options.getString('topic');
    const party = interaction.options.getString('party');
    const length = LENGTHS.find((known) => known === interaction.options.getString('length'));
    const request = {
      kind: 'summary',
      ...(topic && { topic }),
      ...(party && { party }),
      ...(length && { length }),
    } as const;
    return commandAnswer(interaction, request, bot);
  },
  complete(interaction, bot) {
    const { name, value } = focusedOption(interaction);
    const choices = name === 'party' ? partyChoices : topicChoices;
    const sources = bot.sourcesNow(serverOf(interaction));
    return sources === null ? [] : inSteps(choices(sources.library, value));
  },
} satisfies Command;
