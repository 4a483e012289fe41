/**
 * Verbatim fragments that the asked words are put together of: cut at the ellipses, each as long as
 * what is printed in a row, with every place that prints it.
 */
import { runsOf } from '../../../language/matching/exact-match.ts';
import type { Word } from '../../../language/words.ts';
import type { ArticleView } from '../../article-view.ts';
import type { AskedWords } from '../message/asked-words.ts';
import type { Occurrence } from './occurrence.ts';

/** Every place that prints a fragment; `marked`: an ellipsis (or nothing) stands before it. */
export type Fragment = { readonly places: readonly Occurrence[]; readonly marked: boolean };

/** Words that a fragment has at least. */
export const SHORTEST_FRAGMENT = 3;
const MOST_FRAGMENTS = 5;
/** Places of a fragment that are held against those of the next: what is printed more often is nobody's in particular. */
const MOST_PLACES = 200;

/** The fragments, in the order asked; empty where the words are no patchwork. */
export function fragmentsOf(asked: AskedWords, views: readonly ArticleView[]): readonly Fragment[] {
  const fragments = parted(asked, views) ?? [];
  return fragments.length < 2 || fragments.length > MOST_FRAGMENTS ? [] : fragments;
}

/** Parted at the ellipses; where that makes more or leaves too little, at the ends of what is printed in a row. */
function parted(asked: AskedWords, views: readonly ArticleView[]): readonly Fragment[] | null {
  const isMany = asked.segments.length > MOST_FRAGMENTS;
  const bySegment = isMany ? [null] : asked.segments.map((segment) => tile(segment, views));
  const atEllipses = bySegment.every((tiles) => tiles !== null)
    ? bySegment.flatMap((tiles) =>
        tiles.map(({ places }, index) => ({ places, marked: index === 0 })),
      )
    : null;
  if (asked.segments.length === 1) return atEllipses;
  const through = tileAll(asked, views);
  const isBetter = through !== null && through.length < (atEllipses?.length ?? MOST_FRAGMENTS + 1);
  return isBetter ? through : atEllipses;
}

/** The article may print the ellipses itself. */
function tileAll(asked: AskedWords, views: readonly ArticleView[]): readonly Fragment[] | null {
  const starts = new Set(asked.segments.map((segment) => segment[0]?.start));
  const tiles = tile(asked.words, views);
  return (
    tiles?.map(({ places, at }) => ({ places, marked: starts.has(asked.words[at]?.start) })) ?? null
  );
}

type Tile = { readonly at: number; readonly places: readonly Occurrence[] };

/** Covers the words with the longest verbatim fragments there are; null where one is too short. */
function tile(words: readonly Word[], views: readonly ArticleView[]): readonly Tile[] | null {
  const tiles: Tile[] = [];
  let at = 0;
  while (at < words.length) {
    const { length, places } = longestAt(words, at, views);
    if (length < SHORTEST_FRAGMENT || tiles.length === MOST_FRAGMENTS) return null;
    tiles.push({ at, places });
    at += length;
  }
  return tiles;
}

/** The longest verbatim fragment that begins at a word, and places that print it; an article that holds that word more often than `rarely` is passed over. */
export function longestAt(
  words: readonly Word[],
  at: number,
  views: readonly ArticleView[],
  rarely = Number.POSITIVE_INFINITY,
): { readonly length: number; readonly places: readonly Occurrence[] } {
  let length = 0;
  let places: Occurrence[] = [];
  for (const view of views) {
    const runs = runsOf(words, at, view, rarely);
    if (runs.length < length || runs.length === 0) continue;
    if (runs.length > length) places = [];
    length = runs.length;
    const room = runs.places.slice(0, MOST_PLACES - places.length);
    for (const place of room) places.push({ view, runs: place });
  }
  return { length, places };
}
