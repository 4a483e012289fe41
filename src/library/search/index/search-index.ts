import type { StringTable } from './vocabulary.ts';

/** Rows of numbers one after the other: row r is `values[starts[r] … starts[r + 1])`. */
export type Rows = { readonly starts: Int32Array; readonly values: Int32Array };

/**
 * The search index: typed arrays and two strings, so that it goes to another thread without being
 * built again. Words are in their search form; stop words have ids but are no tokens.
 *
 *   passage ─▶ tokens    word ids in order, SENTENCE_END between sentences: for exact scoring
 *           ─▶ extras    stem ids of concepts and speakers
 *           ─▶ articles ─▶ titles    stem ids of the article's title
 *   stem    ─▶ postings  passages in order, and the impact of the stem in each: BM25 in fixed point
 */
export type SearchIndex = {
  readonly passages: number;
  readonly words: StringTable;
  readonly stems: StringTable;
  /** Word id → stem id. */
  readonly stemOfWord: Int32Array;
  readonly tokens: Rows;
  readonly extras: Rows;
  readonly titles: Rows;
  /** Passage → row of `titles`. */
  readonly articles: Int32Array;
  /** Words without stop words in each passage. */
  readonly lengths: Int32Array;
  readonly postings: Rows;
  /** Beside `postings.values`. */
  readonly impacts: Uint16Array;
  /** Greatest impact of each stem. */
  readonly peaks: Uint16Array;
  /** In how many passages each stem stands; titles count only for a stem that stands nowhere else. */
  readonly frequencies: Int32Array;
  /** Of `lengths`; 1 if there is nothing. */
  readonly averageLength: number;
};

export const SENTENCE_END = -1;

/** What is indexed of a passage. Passages of one article follow each other in order. */
export type IndexEntry = {
  /** Equal for passages of one article, different from that of the article before. */
  readonly article: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** Names of those who speak in it, as far as its words do not say. */
  readonly speakers: string;
};
