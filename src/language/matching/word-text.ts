/**
 * A text ready to be searched for words, as numbers: a fourth of the memory of its words, so that many texts
 * can be kept. A word is made of its row when it is asked for.
 *
 *   rows: start │ end │ 2 × place of its key in `keys`, and 1 where it is hyphenated          of each word
 *   firsts: where the places of a key begin in `places`; one more at the end
 */
import { isInside } from '../contractions.ts';
import { lowerBound } from '../spans/lower-bound.ts';
import type { Word, WordList } from '../words.ts';
import { type Numbers, numbersOf } from './short-numbers.ts';

/** A stretch of words: indexes, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number };

export type WordText = {
  readonly words: WordList;
  /** Indexes at which a key (or a hyphenated compound written as one word) begins. */
  readonly positions: {
    has(key: string): boolean;
    get(key: string): readonly number[] | undefined;
  };
  /** Runs that may be left out without a change (a gloss, the cue inside a quotation): first index to end. */
  readonly skips: ReadonlyMap<number, number>;
};

const ROW = 3;

/** Indexes `words`; `skips` are the runs that a match may jump over. */
export function indexWords(words: readonly Word[], skips: readonly Run[] = []): WordText {
  const begun = placesOf(words);
  const keys = [...begun.keys()].sort();
  const ids = new Map(keys.map((key, id) => [key, id]));
  return {
    words: listOf(keys, rowsOf(words, ids)),
    positions: positionsOf(
      keys,
      keys.map((key) => begun.get(key) ?? []),
    ),
    skips: new Map(skips.map((run) => [run.from, run.to])),
  };
}

/** Where each key begins, and each compound; nowhere what stands only as the second half of contractions. */
function placesOf(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const add = (key: string, own: readonly number[]): void => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [...own]);
    else known.push(...own);
  };
  for (const [at, { key }] of words.entries()) {
    const isHalf = isInside(words, at);
    add(key, isHalf ? [] : [at]);
    const compound = isHalf ? null : compoundAt(words, at);
    if (compound !== null) add(compound, [at]);
  }
  return places;
}

function rowsOf(words: readonly Word[], ids: ReadonlyMap<string, number>): Numbers {
  const rows: number[] = [];
  for (const { start, end, key, hyphenated } of words)
    rows.push(start, end, 2 * (ids.get(key) ?? 0) + (hyphenated ? 1 : 0));
  return numbersOf(rows);
}

function listOf(keys: readonly string[], rows: Numbers): WordList {
  const length = rows.length / ROW;
  const at = (place: number): Word | undefined => {
    const key = rows[ROW * place + 2];
    if (key === undefined) return undefined;
    return {
      start: rows[ROW * place] ?? 0,
      end: rows[ROW * place + 1] ?? 0,
      key: keys[key >> 1] ?? '',
      hyphenated: (key & 1) === 1,
    };
  };
  return {
    length,
    at,
    slice(from, to = length) {
      const words: Word[] = [];
      for (let place = from; place < to; place += 1) {
        const word = at(place);
        if (word !== undefined) words.push(word);
      }
      return words;
    },
  };
}

/** `lists`: the places of each key. */
function positionsOf(
  keys: readonly string[],
  lists: readonly (readonly number[])[],
): WordText['positions'] {
  const places = numbersOf(lists.flat());
  const firsts = numbersOf(startsOf(lists));
  const find = (key: string): Run | undefined => {
    const id = lowerBound(keys.length, (at) => (keys[at] ?? '') < key);
    const [from = 0, to = 0] = [firsts[id], firsts[id + 1]];
    return keys[id] === key && to > from ? { from, to } : undefined;
  };
  return {
    has: (key) => find(key) !== undefined,
    get(key) {
      const own = find(key);
      return own && [...places.subarray(own.from, own.to)];
    },
  };
}

/** Where each list begins in all of them one after the other, and where the last ends. */
function startsOf(lists: readonly (readonly number[])[]): readonly number[] {
  const starts = [0];
  for (const { length } of lists) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

/** Words that a compound is made of, at most. */
export const MOST_PARTS = 8;

/** The hyphenated compound that begins here as one word; null where there is none, or a longer chain. */
export function compoundAt(words: readonly Word[], at: number): string | null {
  let key = '';
  let end = at;
  do {
    key += words[end]?.key ?? '';
    end += 1;
  } while (words[end]?.hyphenated && end <= at + MOST_PARTS);
  return end > at + 1 && end <= at + MOST_PARTS ? key : null;
}
