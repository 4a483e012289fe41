/** Who is named in a question or a message: speakers of the library by any of their names, and parties. */
import type { Library } from '../library/library.ts';
import { DEMONYMS, WORLD_NAMES } from '../reading/lexicon/world.ts';
import type { Range } from '../reading/span.ts';
import type { Speaker } from '../reading/speaker.ts';
import { isStopWord } from '../reading/stop-words.ts';
import { type Word, wordsOf } from '../reading/words.ts';
import { createTable } from './tables.ts';
import { turnOf } from './turning.ts';

/** A name in the person's text. Both sides empty: a state or organisation that no article quotes. */
export type Mention = Range & {
  /** Ids of the speakers of that name: several for one person in several articles, or for namesakes. */
  readonly speakers: readonly string[];
  /** Ids of the identities that they belong to. */
  readonly identities: ReadonlySet<string>;
  /** The party meant, where the name is a party's. */
  readonly party: string | null;
};

type Entry = {
  readonly keys: readonly string[];
  readonly identities: readonly string[];
  readonly party: string | null;
  /** Printed in capitals alone: "US", "WHO". */
  readonly capitals: boolean;
};
/** An entry as it is made. */
type Draft = Omit<Entry, 'identities' | 'party'> & {
  readonly identities: Set<string>;
  party: string | null;
};

/** The usual name of a party: "Beijing" and "Chinese" are China; others stand for themselves. */
export function partyOf(name: string): string {
  return WORLD_NAMES.get(name)?.party ?? DEMONYMS.get(name) ?? name;
}

/** The party that a speaker speaks for, in this article or another, under its usual name; null for one without. */
export function partyOfSpeaker(
  speaker: Pick<Speaker, 'id' | 'party'> | null | undefined,
  library: Library,
): string | null {
  if (speaker == null) return null;
  const party = speaker.party ?? library.identities.get(speaker.id)?.party ?? null;
  return party === null ? null : partyOf(party);
}

const SPEAKERS_A_STEP = 200;

/** No name that somebody types has more words. */
const MOST_WORDS = 20;

/** Names by their words. */
export const nameTable = createTable<readonly Entry[]>(function* (library, table) {
  const drafts = new Map<string, Draft>();
  const add = (name: string, identity: string | null, party: string | null): void => {
    const keys = wordsOf(name).map((word) => word.key);
    if (keys.length === 0 || keys.length > MOST_WORDS) return;
    const whole = keys.join(' ');
    const capitals = /^[\p{Lu}.\s]+$/u.test(name);
    const draft = drafts.get(whole) ?? { keys, identities: new Set(), party: null, capitals };
    drafts.set(whole, draft);
    if (identity !== null) draft.identities.add(identity);
    draft.party ??= party;
  };
  for (const [name, entry] of WORLD_NAMES) add(name, null, entry.party ?? entry.name);
  for (const [name, state] of DEMONYMS) add(name, null, state);
  let done = 0;
  for (const speaker of library.speakers.values()) {
    addSpeaker(library, speaker, add);
    done += 1;
    if (done % SPEAKERS_A_STEP === 0) yield;
  }
  for (const [words, same] of Map.groupBy(drafts.values(), ({ keys }) => bucketOf(keys))) {
    table.set(
      words,
      same.map((draft): Entry => ({ ...draft, identities: [...draft.identities] })),
    );
  }
});

/** By the first word of names of several words: how many words they have, the most first. */
export const lengthTable = createTable<readonly number[]>(function* (library, table) {
  const lengths = new Map<string, Set<number>>();
  for (const entries of nameTable.of(library).values()) {
    for (const { keys } of entries) {
      const [first = ''] = keys;
      const known = lengths.get(first) ?? new Set();
      if (keys.length > 1) lengths.set(first, known.add(keys.length));
    }
  }
  yield;
  for (const [first, all] of lengths)
    table.set(
      first,
      [...all].sort((a, b) => b - a),
    );
});

/** The words under which a name is kept: an owner's ending may stand at each but the first. */
const bucketOf = ([first = '', ...rest]: readonly string[]): string =>
  [first, ...rest.map(withoutOwner)].join(' ');

