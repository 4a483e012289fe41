/**
 * Article files → Library: decode, take the front matter off, read, number the passages, join the
 * speakers, index. Every problem of every file is told at once; a library is built of all files or of none.
 */
import type { Article } from '../reading/article.ts';
import { readArticle } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import { createAssembly, readInto } from './assemble.ts';
import type { ArticleFile, Problem } from './files/article-file.ts';
import { correctingReader } from './files/corrections-file.ts';
import { parseFiles } from './files/parse.ts';
import type { Library, LibraryArticle } from './library.ts';
import { createIndexBuilder } from './search/index/builder.ts';
import { entriesOf } from './search/index/entries.ts';
import type { SearchIndex } from './search/index/search-index.ts';
import { createSearch, type Search } from './search/search.ts';

/** A library with its search, or everything that is wrong with the files. */
export type Built =
  | {
      readonly ok: true;
      readonly library: Library;
      readonly search: Search;
      readonly index: SearchIndex;
      /** Worth telling an admin: fields that are ignored, damaged text, corrections without effect. */
      readonly notices: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Builds the library of the articles among `files` at once, with `corrections.yaml` in force; `owner` stands before their ids. No file at all is a valid, empty library. */
export function buildLibrary(files: readonly ArticleFile[], owner = ''): Built {
  const begun = readFiles(files, owner);
  if (!begun.ok) return begun;
  const assembly = createAssembly();
  for (const article of begun.articles) assembly.add(article);
  const { index, notices } = begun.finish();
  return { ok: true, library: assembly.finish(), search: createSearch(index), index, notices };
}

/** How an article is read: by the reader, or from what is kept of it. */
export type ReadText = (article: Article) => Reading;

/** The articles of the files, read and indexed one by one as they are taken; `finish` once all are. */
export type ReadFiles =
  | {
      readonly ok: true;
      readonly total: number;
      readonly articles: Iterable<LibraryArticle>;
      finish(): { readonly index: SearchIndex; readonly notices: readonly Problem[] };
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Parses all files and begins to read them. */
export function readFiles(
  files: readonly ArticleFile[],
  owner = '',
  read: ReadText = readArticle,
): ReadFiles {
  const parsed = parseFiles(files, owner);
  if (!parsed.ok) return parsed;
  const builder = createIndexBuilder();
  const reader = correctingReader(read, parsed.corrections);
  return {
    ok: true,
    total: parsed.articles.length,
    articles: parsed.articles.values().map((source) => {
      const article = readInto(source, reader.read);
      for (const entry of entriesOf(article)) builder.add(entry);
      return article;
    }),
    finish: () => ({
      index: builder.finish(),
      notices: [...parsed.notices, ...reader.notices()],
    }),
  };
}
