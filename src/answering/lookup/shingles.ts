/**
 * Which articles may print some words: for each article a Bloom filter (Bloom 1970) of its runs of three
 * words. Stop words count, so that quotations made of common words are found, which search by content
 * words misses; and a changed word spoils the runs around it only. Filters take 8 to 16 bits a word, and
 * a run in forty at most seems to stand where it does not: the articles found are looked through word for
 * word.
 */

import { wordsInFull } from '../../language/contractions.ts';
import type { Word } from '../../language/words.ts';
import type { Library, LibraryArticle } from '../../library/library.ts';
import { blocksBeside, citableParagraphs } from '../article-view.ts';
import type { Filters } from './lookups.ts';

const RUN = 3;
const LEAST_BITS_A_RUN = 8;
const PROBES = 4;

/** Makes the filters of a library, in steps so that whoever is in a hurry can do something between. */
export function* filterArticles(library: Library): Generator<void, Filters> {
  const made: Uint32Array[] = [];
  const starts = new Int32Array(library.articles.size + 1);
  for (const article of library.articles.values()) {
    const hashes = yield* hashesIn(article);
    const size = 2 ** Math.ceil(Math.log2(Math.max(32, LEAST_BITS_A_RUN * hashes.length)));
    const bits = new Uint32Array(size / 32);
    for (const hash of hashes) add(bits, runOf(hash));
    starts[made.length + 1] = (starts[made.length] ?? 0) + bits.length;
    made.push(bits);
    yield;
  }
  const bits = new Uint32Array(starts[made.length] ?? 0);
  for (const [i, own] of made.entries()) bits.set(own, starts[i]);
  return { starts, bits };
}

function* hashesIn(article: LibraryArticle): Generator<void, readonly number[]> {
  const keys: number[] = [];
  for (const { start, end } of [...citableParagraphs(article), ...blocksBeside(article)]) {
    for (const { key } of wordsInFull(article.text, start, end)) keys.push(hashOf(key));
    yield;
  }
  return runsIn(keys);
}

/** The hashes of every three words in a row. */
function runsIn(keys: readonly number[]): readonly number[] {
  const runs: number[] = [];
  for (let at = 0; at + RUN <= keys.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + RUN; next += 1) hash = mix(hash ^ (keys[next] ?? 0));
    runs.push(hash);
  }
  return runs;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** fmix32 of MurmurHash3. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Two hashes do for any number of probes (Kirsch and Mitzenmacher 2006). */
type ShingleRun = { readonly hash: number; readonly step: number };

const runOf = (hash: number): ShingleRun => ({ hash, step: mix(hash) | 1 });

function add(bits: Uint32Array, { hash, step }: ShingleRun): void {
  const mask = 32 * bits.length - 1;
  for (let probe = 0, at = hash; probe < PROBES; probe += 1, at += step) {
    const bit = at & mask;
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}

function holds(bits: Uint32Array, { hash, step }: ShingleRun): boolean {
  const mask = 32 * bits.length - 1;
  for (let probe = 0, at = hash; probe < PROBES; probe += 1, at += step) {
    const bit = at & mask;
    if (((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

type Holder = { readonly article: string; readonly held: readonly number[] };

const MOST_RUNS = 400;
const MOST_ARTICLES = 24;
const MOST_WHOLE = 50;
/** What a run is still worth once an article that holds it is chosen. */
const COVERED = 0.25;

/**
 * The articles that hold most of the words' runs, rare ones counting more. Each is chosen for what those
 * before it do not hold, so that fragments of different articles all find theirs.
 */
export function articlesLike(
  words: readonly Word[],
  library: Library,
  { starts, bits }: Filters,
): readonly string[] {
  const hashes = new Set(runsIn(words.map(({ key }) => hashOf(key))));
  const runs = [...hashes].slice(0, MOST_RUNS).map(runOf);
  const counts = runs.map(() => 0);
  const holders = [...library.articles.keys()].flatMap((article, place): Holder[] => {
    const own = bits.subarray(starts[place], starts[place + 1]);
    const held: number[] = [];
    for (let number = 0; number < runs.length; number += 1) {
      const run = runs[number];
      if (run === undefined || !holds(own, run)) continue;
      held.push(number);
      counts[number] = (counts[number] ?? 0) + 1;
    }
    return held.length === 0 ? [] : [{ article, held }];
  });
  const worths = counts.map((count) => Math.log(1 + library.articles.size / Math.max(1, count)));
  const whole = holders.filter(({ held }) => held.length === runs.length).length;
  return cover(holders, worths, Math.max(MOST_ARTICLES, Math.min(MOST_WHOLE, whole)));
}

/** Greedy cover of weighted runs. */
function cover(
  holders: readonly Holder[],
  worths: readonly number[],
  limit: number,
): readonly string[] {
  const left = [...worths];
  const open = new Set(holders);
  const chosen: string[] = [];
  while (open.size > 0 && chosen.length < limit) {
    let best: Holder | null = null;
    let most = 0;
    for (const holder of open) {
      let gain = 0;
      for (const run of holder.held) gain += left[run] ?? 0;
      if (gain > most) [best, most] = [holder, gain];
    }
    if (best === null) break;
    open.delete(best);
    chosen.push(best.article);
    for (const run of best.held) left[run] = (left[run] ?? 0) * COVERED;
  }
  return chosen;
}
