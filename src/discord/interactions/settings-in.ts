/** What the admins of a server have set, from memory alone. */
import type { ServerSettings } from '../../app/collections/article-store.ts';
import { memberServer, type Place } from '../../app/collections/place.ts';
import type { Context } from '../../app/context.ts';

/** `none` where nothing can be set: no server of the bot's, or one without articles of its own; `unknown` until it is read. */
export function settingsIn(
  place: Place,
  { collections }: Pick<Context, 'collections'>,
): ServerSettings | 'none' | 'unknown' {
  const server = memberServer(place);
  if (server === null || !collections.mayHaveOwn(server)) return 'none';
  return collections.state(server)?.settings ?? 'unknown';
}
