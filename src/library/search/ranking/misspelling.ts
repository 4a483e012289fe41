/** Unknown words alone are spelt anew: one edit from four letters on, two from eight. */
import { editDistance } from '../../../language/matching/edit-distance.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { stringOf } from '../index/vocabulary.ts';

/** A word of the vocabulary that an unknown word may be meant for, and its stem. */
export type Guess = { readonly word: string; readonly stem: string };

const MOST_GUESSES = 3;

/** Short words have too many neighbours; long ones are misspelt twice. */
const editsFor = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Looks through the whole vocabulary. Words are first compared by the set of their letters, one bit
 * each: an edit changes at most two bits, so nearly all words are ruled out without being read.
 */
export function spellingIn(
  indexes: readonly SearchIndex[],
  frequency: (stem: string) => number,
  word: string,
): readonly Guess[] {
  const limit = editsFor(word.length);
  if (limit === 0 || /\p{N}/u.test(word)) return [];
  const found = new Map(
    indexes.flatMap((index) => nearWords(index, word, limit)).map((near) => [near.word, near]),
  );
  const least = found.values().reduce((fewest, { edits }) => Math.min(fewest, edits), limit);
  // Sorting is stable: of equals, the one that came first in the articles.
  return [...found.values()]
    .filter(({ edits }) => edits === least)
    .sort((a, b) => frequency(b.stem) - frequency(a.stem))
    .slice(0, MOST_GUESSES);
}

function nearWords(index: SearchIndex, asked: string, limit: number) {
  const { starts, size } = index.words;
  const letters = lettersIn(index);
  const own = lettersOf(asked, 0, asked.length);
  const found: (Guess & { edits: number })[] = [];
  for (let id = 0; id < size; id++) {
    if (bits((letters[id] ?? 0) ^ own) > 2 * limit) continue;
    const length = (starts[id + 1] ?? 0) - (starts[id] ?? 0);
    if (Math.abs(length - asked.length) > limit) continue;
    const word = stringOf(index.words, id);
    const edits = editDistance(asked, word, limit);
    const stem = index.stemOfWord[id] ?? 0;
    if (edits <= limit && (index.frequencies[stem] ?? 0) > 0) {
      found.push({ word, stem: stringOf(index.stems, stem), edits });
    }
  }
  return found;
}

const letterSets = new WeakMap<SearchIndex, Int32Array>();

/** The letters of each word, made at the first unknown word. */
function lettersIn(index: SearchIndex): Int32Array {
  const known = letterSets.get(index) ?? allLetters(index);
  letterSets.set(index, known);
  return known;
}

function allLetters({ words }: SearchIndex): Int32Array {
  const all = new Int32Array(words.size);
  for (let id = 0; id < words.size; id++) {
    all[id] = lettersOf(words.text, words.starts[id] ?? 0, words.starts[id + 1] ?? 0);
  }
  return all;
}

/** One bit for each letter of the text, its code modulo 32. */
function lettersOf(text: string, start: number, end: number): number {
  let set = 0;
  for (let i = start; i < end; i++) set |= 1 << (text.charCodeAt(i) & 31);
  return set;
}

/** How many bits are set (Hacker's Delight, figure 5-2). */
function bits(set: number): number {
  let sum = set - ((set >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
