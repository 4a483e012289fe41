/**
 * What answers look up in a library, made once for it (prepare.ts) and carried with it. Tables hold what
 * JSON can hold, so that another thread can make them; memos keep what was found out about things that
 * are in memory, for as long as these are.
 */
import type { Range } from '../../language/spans/span.ts';
import type { Library, LibraryArticle, QuotedSpeaker } from '../../library/library.ts';
import type { WeakMemo } from '../../library/packed/keeper.ts';
import type { Lookup } from '../../library/packed/packed-map.ts';
import type { PackedTerms } from '../../library/packed/packed-terms.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Speaker } from '../../reading/speaker.ts';
import type { QuoteSpan, SpeakerId } from '../answer.ts';
import type { ArticleView, FindMarks, FindStatements } from '../article-view.ts';

/** A name in the person's text. Both sides empty: a state or organisation that no article quotes. */
export type NameMention = Range & {
  /** Ids of the speakers of that name: several for one person in several articles, or for namesakes. */
  readonly speakers: readonly string[];
  /** Ids of the identities that they belong to. */
  readonly identities: ReadonlySet<string>;
  /** The party meant, where the name is a party's. */
  readonly party: string | null;
};

/** A name that somebody may type. */
export type NameEntry = {
  readonly keys: readonly string[];
  readonly identities: readonly string[];
  readonly party: string | null;
  /** Printed in capitals alone: "US", "WHO". */
  readonly capitals: boolean;
};

/** The names that a word may begin: how many words the longer ones have, the most first; and those of that word alone. */
export type NamesBegun = {
  readonly lengths: readonly number[];
  readonly ofOneWord: readonly NameEntry[];
};

/** The filters of all articles, one after the other in the library's order: filter i is `bits[starts[i] … starts[i + 1])`. */
export type Filters = { readonly starts: Int32Array; readonly bits: Uint32Array };

export type SpokenName = { readonly party: string | null; readonly role: string | null };

/** Places in `quoted`, ascending: by id, by the party spoken for, by the words of the role; null where there is none. */
export type SpeakerPlaces = Readonly<
  Record<'byId' | 'byParty' | 'byRole', ReadonlyMap<string | null, readonly number[]>>
>;

export type Tables = {
  /** Names by their words. */
  readonly names: Lookup<readonly NameEntry[]>;
  /** By the first word of names of several words: how many words they have, the most first. */
  readonly lengths: Lookup<readonly number[]>;
  /** Full names of bodies by their initials: "CAS". */
  readonly initials: Lookup<string>;
  /** By the id of a quoted speaker: the party spoken for, and the words of the role. */
  readonly speakers: Lookup<SpokenName>;
  /** In how many passages of a sample each term stands. */
  readonly frequencies: Lookup<number>;
  /** By article: the sentences that say that somebody gave no comment. */
  readonly silences: Lookup<readonly Range[]>;
};

/** A quotation to choose, with whoever said it. */
export type QuoteSuggestion = { readonly speaker: SpeakerId; readonly span: QuoteSpan };

/** What typing may choose of a statement, whose id it is; the words of it, and of the name of whoever said it, each behind a blank. */
export type Suggestible = {
  readonly statement: string;
  readonly suggestion: QuoteSuggestion;
  readonly words: string;
  readonly name: string;
};

export type Memos = {
  readonly views: WeakMemo<LibraryArticle, ArticleView>;
  readonly finders: WeakMap<Reading, FindStatements>;
  readonly marks: WeakMap<Reading, FindMarks>;
  readonly terms: WeakMemo<LibraryArticle, PackedTerms>;
  readonly termsOfTitles: WeakMap<LibraryArticle, ReadonlySet<string>>;
  readonly termsOfSpeakers: WeakMap<Speaker, ReadonlySet<string>>;
  /** By word; the only one that holds what it is asked for, so it is emptied when it is full. */
  readonly beginnings: Map<string, NamesBegun>;
  readonly namesInSilences: WeakMap<Range, readonly NameMention[]>;
  readonly named: WeakMap<NameEntry, Pick<NameMention, 'speakers' | 'identities'>>;
  readonly speakersMeant: WeakMap<NameMention, readonly QuotedSpeaker[]>;
  readonly speakerPlaces: WeakMap<readonly QuotedSpeaker[], SpeakerPlaces>;
  /** The parties that somebody who is quoted speaks for. */
  readonly heard: WeakMap<readonly QuotedSpeaker[], ReadonlySet<string | null>>;
  readonly offices: WeakMap<NameMention, readonly string[]>;
  readonly suggestible: WeakMemo<LibraryArticle, readonly Suggestible[]>;
};

export type Lookups = Tables & {
  /** Null for a small library: all of its articles are looked through. */
  readonly filters: Filters | null;
  readonly memos: Memos;
};

/** A library with some of its lookups. */
export type LibraryWith<Name extends keyof Lookups> = Library & {
  readonly lookups: Pick<Lookups, Name>;
};

/** One that names can be found with. */
export type NamedLibrary = LibraryWith<'names' | 'lengths' | 'memos'>;

/** A library that answers can be made from. */
export type PreparedLibrary = LibraryWith<keyof Lookups>;

/** Memos that nothing is kept in yet. */
export const createMemos = (): Memos => ({
  views: new WeakMap(),
  finders: new WeakMap(),
  marks: new WeakMap(),
  terms: new WeakMap(),
  termsOfTitles: new WeakMap(),
  termsOfSpeakers: new WeakMap(),
  beginnings: new Map(),
  namesInSilences: new WeakMap(),
  named: new WeakMap(),
  speakersMeant: new WeakMap(),
  speakerPlaces: new WeakMap(),
  heard: new WeakMap(),
  offices: new WeakMap(),
  suggestible: new WeakMap(),
});

/** What is kept of a thing; made and kept now where nothing is. */
export function remembered<Key extends WeakKey, Value>(
  memo: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = make();
  memo.set(key, made);
  return made;
}
