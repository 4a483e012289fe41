import { SlashCommandBuilder } from '@discordjs/builders';
import { LONGEST_NAME, LONGEST_QUESTION } from '../src/answering/lengths.ts';
import { inSteps } from '../src/app/collections/in-steps.ts';
import { type Command, placeOf } from '../src/discord/command.ts';
import { serverOf } from '../src/discord/interactions/server-of.ts';
import { answerReply } from '../src/discord/replies/answer-reply.ts';
import { quoteChoices, speakerChoices } from '../src/rendering/suggestion-label.ts';
import { EVERYWHERE, focusedOption, privateOption } from './options.ts';

/** Passages in which to look for what is being typed. */
const HITS = 12;

const data = new SlashCommandBuilder()
  .setName('who-said')
  .setDescription('Who said these words, exactly as the articles print them?')
  .setIntegrationTypes(EVERYWHERE.installs)
  .setContexts(EVERYWHERE.contexts)
  .addStringOption((option) =>
    option
      .setName('quote')
      .setDescription('The words, as you remember them; suggestions are real quotations')
      .setMaxLength(LONGEST_QUESTION)
      .setRequired(true)
      .setAutocomplete(true),
  )
  .addStringOption((option) =>
    option
      .setName('speaker')
      .setDescription('Who is supposed to have said it; then I check that too')
      .setMaxLength(LONGEST_NAME)
      .setAutocomplete(true),
  )
  .addBooleanOption(privateOption);

export const whoSaid = {
  data: data.toJSON(),
  access: 'everyone',
  privacy: 'asked',
  execute(interaction, bot) {
    const quote = interaction.options.getString('quote', true);
    const speaker = interaction.options.getString('speaker');
    const request = { kind: 'who-said', quote, ...(speaker && { speaker }) } as const;
    return answerReply(bot, request, {
      place: placeOf(interaction, bot),
      server: serverOf(interaction),
    });
  },
  async complete(interaction, bot) {
    const { name, value } = focusedOption(interaction);
    const sources = bot.sourcesNow(serverOf(interaction));
    if (sources === null) return [];
    const { library, search } = sources;
    if (name === 'speaker') return inSteps(speakerChoices(library, value));
    return inSteps(quoteChoices(library, value, await search(value, HITS)));
  },
} satisfies Command;
