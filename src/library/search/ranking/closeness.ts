import type { Match } from './matches.ts';
import type { QueryTerm } from './query.ts';

/** Distance in words up to which two neighbours of the question are near. */
const NEAR = 8;

/** What the question's neighbours are worth where they are neighbours in the passage, and where they are only near. */
export type Pairs = { readonly bigrams: number; readonly near: number };

/** Counts each pair of neighbouring words of the question once: as in the sequential dependence model (Metzler and Croft 2005). */
export function pairsIn(terms: readonly QueryTerm[], matches: readonly Match[]): Pairs {
  const isBigram = new Set<number>();
  const isNear = new Set<number>();
  for (const [i, { term, at }] of matches.entries()) {
    const place = terms[term]?.place ?? -1;
    for (let j = i - 1; j >= 0; j--) {
      const before = matches[j];
      if (!before || at - before.at > NEAR) break;
      const other = terms[before.term]?.place ?? -1;
      if (place < 0 || other < 0 || Math.abs(place - other) !== 1) continue;
      isNear.add(Math.min(place, other));
      if (other < place && at - before.at === 1) isBigram.add(other);
    }
  }
  const worth = (pairs: Set<number>): number => {
    let sum = 0;
    for (const pair of pairs)
      sum += ((terms[pair]?.weight ?? 0) + (terms[pair + 1]?.weight ?? 0)) / 2;
    return sum;
  };
  return { bigrams: worth(isBigram), near: worth(isNear) };
}

/** For each term, how near unlike terms stand and how much they are worth (Büttcher, Clarke and Lushman 2006). */
export function proximities(terms: readonly QueryTerm[], matches: readonly Match[]): Float64Array {
  const sums = new Float64Array(terms.length);
  for (const [i, match] of matches.entries()) {
    const before = matches[i - 1];
    if (!before || before.term === match.term) continue;
    const square = (match.at - before.at) ** 2;
    sums[match.term] = (sums[match.term] ?? 0) + (terms[before.term]?.weight ?? 0) / square;
    sums[before.term] = (sums[before.term] ?? 0) + (terms[match.term]?.weight ?? 0) / square;
  }
  return sums;
}

/**
 * What the question's terms are worth that each sentence holds; concepts do not count. `exact` counts words
 * as they stand, `implied` those that it does not hold because they go without saying.
 */
export type SentenceWorth = {
  readonly stems: number;
  readonly exact: number;
  readonly bigrams: number;
  readonly implied: number;
};

/** The worth of each of a passage's sentences that hold any term, by their place in the passage. */
export function sentenceWorths(
  terms: readonly QueryTerm[],
  matches: readonly Match[],
  isImplied: (term: number) => boolean,
): ReadonlyMap<number, SentenceWorth> {
  const worths = new Map<number, SentenceWorth>();
  const given = [...terms.entries()].filter(([term, { place }]) => place >= 0 && isImplied(term));
  for (const [sentence, own] of Map.groupBy(matches, (match) => match.sentence)) {
    const stems = worthOf(terms, own);
    const exact = worthOf(
      terms,
      own.filter((match) => match.exact),
    );
    const held = new Set(own.map(({ term }) => term));
    let implied = 0;
    for (const [term, { weight }] of given) if (!held.has(term)) implied += weight;
    worths.set(sentence, { stems, exact, bigrams: pairsIn(terms, own).bigrams, implied });
  }
  return worths;
}

/** What distinct terms are worth together. */
function worthOf(terms: readonly QueryTerm[], matches: readonly Match[]): number {
  let sum = 0;
  for (const index of new Set(matches.map(({ term }) => term))) {
    const term = terms[index];
    if (term && term.place >= 0) sum += term.weight;
  }
  return sum;
}

/** What the sentence is worth that holds most of the question. */
export function bestSentence(terms: readonly QueryTerm[], matches: readonly Match[]): number {
  let best = 0;
  for (let from = 0; from < matches.length; ) {
    let to = from + 1;
    while (matches[to]?.sentence === matches[from]?.sentence) to++;
    best = Math.max(best, worthOf(terms, matches.slice(from, to)));
    from = to;
  }
  return best;
}
