import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import { LONGEST_NAME, LONGEST_QUESTION } from '../../src/answering/lengths.ts';
import { inSteps } from '../../src/app/collections/in-steps.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import {
  correctableArticle,
  correctableChoices,
} from '../../src/discord/publishing/correctable-articles.ts';
import { correctionReply, makeCorrection } from '../../src/discord/publishing/correcting.ts';
import { ownOf } from '../../src/discord/publishing/own.ts';
import { articleOption, NO_ARTICLE } from '../../src/discord/publishing/own-articles.ts';
import { takePending } from '../../src/discord/publishing/pending-corrections.ts';
import { line } from '../../src/discord/reply.ts';
import { speakerChoices } from '../../src/rendering/suggestion-label.ts';

const data = new SlashCommandSubcommandBuilder()
  .setName('correct')
  .setDescription('Correct who says some words of an article, for this server')
  .addStringOption((option) =>
    articleOption(option).setDescription('An article that answers in this server'),
  )
  .addStringOption((option) =>
    option
      .setName('words')
      .setDescription('Words of the statement, as the article prints them')
      .setMaxLength(LONGEST_QUESTION)
      .setRequired(true),
  )
  .addStringOption((option) =>
    option
      .setName('speaker')
      .setDescription('Who says them; left out: speaker not clear')
      .setMaxLength(LONGEST_NAME)
      .setAutocomplete(true),
  );

const GONE = line(
  'This correction was made before, is somebody else’s, or is too old. Nothing was changed just now.',
  'gone',
);

export const correct = {
  data: data.toJSON(),
  access: 'editors',
  privacy: 'always',
  async execute(interaction, bot) {
    const { options } = interaction;
    const own = ownOf(interaction, bot);
    const article = await correctableArticle(options.getString('article', true), own, bot);
    if (article === null) return NO_ARTICLE;
    const words = options.getString('words', true);
    const speaker = options.getString('speaker')?.trim() || null;
    return correctionReply(article, { words, speaker }, own, bot);
  },
  complete(interaction, bot) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return correctableChoices(interaction, bot);
    const sources = bot.sourcesNow(ownOf(interaction, bot).server);
    return sources === null ? [] : inSteps(speakerChoices(sources.library, value));
  },
  buttons: {
    async correct(interaction, [id = ''], bot) {
      const own = ownOf(interaction, bot);
      const correction = await takePending(id, own, bot);
      return correction === null ? GONE : makeCorrection(correction, own, bot);
    },
  },
} satisfies Subcommand;
