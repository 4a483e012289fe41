/**
 * What the bot asks of the database of `ARTICLES_URL`: the servers' articles, each with every version that it
 * had, their settings, and who did what when. It is fulfilled in `services/store/articles/`, on SQLite and on
 * PostgreSQL alike. Every method is one transaction: all of it happens, or nothing. What is to be expected
 * is a value; every method rejects where the database fails, and has then changed nothing.
 */
import type { Correction } from '../../reading/corrections.ts';
import type { LibraryStore } from './parts/library-store.ts';

/** From where the text of an article came. Only `address` was fetched from where it says that it is from. */
export type Origin =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'message'; readonly url: string }
  | { readonly kind: 'pasted' };

/** Who did something, and when (milliseconds since the epoch). */
export type Stamp = { readonly by: string; readonly at: number };

/** One version of an article, without its text. */
export type ArticleVersion = {
  readonly slug: string;
  /** 1, 2, … in order of publishing, within the article. */
  readonly revision: number;
  /** SHA-256 of the text, hexadecimal. */
  readonly version: string;
  readonly title: string;
  /** Of the file, front matter included. */
  readonly bytes: number;
  readonly origin: Origin;
  readonly published: Stamp;
  /** Whether it answers; at most one version of an article does. */
  readonly live: boolean;
  /** When it stopped answering; null while it does. */
  readonly ended: Stamp | null;
};

/** A version to be published. */
export type NewVersion = Pick<ArticleVersion, 'slug' | 'version' | 'title' | 'bytes' | 'origin'> & {
  /** The article as a file: front matter and text. */
  readonly source: string;
  /** The revision that answered when this one was looked at; null: there was none. */
  readonly replaces: number | null;
  /** Who said what, where an admin knew better than the reader. */
  readonly corrections: readonly Correction[];
};

/** An article with its file, as it answers or did. */
export type LiveArticle = Pick<ArticleVersion, 'slug' | 'revision' | 'version' | 'origin'> & {
  readonly source: string;
};

/** All that a server's library is built of. */
export type LiveArticles = {
  /** Grows with every change of what answers. */
  readonly generation: number;
  readonly articles: readonly LiveArticle[];
  readonly corrections: readonly Correction[];
};

/** What an admin of a server has set. */
export type ServerSettings = {
  /** Ids of the channels where mentions are answered; null: everywhere. */
  readonly channels: readonly string[] | null;
  /** Answers are shown to the asker alone, unless asked otherwise. */
  readonly privately: boolean;
  /** Whether the host's articles answer too; null: until the first own article. */
  readonly hostArticles: boolean | null;
  /** Who may Post here; else the id of a role. */
  readonly posting: 'everyone' | 'nobody' | { readonly role: string };
  /** Id of the role that may publish beside Manage Server. */
  readonly editors: string | null;
  /** Whether a model may choose; null: not said, so only in the home server. */
  readonly model: boolean | null;
  /** A day's requests to a model, lower than the host's; null: the host's. */
  readonly requests: number | null;
  /** Whether questions without an answer are kept, without names. */
  readonly unanswered: boolean;
};

/** What has to be in memory of a server, so that an interaction is acknowledged without I/O. */
export type ServerState = {
  readonly settings: ServerSettings;
  readonly generation: number;
  /** How many articles answer. */
  readonly articles: number;
  /** The host has switched the server's articles off. */
  readonly blocked: boolean;
};

/** What a server takes of the host's room. */
export type ServerUsage = {
  readonly server: string;
  readonly articles: number;
  /** Earlier ones included. */
  readonly versions: number;
  /** Earlier versions included. */
  readonly bytes: number;
  readonly blocked: boolean;
};

/** One line of a server's log. */
export type LogEntry = Stamp & {
  readonly action:
    | 'publish'
    | 'remove'
    | 'restore'
    | 'erase'
    | 'correct'
    | 'correct-host'
    | 'uncorrect'
    | 'uncorrect-host'
    | 'settings'
    | 'block'
    | 'unblock';
  /** The article's slug; empty where it is about the server. */
  readonly slug: string;
  /** A revision, or who was corrected to: for people. */
  readonly detail: string;
};

/** What the host gives room for. Earlier versions count. */
export type Quotas = {
  readonly articleBytes: number;
  readonly articles: number;
  readonly serverBytes: number;
  readonly totalBytes: number;
};

/** Which of the host's limits is reached. */
export type OverQuota = {
  readonly kind: 'quota';
  readonly quota: keyof Quotas;
  readonly limit: number;
};

/** What became of a change: what answers now, or why nothing changed. */
export type Changed =
  | { readonly ok: true; readonly revision: number; readonly generation: number }
  | { readonly ok: false; readonly why: NotChanged };

export type NotChanged =
  | OverQuota
  /** There is no such article, or no such version. */
  | { readonly kind: 'unknown' }
  /** Somebody else changed it meanwhile. */
  | { readonly kind: 'changed' }
  /** Another article of the server has this text. */
  | { readonly kind: 'twin'; readonly slug: string }
  /** The host has switched the server's articles off. */
  | { readonly kind: 'blocked' }
  /** The host has switched this article off, or another one with this text. */
  | { readonly kind: 'blocked-article' };

export type ArticleStore = LibraryStore & {
  /** Of each of the servers, also of those that were never heard of. */
  states(servers: readonly string[]): Promise<ReadonlyMap<string, ServerState>>;
  /** What answers in a server, in order of slugs. */
  live(server: string): Promise<LiveArticles>;
  /** Every version there is of a server's articles, by slug, the newest first. */
  versions(server: string): Promise<readonly ArticleVersion[]>;
  /** A version with its file; null where there is none. */
  version(server: string, slug: string, revision: number): Promise<LiveArticle | null>;

  publish(server: string, article: NewVersion, quotas: Quotas, stamp: Stamp): Promise<Changed>;
  /** It answers no more; every version stays. */
  remove(server: string, slug: string, stamp: Stamp): Promise<Changed>;
  /** Brings a version back. */
  restore(
    server: string,
    slug: string,
    revision: number,
    quotas: Quotas,
    stamp: Stamp,
  ): Promise<Changed>;
  /** Deletes every version for good. */
  erase(server: string, slug: string, stamp: Stamp): Promise<Changed>;
  /** Overrules who said some words of an article of the server. */
  correct(server: string, correction: Correction, stamp: Stamp): Promise<Changed>;

  /** Takes such a correction back; `unknown` where it is not (any more) there as it is given. */
  uncorrect(server: string, correction: Correction, stamp: Stamp): Promise<Changed>;

  configure(server: string, settings: ServerSettings, stamp: Stamp): Promise<void>;
  /** The newest first. */
  log(server: string, limit: number): Promise<readonly LogEntry[]>;

  /** Of every server that has something here, the most bytes first. */
  usage(): Promise<readonly ServerUsage[]>;
  block(server: string, blocked: boolean, stamp: Stamp): Promise<void>;

  /** The bot is in the servers, or has left them at a time. */
  present(servers: readonly string[], leftAt: number | null): Promise<void>;
  /** Servers of which something is here, and not known to have been left. */
  staying(): Promise<readonly string[]>;
  /** Deletes all of the servers that were left before; gives their ids. */
  purge(leftBefore: number): Promise<readonly string[]>;
  /** Deletes all of a server. */
  forget(server: string): Promise<void>;
  close(): Promise<void>;
};
