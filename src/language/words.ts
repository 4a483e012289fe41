import { asRead } from './print/as-read.ts';
import type { Range } from './spans/span.ts';
import { americanSpelling } from './spelling.ts';

/** A word of a text. Two words count as the same when their keys are equal. */
export type Word = Range & {
  /** Case, accents, kind of apostrophe, commas in numbers and UK/US spelling folded. */
  readonly key: string;
  /** A hyphen alone stands between this word and the one before it. */
  readonly hyphenated: boolean;
};

/** Words in order, however they are kept: an array of them is one. */
export type WordList = {
  readonly length: number;
  /** Undefined behind the last; not to be asked for before the first. */
  at(place: number): Word | undefined;
  slice(from: number, to?: number): readonly Word[];
};

/** Letters of the longest word that is looked into: stemmed, parted, or held against another letter by letter. */
export const LONGEST_WORD = 64;

const ACRONYM = String.raw`(?<![\p{L}\p{N}])(?:(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?|(?:\p{L}\.){2,})`;
const PERCENT = String.raw`[Pp]er\s+cent(?!\p{L})`;
const NUMBER = String.raw`[$€£¥]?\p{N}+(?:[.,:]\p{N}+)*(?:%|\p{L}+)?`;
/** Scripts without spaces: each character is a word, so that a part of a sentence can be found. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
const LETTERS = String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*`;
const WORD = new RegExp([ACRONYM, PERCENT, NUMBER, UNSPACED, LETTERS].join('|'), 'gu');
const ONLY_HYPHEN = /^[-‐‑]$/;

/** Contractions typed without their apostrophe, where that is not another word ("were", "its"). */
const BARE_CONTRACTIONS = new Map(
  `don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't shouldn't couldn't
  mustn't can't won't needn't that's what's there's here's they're they've they'll you're you've you'll we've
  i've i'm it'll who's`
    .split(/\s+/)
    .map((word) => [word.replace("'", ''), word]),
);

const keys = new Map<string, string>();
const MOST_KEYS = 50_000;

/** The key of one word as printed: what is left when case, marks, accents and UK/US spelling are folded. */
export function wordKey(printed: string): string {
  const known = keys.get(printed);
  if (known !== undefined) return known;
  const key = foldWord(printed);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(printed, key);
  return key;
}

/** Nothing to fold but its case. */
const PLAIN = /^[A-Za-z]+$/;

function foldWord(printed: string): string {
  if (PLAIN.test(printed)) return spelledAlike(printed.toLowerCase());
  const plain = printed
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ]/g, "'");
  const lower = plain.toLowerCase();
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(lower)) return lower.replaceAll('.', '');
  if (/\p{N}/u.test(lower)) return lower.replace(/(?<=\p{N}),(?=\p{N}{3})/gu, '');
  if (/^per\s+cent$/.test(lower)) return 'percent';
  return spelledAlike(lower);
}

const spelledAlike = (lower: string): string =>
  BARE_CONTRACTIONS.get(lower) ?? americanSpelling(lower);

/** The words of `text` between `start` and `end` as they are read, in order, with offsets into `text` as printed. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const read = asRead(text.slice(start, end));
  const words: Word[] = [];
  let last = 0;
  for (const { index, 0: word } of read.text.matchAll(WORD)) {
    const printed = read.printed({ start: index, end: index + word.length });
    words.push({
      start: start + printed.start,
      end: start + printed.end,
      key: wordKey(word),
      hyphenated:
        words.length > 0 && index - last === 1 && ONLY_HYPHEN.test(read.text.charAt(last)),
    });
    last = index + word.length;
  }
  return words;
}