const withoutOwner = (key: string): string => (key.endsWith("'s") ? key.slice(0, -2) : key);

/** What the words from here on may be: names of several words, the longest first, then of one; "China's" names China. */
function* bucketsAt(
  words: readonly Word[],
  at: number,
  lengths: readonly number[],
): Generator<string> {
  for (const length of lengths) {
    if (at + length > words.length) continue;
    yield bucketOf(words.slice(at, at + length).map(({ key }) => key));
  }
  const first = words[at]?.key ?? '';
  yield first;
  yield withoutOwner(first);
}

function addSpeaker(
  library: Library,
  speaker: Speaker,
  add: (name: string, identity: string | null, party: string | null) => void,
): void {
  const isParty = speaker.type === 'state' || speaker.type === 'organisation';
  const identity = identityOf(speaker.id, library);
  const party = isParty ? (partyOfSpeaker(speaker, library) ?? speaker.name) : null;
  for (const name of [speaker.name, ...speaker.aliases]) {
    if (/^(?:he|she|it|they|we|i|you)$/i.test(name)) continue;
    add(name, identity, party === null || name !== speaker.name ? null : party);
  }
  if (speaker.party !== null) add(speaker.party, null, partyOf(speaker.party));
}

/** The names in a text, longest first where they overlap, in order. */
export function mentionsIn(text: string, library: Library, range?: Range): readonly Mention[] {
  const [names, lengths] = [nameTable.of(library), lengthTable.of(library)];
  const words = wordsOf(text, range?.start, range?.end);
  const typedSmall = isSmall(range === undefined ? text : text.slice(range.start, range.end));
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const stands = (entry: Entry): boolean => standsAt(entry, words, at, text, typedSmall);
    const long = lengths.get(words[at]?.key ?? '') ?? [];
    const found = firstOf(bucketsAt(words, at, long), (bucket) => names.get(bucket)?.find(stands));
    const [first, last] = [words[at], words[at + (found?.keys.length ?? 0) - 1]];
    if (found === undefined || first === undefined || last === undefined) continue;
    const { speakers, identities } = meaningOf(found, library);
    mentions.push({ start: first.start, end: last.end, speakers, identities, party: found.party });
    at += found.keys.length - 1;
  }
  return mentions;
}

function firstOf<Item, Found>(
  items: Iterable<Item>,
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Meaning = Pick<Mention, 'speakers' | 'identities'>;
const meanings = new WeakMap<Entry, Meaning>();

/** Everybody of the name. */
function meaningOf(entry: Entry, library: Library): Meaning {
  const known = meanings.get(entry);
  if (known !== undefined) return known;
  const speakers = entry.identities.flatMap((id) => library.identities.get(id)?.speakers ?? [id]);
  const meaning = { speakers, identities: new Set(entry.identities) };
  meanings.set(entry, meaning);
  return meaning;
}

/** Id of the identity of a speaker. */
export const identityOf = (id: string, library: Library): string =>
  library.identities.get(id)?.id ?? id;

function standsAt(
  entry: Entry,
  words: readonly Word[],
  at: number,
  text: string,
  typedSmall: boolean,
): boolean {
  const same = entry.keys.every((key, offset) => isNamed(words[at + offset]?.key, key));
  if (!same || entry.keys.length > 1) return same;
  const [key = ''] = entry.keys;
  const word = words[at];
  const printed = word === undefined ? '' : text.slice(word.start, word.end);
  const isShouted = /^[\p{Lu}.]{2,}/u.test(printed);
  if (key === 'us') return isShouted || words[at - 1]?.key === 'the';
  if (entry.capitals && isStopWord(key)) return isShouted;
  if (/^\p{Lu}/u.test(printed)) return true;
  return typedSmall && !isStopWord(key) && turnOf(key) === null;
}

/** "China's" names China. */
const isNamed = (printed: string | undefined, key: string): boolean =>
  printed === key || printed === `${key}'s`;

/** Typed without any capital letter, so that names cannot be told by theirs. */
const isSmall = (text: string): boolean => !/\p{Lu}/u.test(text);
