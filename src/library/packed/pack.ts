/**
 * Articles as bytes: how a big library goes to another thread and into a file, and how it lies in memory
 * until somebody asks for an article. 100,000 passages are so some 200 MB and not a million objects,
 * which would have to be made at every start and walked by every garbage collection.
 *
 *   bytes: text of the first │ its reading │ text of the second │ its reading │ …      UTF-8
 */
import type { Reading } from '../../reading/reading.ts';
import type { LibraryArticle } from '../library.ts';
import { type Outline, outlineOf } from '../outline.ts';
import { joinBytes } from './join-bytes.ts';
import { packReading, unpackReading } from './pack-reading.ts';
import { keepAWhile } from './recent-readings.ts';

/** An article without its text and reading, and how many bytes each of them takes. */
export type PackedArticle = {
  readonly about: Omit<LibraryArticle, 'text' | 'reading'>;
  readonly outline: Outline;
  readonly text: number;
  readonly reading: number;
};

/** Articles in order. Can be cloned; `bytes` can be handed over. */
export type ArticlePack = {
  readonly articles: readonly PackedArticle[];
  readonly bytes: Uint8Array;
};

const encoder = new TextEncoder();

/** Packs articles that were read. */
export function packArticles(articles: readonly LibraryArticle[]): ArticlePack {
  const pieces: Uint8Array[] = [];
  const packed = articles.map((article): PackedArticle => {
    const { text, reading, ...about } = article;
    const [own, read] = [encoder.encode(text), encoder.encode(packReading(reading))];
    pieces.push(own, read);
    return { about, outline: outlineOf(article), text: own.length, reading: read.length };
  });
  return { articles: packed, bytes: joinBytes(pieces) };
}

/** An article to put into a library, with what is known of it without reading it. */
export type OutlinedArticle = { readonly article: LibraryArticle; readonly outline: Outline };

/** The articles of a pack; texts and readings are decoded when they are asked for. */
export function openPack({ articles, bytes }: ArticlePack): readonly OutlinedArticle[] {
  let end = 0;
  return articles.map(({ about, outline, text, reading }) => {
    const start = end;
    const middle = start + text;
    end = middle + reading;
    const article = openArticle(about, bytes.subarray(start, middle), bytes.subarray(middle, end));
    return { article, outline };
  });
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function openArticle(
  about: PackedArticle['about'],
  textBytes: Uint8Array,
  readingBytes: Uint8Array,
): LibraryArticle {
  let text: string | null = null;
  let kept: WeakRef<Reading> | null = null;
  return {
    ...about,
    get text() {
      text ??= decoder.decode(textBytes);
      return text;
    },
    get reading() {
      const known = kept?.deref();
      if (known !== undefined) return known;
      const reading = unpackReading(decoder.decode(readingBytes), about.id);
      kept = new WeakRef(reading);
      keepAWhile(reading, textBytes.length);
      return reading;
    },
  };
}
