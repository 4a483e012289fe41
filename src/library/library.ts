import type { Span } from '../language/spans/span.ts';
import type { Article } from '../reading/article.ts';
import type { Reading } from '../reading/reading.ts';
import type { KnownSpeaker, Speaker, SpeakerType } from '../reading/speaker.ts';
import type { Statement } from '../reading/statement.ts';

/**
 * An article in the library: its file's front matter, its text and what the reader found in it. In a big
 * library text and reading are decoded when they are asked for, and the reading is let go again: the same
 * object is given within one turn of the event loop only, and whoever looks through all articles reads all.
 */
export type LibraryArticle = Article & {
  /** File name within the knowledge folder. */
  readonly file: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly version: string;
  /** The title, or the headline, or the file's name: what a citation calls the article. */
  readonly name: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Whose speech, letter or column it is. */
  readonly speaker: string | null;
  readonly url: string | null;
  readonly note: string | null;
  /** Whether publisher and address are the word of whoever put the text here: it is cited as "text pasted here". */
  readonly pasted: boolean;
  readonly reading: Reading;
};

/** The unit of retrieval: a body paragraph or the headline (paragraph 0), or a part of one that is very long. */
export type Passage = {
  /** Place in `Library.passages`. */
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

/** A speaker of at least one statement, as far as is known without reading the article again. */
export type QuotedSpeaker = KnownSpeaker & {
  /** How many statements of the article are theirs. */
  readonly statements: number;
  /** How many of them hold words in marks. */
  readonly quoted: number;
};

/** The passages of a library in order of their ids; each is made of its article when it is asked for. */
export type Passages = {
  readonly length: number;
  /** How many of them are body paragraphs, no headlines. */
  readonly paragraphs: number;
  at(id: number): Passage | undefined;
  /** The id of its article, which is not read for it. */
  articleOf(id: number): string | undefined;
  /** Those of one article; none where there is no such article. */
  of(article: string): readonly Passage[];
  [Symbol.iterator](): IteratorObject<Passage>;
};

/** Every article with what was read in it. Immutable: a reload builds a new one. */
export type Library = {
  /** Hash over the articles' versions and front matter, hexadecimal. */
  readonly version: string;
  /** By id, in order of file name. */
  readonly articles: ReadonlyMap<string, LibraryArticle>;
  readonly passages: Passages;
  /** By id; `values` reads every article. */
  readonly statements: Pick<ReadonlyMap<string, Statement>, 'size' | 'get' | 'values'>;
  /** By id: one for each article that names them; `values` reads every article. */
  readonly speakers: Pick<ReadonlyMap<string, Speaker>, 'get' | 'values'>;
  /** Those with a statement, in order of the articles and of their first statements. */
  readonly quoted: readonly QuotedSpeaker[];
  /** By speaker id; people are joined across articles by full name and compatible role only. */
  readonly identities: Pick<ReadonlyMap<string, Identity>, 'get'>;
  /** Why nothing is in it though there are articles: what is wrong with their files, a line each. */
  readonly unread?: readonly string[];
};
