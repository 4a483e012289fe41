/** Words of an article's title that stands above its text only, as front matter gives it. */
import { wordsInFull } from '../../../language/contractions.ts';
import { exactMatches } from '../../../language/matching/exact-match.ts';
import { indexWords } from '../../../language/matching/word-text.ts';
import type { LibraryArticle } from '../../../library/library.ts';
import type { ArticleView } from '../../article-view.ts';
import type { AskedWords } from '../message/asked-words.ts';

/** Fewer words stand in many a title. */
const FEWEST = 3;

/** The first of the articles whose title prints the asked words in a row, but for what an ellipsis leaves out; null where none does. */
export function titledWith(
  { words, segments }: AskedWords,
  views: readonly ArticleView[],
): LibraryArticle | null {
  if (words.length < FEWEST) return null;
  const view = views.find(({ article }) => printsInOrder(article.name, segments));
  return view?.article ?? null;
}

/** Are all stretches between the ellipses there, one behind the other? */
function printsInOrder(title: string, segments: AskedWords['segments']): boolean {
  const words = wordsInFull(title);
  let from = 0;
  return segments.every((segment) => {
    const [first] = exactMatches(segment, indexWords(words.slice(from)));
    from += first?.at(-1)?.to ?? 0;
    return first !== undefined;
  });
}
