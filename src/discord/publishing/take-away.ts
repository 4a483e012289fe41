/** Parts of `/knowledge` that take an article of the server away: each asks first, and does it at a press. */
import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { ArticleVersion } from '../../app/collections/article-store.ts';
import { withHosts } from '../../rendering/publishing/published-text.ts';
import { notPublished } from '../../rendering/publishing/why-not.ts';
import type { Subcommand } from '../command.ts';
import { line } from '../reply.ts';
import { ownOf } from './own.ts';
import {
  articleChoices,
  articleOption,
  choice,
  NO_ARTICLE,
  versionsNamed,
} from './own-articles.ts';

type TakingAway = {
  readonly name: 'remove' | 'erase';
  readonly description: string;
  /** Of the button. */
  readonly label: string;
  /** Which versions it is about. */
  fits(version: ArticleVersion): boolean;
  /** Asked before, of the versions that fit. */
  question(newest: ArticleVersion, all: readonly ArticleVersion[]): string;
  readonly done: string;
  /** For the log: `removed`. */
  readonly outcome: string;
};

export function takesAway(part: TakingAway) {
  const { name, label, fits, done, outcome } = part;
  const data = new SlashCommandSubcommandBuilder()
    .setName(name)
    .setDescription(part.description)
    .addStringOption(articleOption);
  return {
    data: data.toJSON(),
    access: 'editors',
    privacy: 'always',
    async execute(interaction, bot) {
      const named = interaction.options.getString('article', true);
      const fitting = (await versionsNamed(ownOf(interaction, bot), named)).filter(fits);
      const [newest] = fitting;
      if (newest === undefined) return NO_ARTICLE;
      return {
        content: part.question(newest, fitting),
        buttons: choice(name, label, newest.slug),
        outcome: 'asks',
      };
    },
    complete: (interaction, bot) => articleChoices(interaction, bot, fits),
    buttons: {
      async [name](interaction, [slug = ''], bot) {
        const { collections, server, by } = ownOf(interaction, bot);
        const before = collections.answering(server);
        const change = await collections[name](server, slug, by);
        if (!change.ok) return line(notPublished(change.why), `not ${outcome}`);
        return line(withHosts(done, before, collections.answering(server)), outcome);
      },
    },
  } satisfies Subcommand;
}
