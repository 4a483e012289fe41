import type { LibraryArticle } from '../library.ts';
import { versionOf } from '../version.ts';
import type { ArticleFile, Problem } from './article-file.ts';
import { CORRECTIONS_FILE, type FiledCorrection, readCorrections } from './corrections-file.ts';
import { damageIn } from './damage.ts';
import { decodeText } from './decode.ts';
import { isArticleFile } from './file-kinds.ts';
import { splitFrontMatter } from './front-matter.ts';
import { articleId } from './slug.ts';

/** An article file decoded and split, not yet read. */
export type ParsedArticle = Omit<LibraryArticle, 'reading' | 'name'>;

type Parsed =
  | {
      readonly ok: true;
      readonly articles: readonly ParsedArticle[];
      readonly corrections: readonly FiledCorrection[];
      /** Worth knowing: fields that are ignored, damaged text. */
      readonly notices: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Decodes and splits the article files, in order of file name, and reads the corrections; all problems are
 * collected. `owner` stands before every id: a server's, with a slash.
 */
export function parseFiles(files: readonly ArticleFile[], owner = ''): Parsed {
  const articles: ParsedArticle[] = [];
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  const fileOf = new Map<string, string>();
  const chosen = files.filter(({ name }) => isArticleFile(name)).sort(byName);
  for (const file of chosen) {
    const id = articleId(file.name);
    const twin = fileOf.get(id);
    if (twin !== undefined) {
      const message = `has the same id "${id}" as ${twin}: rename one of the two`;
      problems.push({ file: file.name, line: null, message });
      continue;
    }
    fileOf.set(id, file.name);
    const result = parseFile(file, owner + id);
    if (!result.ok) {
      problems.push(...result.problems);
      continue;
    }
    articles.push(result.article);
    notices.push(...result.notices);
  }
  const corrections = files
    .filter(({ name }) => name === CORRECTIONS_FILE)
    .flatMap((file) => {
      const read = readCorrections(file);
      if (read.ok)
        return read.corrections.map((each) => ({ ...each, article: owner + each.article }));
      problems.push(...read.problems);
      return [];
    });
  return problems.length === 0
    ? { ok: true, articles, corrections, notices }
    : { ok: false, problems };
}

/** Code unit order, so that it is the same on every machine. */
const byName = (a: ArticleFile, b: ArticleFile) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

type ParsedFile =
  | { readonly ok: true; readonly article: ParsedArticle; readonly notices: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function parseFile({ name, bytes, pasted = false }: ArticleFile, id: string): ParsedFile {
  const decoded = decodeText(name, bytes);
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] };
  const split = splitFrontMatter(name, decoded.text);
  if (!split.ok) return split;
  if (split.text.trim() === '') {
    const message = 'holds no text: put the article in it or remove the file';
    return { ok: false, problems: [{ file: name, line: null, message }] };
  }
  const { fields, text } = split;
  const before = decoded.text.slice(0, decoded.text.length - text.length);
  const notices = [...split.notices, ...damageIn(name, text, before.split('\n').length)];
  const article = { id, file: name, text, pasted, version: versionOf(text), ...fields };
  return { ok: true, article, notices };
}
