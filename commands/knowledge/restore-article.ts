import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { ArticleVersion } from '../../src/app/collections/article-store.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { ownOf } from '../../src/discord/publishing/own.ts';
import {
  articleChoices,
  articleOption,
  NO_ARTICLE,
  versionsNamed,
} from '../../src/discord/publishing/own-articles.ts';
import { customId, whole } from '../../src/discord/replies/custom-id.ts';
import { line, type Reply } from '../../src/discord/reply.ts';
import { withHosts } from '../../src/rendering/publishing/published-text.ts';
import { restoredText, versionsText } from '../../src/rendering/publishing/version-texts.ts';
import { notPublished } from '../../src/rendering/publishing/why-not.ts';

const data = new SlashCommandSubcommandBuilder()
  .setName('restore')
  .setDescription('Bring an earlier version of an article of this server back')
  .addStringOption(articleOption);

export const restore = {
  data: data.toJSON(),
  access: 'editors',
  privacy: 'always',
  async execute(interaction, bot) {
    const name = interaction.options.getString('article', true);
    return versionsReply(await versionsNamed(ownOf(interaction, bot), name), 0);
  },
  complete: (interaction, bot) => articleChoices(interaction, bot, ({ live }) => !live),
  buttons: {
    async restore(interaction, [slug = '', revision], bot) {
      const { collections, server, by } = ownOf(interaction, bot);
      const before = collections.answering(server);
      const change = await collections.restore(server, slug, whole(revision) ?? 0, by);
      if (!change.ok) return line(notPublished(change.why), 'not restored');
      const text = restoredText(change.revision);
      return line(withHosts(text, before, collections.answering(server)), 'restored');
    },
    async versions(interaction, [slug = '', page], bot) {
      return versionsReply(await versionsNamed(ownOf(interaction, bot), slug), whole(page) ?? 0);
    },
  },
} satisfies Subcommand;

/** A row holds five buttons. */
const PAGE = 4;

function versionsReply(versions: readonly ArticleVersion[], page: number): Reply {
  const [newest] = versions;
  if (newest === undefined) return NO_ARTICLE;
  const shown = versions.slice(page * PAGE, (page + 1) * PAGE);
  const older = versions.length > (page + 1) * PAGE;
  return {
    content: versionsText(newest, shown, versions.length),
    buttons: [
      ...shown
        .filter(({ live }) => !live)
        .map(({ slug, revision }) => ({
          id: customId('restore', slug, revision),
          label: `Restore ${revision}`,
        })),
      ...(older ? [{ id: customId('versions', newest.slug, page + 1), label: 'Older' }] : []),
    ],
    outcome: 'versions',
  };
}
