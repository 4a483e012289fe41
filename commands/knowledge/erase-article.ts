import { SlashCommandSubcommandBuilder } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import { ownOf } from '../../src/discord/publishing/own.ts';
import {
  articleChoices,
  articleOption,
  choice,
  NO_ARTICLE,
  versionsNamed,
} from '../../src/discord/publishing/own-articles.ts';
import { line } from '../../src/discord/reply.ts';
import { ERASED, eraseText } from '../../src/rendering/publishing/version-texts.ts';
import { notPublished } from '../../src/rendering/publishing/why-not.ts';

const data = new SlashCommandSubcommandBuilder()
  .setName('erase')
  .setDescription('Delete an article of this server with all its versions, for good')
  .addStringOption(articleOption);

export const erase = {
  data: data.toJSON(),
  access: 'editors',
  privacy: 'always',
  async execute(interaction, bot) {
    const name = interaction.options.getString('article', true);
    const versions = await versionsNamed(ownOf(interaction, bot), name);
    const [newest] = versions;
    if (newest === undefined) return NO_ARTICLE;
    return {
      content: eraseText(versions),
      buttons: choice('erase', 'Erase for good', newest.slug),
      outcome: 'asks',
    };
  },
  complete: (interaction, bot) => articleChoices(interaction, bot, () => true),
  buttons: {
    async erase(interaction, [slug = ''], bot) {
      const { collections, server, by } = ownOf(interaction, bot);
      const change = await collections.erase(server, slug, by);
      return change.ok ? line(ERASED, 'erased') : line(notPublished(change.why), 'not erased');
    },
  },
} satisfies Subcommand;
