/**
 * Where words that somebody remembers stand in a text: word for word (`exactMatches`), as runs out
 * of which they are put together (`runsOf`), or with changes (`alignWords`).
 */
import type { Word } from './words.ts';

/** A stretch of words: indexes, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number };

/** A text ready to be searched for words. */
export type WordText = {
  readonly words: readonly Word[];
  /** Indexes at which a key (or a hyphenated compound written as one word) begins. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Runs that may be left out without a change (a gloss, the cue inside a quotation): first index to end. */
  readonly skips: ReadonlyMap<number, number>;
};

/** Indexes `words`; `skips` are the runs that a match may jump over. */
export function indexWords(words: readonly Word[], skips: readonly Run[] = []): WordText {
  const positions = new Map<string, number[]>();
  const add = (key: string, at: number) => {
    const list = positions.get(key);
    if (list === undefined) positions.set(key, [at]);
    else list.push(at);
  };
  words.forEach((word, at) => {
    add(word.key, at);
    const compound = compoundAt(words, at);
    if (compound !== null) add(compound, at);
  });
  return { words, positions, skips: new Map(skips.map((run) => [run.from, run.to])) };
}

function compoundAt(words: readonly Word[], at: number): string | null {
  let key = '';
  let end = at;
  do {
    key += words[end]?.key ?? '';
    end += 1;
  } while (words[end]?.hyphenated);
  return end > at + 1 ? key : null;
}

/** How many words of each side are the same from here; null where they differ. */
function step(
  asked: readonly Word[],
  i: number,
  text: readonly Word[],
  j: number,
): readonly [number, number] | null {
  const left = asked[i];
  const right = text[j];
  if (left === undefined || right === undefined) return null;
  if (left.key === right.key) return [1, 1];
  const joinedText = joined(text, j, left.key);
  if (joinedText > 0) return [1, joinedText];
  const joinedAsked = joined(asked, i, right.key);
  return joinedAsked > 0 ? [joinedAsked, 1] : null;
}

/** How many words from `at`, held together by hyphens, spell `whole`; 0 where they do not. */
function joined(words: readonly Word[], at: number, whole: string): number {
  let key = words[at]?.key ?? '';
  let end = at + 1;
  while (whole.startsWith(key) && words[end]?.hyphenated) {
    key += words[end]?.key ?? '';
    end += 1;
    if (key === whole) return end - at;
  }
  return 0;
}

/** Indexes of the text at which the asked words may begin. */
function beginnings(asked: readonly Word[], i: number, text: WordText): readonly number[] {
  const first = asked[i];
  if (first === undefined) return [];
  const plain = text.positions.get(first.key) ?? [];
  const compound = compoundAt(asked, i);
  const whole = compound === null ? undefined : text.positions.get(compound);
  return whole === undefined ? plain : [...new Set([...plain, ...whole])];
}

/** Matches from asked word `i` at text word `j` as far as it goes; jumps over skips between words. */
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
  while (done < asked.length) {
    const same = step(asked, done, text.words, at);
    if (same !== null) {
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
  if (at > from) runs.push({ from, to: at });
  return { asked: done - i, runs };
}

/** Every place where all asked words stand in the text, each as the runs that hold them, skips left out. */
export function exactMatches(asked: readonly Word[], text: WordText): readonly (readonly Run[])[] {
  return beginnings(asked, 0, text)
    .map((at) => extend(asked, 0, text, at))
    .filter((match) => asked.length > 0 && match.asked === asked.length)
    .map((match) => match.runs);
}

/** The longest stretch of asked words from `i` on that stands in the text, and every place of that length. */
export function runsOf(
  asked: readonly Word[],
  i: number,
  text: WordText,
): { readonly length: number; readonly places: readonly (readonly Run[])[] } {
  let length = 0;
  let places: (readonly Run[])[] = [];
  for (const at of beginnings(asked, i, text)) {
    const match = extend(asked, i, text, at);
    if (match.asked > length) {
      length = match.asked;
      places = [match.runs];
    } else if (match.asked === length && length > 0) places.push(match.runs);
  }
  return { length, places };
}
