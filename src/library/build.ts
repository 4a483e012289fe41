/**
 * Article files → Library: decode, take the front matter off, read, number the passages, join the
 * speakers. Every problem of every file is told at once; a library is built of all files or of none.
 */
import type { Article } from '../reading/article.ts';
import { readArticle } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import type { ArticleFile, Problem } from './article-file.ts';
import { assembleLibrary, readInto } from './assemble.ts';
import { correctingReader } from './corrections.ts';
import type { Library } from './library.ts';
import { parseFiles } from './parse.ts';

export {
  type ArticleFile,
  describeProblem,
  isArticleFile,
  isKnowledgeFile,
  type Problem,
} from './article-file.ts';

/** A whole library and what is worth telling about it, or everything that is wrong with the files. */
export type BuildResult =
  | { readonly ok: true; readonly library: Library; readonly notices: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Builds the library of the `.md` and `.txt` files among `files`, with `corrections.yaml` in force; others are no articles. No file at all is a valid, empty library. */
export function buildLibrary(
  files: readonly ArticleFile[],
  read: (article: Article) => Reading = readArticle,
): BuildResult {
  const parsed = parseFiles(files);
  if (!parsed.ok) return parsed;
  const reader = correctingReader(read, parsed.corrections);
  const articles = parsed.articles.map((article) => readInto(article, reader.read));
  return { ok: true, library: assembleLibrary(articles), notices: reader.notices() };
}
