/**
 * A library in parts, so that it can be built in one thread and put together in another without
 * holding either up. Everything in a part can be cloned; `createReceiver` puts the parts together.
 *
 *   files ─▶ articles, articles, … ─▶ notices ─▶ identities ─▶ index, …    or ─▶ problems, if any
 */
import type { KnownSpeaker } from '../../reading/speaker.ts';
import { createAssembly } from '../assemble.ts';
import { type Built, type ReadText, readFiles } from '../build.ts';
import type { ArticleFile, Problem } from '../files/article-file.ts';
import { joinSpeakers } from '../identities.ts';
import type { Identity, Library, LibraryArticle } from '../library.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { createSearch } from '../search/search.ts';
import { type ArticlePack, openPack, packArticles } from './pack.ts';
import { openMap, type PackedMap, packMap } from './packed-map.ts';

export type LibraryPart =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'articles';
      readonly pack: ArticlePack;
      /** Articles read so far, of how many. */
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'notices'; readonly notices: readonly Problem[] }
  | { readonly kind: 'identities'; readonly identities: PackedMap }
  /** A piece of the index; the last brings `passages`. */
  | { readonly kind: 'index'; readonly index: Partial<SearchIndex> };

/** Characters of articles in a part: what the receiver takes in within a few milliseconds. */
const CHARACTERS_A_PART = 200_000;

/** Builds a library part by part. */
export function* libraryParts(
  files: readonly ArticleFile[],
  owner = '',
  read?: ReadText,
): Generator<LibraryPart, void> {
  const begun = readFiles(files, owner, read);
  if (!begun.ok) {
    yield { kind: 'problems', problems: begun.problems };
    return;
  }
  const speakers: KnownSpeaker[] = [];
  let done = 0;
  for (const batch of batches(begun.articles)) {
    const pack = packArticles(batch);
    for (const { reading } of batch) {
      for (const { mentions: _, ...speaker } of reading.speakers) speakers.push(speaker);
    }
    done += batch.length;
    yield { kind: 'articles', pack, done, total: begun.total };
  }
  const { index, notices } = begun.finish();
  yield { kind: 'notices', notices };
  yield { kind: 'identities', identities: packMap(joinSpeakers(speakers)) };
  const { passages, ...arrays } = index;
  for (const [name, value] of Object.entries(arrays)) {
    yield { kind: 'index', index: { [name]: value } };
  }
  yield { kind: 'index', index: { passages } };
}

/** Articles in batches of some size. */
function* batches(articles: Iterable<LibraryArticle>): Generator<readonly LibraryArticle[]> {
  let batch: LibraryArticle[] = [];
  let characters = 0;
  for (const article of articles) {
    batch.push(article);
    characters += article.text.length;
    if (characters < CHARACTERS_A_PART) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Puts parts together in the order in which they were built. */
export type Receiver = { add(part: LibraryPart): void; finish(): Built };

export function createReceiver(): Receiver {
  const assembly = createAssembly();
  let identities: Library['identities'] = new Map();
  let problems: readonly Problem[] = [];
  let notices: readonly Problem[] = [];
  let index: Partial<SearchIndex> = {};
  return {
    add(part) {
      if (part.kind === 'problems') problems = part.problems;
      else if (part.kind === 'notices') notices = part.notices;
      else if (part.kind === 'index') index = { ...index, ...part.index };
      else if (part.kind === 'identities') identities = openMap<Identity>(part.identities);
      else for (const { article, outline } of openPack(part.pack)) assembly.add(article, outline);
    },
    finish() {
      if (!isWhole(index)) return { ok: false, problems };
      const library = assembly.finish(identities);
      return { ok: true, library, search: createSearch(index), index, notices };
    },
  };
}

/** All pieces of an index are there once the last is. */
const isWhole = (index: Partial<SearchIndex>): index is SearchIndex => index.passages !== undefined;
