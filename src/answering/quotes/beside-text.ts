import type { Library } from '../../library/library.ts';
import type { Finding } from '../answer.ts';
import { isCitable, paragraphAt } from '../article-view.ts';

/** Do its words stand in captions, bylines and other blocks beside the text alone, which answer nothing? */
export function isBesideText({ quotations }: Finding, library: Library): boolean {
  const blocks = quotations.map(({ shown }) => {
    const article = library.articles.get(shown.article);
    return article === undefined ? null : paragraphAt(article, shown.start);
  });
  return blocks.length > 0 && blocks.every((block) => block !== null && !isCitable(block));
}
