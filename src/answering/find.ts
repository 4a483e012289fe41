/**
 * Where in the articles the asked words stand: word for word, put together out of verbatim fragments,
 * or changed. What that is called is decided in verdict.ts.
 */
import { exactMatches, type Run, runsOf } from '../reading/align.ts';
import { alignWords } from '../reading/fit.ts';
import { isStopWord } from '../reading/stop-words.ts';
import type { Word } from '../reading/words.ts';
import type { Asked } from './asked.ts';
import { type ArticleView, rangeOf } from './corpus.ts';
import { shareStatement } from './place.ts';
import { turnOf } from './turning.ts';

/** A fragment of the asked words in one article: runs in the order of the asked words. */
export type Piece = { readonly view: ArticleView; readonly runs: readonly Run[] };

export type Found =
  /** Every place that prints the asked words as they are. */
  | { readonly how: 'exact'; readonly pieces: readonly Piece[] }
  /** One piece for each fragment, in the order asked. */
  | { readonly how: 'stitched'; readonly pieces: readonly Piece[]; readonly ellipsis: boolean }
  /** The stretch most like it; for each asked word the index of its printed word, or null. */
  | {
      readonly how: 'altered';
      readonly view: ArticleView;
      readonly pairs: readonly (number | null)[];
      readonly run: Run;
    }
  | { readonly how: 'nowhere'; readonly tooShort: boolean };

const SHORTEST_FRAGMENT = 3;
const MOST_FRAGMENTS = 5;
/** Share of the asked words' content that an altered quotation keeps. */
const LEAST_SHARED = 0.6;
const FEWEST_CONTENT_WORDS = 3;

/** Finds the asked words in the articles, the most exact way that fits. */
export function findWords(asked: Asked, views: readonly ArticleView[]): Found {
  if (asked.words.length === 0) return { how: 'nowhere', tooShort: true };
  if (asked.segments.length === 1) {
    const pieces = exactPieces(asked.words, views);
    if (pieces.length > 0) return { how: 'exact', pieces };
  }
  return findStitched(asked, views) ?? findAltered(asked, views);
}

/** Every place in the articles where the words stand as they are. */
export function exactPieces(words: readonly Word[], views: readonly ArticleView[]): Piece[] {
  return views.flatMap((view) => exactMatches(words, view).map((runs) => ({ view, runs })));
}

function findStitched(asked: Asked, views: readonly ArticleView[]): Found | null {
  const ellipsis = asked.segments.length > 1;
  const pieces: Piece[] = [];
  for (const segment of asked.segments) {
    const tiles = tile(segment, views, pieces);
    if (tiles === null) return null;
    pieces.push(...tiles);
  }
  if (pieces.length < 2 || pieces.length > MOST_FRAGMENTS) return null;
  const parts = asked.segments.length;
  const droppedWithin = pieces.length > parts && inOneStatement(pieces);
  return droppedWithin ? null : { how: 'stitched', pieces, ellipsis };
}

/** Words out of one statement, in its order: without an ellipsis that is a quotation with words dropped. */
function inOneStatement(pieces: readonly Piece[]): boolean {
  return pieces.every((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined) return true;
    return follows(before, piece) && shareStatement(before, piece);
  });
}

/** Does the second piece stand behind the first in the same article? */
export function follows(first: Piece, second: Piece): boolean {
  const end = first.runs.at(-1)?.to ?? 0;
  return first.view === second.view && (second.runs[0]?.from ?? 0) >= end;
}

/** Covers the words with the longest verbatim fragments there are; null where one is too short. */
function tile(
  words: readonly Word[],
  views: readonly ArticleView[],
  before: readonly Piece[],
): readonly Piece[] | null {
  const tiles: Piece[] = [];
  let at = 0;
  while (at < words.length) {
    const { length, pieces } = longestAt(words, at, views);
    if (length < SHORTEST_FRAGMENT || tiles.length === MOST_FRAGMENTS) return null;
    const [first] = pieces;
    const previous = tiles.at(-1) ?? before.at(-1);
    const best = previous === undefined ? first : (nearest(previous, pieces) ?? first);
    if (best === undefined) return null;
    tiles.push(best);
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

/** The piece that goes on best from the one before: the same statement, behind it, the same article. */
function nearest(before: Piece, pieces: readonly Piece[]): Piece | undefined {
  const rank = (piece: Piece): number =>
    (shareStatement(before, piece) ? 4 : 0) +
    (follows(before, piece) ? 2 : 0) +
    (before.view === piece.view ? 1 : 0);
  return [...pieces].sort((a, b) => rank(b) - rank(a))[0];
}

function findAltered(asked: Asked, views: readonly ArticleView[]): Found {
  let best: { view: ArticleView; pairs: readonly (number | null)[]; score: number } | null = null;
  for (const view of views) {
    const fit = alignWords(asked.words, view);
    if (fit !== null && (best === null || fit.score > best.score)) best = { view, ...fit };
  }
  const content = asked.words.filter(isContent).length;
  const tooShort = content < FEWEST_CONTENT_WORDS;
  if (best === null || tooShort || !isEnough(asked.words, best.pairs)) {
    return { how: 'nowhere', tooShort };
  }
  const matched = best.pairs.filter((at) => at !== null);
  const run = { from: Math.min(...matched), to: Math.max(...matched) + 1 };
  return { how: 'altered', view: best.view, pairs: best.pairs, run };
}

/** A word that says something: no stop word; negations, modals and numbers count. */
export function isContent(word: Word): boolean {
  return !isStopWord(word.key) || turnOf(word.key) !== null;
}

function isEnough(words: readonly Word[], pairs: readonly (number | null)[]): boolean {
  const content = words.flatMap((word, index) => (isContent(word) ? [pairs[index] ?? null] : []));
  const kept = content.filter((at) => at !== null).length;
  const all = pairs.filter((at) => at !== null).length;
  const firmly =
    kept >= FEWEST_CONTENT_WORDS || (kept === content.length - 1 && kept >= 2 && all >= 3);
  return (
    firmly && kept / content.length >= LEAST_SHARED && all / pairs.length >= LEAST_SHARED - 0.1
  );
}

/** The stretch of the article from the first to the last word of a piece. */
export function pieceRange(piece: Piece): { readonly start: number; readonly end: number } {
  const ranges = piece.runs.map((run) => rangeOf(piece.view, run));
  return {
    start: Math.min(...ranges.map((range) => range.start)),
    end: Math.max(...ranges.map((range) => range.end)),
  };
}
