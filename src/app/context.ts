/**
 * What answering people needs from the composition root. Everything that is read on the way to an
 * acknowledgement (`sources`, `admins`, `homeGuild`) is in memory; only `reload` and `store` do I/O.
 */
import type { SharedChooser } from './choosing/chooser.ts';
import type { Documents, Log, ReloadReport, Sources, Store } from './contracts.ts';
import type { PaceLimit } from './pace.ts';

export type Context = {
  /**
   * The sources that answer now what is asked in a server, or null for a direct message; a reload swaps
   * both at once. Everybody who answers asks here: which articles a server is answered from is decided
   * by what src/index.ts gives for this, and nowhere else.
   */
  sources(server: string | null): Sources;
  /** Reads the knowledge folder again, all or nothing; with `force` also where it looks as if it were not all there. */
  reload(force?: boolean): Promise<ReloadReport>;
  readonly store: Store;
  readonly log: Log;
  /** `ADMIN_ROLE_IDS` and `ADMIN_USER_IDS`. */
  readonly admins: { readonly roles: readonly string[]; readonly users: readonly string[] };
  /** `DISCORD_GUILD_ID`; null where commands are registered globally. */
  readonly homeGuild: string | null;
  /** The id that Discord gave a command of this name, so that a text can link to it; null until it has. */
  commandId(name: string): string | null;
  /** Has a language model choose what is shown; null or left out where none is set up. */
  readonly chooser?: SharedChooser | null;
  readonly documents: Documents;
  /** How fast one person may ask; left out: `PACE`. */
  readonly pace?: PaceLimit;
  /** Milliseconds since the epoch. */
  now(): number;
};
