/**
 * Second step of a quotation: what is said where its words stand, found out once for each place; of what
 * is only nearly there, whether it is a patchwork of statements or one with changes.
 */
import { SHORTEST_FRAGMENT } from '../locate/fragments.ts';
import type { Located } from '../locate/locate.ts';
import { type NearStretch, runOf, runsOfPairs } from '../locate/nearest-stretch.ts';
import { fitIntoMarks, keepMarked } from './narrow.ts';
import { type Patchwork, patchworkOf } from './patchwork.ts';
import { type Said, saidAt, shareStatement } from './said.ts';

export type Whose =
  /** As printed: every place, in the articles' order. */
  | { readonly how: 'exact'; readonly places: readonly Said[] }
  /** Verbatim fragments in the order asked; `isShortened`: an ellipsis for each stretch that is left out of one statement. */
  | { readonly how: 'stitched'; readonly parts: readonly Said[]; readonly isShortened: boolean }
  | { readonly how: 'altered'; readonly said: Said; readonly stretch: NearStretch }
  | { readonly how: 'nowhere'; readonly tooShort: boolean };

/** Whose words stand where the asked ones were located. */
export function whose(located: Located): Whose {
  switch (located.how) {
    case 'nowhere':
      return located;
    case 'exact':
      return { how: 'exact', places: located.places.map(saidAt) };
    case 'nearly':
      return whoseNearly(located);
  }
}

function whoseNearly({ sought, fragments, nearest }: Extract<Located, { how: 'nearly' }>): Whose {
  const hasEllipsis = sought.segments.length > 1;
  const patchwork = fragments.length === 0 ? null : patchworkOf(fragments, hasEllipsis);
  if (patchwork?.isHonest) return stitched(patchwork);
  const stretch = nearest === null ? null : fitIntoMarks(sought.words, nearest);
  if (stretch !== null && (patchwork === null || patchwork.isDropped || explains(stretch)))
    return altered(stretch);
  return patchwork === null ? { how: 'nowhere', tooShort: false } : fromPatchwork(patchwork);
}

function fromPatchwork(patchwork: Patchwork): Whose {
  const { parts, isDropped } = patchwork;
  const [first] = parts;
  return isDropped && first !== undefined
    ? altered({ view: first.view, pairs: parts.flatMap(indexesIn) })
    : stitched(patchwork);
}

const stitched = ({ parts, isShortened }: Patchwork): Whose => ({
  how: 'stitched',
  parts,
  isShortened,
});

const indexesIn = ({ runs }: Said): readonly number[] =>
  runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset));

/** One statement that prints all asked words but one or two: a change of it rather than a patchwork of several. */
function explains(stretch: NearStretch): boolean {
  const { view, pairs } = stretch;
  if (pairs.filter((at) => at === null).length >= SHORTEST_FRAGMENT) return false;
  const { from, to } = runOf(stretch);
  const wordAt = (at: number): Said => saidAt({ view, runs: [{ from: at, to: at + 1 }] });
  return shareStatement(wordAt(from), wordAt(to - 1));
}

function altered(stretch: NearStretch): Whose {
  const said = saidOf(stretch);
  const marked = said.inside === 'mixed' ? keepMarked(stretch, said) : null;
  return marked === null ? { how: 'altered', said, stretch } : altered(marked);
}

/** Whose words stand in a stretch. */
export const saidOf = ({ view, pairs }: NearStretch): Said =>
  saidAt({ view, runs: runsOfPairs(pairs) });
