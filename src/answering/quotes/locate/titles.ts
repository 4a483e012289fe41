/** Words of an article's title that stands above its text only, as front matter gives it. */
import { wordsInFull } from '../../../language/contractions.ts';
import { exactMatches, indexWords } from '../../../language/exact-match.ts';
import type { LibraryArticle } from '../../../library/library.ts';
import type { ArticleView } from '../../article-view.ts';
import type { AskedWords } from '../message/asked-words.ts';

/** Fewer words stand in many a title. */
const FEWEST = 3;

/** The first of the articles whose title prints the asked words in a row; null where none does. */
export function titledWith(
  { words }: AskedWords,
  views: readonly ArticleView[],
): LibraryArticle | null {
  if (words.length < FEWEST) return null;
  const view = views.find(
    ({ article }) => exactMatches(words, indexWords(wordsInFull(article.name), [])).length > 0,
  );
  return view?.article ?? null;
}
