/**
 * **Wrong?**, where somebody can act on it: in a server that may have articles of its own, so that its admins see
 * reports and correct what they see, be it an article of theirs or of the host's. What is reported there stays there.
 */
import { memberServer, type Place } from '../../app/collections/place.ts';
import type { Bot } from '../command.ts';
import { customId } from '../replies/custom-id.ts';
import type { Button } from '../reply.ts';

/** The server whose admins a report goes to, from memory alone; null where nobody would see it. */
export function reportServer(place: Place, { collections }: Bot): string | null {
  const server = memberServer(place);
  if (server === null || !collections.mayHaveOwn(server)) return null;
  const state = collections.state(server);
  return state === null || state.blocked ? null : server;
}

/** `fields`: those of In context. A page that was read for one answer is nobody's to mend. */
export function wrongButton(
  fields: readonly string[],
  answer: string | undefined,
  place: Place,
  bot: Bot,
): readonly Button[] {
  const isGiven = answer !== undefined && bot.given.of(answer) !== undefined;
  if (isGiven || reportServer(place, bot) === null) return [];
  return [{ id: customId('wrong', ...fields), label: 'Wrong?' }];
}
