/** A file of the knowledge folder as it lies on disk; `name` is relative to the folder. */
export type ArticleFile = { readonly name: string; readonly bytes: Uint8Array };

/** What is wrong with a file, where (`line` counts from 1 in the file; null: the file as a whole) and what to do. */
export type Problem = {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
};

/** True for the names that hold an article: `.md` and `.txt`, whatever the case, no hidden files. */
export const isArticleFile = (name: string): boolean =>
  /^(?:.*\/)?[^./][^/]*\.(?:md|txt)$/i.test(name);

/** True for the names of web pages, of which articles are made. */
export const isPageFile = (name: string): boolean => /[^/]\.x?html?$/i.test(name);

/** True for every file that a library is built of: articles, and `corrections.yaml`. */
export const isKnowledgeFile = (name: string): boolean =>
  isArticleFile(name) || name === 'corrections.yaml';

/** One line for people: `knowledge/x.md:3: "published" is not a date (got "May")`. */
export function describeProblem(problem: Problem, folder = 'knowledge'): string {
  const place = problem.line === null ? '' : `:${problem.line}`;
  return `${folder.replace(/\/$/, '')}/${problem.file}${place}: ${problem.message}`;
}
