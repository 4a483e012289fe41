/**
 * What the Discord side needs from the composition root. Everything that is read on the way to an
 * acknowledgement (`sources`, `admins`, `homeGuild`) is in memory; only `reload` and `store` do I/O.
 */
import type { Library } from '../library/library.ts';
import type { Search } from '../library/search.ts';
import type { Composer } from './composing/composer.ts';

/** A Library and the search built over it: taken together, so that a reload between two steps of one answer is harmless. */
export type Sources = { readonly library: Library; readonly search: Search };

/** Keeps small JSON values for a time; `get` resolves to undefined for what is unknown or expired, and rejects when the store is down. */
export type Store = {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
};

type Write = (fields: object, message: string) => void;
/** The part of pino's logger that is used here. */
export type Log = {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
};

/** What a reload did: files by name, or one described problem a line (`knowledge/x.md:3: …`). */
export type ReloadReport =
  | {
      readonly ok: true;
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
      /** What has no effect, such as a correction whose words are gone. */
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

export type Context = {
  /** The sources that answer now; a reload swaps both at once. */
  sources(): Sources;
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
  /** Writes connected answers by a language model; null or left out where none is set up. */
  readonly composer?: Composer | null;
  /** Milliseconds since the epoch. */
  now(): number;
};
