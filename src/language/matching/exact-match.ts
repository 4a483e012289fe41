/**
 * Where words that somebody remembers stand in a text: word for word (`exactMatches`), as runs out
 * of which they are put together (`runsOf`), or with changes (`alignWords`).
 */
import { bareBeginnings, isBare, isInside, isSameKey } from '../contractions.ts';
import type { Word, WordList } from '../words.ts';
import { compoundAt, MOST_PARTS, type Run, type WordText } from './word-text.ts';

const ONE_EACH: readonly [number, number] = [1, 1];

/** How many words of each side are the same from here; null where they differ. */
function step(
  asked: WordList,
  i: number,
  text: WordList,
  j: number,
): readonly [number, number] | null {
  const left = asked.at(i);
  const right = text.at(j);
  if (left === undefined || right === undefined) return null;
  if (isSameKey(left.key, right.key)) return ONE_EACH;
  if (isBare(left.key, text, j)) return [1, 2];
  if (isInside(asked, i + 1) && isBare(right.key, asked, i)) return [2, 1];
  const joinedText = joined(text, j, left.key);
  if (joinedText > 0) return [1, joinedText];
  const joinedAsked = joined(asked, i, right.key);
  return joinedAsked > 0 ? [joinedAsked, 1] : null;
}

/** How many words from `at`, held together by hyphens, spell `whole`; 0 where they do not. */
function joined(words: WordList, at: number, whole: string): number {
  let key = words.at(at)?.key ?? '';
  let end = at + 1;
  while (end < at + MOST_PARTS && whole.startsWith(key) && words.at(end)?.hyphenated) {
    key += words.at(end)?.key ?? '';
    end += 1;
    if (key === whole) return end - at;
  }
  return 0;
}

/** Places of a word that are tried in one text: the commonest word of a long article stands there a third as often. */
const MOST_BEGINNINGS = 50_000;

/** Indexes of the text at which the asked words may begin, in order. */
function beginnings(asked: readonly Word[], i: number, text: WordText): readonly number[] {
  const first = asked[i];
  if (first === undefined) return [];
  const plain = text.positions.get(first.key) ?? [];
  const others = [compoundAt(asked, i), ...bareBeginnings(first.key)].flatMap((key) =>
    key === null ? [] : (text.positions.get(key) ?? []),
  );
  const all =
    others.length === 0 ? plain : [...new Set([...plain, ...others])].sort((a, b) => a - b);
  return all.length <= MOST_BEGINNINGS ? all : all.slice(0, MOST_BEGINNINGS);
}

/** Matches from asked word `i` at text word `j` as far as it goes; jumps over skips between words, ends in no contraction. */
function extend(
  asked: readonly Word[],
  i: number,
  text: WordText,
  j: number,
): { readonly asked: number; readonly runs: readonly Run[] } {
  const runs: Run[] = [];
  let from = j;
  let at = j;
  let done = i;
  let last = ONE_EACH;
  while (done < asked.length) {
    const same = step(asked, done, text.words, at);
    if (same !== null) {
      last = same;
      done += same[0];
      at += same[1];
      continue;
    }
    const beyond = at > from ? text.skips.get(at) : undefined;
    if (beyond === undefined || step(asked, done, text.words, beyond) === null) break;
    runs.push({ from, to: at });
    from = beyond;
    at = beyond;
  }
  if (at > from && (isInside(text.words, at) || isInside(asked, done))) {
    done -= last[0];
    at -= last[1];
  }
  if (at > from) runs.push({ from, to: at });
  return { asked: done - i, runs };
}

/** Do all words of one list stand in the other, and no more? */
export function areSame(asked: readonly Word[], printed: readonly Word[]): boolean {
  let [i, j] = [0, 0];
  while (i < asked.length || j < printed.length) {
    const same = step(asked, i, printed, j);
    if (same === null) return false;
    i += same[0];
    j += same[1];
  }
  return true;
}

/**
 * Every place where all asked words stand in the text, each as the runs that hold them, skips left out.
 * Words that repeat themselves match anew with each word: of those that begin in two others none is told.
 */
export function exactMatches(asked: readonly Word[], text: WordText): readonly (readonly Run[])[] {
  const matches: (readonly Run[])[] = [];
  for (const at of beginnings(asked, 0, text)) {
    if (at < (matches.at(-2)?.at(-1)?.to ?? 0)) continue;
    const match = extend(asked, 0, text, at);
    if (match.asked === asked.length) matches.push(match.runs);
  }
  return matches;
}

/** The longest stretch of asked words from a place on that stands in the text, and places of that length. */
export type LongestRuns = {
  readonly length: number;
  readonly places: readonly (readonly Run[])[];
};

/** Places that are told of a stretch. */
const MOST_PLACES = 200;

/** The longest stretch of asked words from `i` on that stands in the text; nothing where the text holds its first word more often than `rarely`. */
export function runsOf(
  asked: readonly Word[],
  i: number,
  text: WordText,
  rarely = Number.POSITIVE_INFINITY,
): LongestRuns {
  let length = 0;
  let places: (readonly Run[])[] = [];
  const from = beginnings(asked, i, text);
  for (const at of from.length <= rarely ? from : []) {
    const match = extend(asked, i, text, at);
    if (match.asked > length) {
      length = match.asked;
      places = [match.runs];
    } else if (match.asked === length && length > 0 && places.length < MOST_PLACES)
      places.push(match.runs);
  }
  return { length, places };
}
