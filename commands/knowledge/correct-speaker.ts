import { SlashCommandSubcommandBuilder } from 'discord.js';
import { LONGEST_NAME, LONGEST_QUESTION } from '../../src/answering/lengths.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { ownOf } from '../../src/discord/publishing/own.ts';
import {
  articleChoices,
  articleOption,
  NO_ARTICLE,
  versionsNamed,
} from '../../src/discord/publishing/own-articles.ts';
import { keepPending, takePending } from '../../src/discord/publishing/pending-corrections.ts';
import { customId } from '../../src/discord/replies/custom-id.ts';
import { line } from '../../src/discord/reply.ts';
import { applyCorrections } from '../../src/reading/corrections.ts';
import {
  CORRECTED,
  correctionText,
  noCorrection,
} from '../../src/rendering/publishing/correction-text.ts';
import { notPublished } from '../../src/rendering/publishing/why-not.ts';
import { speakerChoices } from '../../src/rendering/suggestion-label.ts';

const data = new SlashCommandSubcommandBuilder()
  .setName('correct')
  .setDescription('Correct who says some words of an article of this server')
  .addStringOption(articleOption)
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
    const versions = await versionsNamed(own, options.getString('article', true));
    const slug = versions.find(({ live }) => live)?.slug;
    const { library } = await bot.sources(own.server);
    const article = slug === undefined ? null : library.articles.get(`${own.server}/${slug}`);
    if (slug === undefined || !article) return NO_ARTICLE;
    const made = {
      words: options.getString('words', true),
      speaker: options.getString('speaker')?.trim() || null,
      role: null,
      party: null,
      date: new Date(bot.now()).toISOString().slice(0, 10),
    };
    const about = [{ ...made, article: article.id }];
    const { reading, lost } = applyCorrections(article, article.reading, about);
    if (lost[0]) return line(noCorrection(lost[0].reason), 'not corrected');
    const id = await keepPending({ ...made, article: slug }, own, bot);
    return {
      content: correctionText(article, reading, made.speaker, library),
      buttons: [
        { id: customId('correct', id), label: 'Correct' },
        { id: customId('keep'), label: 'Keep it' },
      ],
      outcome: 'asks',
    };
  },
  complete(interaction, bot) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return articleChoices(interaction, bot, ({ live }) => live);
    const sources = bot.sourcesNow(ownOf(interaction, bot).server);
    return sources === null ? [] : speakerChoices(sources.library, value);
  },
  buttons: {
    async correct(interaction, [id = ''], bot) {
      const own = ownOf(interaction, bot);
      const correction = await takePending(id, own, bot);
      if (correction === null) return GONE;
      const change = await own.collections.correct(own.server, correction, own.by);
      if (change.ok) return line(CORRECTED, 'corrected');
      return line(notPublished(change.why), 'not corrected');
    },
  },
} satisfies Subcommand;
