/**
 * WordsFit of asked words with the stretch of a text that is most like them: all asked words are
 * accounted for, the text's ends are free (Gotoh's affine gaps). Costs are small for words that carry
 * little, so the words that carry meaning decide where the stretch lies.
 */

import { isSameKey } from '../contractions.ts';
import { isStopWord } from '../lexicon/stop-words.ts';
import type { Word } from '../words.ts';
import { editDistance } from './edit-distance.ts';
import type { WordText } from './word-text.ts';

/** For each asked word the index of its word in the text (equal or nearly spelt so), or null. */
export type WordsFit = { readonly pairs: readonly (number | null)[]; readonly score: number };

const STOP_WEIGHT = 0.3;
const NEAR = 0.85;
const GAP_OPEN = 0.15;
const GAP_EXTEND = 0.1;
/** What two neighbours that are neighbours in the text, too, say about where the stretch lies. */
const PAIR = 0.5;

const weight = (word: Word): number => (isStopWord(word.key) ? STOP_WEIGHT : 1);

/** A word of the text that stands among the asked ones, and its index there. */
type SharedWord = { readonly at: number; readonly index: number; readonly weight: number };

/** The best alignment of the asked words with the text; null where no word of weight is shared. */
export function alignWords(asked: readonly Word[], text: WordText): WordsFit | null {
  const marks = marksOf(asked, text);
  let best: WordsFit | null = null;
  for (const from of windows(asked, marks)) {
    const words = text.words.slice(from, from + windowLength(asked));
    const fit = fitInto(asked, words, bandOf(asked, words, from, marks));
    if (best !== null && fit.score <= best.score) continue;
    best = { score: fit.score, pairs: fit.pairs.map((at) => (at === null ? null : at + from)) };
  }
  return best;
}

const windowLength = (asked: readonly Word[]): number => 3 * asked.length + 40;

/** The asked words in the text, in its order: those of weight, and those that have the same neighbour. */
function marksOf(asked: readonly Word[], text: WordText): readonly SharedWord[] {
  const marks = pairsIn(asked, text).flatMap(({ index, places }) =>
    places.map((at): SharedWord => ({ at, index, weight: PAIR })),
  );
  const distinct = new Map(asked.map(({ key }, index) => [key, index]));
  for (const [key, index] of distinct) {
    if (isStopWord(key)) continue;
    for (const at of text.positions.get(key) ?? []) marks.push({ at, index, weight: 1 });
  }
  return marks.sort((a, b) => a.at - b.at);
}

type WeighedPlace = Pick<SharedWord, 'at' | 'weight'>;

/** For each of some places in order what the places from there on weigh together, as far as `length`. */
function weighed(places: readonly WeighedPlace[], length: number): { at: number; sum: number }[] {
  let sum = 0;
  let end = 0;
  return places.map(({ at, weight }) => {
    for (; end < places.length && (places[end]?.at ?? 0) < at + length; end += 1)
      sum += places[end]?.weight ?? 0;
    const all = sum;
    sum -= weight;
    return { at, sum: all };
  });
}

/** Starts of the up to three windows of the text that hold most of the asked words' weight. */
function windows(asked: readonly Word[], marks: readonly SharedWord[]): readonly number[] {
  const length = Math.max(20, asked.length * 2);
  const chosen: number[] = [];
  for (const mark of weighed(marks, length).sort((a, b) => b.sum - a.sum)) {
    if (chosen.every((at) => Math.abs(at - mark.at) > length)) chosen.push(mark.at);
    if (chosen.length === 3) break;
  }
  return chosen.map((at) => Math.max(0, at - asked.length - 10));
}

/** How far ahead of its place among the asked words a word of the text may stand: from, to. */
type Band = readonly [from: number, to: number];

/** Asked words up to which all of a window is looked at; of a window for more as much as for so many. */
const SHORT = 100;
const WIDTH = 4 * SHORT + 40;

/** The band of a window in which to align: all of it for few words, for many the one with most weight, so that the work grows no faster than they do. */
function bandOf(
  asked: readonly Word[],
  words: readonly Word[],
  from: number,
  marks: readonly SharedWord[],
): Band {
  if (asked.length <= SHORT) return [-asked.length, words.length];
  const ahead = marks
    .filter(({ at }) => from <= at && at < from + words.length)
    .map(({ at, index, weight }): WeighedPlace => ({ at: at - from - index, weight }))
    .sort((a, b) => a.at - b.at);
  const best = weighed(ahead, WIDTH / 2).reduce((top, one) => (one.sum > top.sum ? one : top));
  return [best.at - WIDTH / 4, best.at + (3 * WIDTH) / 4];
}

/** For each pair of neighbouring asked words that are neighbours in the text, too: index of the first, and where it stands. */
export function pairsIn(
  asked: readonly Word[],
  text: WordText,
): readonly { readonly index: number; readonly places: readonly number[] }[] {
  const pairs = new Map(
    asked.slice(1).map(({ key }, index) => [`${asked[index]?.key} ${key}`, index]),
  );
  return [...pairs.values()]
    .map((index) => {
      const [first, second] = [asked[index]?.key ?? '', asked[index + 1]?.key ?? ''];
      const [firsts = [], seconds = []] = [first, second].map((key) => text.positions.get(key));
      const places =
        firsts.length < seconds.length
          ? firsts.filter((at) => text.words.at(at + 1)?.key === second)
          : seconds.flatMap((at) =>
              at > 0 && text.words.at(at - 1)?.key === first ? [at - 1] : [],
            );
      return { index, places };
    })
    .filter(({ places }) => places.length > 0);
}

