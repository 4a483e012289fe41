import type { Library, LibraryArticle } from './library.ts';

/** Ids of articles, in the order of their file names. */
export type LibraryChanges = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/** What a reload brought: an article changed if its text or its front matter did. */
export function libraryChanges(old: Library, next: Library): LibraryChanges {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [id, article] of next.articles) {
    const before = old.articles.get(id);
    if (!before) added.push(id);
    else if (!isSame(before, article)) changed.push(id);
  }
  const removed = [...old.articles.keys()].filter((id) => !next.articles.has(id));
  return { added, changed, removed };
}

const FIELDS = [
  'version',
  'title',
  'publisher',
  'author',
  'speaker',
  'published',
  'url',
  'note',
] as const;

const isSame = (a: LibraryArticle, b: LibraryArticle): boolean =>
  FIELDS.every((field) => a[field] === b[field]) &&
  JSON.stringify(Object.entries(a.aliases)) === JSON.stringify(Object.entries(b.aliases));

/** Text version and front matter of an article as one string. */
export const fingerprint = (article: LibraryArticle): string =>
  JSON.stringify([
    article.id,
    ...FIELDS.map((field) => article[field]),
    Object.entries(article.aliases),
  ]);
