/** The articles of a server as its admins name them: suggestions, and what a name stands for. */
import type { SlashCommandStringOption } from '@discordjs/builders';
import type { AutocompleteInteraction } from 'discord.js';
import type { ArticleVersion } from '../../app/collections/article-store.ts';
import type { Bot } from '../command.ts';
import { customId } from '../replies/custom-id.ts';
import { type Button, line } from '../reply.ts';
import { type Own, ownOf } from './own.ts';

const LONGEST = 100;

export const articleOption = (option: SlashCommandStringOption): SlashCommandStringOption =>
  option
    .setName('article')
    .setDescription('An article of this server')
    .setRequired(true)
    .setAutocomplete(true)
    .setMaxLength(LONGEST);

/** Every version of the article of that slug or title, the newest first. */
export async function versionsNamed(
  { collections, server }: Own,
  name: string,
): Promise<readonly ArticleVersion[]> {
  const all = await collections.store.versions(server);
  const wanted = name.trim().toLowerCase();
  const slug = all.find((one) => one.slug === wanted || one.title.toLowerCase() === wanted)?.slug;
  return all.filter((one) => one.slug === slug);
}

/** Suggests those of which `fits` some version; they are read from the database, for nobody but admins. */
export async function articleChoices(
  interaction: AutocompleteInteraction,
  bot: Bot,
  fits: (article: ArticleVersion) => boolean,
) {
  const { collections, server } = ownOf(interaction, bot);
  const typed = interaction.options.getFocused().toLowerCase();
  const fitting = (await collections.store.versions(server)).filter(fits);
  const bySlug = new Map(fitting.toReversed().map((one) => [one.slug, one]));
  return [...bySlug.values()]
    .filter(({ slug, title }) => slug.includes(typed) || title.toLowerCase().includes(typed))
    .map(({ slug, title }) => ({ name: title.slice(0, LONGEST), value: slug }));
}

export const NO_ARTICLE = line('There is no such article of this server.', 'no such article');

/** What is asked before something is done with an article, and its other answer. */
export const choice = (action: string, label: string, slug: string): readonly Button[] => [
  { id: customId(action, slug), label },
  { id: customId('keep'), label: 'Keep it' },
];
