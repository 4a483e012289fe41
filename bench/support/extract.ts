/** Texts as the command line's `extract` reads them. */
import { articleIn } from '../../src/cli/extract/article-in.ts';
import { type Extracted, extracted } from '../../src/cli/extract/reading-json.ts';
import { readArticle } from '../../src/reading/read.ts';

export type Text = { readonly id: string; readonly text: string };

export const articleOf = ({ id, text }: Text) => articleIn(id, text).article;

export function extract({ id, text }: Text): Extracted {
  const { article, start } = articleIn(id, text);
  return extracted(id, article.text, readArticle(article), start);
}
