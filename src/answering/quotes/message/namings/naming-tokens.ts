/** The words around a message's quotations, each with its kind, and a separator where they are parted. */
import { COMMON_WORDS } from '../../../../language/lexicon/meanings/common-words.ts';
import { ROLES, TITLES } from '../../../../language/lexicon/titles-and-roles.ts';
import { lowerBound } from '../../../../language/spans/lower-bound.ts';
import { touching } from '../../../../language/spans/ranges.ts';
import type { Range } from '../../../../language/spans/span.ts';
import { type Word, wordsOf } from '../../../../language/words.ts';
import type { NameMention, PreparedLibrary } from '../../../lookup/lookups.ts';
import { mentionsIn } from '../../../lookup/name-index.ts';
import {
  isFunctional,
  isOutletWord,
  isSpokenTo,
  kindOf,
  type NamingKind,
  type NamingScene,
  plainKey,
} from './word-kinds.ts';

export type NamingToken = Range & {
  readonly kind: NamingKind;
  readonly key: string;
  /** The words of a name, folded. */
  readonly names: readonly string[];
  readonly mention: NameMention | null;
};

/** A word that is read for namings; `next`: the name behind it. */
type NamingPassage = NamingScene & {
  readonly library: PreparedLibrary;
  readonly next: NameMention | undefined;
};

/** The words and names of a stretch of a message, in order. */
export function tokensIn(
  text: string,
  range: Range,
  library: PreparedLibrary,
): readonly NamingToken[] {
  const words = wordsOf(text, range.start, range.end);
  const named = mentionsIn(text, library, range).filter((one) => !isCommon(text, one, library));
  const mentions = new Map(named.map((one) => [one.start, one]));
  const isSmall = !/\p{Lu}\p{Ll}/u.test(text.slice(range.start, range.end));
  const tokens: NamingToken[] = [];
  let last = range.start;
  for (const [at, word] of words.entries()) {
    if (word.start < last) continue;
    const gap = text.slice(last, word.start);
    if (at > 0 && !joins(gap, tokens.at(-1))) tokens.push(separator(gap, word));
    const mention = mentions.get(word.start);
    const next = mentions.get(words[at + 1]?.start ?? -1);
    const opens = opensSentence(text, last, word.start, at);
    const scene: NamingPassage = { ...{ text, words, library, isSmall }, ...{ next, at, opens } };
    const token =
      mention === undefined ? wordToken(word, scene) : mentionToken(word, mention, scene);
    tokens.push(token);
    last = token.end;
  }
  return tokens;
}

/** "Refunds come" names nobody of that name, "the harbour" no Ms Harbour, "Dr" nobody yet, "according to" no body. */
function isCommon(text: string, mention: NameMention, library: PreparedLibrary): boolean {
  const { start, end } = mention;
  const printed = text.slice(start, end);
  const key = printed.toLowerCase();
  const kind = kindOfMention(mention, library);
  const isBehindThe =
    key === printed && /\bthe\s$/iu.test(text.slice(Math.max(0, start - 5), start));
  if (COMMON_WORDS.has(printed) || TITLES.has(key) || (kind === 'P' && isBehindThe)) return true;
  return isFunctional(key) && kind === 'S';
}

function mentionToken(word: Word, mention: NameMention, scene: NamingPassage): NamingToken {
  const { words, library } = scene;
  const { start, end } = mention;
  const plain = isSpokenTo(mention, scene) ? 'x' : kindOfMention(mention, library);
  const kind = ownerOr(plain, words, lastIn(words, mention));
  const names = touching(words, mention).map(({ key }) => plainKey(key));
  const isOutlet = kind === 'S' && mention.party !== null && names.every(isOutletWord);
  return { start, end, kind: isOutlet ? 'N' : kind, key: word.key, names, mention };
}

/** A word that is no name of the library's. */
function wordToken(word: Word, scene: NamingPassage): NamingToken {
  const { text } = scene;
  const { start, end } = word;
  const key = plainKey(word.key);
  const plain = kindOf(word, scene);
  const kind = plain === 'A' && isNameBefore(word, scene) ? 'U' : plain;
  const names = kind === '@' ? wordsInHandle(text.slice(start, end)) : [key];
  return { start, end, kind, key, names, mention: null };
}

/** "rakiya" of "rakiya garkuwa", whom an article calls Malama Rakiya Garkuwa. */
function isNameBefore(word: Word, { text, library, next }: NamingPassage): boolean {
  if (next === undefined || text.slice(word.end, next.start).trim() !== '') return false;
  const names = next.speakers.flatMap((id) => wordsOf(library.speakers.get(id)?.name ?? ''));
  return names.some(({ key }) => key === word.key);
}

const lastIn = (words: readonly Word[], { end }: Range): number =>
  lowerBound(words.length, (at) => (words[at]?.end ?? 0) <= end) - 1;

/** "Otieku's" of "Otieku's spokeswoman": another one speaks. */
function isOwner(words: readonly Word[], at: number): boolean {
  if (!words[at]?.key.endsWith("'s")) return false;
  return words.slice(at + 1, at + 4).some(({ key }) => ROLES.has(key));
}

const ownerOr = (kind: NamingKind, words: readonly Word[], at: number): NamingKind =>
  kind === 'P' && isOwner(words, at) ? 'A' : kind;

/** White space, a hyphen, the stop of "Mr.". */
const joins = (gap: string, before: NamingToken | undefined): boolean =>
  /^(?:[^\S\n]+|[-‐‑]|[^\S\n]*@)$/u.test(gap) ||
  (/^\.[^\S\n]?$/u.test(gap) && (before?.kind === 'T' || before?.key.length === 1));

const separator = (gap: string, { start }: Word): NamingToken => ({
  start,
  end: start,
  kind: /^[^\S\n]*[,([][^\S\n]*$/u.test(gap) ? ',' : '|',
  key: '',
  names: [],
  mention: null,
});

/** "ZhangJun_UN" of a handle is Zhang and Jun. */
const wordsInHandle = (printed: string): readonly string[] =>
  wordsOf(printed.replace(/(?<=\p{Ll})(?=\p{Lu})|_|\d+/gu, ' ')).map(({ key }) => plainKey(key));

function kindOfMention({ party, identities }: NameMention, library: PreparedLibrary): NamingKind {
  if (party !== null) return 'S';
  const types = [...identities].map((id) => library.identities.get(id)?.type);
  if (types.includes('person')) return 'P';
  return types.some((type) => type === 'organisation' || type === 'state') ? 'S' : 'x';
}

/** Does a sentence begin here, so that a capital tells nothing? */
const opensSentence = (text: string, last: number, start: number, at: number): boolean =>
  (at === 0 && !/["”’»]\s*$/u.test(text.slice(0, start))) ||
  /[.!?:\n]/.test(text.slice(last, start));
