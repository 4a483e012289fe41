/** Texts as the command line's `extract` reads them. */
import { articleIn } from '../../src/cli/extract/article-in.ts';
import { type Extracted, extracted } from '../../src/cli/extract/reading-json.ts';
import { readArticle } from '../../src/reading/read.ts';
import type { Judge } from '../../src/reading/statements/certainty.ts';

export type Text = { readonly id: string; readonly text: string };

export const articleOf = ({ id, text }: Text) => articleIn(id, text).article;

/** As people are shown it; with `sure` as it is read, also where it is not clear who spoke. */
export function extract({ id, text }: Text, judge?: Judge): Extracted {
  const { article, start } = articleIn(id, text);
  return extracted(id, article.text, readArticle(article, judge), start);
}

/** Takes every speaker for sure. */
export const sure: Judge = () => 1;
