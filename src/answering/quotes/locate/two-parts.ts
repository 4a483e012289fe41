import { type AskedWords, sliceAsked } from '../message/asked-words.ts';
import { SHORTEST_FRAGMENT } from './fragments.ts';

const MOST_SPLITS = 8;
/** Two quotations that are longer together are not taken for one. */
const MOST_WORDS = 200;

/**
 * The asked words parted in two where a sentence ends or an ellipsis stands; `kept` says how many words
 * of a part are found, 0 for one that is not. Of fewer words than a fragment has no part is one. The parting that keeps most; empty where none will do.
 */
export function partInTwo(
  asked: AskedWords,
  kept: (part: AskedWords) => number,
): readonly AskedWords[] {
  let best: readonly AskedWords[] = [];
  let most = 0;
  const splits = asked.words.length > MOST_WORDS ? 0 : MOST_SPLITS;
  for (const { start } of asked.breaks.slice(0, splits)) {
    const { range } = asked;
    const first = sliceAsked(asked, { start: range.start, end: start });
    const second = sliceAsked(asked, { start, end: range.end });
    if ([first, second].some(({ words }) => words.length < SHORTEST_FRAGMENT)) continue;
    const [left, right] = [kept(first), kept(second)];
    if (left === 0 || right === 0 || left + right <= most) continue;
    most = left + right;
    best = [first, second];
  }
  return best;
}
