/** Who is named in a question or a message: speakers of the library by any of their names, and parties. */

import { DEMONYMS, WORLD_NAMES } from '../../language/lexicon/countries.ts';
import { EMPTY_IN_CHAT } from '../../language/lexicon/question-words.ts';
import { isStopWord } from '../../language/lexicon/stop-words.ts';
import type { Range } from '../../language/spans/span.ts';
import { type Word, wordsOf } from '../../language/words.ts';
import type { Library } from '../../library/library.ts';
import type { Speaker } from '../../reading/speaker.ts';
import { turnOf } from '../meaning-words.ts';
import {
  type LibraryWith,
  type NamedLibrary,
  type NameEntry,
  type NameMention,
  type NamesBegun,
  remembered,
  type Tables,
} from './lookups.ts';

/** An entry as it is made. */
type MentionDraft = Omit<NameEntry, 'identities' | 'party'> & {
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

/** The table `names`. */
export function* makeNames(library: Library): Generator<void, Tables['names']> {
  const table = new Map<string, readonly NameEntry[]>();
  const drafts = new Map<string, MentionDraft>();
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
      same.map((draft): NameEntry => ({ ...draft, identities: [...draft.identities] })),
    );
  }
  return table;
}

/** The table `lengths`, of the table `names`. */
export function makeLengths(names: Tables['names']): Tables['lengths'] {
  const lengths = new Map<string, Set<number>>();
  for (const { keys } of [...names.values()].flat()) {
    const [first = ''] = keys;
    if (keys.length > 1) lengths.set(first, (lengths.get(first) ?? new Set()).add(keys.length));
  }
  const sorted = lengths
    .entries()
    .map(([first, all]) => [first, [...all].sort((a, b) => b - a)] as const);
  return new Map(sorted);
}

/** The words under which a name is kept: an owner's ending may stand at each but the first. */
const bucketOf = ([first = '', ...rest]: readonly string[]): string =>
  [first, ...rest.map(withoutOwner)].join(' ');

const withoutOwner = (key: string): string => (key.endsWith("'s") ? key.slice(0, -2) : key);

/** Words of which it is remembered which names they begin. */
const MOST_BEGINNINGS = 20_000;

/** The names that a word may begin: of most words none, which is looked up once. */
function namesBegunBy(key: string, { lookups: { names, lengths, memos } }: NamedLibrary) {
  const { beginnings } = memos;
  const known = beginnings.get(key);
  if (known !== undefined) return known;
  const buckets = [...new Set([key, withoutOwner(key)])];
  const begun: NamesBegun = {
    lengths: lengths.get(key) ?? [],
    ofOneWord: buckets.flatMap((bucket) => names.get(bucket) ?? []),
  };
  if (beginnings.size >= MOST_BEGINNINGS) beginnings.clear();
  beginnings.set(key, begun);
  return begun;
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

/** The table `initials`: where two bodies share some, the first. */
export function* makeInitials(library: Library): Generator<void, Tables['initials']> {
  const table = new Map<string, string>();
  let done = 0;
  for (const { name, type } of library.speakers.values()) {
    const initials = type === 'organisation' ? initialsOf(name) : null;
    if (initials !== null && !table.has(initials)) table.set(initials, name);
    done += 1;
    if (done % SPEAKERS_A_STEP === 0) yield;
  }
  return table;
}

const FEWEST_INITIALS = 3;

/** "CAS" of "Court of Arbitration for Sport"; null of a name that has too few words for it. */
export function initialsOf(name: string): string | null {
  const initials = name.match(/\b\p{Lu}/gu) ?? [];
  return initials.length >= FEWEST_INITIALS ? initials.join('') : null;
}

/** The names in a text, longest first where they overlap, in order. */
export const mentionsIn = (
  text: string,
  library: NamedLibrary,
  range?: Range,
): readonly NameMention[] =>
  mentionsAmong(wordsOf(text, range?.start, range?.end), text, library, range);

/** The names among the words of a text, or of a range of it. */
export function mentionsAmong(
  words: readonly Word[],
  text: string,
  library: NamedLibrary,
  range?: Range,
): readonly NameMention[] {
  const typedSmall = isTypedSmall(range === undefined ? text : text.slice(range.start, range.end));
  const mentions: NameMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = nameAt(words, at, text, typedSmall, library);
    const [first, last] = [words[at], words[at + (found?.keys.length ?? 0) - 1]];
    if (found === undefined || first === undefined || last === undefined) continue;
    const { speakers, identities } = meaningOf(found, library);
    mentions.push({ start: first.start, end: last.end, speakers, identities, party: found.party });
    at += found.keys.length - 1;
  }
  return mentions;
}

/** What the words from here on name: by several words, the most first, or by one. */
function nameAt(
  words: readonly Word[],
  at: number,
  text: string,
  typedSmall: boolean,
  library: NamedLibrary,
): NameEntry | undefined {
  const { lengths, ofOneWord } = namesBegunBy(words[at]?.key ?? '', library);
  const stands = (entry: NameEntry): boolean => standsAt(entry, words, at, text, typedSmall);
  for (const length of lengths) {
    if (at + length > words.length) continue;
    const bucket = bucketOf(words.slice(at, at + length).map(({ key }) => key));
    const found = library.lookups.names.get(bucket)?.find(stands);
    if (found !== undefined) return found;
  }
  return ofOneWord.find(stands);
}

type Meaning = Pick<NameMention, 'speakers' | 'identities'>;

/** Everybody of the name. */
function meaningOf(entry: NameEntry, library: LibraryWith<'memos'>): Meaning {
  return remembered(library.lookups.memos.named, entry, () => ({
    speakers: entry.identities.flatMap((id) => library.identities.get(id)?.speakers ?? [id]),
    identities: new Set(entry.identities),
  }));
}

/** Id of the identity of a speaker. */
export const identityOf = (id: string, library: Library): string =>
  library.identities.get(id)?.id ?? id;

function standsAt(
  entry: NameEntry,
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
  return typedSmall && !isStopWord(key) && !EMPTY_IN_CHAT.has(key) && turnOf(key) === null;
}

/** "China's" names China. */
const isNamed = (printed: string | undefined, key: string): boolean =>
  printed === key || printed === `${key}'s`;

/** Typed without capital letters but in initials and at its beginning, so that names cannot be told by theirs. */
export const isTypedSmall = (text: string): boolean => !/(?<!^\s*)\p{Lu}\p{Ll}/u.test(text);
