/**
 * Where in the articles the asked words stand: word for word, put together out of verbatim fragments,
 * or changed. What that is called is decided in verdict.ts.
 */
import { exactMatches, type Run, runsOf } from '../reading/align.ts';
import { alignWords } from '../reading/fit.ts';
import { isStopWord } from '../reading/stop-words.ts';
import { type Word, wordsOf } from '../reading/words.ts';
import { type Asked, type Inserted, withoutBrackets } from './asked.ts';
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
export function findWords(typed: Asked, views: readonly ArticleView[]): Found {
  if (typed.words.length === 0) return { how: 'nowhere', tooShort: true };
  const asked = withoutBrackets(typed, unprinted(typed, views));
  // The article may print the brackets and ellipses itself, so the words are tried as typed first.
  for (const words of [typed.typed, asked.words, typed.words]) {
    const pieces = exactPieces(words, views);
    if (pieces.length > 0) return { how: 'exact', pieces };
  }
  const stitched = findStitched(asked, views);
  if (stitched?.how === 'stitched' && stitched.ellipsis && isWithin(stitched.pieces))
    return stitched;
  const altered = findAltered(asked, views);
  if (stitched !== null && !(altered !== null && explains(altered))) return stitched;
  return altered ?? { how: 'nowhere', tooShort: isTooShort(asked) };
}

/** The square brackets that no article prints. */
function unprinted(asked: Asked, views: readonly ArticleView[]): readonly Inserted[] {
  return asked.inserted.filter(({ text }) =>
    exactPieces(wordsOf(text), views).every((piece) => !isBracketed(piece)),
  );
}

function isBracketed(piece: Piece): boolean {
  const { start, end } = pieceRange(piece);
  const { text } = piece.view.article;
  return text[start - 1] === '[' && text[end] === ']';
}

const isWithin = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece, index) => {
    const before = pieces[index - 1];
    return before === undefined || shareStatement(before, piece);
  });

/** Every place in the articles where the words stand as they are. */
export function exactPieces(words: readonly Word[], views: readonly ArticleView[]): Piece[] {
  return views.flatMap((view) => exactMatches(words, view).map((runs) => ({ view, runs })));
}

function findStitched(asked: Asked, views: readonly ArticleView[]): Found | null {
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

type Altered = Extract<Found, { how: 'altered' }>;

function findAltered(asked: Asked, views: readonly ArticleView[]): Altered | null {
  let best: { view: ArticleView; pairs: readonly (number | null)[]; score: number } | null = null;
  for (const view of likely(asked.words, views)) {
    const fit = alignWords(asked.words, view);
    if (fit !== null && (best === null || fit.score > best.score)) best = { view, ...fit };
  }
  if (best === null || isTooShort(asked) || !isEnough(asked.words, best.pairs)) return null;
  const matched = best.pairs.filter((at) => at !== null);
  const run = { from: Math.min(...matched), to: Math.max(...matched) + 1 };
  return { how: 'altered', view: best.view, pairs: best.pairs, run };
}

const isTooShort = (asked: Asked): boolean =>
  asked.words.filter(isContent).length < FEWEST_CONTENT_WORDS;

/** One statement that prints all asked words but one or two: a change of it rather than a patchwork of several. */
function explains({ view, pairs, run }: Altered): boolean {
  const missing = pairs.filter((at) => at === null).length;
  const ends = [run.from, run.to - 1].map(
    (at): Piece => ({ view, runs: [{ from: at, to: at + 1 }] }),
  );
  const [first, last] = ends;
  return (
    missing < SHORTEST_FRAGMENT &&
    first !== undefined &&
    last !== undefined &&
    shareStatement(first, last)
  );
}

const MOST_LIKELY = 6;

/**
 * The articles that hold most of the words. A misspelt word is not in the index, so half of what an
 * altered quotation keeps must be enough to look closer.
 */
function likely(words: readonly Word[], views: readonly ArticleView[]): readonly ArticleView[] {
  const content = [...new Set(words.filter(isContent).map(({ key }) => key))];
  return views
    .map((view) => ({ view, held: content.filter((key) => view.positions.has(key)).length }))
    .filter(({ held }) => held > 0 && held / content.length >= LEAST_SHARED / 2)
    .sort((a, b) => b.held - a.held)
    .slice(0, MOST_LIKELY)
    .map(({ view }) => view);
}

/** A word that says something: no stop word; negations, modals and numbers count. */
export function isContent(word: Word): boolean {
  return !isStopWord(word.key) || turnOf(word.key) !== null;
}

/** Are enough of the words found for the rest to count as a change of them? */
export function isEnough(words: readonly Word[], pairs: readonly (number | null)[]): boolean {
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
