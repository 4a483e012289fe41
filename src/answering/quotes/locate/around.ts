/** What a message says right around a quotation: of the article's sentence that is not cut off. */

import { wordsInFull } from '../../../language/contractions.ts';
import type { Range } from '../../../language/spans/span.ts';
import { stemOf } from '../../../language/stemming/stems.ts';
import type { Word } from '../../../language/words.ts';
import { firstAt } from '../../article-view.ts';
import type { Asking } from '../message/asking.ts';
import { type Occurrence, stretchOf } from './occurrence.ts';

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
  const beside = besideIn(asking);
  const { before, behind } = beside;
  const stretch = stretchOf(place);
  const told = {
    before: nearKeys(before, (word) => message.slice(word.end, start)),
    behind: nearKeys(behind, (word) => message.slice(end, word.start)),
  };
  const rows = [beside, otherHalves(asking)].flatMap((said) => {
    const { left, right } = besideThere(place, said);
    return [...sameRow(left, said.before), ...sameRow(right, said.behind)];
  });
  const repeated = new Set(rows.map(({ start }) => start));
  return (word) =>
    repeated.has(word.start) ||
    (word.end <= stretch.start
      ? told.before.has(stemOf(word.key))
      : told.behind.has(stemOf(word.key)));
}

/** The words of the message before the quotation, the nearest first, and those behind it. */
const besideIn = ({ message, asked: { range } }: Asking) => ({
  before: wordsInFull(message, Math.max(0, range.start - FARTHEST), range.start).toReversed(),
  behind: wordsInFull(message, range.end, range.end + FARTHEST),
});

const HALF_BEFORE = /["”][^"“”\n]{1,80}["“]\s*$/u;
const HALF_BEHIND = /^[,.!?;\s]*["”][^"“”\n]{1,80}["“]/u;

/** The same, where it is quoted in halves: "A," says Wu, "B". */
function otherHalves({ message, asked: { range } }: Asking): ReturnType<typeof besideIn> {
  const from = Math.max(0, range.start - FARTHEST);
  const to = range.end + FARTHEST;
  const first = HALF_BEFORE.exec(message.slice(from, range.start))?.index ?? 0;
  const second = HALF_BEHIND.exec(message.slice(range.end, to))?.[0].length ?? FARTHEST;
  return {
    before: wordsInFull(message, from, from + first).toReversed(),
    behind: wordsInFull(message, range.end + second, to),
  };
}

/** Words in a row from which on nobody else than the article wrote them. */
const ROW = 6;

/** Whether the message goes on from the quotation to what stands in it, as the article goes on. */
export function isCopied(asking: Asking, place: Occurrence, { start, end }: Range): boolean {
  const beside = besideIn(asking);
  const { before, behind } = beside;
  const { left, right } = besideThere(place, beside);
  const isBefore = end <= asking.asked.range.start;
  const row = isBefore
    ? before.slice(0, sameRow(left, before).length)
    : behind.slice(0, sameRow(right, behind).length);
  const reached = row.at(-1);
  if (reached === undefined || row.length < ROW) return false;
  return isBefore ? reached.start <= start : reached.end >= end;
}

const nearKeys = (words: readonly Word[], between: (word: Word) => string): ReadonlySet<string> =>
  new Set(
    words
      .slice(0, NEAR)
      .filter((word) => !ENDS.test(between(word)))
      .map(({ key }) => stemOf(key)),
  );

/** As many words of the article before a place as of the message, the nearest first, and those behind it. */
function besideThere(place: Occurrence, { before, behind }: ReturnType<typeof besideIn>) {
  const { words } = place.view;
  const stretch = stretchOf(place);
  const first = firstAt(words, stretch.start);
  const next = firstAt(words, stretch.end);
  return {
    left: words.slice(Math.max(0, first - before.length), first).toReversed(),
    right: words.slice(next, next + behind.length),
  };
}

/** The words of the article that stand in the same row in the message. */
function sameRow(words: readonly Word[], others: readonly Word[]): readonly Word[] {
  const differs = words.findIndex(({ key }, index) => key !== others[index]?.key);
  return words.slice(0, differs < 0 ? words.length : differs);
}
