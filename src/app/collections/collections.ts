/**
 * Whose articles answer where, and the one way to change a server's own:
 *
 *   server ─▶ its own part ─┐              `${server}/${slug}`
 *             the host's ───┴▶ Sources     `slug`; shared by every server, never indexed again
 *
 *   file, page, paste ─▶ preview ─▶ publish ─▶ built whole ─▶ committed ─▶ swapped
 *
 * What is asked in a server is answered from that server's articles and, where they answer there too, from
 * the host's; in a direct message, and where the bot is not a member, from the host's or from nothing.
 */

import type { Span } from '../../language/spans/span.ts';
import type { Correction } from '../../reading/corrections.ts';
import type { Sources } from '../contracts.ts';
import type {
  ArticleStore,
  ArticleVersion,
  NotChanged,
  Origin,
  Quotas,
  ServerSettings,
  ServerState,
} from './article-store.ts';
import type { Place } from './place.ts';

/** What is to become an article of a server. */
export type Offered = {
  /** The name that its slug is made of: of the file, or of the page's title. */
  readonly file: string;
  /** Front matter and text. */
  readonly source: string;
  readonly origin: Origin;
  /** What of it was not understood. */
  readonly notices?: readonly string[];
};

/** An article as it would be read, held for its admin until it is published, discarded or 15 minutes old. */
export type Preview = {
  /** For the buttons; nobody can guess it. */
  readonly id: string;
  /** A library of this article alone, under the key that it will have. */
  readonly sources: Sources;
  readonly key: string;
  readonly slug: string;
  /** Blocks that are shown to nobody: furniture, teasers, labels, credits, bylines, captions. */
  readonly leftOut: readonly Span[];
  /** Worth telling: fields that are ignored, damaged text, corrections without effect. */
  readonly notices: readonly string[];
  /** The slug of another article of the server that has the same text; it cannot be published beside it. */
  readonly twin: string | null;
  /** What answers under this slug now and would be replaced. */
  readonly replaces: ArticleVersion | null;
};

export type Previewed =
  | { readonly ok: true; readonly preview: Preview }
  | { readonly ok: false; readonly why: NotPublished };

/** Why there is no preview, or nothing changed. */
export type NotPublished =
  | NotChanged
  /** The host lets this server have no articles of its own (`SERVER_ARTICLES`). */
  | { readonly kind: 'not-here' }
  /** File, line and reason, one line each. */
  | { readonly kind: 'unreadable'; readonly problems: readonly string[] }
  /** It took more time or memory to read than there is for a server. */
  | { readonly kind: 'too-much' }
  /** The preview is published, discarded, of somebody else, or too old. */
  | { readonly kind: 'gone' }
  /** The database does not answer; nothing changed. */
  | { readonly kind: 'unavailable' };

/** What became of a change of a server's articles. */
export type Change =
  | { readonly ok: true; readonly slug: string; readonly revision: number }
  | { readonly ok: false; readonly why: NotPublished };

export const UNAVAILABLE = 'articles-unavailable';

/** Whether this is what `sources` rejects with where a server's own articles should answer and cannot be had. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === UNAVAILABLE;

export type Collections = {
  /**
   * The sources that answer in a place. Built
   * where they are not in memory. Rejects where they cannot be (`isUnavailable`): never answered from less.
   */
  sources(place: Place): Promise<Sources>;
  /** The same from memory alone, for suggestions; null where they would have to be built first, which begins. */
  sourcesNow(place: Place): Sources | null;
  /** The host's collection as it is now, wherever it answers: for whoever manages it. */
  host(): Sources;
  /** Which collections answer there, for `/sources`, direct messages and empty servers; null before the state is known. */
  answering(place: Place): WhoAnswers | null;

  /** Takes what must be in memory of servers into it: at start and at GUILD_CREATE. Rejects where the database fails. */
  enter(servers: readonly string[]): Promise<void>;
  /** At GUILD_DELETE: what is in memory goes at once, all of the server after 30 days. Rejects where the database fails. */
  leave(server: string): Promise<void>;
  /** Of the servers that `isOurs`, all but these were left while nobody saw it. Rejects where the database fails. */
  leaveOthers(servers: readonly string[], isOurs: (server: string) => boolean): Promise<void>;
  /** Deletes all of servers that were left 30 days ago, and kept libraries that nobody can or does use: once a day. Rejects where the database fails. */
  purge(): Promise<void>;
  /** From memory; null until `enter` has it: then replies are private and mentions wait. */
  state(server: string): ServerState | null;
  /** Whether a server may have articles of its own. */
  mayHaveOwn(server: string): boolean;

  /** Reads an article as it would be published; nothing changes. `corrections` name no article. */
  preview(
    server: string,
    offered: Offered,
    by: string,
    corrections?: readonly Omit<Correction, 'article'>[],
  ): Promise<Previewed>;
  /** The preview of that id, while it is held for this person in this server. */
  previewed(server: string, id: string, by: string): Preview | null;
  /** The preview of that id with more corrections in force; it keeps its id. */
  correctPreview(
    server: string,
    id: string,
    by: string,
    correction: Omit<Correction, 'article'>,
  ): Promise<Previewed>;
  publish(server: string, id: string, by: string): Promise<Change>;
  discard(id: string): void;

  remove(server: string, slug: string, by: string): Promise<Change>;
  restore(server: string, slug: string, revision: number, by: string): Promise<Change>;
  erase(server: string, slug: string, by: string): Promise<Change>;
  /** Overrules who said some words of an own article; the library is built anew before it holds. */
  correct(server: string, correction: Correction, by: string): Promise<Change>;
  /** Takes such a correction back, in the same way. */
  uncorrect(server: string, correction: Correction, by: string): Promise<Change>;
  /** An own article alone, as it reads without one of its corrections; nothing changes. Null where it cannot be had. */
  without(server: string, correction: Correction): Promise<Sources | null>;
  configure(server: string, settings: ServerSettings, by: string): Promise<boolean>;
  /** For the host alone. */
  block(server: string, blocked: boolean, by: string): Promise<boolean>;

  readonly quotas: Quotas;
  /** Lists for admins come straight from the store. */
  readonly store: Pick<ArticleStore, 'versions' | 'version' | 'live' | 'log' | 'usage'>;
};

/** Which collections answer in a place. */
export type WhoAnswers = {
  readonly host: boolean;
  readonly own: boolean;
};
