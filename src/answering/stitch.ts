/**
 * Verbatim fragments that the asked words are put together of: cut at the ellipses, each as long as
 * what is printed in a row, and placed so that they hang together as well as they can.
 */
import { runsOf } from '../reading/align.ts';
import type { Word } from '../reading/words.ts';
import type { Asked } from './asked.ts';
import type { ArticleView } from './corpus.ts';
import { follows, overlaps, type Piece } from './piece.ts';
import { shareStatement } from './place.ts';

/** One piece for each fragment, in the order asked. */
export type Stitched = {
  readonly how: 'stitched';
  readonly pieces: readonly Piece[];
  readonly ellipsis: boolean;
};

/** Words that a fragment has at least. */
export const SHORTEST_FRAGMENT = 3;
const MOST_FRAGMENTS = 5;

/** The fragments and their places; null where the words are no patchwork, or words of one statement with some dropped. */
export function findStitched(asked: Asked, views: readonly ArticleView[]): Stitched | null {
  const fragments = fragmentsOf(asked, views);
  if (fragments === null || fragments.length < 2 || fragments.length > MOST_FRAGMENTS) return null;
  const pieces = bestChain(fragments.map(({ places }) => places));
  const isUnmarked = fragments.some(({ marked }) => !marked);
  if (isUnmarked && inOneStatement(pieces)) return null;
  return { how: 'stitched', pieces, ellipsis: asked.segments.length > 1 };
}

/** Every place that prints a fragment; `marked`: an ellipsis (or nothing) stands before it. */
type Fragment = { readonly places: readonly Piece[]; readonly marked: boolean };

/** Parted at the ellipses; where that leaves too little, at the ends of what is printed in a row. */
function fragmentsOf(asked: Asked, views: readonly ArticleView[]): readonly Fragment[] | null {
  const starts = new Set(asked.segments.map((segment) => segment[0]?.start));
  const bySegment: Fragment[] = [];
  for (const segment of asked.segments) {
    const tiles = tile(segment, views);
    if (tiles === null) return asked.segments.length > 1 ? tileAll(asked, starts, views) : null;
    bySegment.push(...tiles.map(({ places }, index) => ({ places, marked: index === 0 })));
  }
  return bySegment;
}

function tileAll(
  asked: Asked,
  starts: ReadonlySet<number | undefined>,
  views: readonly ArticleView[],
): readonly Fragment[] | null {
  const tiles = tile(asked.words, views);
  return (
    tiles?.map(({ places, at }) => ({ places, marked: starts.has(asked.words[at]?.start) })) ?? null
  );
}

/** Words out of one statement, in its order: without an ellipsis that is a quotation with words dropped or doubled. */
function inOneStatement(pieces: readonly Piece[]): boolean {
  return pieces.every((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined) return true;
    return (follows(before, piece) || overlaps(before, piece)) && shareStatement(before, piece);
  });
}

type Tile = { readonly at: number; readonly places: readonly Piece[] };

/** Covers the words with the longest verbatim fragments there are; null where one is too short. */
function tile(words: readonly Word[], views: readonly ArticleView[]): readonly Tile[] | null {
  const tiles: Tile[] = [];
  let at = 0;
  while (at < words.length) {
    const { length, pieces } = longestAt(words, at, views);
    if (length < SHORTEST_FRAGMENT || tiles.length === MOST_FRAGMENTS) return null;
    tiles.push({ at, places: pieces });
    at += length;
  }
  return tiles;
}

function longestAt(words: readonly Word[], at: number, views: readonly ArticleView[]) {
  let length = 0;
  let pieces: Piece[] = [];
  for (const view of views) {
    const runs = runsOf(words, at, view);
    if (runs.length < length || runs.length === 0) continue;
    if (runs.length > length) pieces = [];
    length = runs.length;
    pieces.push(...runs.places.map((place) => ({ view, runs: place })));
  }
  return { length, pieces };
}

/** One place for each fragment, so that they hang together as well as they can (Viterbi). */
function bestChain(fragments: readonly (readonly Piece[])[]): readonly Piece[] {
  let chains = (fragments[0] ?? []).map((piece) => ({ pieces: [piece], score: 0 }));
  for (const places of fragments.slice(1)) {
    chains = places.map((piece) => {
      const scored = chains.map(({ pieces, score }) => ({
        pieces,
        score: score + affinity(pieces.at(-1), piece),
      }));
      const best = scored.reduce((top, one) => (one.score > top.score ? one : top));
      return { pieces: [...best.pieces, piece], score: best.score };
    });
  }
  return chains.reduce((top, one) => (one.score > top.score ? one : top)).pieces;
}

/** How well a piece goes on from the one before: the same statement, behind it, the same article. */
function affinity(before: Piece | undefined, piece: Piece): number {
  if (before === undefined || before.view !== piece.view) return 0;
  return 1 + (follows(before, piece) ? 2 : 0) + (shareStatement(before, piece) ? 4 : 0);
}
