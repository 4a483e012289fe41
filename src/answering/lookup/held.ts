/** How much of what is asked about some texts hold. */
import { LIKE_WORDS } from '../../language/lexicon/meanings/like-words.ts';
import type { Term } from '../../library/packed/packed-terms.ts';
import type { PreparedLibrary } from './lookups.ts';
import { idf, isKnownTerm, stemOf } from './terms.ts';

/** Shares of the wanted terms' weight, 0 to 1: that stand there; of which a word of the family does ("justify" for "justification"); or another word for the thing. */
export type Held = { readonly itself: number; readonly akin: number; readonly like: number };

const FEWEST_SHARED = 5;

const linesOf = new Map<string, string[][]>();
for (const line of LIKE_WORDS) {
  const stems = [...new Set(line.map(stemOf))];
  for (const stem of stems) linesOf.set(stem, [...(linesOf.get(stem) ?? []), stems]);
}

/** Terms that are wanted, each once, with what they tell: made once for all the texts that they are looked for in. */
export type Wanted = { readonly weights: ReadonlyMap<string, number>; readonly all: number };

export function weighed(wanted: readonly Pick<Term, 'term'>[], library: PreparedLibrary): Wanted {
  const weights = new Map(wanted.map(({ term }) => [term, idf(term, library)]));
  return { weights, all: weights.values().reduce((sum, weight) => sum + weight, 0) };
}

export const heldIn = (
  wanted: readonly Pick<Term, 'term'>[],
  texts: readonly ReadonlySet<string>[],
  library: PreparedLibrary,
): Held => heldOf(weighed(wanted, library), texts);

export function heldOf({ weights, all }: Wanted, texts: readonly ReadonlySet<string>[]): Held {
  let [itself, akin, like] = [0, 0, 0];
  for (const [term, weight] of weights) {
    if (texts.some((terms) => terms.has(term))) itself += weight;
    else if (texts.some((terms) => holdsAkin(term, terms))) akin += weight;
    else if (texts.some((terms) => holdsLike(term, terms))) like += weight;
  }
  return all === 0
    ? { itself, akin, like }
    : { itself: itself / all, akin: akin / all, like: like / all };
}

/** What `heldOf` tells of the terms that stand there themselves, for less. */
export function itselfIn({ weights, all }: Wanted, texts: readonly ReadonlySet<string>[]): number {
  let itself = 0;
  for (const [term, weight] of weights)
    if (texts.some((terms) => terms.has(term))) itself += weight;
  return all === 0 ? itself : itself / all;
}

/** A term, and the other words for the thing. */
export const withLike = (term: string): readonly string[] => [
  term,
  ...(linesOf.get(term) ?? []).flat(),
];

/** Whether the articles have a term, or another word for the thing. */
export const isSpokenOf = (term: string, library: PreparedLibrary): boolean =>
  withLike(term).some((other) => isKnownTerm(other, library));

const holdsLike = (term: string, terms: ReadonlySet<string>): boolean =>
  withLike(term).some((other) => terms.has(other));

function holdsAkin(term: string, terms: ReadonlySet<string>): boolean {
  if (term.length < FEWEST_SHARED || term.startsWith('party ')) return false;
  const start = term.slice(0, Math.max(FEWEST_SHARED, term.length - 3));
  for (const other of terms)
    if (other.startsWith(start) && other.length <= term.length + 5) return true;
  return false;
}
