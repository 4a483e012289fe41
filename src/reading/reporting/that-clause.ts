/** The "that" which opens what is told. */
import type { Token } from '../structure/tokens.ts';
import { isNominal, isPronoun, isRelative, isVerb } from '../structure/word-class.ts';

/** How far ahead a "that" is looked for behind a verb. */
const REACH = 18;

/** The "that" which opens the clause, past manner and occasion; -1 where a verb comes first. */
export function thatAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const token = tokens[at];
    if (
      token?.lower === 'that' &&
      (at === from ||
        !isNominal(tokens[at - 1]) ||
        isNominal(tokens[at + 1]) ||
        isPronoun(tokens[at + 1]))
    )
      return at;
    if (isVerb(token) || token?.kind === 'quotation' || isRelative(token)) return -1;
  }
  return -1;
}
