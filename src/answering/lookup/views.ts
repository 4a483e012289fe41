/** The articles of a library as answers look at them; each view is made once while its article is in memory. */
import type { Range } from '../../language/spans/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import { madeOnce } from '../../library/packed/keeper.ts';
import {
  type ArticleView,
  createView,
  type FindStatements,
  marksFinder,
  statementFinder,
} from '../article-view.ts';
import { type LibraryWith, remembered } from './lookups.ts';

/** The view of an article. */
export function viewOf(article: LibraryArticle, library: LibraryWith<'memos'>): ArticleView {
  return madeOnce(library.lookups.memos.views, article, () =>
    createView(article, (range) => finderOf(article, library)(range)),
  );
}

/** Finds the statements of an article whose content touches a range. */
export function finderOf(article: LibraryArticle, library: LibraryWith<'memos'>): FindStatements {
  return remembered(library.lookups.memos.finders, article.reading, () => statementFinder(article));
}

/** Whether any words of a range of an article stand in quotation marks. */
export function isInMarks(
  article: LibraryArticle,
  words: Range,
  library: LibraryWith<'memos'>,
): boolean {
  const find = remembered(library.lookups.memos.marks, article.reading, () => marksFinder(article));
  return find(words) !== undefined;
}
