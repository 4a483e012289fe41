/** Which articles answer here, page by page: for `/sources`, and for whoever asks it in words. */
import { memberServer, type Place } from '../../app/collections/place.ts';
import { type ArticlesOf, sourcesPages } from '../../rendering/wording/sources-text.ts';
import type { Bot } from '../command.ts';
import type { Reply } from '../reply.ts';
import { customId } from './custom-id.ts';

export async function sourcesReply(bot: Bot, server: Place, page = 0): Promise<Reply> {
  const pages = sourcesPages((await bot.sources(server)).library, whoseArticles(server, bot));
  const at = Math.min(page, pages.length - 1);
  const turns = [
    ...(at > 0 ? [{ id: customId('sources', 0), label: 'First page' }] : []),
    ...(at < pages.length - 1 ? [{ id: customId('sources', at + 1), label: 'More' }] : []),
  ];
  return { content: pages[at] ?? '', buttons: turns, outcome: 'sources' };
}

/** Whose articles answer in a place, from memory. */
export function whoseArticles(place: Place, { collections }: Bot): ArticlesOf {
  const server = memberServer(place);
  return {
    answering: collections.answering(place),
    mayHaveOwn: place === null ? null : server !== null && collections.mayHaveOwn(server),
  };
}
