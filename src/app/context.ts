/**
 * What answering people needs from the composition root. Everything that is read on the way to an
 * acknowledgement (`sourcesNow`, `admins`, `homeGuild`) is in memory; `sources`, `reload` and `store` may do I/O.
 */

import type { SharedChooser } from './choosing/chooser.ts';
import type { ServerCollections } from './collections/overrides/server-collections.ts';
import type { Place } from './collections/place.ts';
import type { Documents, Log, ReloadReport, Sources, Store } from './contracts.ts';
import type { Feedback } from './feedback/feedback.ts';
import type { PaceLimit } from './pace/pace.ts';
import type { RespondElsewhere } from './respond.ts';

export type Context = {
  /**
   * The sources that answer now what is asked in a place; a reload swaps library and search at once.
   * Everybody who answers asks here: which articles a server is answered from is decided by what
   * src/index.ts gives for this, and nowhere else. Rejects where they should be there and cannot be had.
   */
  sources(place: Place): Promise<Sources>;
  /** The same from memory alone; null where they are not there yet, and are on their way from now on. */
  sourcesNow(place: Place): Sources | null;
  /** Answers in another thread; null where it has to be answered here. Left out: everything is. */
  readonly respondElsewhere?: RespondElsewhere;
  /** The servers' own articles and settings, and how they change. */
  readonly collections: ServerCollections;
  /** What people tell the admins of their server. */
  readonly feedback: Feedback;
  /** Reads the knowledge folder again, all or nothing; with `force` also where it looks as if it were not all there. */
  reload(force?: boolean): Promise<ReloadReport>;
  readonly store: Store;
  readonly log: Log;
  /** `ADMIN_ROLE_IDS` and `ADMIN_USER_IDS`. */
  readonly admins: { readonly roles: readonly string[]; readonly users: readonly string[] };
  /** `DISCORD_GUILD_ID`, in the local demo its first server; null: the only server the bot is in, if there is one. */
  readonly homeGuild: string | null;
  /** The id that Discord gave a command of this name, so that a text can link to it; null until it has. */
  commandId(name: string): string | null;
  /** Has a language model choose what is shown; null or left out where none is set up. */
  readonly chooser?: SharedChooser | null;
  readonly documents: Documents;
  /** How fast one person may ask; left out: `PACE`. */
  readonly pace?: PaceLimit;
  /** How many may wait for an answer before others are turned away; left out: a thousand, for 20 seconds at the most. */
  readonly mostWaiting?: number;
  /** Milliseconds since the epoch. */
  now(): number;
};
