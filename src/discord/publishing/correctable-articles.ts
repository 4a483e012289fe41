/** The articles that an admin may correct: the server's own, and the host's where they answer there. */
import type { AutocompleteInteraction } from 'discord.js';
import { ownerOf } from '../../app/collections/parts/own-parts.ts';
import type { Library, LibraryArticle } from '../../library/library.ts';
import type { Bot } from '../command.ts';
import { isOwn } from './correcting.ts';
import { type Own, ownOf } from './own.ts';
import { articleChoices, versionsNamed } from './own-articles.ts';

/** Before the slug of one of the host's: an own article may have the same. */
const HOST = 'host/';
const LONGEST = 100;
const MOST = 25;

/** By its slug or title, the server's own before the host's; null where none of that name answers. */
export async function correctableArticle(
  name: string,
  own: Own,
  bot: Bot,
): Promise<LibraryArticle | null> {
  const versions = await versionsNamed(own, name);
  const slug = versions.find(({ live }) => live)?.slug;
  const { library } = await bot.sources(own.server);
  if (slug !== undefined) return library.articles.get(ownerOf(own.server) + slug) ?? null;
  const wanted = name.trim().toLowerCase();
  const isNamed = (article: LibraryArticle): boolean =>
    [article.id, HOST + article.id, article.name.toLowerCase()].includes(wanted);
  return hostArticles(library, own).find(isNamed) ?? null;
}

export async function correctableChoices(interaction: AutocompleteInteraction, bot: Bot) {
  const own = ownOf(interaction, bot);
  const typed = interaction.options.getFocused().toLowerCase();
  const ours = await articleChoices(interaction, bot, ({ live }) => live);
  const library = bot.sourcesNow(own.server)?.library;
  const theirs = library === undefined ? [].values() : hostArticles(library, own);
  const fits = ({ id, name }: LibraryArticle): boolean =>
    HOST.length + id.length <= LONGEST && `${id} ${name}`.toLowerCase().includes(typed);
  const choices = theirs
    .filter(fits)
    .take(MOST)
    .map(({ id, name }) => ({ name: `${NOT_OURS}${name}`.slice(0, LONGEST), value: HOST + id }));
  return [...ours, ...choices];
}

const NOT_OURS = 'Not this server’s: ';

const hostArticles = (library: Library, own: Own) =>
  library.articles.values().filter(({ id }) => !isOwn(id, own));
