/** What the bot asks of what is around it: the sources, a store, pages and documents, a log. */
import type { PreparedLibrary } from '../answering/lookup/lookups.ts';
import type { PreparedPart } from '../answering/lookup/prepare.ts';
import type { ArticleFile } from '../library/files/article-file.ts';
import type { DocumentType } from '../library/files/file-kinds.ts';
import type { LibraryPart } from '../library/packed/library-parts.ts';
import type { SearchIndex } from '../library/search/index/search-index.ts';
import type { Search } from '../library/search/search.ts';
import type { Correction } from '../reading/corrections.ts';

/** A library that answers can be made from, and the search built over it: taken together, so that a reload between two steps of one answer is harmless. */
export type Sources = {
  readonly library: PreparedLibrary;
  readonly search: Search;
  /** Without it they are of this thread alone. */
  readonly recipe?: Recipe;
};

/** How the same sources are made in another thread. */
export type Recipe =
  | { readonly kind: 'files'; readonly files: readonly ArticleFile[] }
  /** In the order in which they were built; their arrays lie in memory that both threads see. */
  | { readonly kind: 'parts'; readonly parts: readonly (LibraryPart | PreparedPart)[] }
  | { readonly kind: 'joined'; readonly first: Recipe; readonly second: Recipe }
  | {
      readonly kind: 'corrected';
      readonly of: Recipe;
      readonly corrections: readonly Correction[];
    };

/** Keeps small JSON values for a time; `get` resolves to undefined for what is unknown or expired, and rejects when the store is down. */
export type Store = {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
};

/** The sources of one collection, with the index that they can be searched by together with another's. */
export type CollectionPart = Sources & { readonly index: SearchIndex };

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

/** Why a page gives no article; `used-up`: the person had as many read as they may. */
export type UnreadPage = Unreadable | 'used-up';

/** Why there is no article in a page or a document. */
export type Unreadable =
  | 'bad-address'
  | 'private-address'
  | 'unreachable'
  | 'refused'
  | 'gone'
  | 'redirects'
  | 'too-large'
  | 'too-slow'
  | 'not-text'
  | 'paywall'
  | 'script-only'
  | 'no-article'
  | 'unreadable';

/** An article made of a page or a document: its file, and its text alone. */
export type Made =
  | { readonly ok: true; readonly source: string; readonly text: string }
  | { readonly ok: false; readonly kind: Unreadable };

/** Fetches a page that a stranger may have named, and makes an article of it. */
export type ReadPage = (address: string) => Promise<Made>;
/** A file beside a message, as Discord keeps it. */
export type Attachment = { readonly name: string; readonly url: string; readonly size: number };
/** What there is to read beside the articles. */
export type Documents = {
  /** Where pages may be fetched by their address: nowhere, in the home server, everywhere. */
  readonly fetchUrls: 'off' | 'home' | 'on';
  readonly page: ReadPage;
  /** The text of a .txt, .md or .docx file of at most 100 kB. */
  readonly attachment: (file: Attachment) => Promise<Made>;
  /** The bytes of a file that Discord keeps, of at most so many. */
  readonly bytes: (file: Attachment, most: number) => Promise<FetchedFile>;
  /** Makes an article of a document, such as a page that a browser saved. */
  readonly convert: (bytes: Uint8Array, type: DocumentType) => Promise<Made>;
};

export type FetchedFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly kind: Unreadable };
