/** The articles of the server that an interaction is in, and who acts: whoever may was decided before. */
import type { BaseInteraction } from 'discord.js';
import type { ServerCollections } from '../../app/collections/overrides/server-collections.ts';
import { memberServer } from '../../app/collections/place.ts';
import type { Bot } from '../command.ts';
import { serverOf } from '../interactions/server-of.ts';

export type Own = {
  readonly collections: ServerCollections;
  readonly server: string;
  /** Id of the person. */
  readonly by: string;
};

export function ownOf(interaction: BaseInteraction, { collections }: Bot): Own {
  const server = memberServer(serverOf(interaction));
  if (server === null) throw new Error('this server has no articles of its own');
  return { collections, server, by: interaction.user.id };
}
