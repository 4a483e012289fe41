import { noFields } from '../../library/files/fields.ts';
import { splitFrontMatter } from '../../library/files/front-matter.ts';
import type { Article } from '../../reading/article.ts';

/** An article, and where its text begins in what it was taken from. */
export type PlacedArticle = { readonly article: Article; readonly start: number };

/** The article that a text holds; front matter in which something is wrong is text like the rest. */
export function articleIn(id: string, whole: string): PlacedArticle {
  const split = splitFrontMatter(id, whole.replaceAll('\r\n', ' \n'));
  const start = split.ok ? whole.length - split.text.length : 0;
  const fields = split.ok ? split.fields : noFields;
  return { article: { id, ...fields, text: whole.slice(start) }, start };
}
