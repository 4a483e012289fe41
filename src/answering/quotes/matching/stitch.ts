/**
 * Verbatim fragments that the asked words are put together of: cut at the ellipses, each as long as
 * what is printed in a row, and placed so that they hang together as well as they can.
 */
import { runsOf } from '../../../language/exact-match.ts';
import type { Word } from '../../../language/words.ts';
import type { ArticleView } from '../../article-view.ts';
import type { Asked } from './asked-words.ts';
import { follows, overlaps, type Piece } from './match.ts';
import { shareStatement } from './match-context.ts';

/** One piece for each fragment, in the order asked. */
export type Patches = {
  readonly pieces: readonly Piece[];
  /** An ellipsis was typed somewhere. */
  readonly ellipsis: boolean;
  /** Each piece is all that stands between one ellipsis and the next. */
  readonly whole: boolean;
  /** They follow each other in one statement, without an ellipsis for what is left out between them. */
  readonly dropped: boolean;
};

/** Words that a fragment has at least. */
export const SHORTEST_FRAGMENT = 3;
const MOST_FRAGMENTS = 5;
/** Places of a fragment that are held against those of the next: what is printed more often is nobody's in particular. */
const MOST_PLACES = 200;

/** The fragments and their places; null where the words are no patchwork. */
export function findPatches(asked: Asked, views: readonly ArticleView[]): Patches | null {
  const fragments = fragmentsOf(asked, views);
  if (fragments === null || fragments.length < 2 || fragments.length > MOST_FRAGMENTS) return null;
  const pieces = bestChain(fragments.map(({ places }) => places));
  const isUnmarked = fragments.some(({ marked }) => !marked);
  return {
    pieces,
    ellipsis: asked.segments.length > 1,
    whole: !isUnmarked,
    dropped: isUnmarked && inOneStatement(pieces),
  };
}

/** Every place that prints a fragment; `marked`: an ellipsis (or nothing) stands before it. */
type Fragment = { readonly places: readonly Piece[]; readonly marked: boolean };

/** Parted at the ellipses; where that makes more or leaves too little, at the ends of what is printed in a row. */
function fragmentsOf(asked: Asked, views: readonly ArticleView[]): readonly Fragment[] | null {
  const isMany = asked.segments.length > MOST_FRAGMENTS;
  const bySegment = isMany ? [null] : asked.segments.map((segment) => tile(segment, views));
  const parted = bySegment.every((tiles) => tiles !== null)
    ? bySegment.flatMap((tiles) =>
        tiles.map(({ places }, index) => ({ places, marked: index === 0 })),
      )
    : null;
  if (asked.segments.length === 1) return parted;
  const through = tileAll(asked, views);
  const isBetter = through !== null && through.length < (parted?.length ?? MOST_FRAGMENTS + 1);
  return isBetter ? through : parted;
}

/** The article may print the ellipses itself. */
function tileAll(asked: Asked, views: readonly ArticleView[]): readonly Fragment[] | null {
  const starts = new Set(asked.segments.map((segment) => segment[0]?.start));
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

/** The longest verbatim fragment that begins at a word, and pieces that print it; an article that holds that word more often than `rarely` is passed over. */
export function longestAt(
  words: readonly Word[],
  at: number,
  views: readonly ArticleView[],
  rarely = Number.POSITIVE_INFINITY,
): { readonly length: number; readonly pieces: readonly Piece[] } {
  let length = 0;
  let pieces: Piece[] = [];
  for (const view of views) {
    const runs = runsOf(words, at, view, rarely);
    if (runs.length < length || runs.length === 0) continue;
    if (runs.length > length) pieces = [];
    length = runs.length;
    const room = runs.places.slice(0, MOST_PLACES - pieces.length);
    for (const place of room) pieces.push({ view, runs: place });
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
