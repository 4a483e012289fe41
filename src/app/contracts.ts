/** What the bot asks of what is around it: the sources, a store, a log. */
import type { PreparedLibrary } from '../answering/lookup/lookups.ts';
import type { Search } from '../library/search/search.ts';

/** A library that answers can be made from, and the search built over it: taken together, so that a reload between two steps of one answer is harmless. */
export type Sources = { readonly library: PreparedLibrary; readonly search: Search };

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
      /** Worth knowing: a correction without effect, a field that is ignored, damaged text. */
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };
