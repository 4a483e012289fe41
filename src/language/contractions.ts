/**
 * Contractions and what they are short for, so that "won't" and "will not" are the same words in a
 * quotation. "It's" may be "it is" or "it has": which, the other text tells.
 */
import { type Word, type WordList, wordsOf } from './words.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What follows each of these words as one with it, and its key for itself. */
const ENDINGS: readonly (readonly [ending: string, key: string, words: readonly string[]])[] = [
  [
    "n't",
    'not',
    list(`do does did is are was were has have had would should could must need might`),
  ],
  ["'m", 'am', ['i']],
  ["'re", 'are', list('we you they who what there')],
  ["'ve", 'have', list('i we you they who would should could must might')],
  ["'ll", "'ll", list('i we you he she it they that this there who what')],
  ["'d", "'d", list('i we you he she it they that there who')],
  ["'s", "'s", list('it he she that there here what who where how when why')],
];

/** The keys that a contraction is short for. */
const IN_FULL: ReadonlyMap<string, readonly [string, string]> = new Map([
  ...ENDINGS.flatMap(([ending, key, words]) =>
    words.map((word) => [`${word}${ending}`, [word, key] as const] as const),
  ),
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']],
]);

/** What an ending may stand for. */
const EITHER: ReadonlyMap<string, readonly string[]> = new Map([
  ["'s", ['is', 'has']],
  ["'d", ['would', 'had']],
  ["'ll", ['will', 'shall']],
]);

/** Contractions typed without their apostrophe, which may be another word: "its", "shell". */
const BARE: ReadonlyMap<string, readonly [string, string]> = new Map(
  [...IN_FULL].flatMap(([word, parts]) =>
    word.includes("'") ? [[word.replace("'", ''), parts] as const] : [],
  ),
);

/** The words of a text as `wordsOf` reads them, a contraction as two that both stand where it stands. */
export const wordsInFull = (text: string, start?: number, end?: number): readonly Word[] =>
  inFull(wordsOf(text, start, end));

/** Words with two for each contraction. */
export function inFull(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word) => {
    const keys = IN_FULL.get(word.key);
    if (keys === undefined) return word;
    return keys.map((key, at) => ({ ...word, key, hyphenated: at === 0 && word.hyphenated }));
  });
}

/** Is a word the second of a contraction, in which nothing begins? */
export const isInside = (words: WordList, at: number): boolean =>
  at > 0 && words.at(at)?.start === words.at(at - 1)?.start;

/** Are two keys one word, of which an ending may stand for several, and an owner's apostrophe may be left out? */
export const isSameKey = (a: string, b: string): boolean =>
  a === b ||
  EITHER.get(a)?.includes(b) === true ||
  EITHER.get(b)?.includes(a) === true ||
  isBareOwner(a, b) ||
  isBareOwner(b, a);

/** "Anybodys" of "anybody's". */
const isBareOwner = (bare: string, owner: string): boolean =>
  bare.length === owner.length - 1 && bare.endsWith('s') && owner === owned(bare);

const owned = (bare: string): string => `${bare.slice(0, -1)}'s`;

/** Are two words from a place on the contraction that a key is without its apostrophe: "its" of "it's"? */
export function isBare(key: string, words: WordList, at: number): boolean {
  const parts = BARE.get(key);
  if (parts === undefined || words.at(at)?.key !== parts[0]) return false;
  return isSameKey(words.at(at + 1)?.key ?? '', parts[1]);
}

/** What else a key without its apostrophe may begin with: the first word of a contraction, or an owner. */
export const bareBeginnings = (key: string): readonly string[] =>
  [BARE.get(key)?.[0], key.endsWith('s') ? owned(key) : undefined].filter(
    (one) => one !== undefined,
  );
