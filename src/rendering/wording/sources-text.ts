/** What `/sources` says: the articles that answer, the newest first. */
import type { Library } from '../../library/library.ts';
import { articlesHere } from './dates.ts';
import { articleLine } from './source.ts';

/** Of a message that others may see. */
const LONGEST = 900;

/** The pages of the list; there is always at least one. */
export function sourcesPages(library: Library): readonly string[] {
  const articles = [...library.articles.values()];
  if (articles.length === 0) return ['There are no articles here yet.'];
  const head = `**I answer from ${articlesHere(library)}**`;
  const pages: string[] = [];
  let page = head;
  for (const article of articles.toSorted((a, b) => newestFirst(a.published, b.published))) {
    const line = `- ${articleLine(article)}`;
    if (page.length + line.length + 1 > LONGEST) {
      pages.push(page);
      page = head;
    }
    page = `${page}\n${line}`;
  }
  return [...pages, page];
}

/** Those without a date are last. */
const newestFirst = (a: string | null, b: string | null): number =>
  (b ?? '').localeCompare(a ?? '');
