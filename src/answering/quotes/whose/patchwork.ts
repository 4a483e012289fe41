/** Fragments placed so that they hang together as well as they can. */
import type { Fragment } from '../locate/fragments.ts';
import { follows, overlaps } from '../locate/occurrence.ts';
import { type Said, saidAt, shareStatement } from './said.ts';

export type Patchwork = {
  /** One place for each fragment, in the order asked. */
  readonly parts: readonly Said[];
  /** They follow each other in one statement, without an ellipsis for what is left out between them. */
  readonly isDropped: boolean;
  /** Put together with ellipses: of all that stands between them, or out of one statement. */
  readonly isHonest: boolean;
  /** One statement in its order, with an ellipsis for each stretch that is left out. */
  readonly isShortened: boolean;
};

/** The patchwork that the fragments make; `hasEllipsis`: one was typed somewhere. */
export function patchworkOf(fragments: readonly Fragment[], hasEllipsis: boolean): Patchwork {
  const parts = bestChain(fragments.map(({ places }) => places.map(saidAt)));
  const isWhole = fragments.every(({ marked }) => marked);
  const isDropped = !isWhole && isInOrder(parts);
  const isHonest = isWhole || (hasEllipsis && !isDropped && isWithin(parts));
  return { parts, isDropped, isHonest, isShortened: isWhole && isInOrder(parts) };
}

/** Out of one statement. */
const isWithin = (parts: readonly Said[]): boolean =>
  parts.every((part, index) => {
    const before = parts[index - 1];
    return before === undefined || shareStatement(before, part);
  });

/** Out of one statement, in its order: without an ellipsis that is a quotation with words dropped or doubled. */
const isInOrder = (parts: readonly Said[]): boolean =>
  isWithin(parts) &&
  parts.every((part, index) => {
    const before = parts[index - 1];
    return before === undefined || follows(before, part) || overlaps(before, part);
  });

/** One place for each fragment (Viterbi). */
function bestChain(fragments: readonly (readonly Said[])[]): readonly Said[] {
  let chains = (fragments[0] ?? []).map((part) => ({ parts: [part], score: 0 }));
  for (const places of fragments.slice(1)) {
    chains = places.map((part) => {
      const scored = chains.map(({ parts, score }) => ({
        parts,
        score: score + affinity(parts.at(-1), part),
      }));
      const best = scored.reduce((top, one) => (one.score > top.score ? one : top));
      return { parts: [...best.parts, part], score: best.score };
    });
  }
  return chains.reduce((top, one) => (one.score > top.score ? one : top)).parts;
}

/** How well a part goes on from the one before: the same statement, behind it, the same article. */
function affinity(before: Said | undefined, part: Said): number {
  if (before === undefined || before.view !== part.view) return 0;
  return 1 + (follows(before, part) ? 2 : 0) + (shareStatement(before, part) ? 4 : 0);
}
