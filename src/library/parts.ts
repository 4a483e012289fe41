/**
 * A library in parts, so that it can be built in one thread and put together in another without
 * holding either up. Everything in a part can be cloned; `createReceiver` puts the parts together.
 *
 *   files ─▶ articles, articles, … ─▶ identities, … ─▶ index, …      or ─▶ problems, if there are any
 */
import { readArticle } from '../reading/read.ts';
import type { ArticleFile, Problem } from './article-file.ts';
import { createAssembly, readInto } from './assemble.ts';
import { correctingReader } from './corrections.ts';
import { joinSpeakers } from './identities.ts';
import type { Identity, Library, LibraryArticle } from './library.ts';
import { parseFiles } from './parse.ts';
import { createIndexBuilder } from './search/builder.ts';
import { entriesOf } from './search/entries.ts';
import type { SearchIndex } from './search/search-index.ts';
import { createSearch, type Search } from './search.ts';

export type Part =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'articles';
      readonly articles: readonly LibraryArticle[];
      /** Articles read so far, of how many. */
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'notices'; readonly notices: readonly Problem[] }
  | { readonly kind: 'identities'; readonly identities: readonly Identity[] }
  /** A piece of the index; the last brings `passages`. */
  | { readonly kind: 'index'; readonly index: Partial<SearchIndex> };

/** Characters of articles in a part: what the receiver takes in within a few milliseconds. */
const CHARACTERS_A_PART = 20_000;
const IDENTITIES_A_PART = 200;

/** Builds a library part by part. */
export function* libraryParts(files: readonly ArticleFile[]): Generator<Part, void> {
  const parsed = parseFiles(files);
  if (!parsed.ok) {
    yield { kind: 'problems', problems: parsed.problems };
    return;
  }
  const total = parsed.articles.length;
  const builder = createIndexBuilder();
  const reader = correctingReader(readArticle, parsed.corrections);
  const speakers: LibraryArticle['reading']['speakers'][number][] = [];
  let batch: LibraryArticle[] = [];
  let characters = 0;
  for (const [i, source] of parsed.articles.entries()) {
    const article = readInto(source, reader.read);
    for (const entry of entriesOf(article)) builder.add(entry);
    speakers.push(...article.reading.speakers);
    batch.push(article);
    characters += article.text.length;
    if (characters < CHARACTERS_A_PART && i < total - 1) continue;
    yield { kind: 'articles', articles: batch, done: i + 1, total };
    batch = [];
    characters = 0;
  }
  yield { kind: 'notices', notices: reader.notices() };
  const identities = [...new Set(joinSpeakers(speakers).values())];
  for (let from = 0; from < identities.length; from += IDENTITIES_A_PART) {
    yield { kind: 'identities', identities: identities.slice(from, from + IDENTITIES_A_PART) };
  }
  const { passages, ...arrays } = builder.finish();
  for (const [name, value] of Object.entries(arrays)) {
    yield { kind: 'index', index: { [name]: value } };
  }
  yield { kind: 'index', index: { passages } };
}

/** A library with its search, or everything that is wrong with the files. */
export type Loaded =
  | {
      readonly ok: true;
      readonly library: Library;
      readonly search: Search;
      /** Worth telling an admin: corrections without effect. */
      readonly notices: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Puts parts together in the order in which they were built. */
export type Receiver = { add(part: Part): void; finish(): Loaded };

export function createReceiver(): Receiver {
  const assembly = createAssembly();
  const identities = new Map<string, Identity>();
  let problems: readonly Problem[] = [];
  let notices: readonly Problem[] = [];
  let index: Partial<SearchIndex> = {};
  return {
    add(part) {
      if (part.kind === 'problems') problems = part.problems;
      else if (part.kind === 'notices') notices = part.notices;
      else if (part.kind === 'articles') for (const article of part.articles) assembly.add(article);
      else if (part.kind === 'index') index = { ...index, ...part.index };
      else {
        for (const identity of part.identities) {
          for (const speaker of identity.speakers) identities.set(speaker, identity);
        }
      }
    },
    finish() {
      if (!isWhole(index)) return { ok: false, problems };
      const library = assembly.finish(identities);
      return { ok: true, library, search: createSearch(library, index), notices };
    },
  };
}

/** All pieces of an index are there once the last is. */
const isWhole = (index: Partial<SearchIndex>): index is SearchIndex => index.passages !== undefined;

/** Builds a library and its search at once, for as many articles as nobody has to wait for. */
export function loadLibrary(files: readonly ArticleFile[]): Loaded {
  const receiver = createReceiver();
  for (const part of libraryParts(files)) receiver.add(part);
  return receiver.finish();
}
