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

/** A passage that search found; `score` is comparable within one result only. */
export type Hit = {
  readonly passage: number;
  readonly score: number;
  /**
   * How much of the question the passage holds, title and speakers included: the share of its words'
   * inverse document frequencies, 0 to 1, a word that no passage has counted in full. Comparable
   * between questions.
   */
  readonly coverage: number;
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
