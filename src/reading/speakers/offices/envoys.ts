/** The state of an ambassador or high commissioner whose own words leave it out. */
import { worldAt } from '../../names/country-at.ts';
import type { Page } from '../../names/prepared-paragraph.ts';
import type { Phrase } from '../../structure/noun-phrases.ts';
import type { Token } from '../../structure/tokens.ts';
import { stateAt, type ToldState } from './told-before.ts';

/** The noun of an envoy in lower case, to the states of which the article tells one. */
export type Envoys = ReadonlyMap<string, ReadonlySet<string>>;

/** How many words the name of a state has with its "'s", at most. */
const LONGEST_STATE = 5;

/** "the Mozambican High Commissioner", "Norway's ambassador". */
export function envoysTold(pages: readonly Page[]): Envoys {
  const envoys = new Map<string, Set<string>>();
  for (const { tokens } of pages)
    for (const [at, { lower }] of tokens.entries()) {
      if (!/^(?:ambassador|commissioner|envoy|consul)$/.test(lower)) continue;
      const state = stateEndingAt(tokens, tokens[at - 1]?.lower === 'high' ? at - 1 : at);
      if (state !== null) envoys.set(lower, (envoys.get(lower) ?? new Set()).add(state));
    }
  return envoys;
}

/** The state that the words before a place tell. */
function stateEndingAt(tokens: readonly Token[], to: number): string | null {
  const end = tokens[to - 1]?.kind === 'possessive' ? to - 1 : to;
  for (let from = end - 1; from >= Math.max(0, end - LONGEST_STATE); from--) {
    const state = stateAt(tokens, from);
    if (state !== null && from + (worldAt(tokens, from)?.length ?? 1) >= end) return state;
  }
  return null;
}

/** Of the state that the text before tells, or else of the only one of which it tells such an envoy; never of his host's. */
export function stateOfEnvoy(
  { tokens }: Page,
  office: Phrase,
  told: ToldState | null,
  envoys: Envoys,
): string | null {
  const host = hostOf(tokens, office);
  const noun = tokens.slice(office.from, office.to).find(({ lower }) => envoys.has(lower))?.lower;
  const [only, ...others] = envoys.get(noun ?? '') ?? [];
  const near = told?.by === 'place' ? null : told?.state;
  return [near, others.length === 0 ? only : null].find((state) => state && state !== host) ?? null;
}

/** "ambassador to Ghana", "the ambassador in Oslo". */
function hostOf(tokens: readonly Token[], { from }: Phrase): string | null {
  const to = tokens
    .slice(from, from + LONGEST_STATE)
    .findIndex(({ lower }) => /^(?:in|to)$/.test(lower));
  return to < 0 ? null : stateAt(tokens, from + to + 1);
}
