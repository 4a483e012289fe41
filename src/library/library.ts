import type { Article } from '../reading/article.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/span.ts';
import type { Speaker, SpeakerType } from '../reading/speaker.ts';
import type { Statement } from '../reading/statement.ts';

/** An article in the library: its file's front matter, its text and what the reader found in it. */
export type LibraryArticle = Article & {
  /** File name within the knowledge folder. */
  readonly file: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly version: string;
  /** The title, or the headline, or the file's name: what a citation calls the article. */
  readonly name: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly note: string | null;
  readonly reading: Reading;
};

/** The unit of retrieval: a body paragraph, or the headline (paragraph 0). */
export type Passage = {
  /** Index into `Library.passages`. */
  readonly id: number;
  readonly article: string;
  readonly paragraph: number;
  readonly span: Span;
  readonly sentences: readonly Span[];
};

/** A passage that search found. */
export type Hit = {
  readonly passage: number;
  /** Comparable within one result only. */
  readonly score: number;
  /**
   * How surely it answers, about 0 to 5, comparable between questions. Where the best hit is below 1.9,
   * the library mostly does not answer (`npm run bench -- search` prints what such a threshold refuses).
   */
  readonly certainty: number;
  /**
   * Share of the question's words that it holds, title and speakers included, weighted by inverse
   * document frequency, 0 to 1; a word that no passage has counts in full.
   */
  readonly coverage: number;
  /** Scores of its sentences that hold a word of the question, by their place in the passage; comparable within one result. */
  readonly sentences: ReadonlyMap<number, number>;
};

/** One speaker in all the articles that quote them. */
export type Identity = {
  /** Id of its first Speaker. */
  readonly id: string;
  readonly name: string;
  readonly type: SpeakerType;
  readonly party: string | null;
  /** Ids of the Speakers that it joins, in order of the articles. */
  readonly speakers: readonly string[];
};

/** Every article with what was read in it. Immutable: a reload builds a new one. */
export type Library = {
  /** Hash over the articles' versions and front matter, hexadecimal. */
  readonly version: string;
  /** By id, in order of file name. */
  readonly articles: ReadonlyMap<string, LibraryArticle>;
  readonly passages: readonly Passage[];
  readonly statements: ReadonlyMap<string, Statement>;
  /** By id: one for each article that names them. */
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** By speaker id; people are joined across articles by full name and compatible role only. */
  readonly identities: ReadonlyMap<string, Identity>;
};
