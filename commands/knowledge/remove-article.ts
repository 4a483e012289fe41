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
import { REMOVED, removeText } from '../../src/rendering/publishing/version-texts.ts';
import { notPublished } from '../../src/rendering/publishing/why-not.ts';

const data = new SlashCommandSubcommandBuilder()
  .setName('remove')
  .setDescription('Take an article of this server away; it can be restored')
  .addStringOption(articleOption);

export const remove = {
  data: data.toJSON(),
  access: 'editors',
  privacy: 'always',
  async execute(interaction, bot) {
    const name = interaction.options.getString('article', true);
    const versions = await versionsNamed(ownOf(interaction, bot), name);
    const live = versions.find((one) => one.live);
    if (live === undefined) return NO_ARTICLE;
    return {
      content: removeText(live),
      buttons: choice('remove', 'Remove', live.slug),
      outcome: 'asks',
    };
  },
  complete: (interaction, bot) => articleChoices(interaction, bot, ({ live }) => live),
  buttons: {
    async remove(interaction, [slug = ''], bot) {
      const { collections, server, by } = ownOf(interaction, bot);
      const change = await collections.remove(server, slug, by);
      return change.ok ? line(REMOVED, 'removed') : line(notPublished(change.why), 'not removed');
    },
    keep: async () => line('Nothing was changed.', 'kept'),
  },
} satisfies Subcommand;
