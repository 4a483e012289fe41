/** Who stands where a model would: one that knows the answer, one that draws lots, one that finds nothing. */
import { MOST_CHOSEN } from '../../src/answering/choosing/choice.ts';
import { holds } from './cases.ts';
import type { Choosing } from './trial.ts';

/** Takes the candidates that hold the gold words. */
export const right: Choosing = (lines, _request, { gold }) => {
  const ids = gold.flatMap((words) => lines.find(({ text }) => holds(text, words))?.id ?? []);
  return {
    stance: ids.length === 0 ? 'no' : 'answers',
    ids: [...new Set(ids)].slice(0, MOST_CHOSEN),
  };
};

const DRAWN = 3;

/** Takes three at random, the same on every run. */
export function atRandom(seed: number): Choosing {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return (lines) => {
    const ids = Array.from({ length: DRAWN }, () => lines[next(lines.length)]?.id ?? '');
    return { stance: 'answers', ids: [...new Set(ids)] };
  };
}

export const none: Choosing = () => ({ stance: 'no', ids: [] });