/** Are two keys one word with a slip of the pen: one edit from five letters on, two from nine on? */
export function nearlySpelt(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 5 || Math.abs(a.length - b.length) > 2) return false;
  if (/\d/.test(a) || /\d/.test(b)) return false;
  const most = length < LONG ? 1 : 2;
  return editDistance(a, b, most) <= most;
}

/** Letters from which on a word has few neighbours. */
const LONG = 9;

/** One letter for another makes a word of nearly every short one ("shops", "ships"). */
const SHORT_WORD = 5;

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Do two letters lie side by side on a keyboard? */
const areNeighbours = (a: string, b: string): boolean =>
  KEYBOARD.some((row) => row.includes(a + b) || row.includes(b + a));

/**
 * May the first key be the second, mistyped? Nearly spelt alike from the same first letter on; but one
 * letter for another makes words of many short ones ("decide", "decade"), so there it must be its
 * neighbour on the keyboard.
 */
export function isSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || !nearlySpelt(typed, meant)) return false;
  if (typed.length !== meant.length || typed.length >= LONG) return true;
  const wrong = [...typed].flatMap((letter, at) => (letter === meant[at] ? [] : [at]));
  const [at = 0] = wrong;
  if (wrong.length > 1) return true;
  return typed.length > SHORT_WORD && areNeighbours(typed[at] ?? '', meant[at] ?? '');
}

const DIAGONAL = 1;
const EXTRA = 2;
const SKIP = 3;

/** Cells of the alignment, row by row: what each came from, and whether its gap in the text goes on. */
type Trace = { readonly from: Uint8Array; readonly open: Uint8Array; readonly width: number };

function fitInto(asked: readonly Word[], text: readonly Word[], band: Band): WordsFit {
  const width = text.length + 1;
  const cells = (asked.length + 1) * width;
  const trace: Trace = { from: new Uint8Array(cells), open: new Uint8Array(cells), width };
  const similar = similarity();
  let above = new Float64Array(width);
  for (let i = 1; i <= asked.length; i += 1) {
    const word = asked[i - 1];
    if (word !== undefined) above = fillRow(word, text, i, above, trace, similar, band);
  }
  const [first, last] = columns(asked.length, width, band);
  let end = first - 1;
  for (let j = first; j <= last; j += 1) if ((above[j] ?? 0) > (above[end] ?? 0)) end = j;
  return { pairs: follow(asked, text, trace, end, similar), score: above[end] ?? 0 };
}

/** First and last column of a row within the band, which ends with the text; column 0 stands before all its words. */
const columns = (row: number, width: number, [from, to]: Band): readonly [number, number] => [
  Math.max(1, Math.min(row + from, width - 1)),
  Math.min(row + to, width - 1),
];

function fillRow(
  word: Word,
  text: readonly Word[],
  i: number,
  above: Float64Array,
  trace: Trace,
  similar: (a: string, b: string) => number,
  band: Band,
): Float64Array<ArrayBuffer> {
  const row = new Float64Array(trace.width);
  const own = weight(word);
  const [first, last] = columns(i, trace.width, band);
  row[first - 1] = first === 1 ? (above[0] ?? 0) - 0.4 * own : Number.NEGATIVE_INFINITY;
  row[last + 1] = Number.NEGATIVE_INFINITY;
  trace.from[i * trace.width] = EXTRA;
  let skipped = Number.NEGATIVE_INFINITY;
  for (let j = first; j <= last; j += 1) {
    const cell = i * trace.width + j;
    const printed = text[j - 1];
    const gain = printed === undefined ? 0 : similar(word.key, printed.key);
    const diagonal = (above[j - 1] ?? 0) + (gain > 0 ? gain * own : -0.25 * own);
    const extra = (above[j] ?? 0) - 0.4 * own;
    const opened = (row[j - 1] ?? 0) - GAP_OPEN;
    trace.open[cell] = opened >= skipped ? 1 : 0;
    skipped = Math.max(opened, skipped) - GAP_EXTEND;
    const best = Math.max(diagonal, extra, skipped);
    row[j] = best;
    trace.from[cell] = best === diagonal ? DIAGONAL : best === extra ? EXTRA : SKIP;
  }
  return row;
}

function follow(
  asked: readonly Word[],
  text: readonly Word[],
  trace: Trace,
  end: number,
  similar: (a: string, b: string) => number,
): (number | null)[] {
  const pairs: (number | null)[] = asked.map(() => null);
  let i = asked.length;
  let j = end;
  while (i > 0) {
    const cell = i * trace.width + j;
    if (trace.from[cell] === DIAGONAL) {
      const same = similar(asked[i - 1]?.key ?? '', text[j - 1]?.key ?? '') > 0;
      i -= 1;
      j -= 1;
      if (same) pairs[i] = j;
    } else if (trace.from[cell] === EXTRA || j === 0) i -= 1;
    else {
      let at = cell;
      while (trace.open[at] !== 1) at -= 1;
      j -= cell - at + 1;
    }
  }
  return pairs;
}

function similarity(): (a: string, b: string) => number {
  const known = new Map<string, number>();
  return (a, b) => {
    if (isSameKey(a, b)) return 1;
    if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 2) return 0;
    if (a.slice(0, 2) !== b.slice(0, 2) && a.slice(-2) !== b.slice(-2)) return 0;
    const pair = `${a} ${b}`;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const gain = nearlySpelt(a, b) ? NEAR : 0;
    known.set(pair, gain);
    return gain;
  };
}
