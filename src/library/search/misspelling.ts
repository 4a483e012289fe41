import { editDistance } from './edit-distance.ts';
import type { SearchIndex } from './search-index.ts';
import { stringOf } from './vocabulary.ts';

/** A stem that an unknown word may stand for; `gain` is what a match is worth. */
export type Guess = { readonly stem: number; readonly gain: number };

/** Finds what a word that no passage has may have been meant to be, best first. */
export type Speller = (word: string) => readonly Guess[];

const MOST_GUESSES = 3;
const GAIN = 0.9;

/** Short words have too many neighbours; long ones are misspelt twice. */
const editsFor = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Looks through the whole vocabulary. Words are first compared by the set of their letters, one bit
 * each: an edit changes at most two bits, so nearly all words are ruled out without being read.
 */
export function createSpeller(index: SearchIndex): Speller {
  let letters: Int32Array | null = null;

  return (word) => {
    const limit = editsFor(word.length);
    if (limit === 0 || /\p{N}/u.test(word)) return [];
    letters ??= allLetters(index);
    const found = nearWords(index, letters, word, limit);
    const least = Math.min(...found.map(({ edits }) => edits));
    const stems = found
      .filter(({ edits }) => edits === least)
      .map(({ id }) => index.stemOfWord[id] ?? 0)
      .sort((a, b) => (index.frequencies[b] ?? 0) - (index.frequencies[a] ?? 0) || a - b);
    return [...new Set(stems)].slice(0, MOST_GUESSES).map((stem) => ({ stem, gain: GAIN }));
  };
}

function nearWords(index: SearchIndex, letters: Int32Array, word: string, limit: number) {
  const { starts, size } = index.words;
  const own = lettersOf(word, 0, word.length);
  const found: { id: number; edits: number }[] = [];
  for (let id = 0; id < size; id++) {
    const length = (starts[id + 1] ?? 0) - (starts[id] ?? 0);
    if (length > word.length + limit || length < word.length - limit) continue;
    if (bits((letters[id] ?? 0) ^ own) > 2 * limit) continue;
    const edits = editDistance(word, stringOf(index.words, id), limit);
    if (edits <= limit && (index.frequencies[index.stemOfWord[id] ?? 0] ?? 0) > 0) {
      found.push({ id, edits });
    }
  }
  return found;
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

/** How many bits are set. */
function bits(set: number): number {
  let rest = set;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}
