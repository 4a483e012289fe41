/** The state of an office or body that leaves it out, where the article tells only one state of that kind: "the coast guard". */
import { OVERSEEN, STATE_BODIES } from '../../../language/lexicon/offices-and-bodies.ts';
import { worldAt } from '../../names/country-at.ts';
import type { Page } from '../../names/prepared-paragraph.ts';
import type { Phrase } from '../../structure/noun-phrases.ts';
import type { Token } from '../../structure/tokens.ts';
import { isEnvoy } from './office-kind.ts';
import { stateAt } from './told-before.ts';

/** What an office or body is called, in lower case, to the states of which the article tells one, and where first. */
export type ToldOnce = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many words the name of a state has with its "'s", at most. */
const LONGEST_STATE = 5;

/** "the Mozambican High Commissioner", "Norway's ambassador", "the Icelandic coast guard". */
export function statesTold(pages: readonly Page[]): ToldOnce {
  const told = new Map<string, Map<string, number>>();
  for (const { tokens } of pages)
    for (const at of tokens.keys()) {
      const called = calledAt(tokens, at);
      const state = called && stateBeside(tokens, called.from);
      if (!called || !state) continue;
      const states = told.get(called.name) ?? new Map<string, number>();
      if (!states.has(state)) states.set(state, tokens[at]?.start ?? 0);
      told.set(called.name, states);
    }
  return told;
}

/** "coast guard", "high commissioner", "foreign ministry": what the noun at a place is called, with what it is over. */
function calledAt(
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly from: number } | null {
  const noun = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (!isEnvoy([before, noun]) && !STATE_BODIES.has(noun) && noun !== 'guard') return null;
  const isOver = OVERSEEN.has(before) || /^(?:high|coast|border|special)$/.test(before);
  return { name: isOver ? `${before} ${noun}` : noun, from: isOver ? at - 1 : at };
}

/** The state before the words of an office. */
function stateBeside(tokens: readonly Token[], from: number): string | null {
  const end = tokens[from - 1]?.kind === 'possessive' ? from - 1 : from;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_STATE); at--) {
    const state = stateAt(tokens, at);
    if (state !== null && at + (worldAt(tokens, at)?.length ?? 1) >= end) return state;
  }
  return null;
}

/** The only state of which the article tells what the words of an office call, if it does so before them. */
export function soleState({ tokens }: Page, { from, to }: Phrase, told: ToldOnce): string | null {
  for (let at = from; at < to; at++) {
    const called = calledAt(tokens, at);
    const [only, ...others] = told.get(called?.name ?? '') ?? [];
    if (only && others.length === 0 && only[1] < (tokens[from]?.start ?? 0)) return only[0];
  }
  return null;
}
