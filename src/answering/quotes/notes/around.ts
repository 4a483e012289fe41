/** What a message says right around a quotation: of the article's sentence that is not cut off. */
import { stemOf } from '../../../language/stemming/stems.ts';
import { type Word, wordsOf } from '../../../language/words.ts';
import type { ArticleView } from '../../article-view.ts';
import { type Occurrence, stretchOf } from '../locate/occurrence.ts';
import type { Asking } from '../message/asking.ts';

/** Words to each side of a quotation that belong to what is said of it. */
const NEAR = 6;
/** Characters to each side that are read. */
const FARTHEST = 1000;
const ENDS = /[.!?\n]/;

/** Says of the article's words before or behind a place whether the message has them, too. */
export type Around = (word: Word) => boolean;

/** The words of the article that the message repeats from the quotation on, or names beside it. */
export function aroundOf(asking: Asking, place: Occurrence): Around {
  const { message, asked } = asking;
  const { start, end } = asked.range;
  const before = wordsOf(message, Math.max(0, start - FARTHEST), start).toReversed();
  const behind = wordsOf(message, end, end + FARTHEST);
  const stretch = stretchOf(place);
  const told = {
    before: nearKeys(before, (word) => message.slice(word.end, start)),
    behind: nearKeys(behind, (word) => message.slice(end, word.start)),
  };
  const repeated = repeatedIn(place.view, stretch, before, behind);
  return (word) =>
    repeated.has(word.start) ||
    (word.end <= stretch.start
      ? told.before.has(stemOf(word.key))
      : told.behind.has(stemOf(word.key)));
}

const nearKeys = (words: readonly Word[], between: (word: Word) => string): ReadonlySet<string> =>
  new Set(
    words
      .slice(0, NEAR)
      .filter((word) => !ENDS.test(between(word)))
      .map(({ key }) => stemOf(key)),
  );

/** Where the article's words begin that stand in the same row in the message. */
function repeatedIn(
  { words }: ArticleView,
  stretch: { readonly start: number; readonly end: number },
  before: readonly Word[],
  behind: readonly Word[],
): ReadonlySet<number> {
  const left = words.filter(({ end }) => end <= stretch.start).toReversed();
  const right = words.filter(({ start }) => start >= stretch.end);
  return new Set([...sameRow(left, before), ...sameRow(right, behind)]);
}

function sameRow(words: readonly Word[], others: readonly Word[]): readonly number[] {
  const differs = words.findIndex(({ key }, index) => key !== others[index]?.key);
  return words.slice(0, differs < 0 ? words.length : differs).map(({ start }) => start);
}
