/** Which articles to look for words in. */
import type { Hit, Library } from '../library/library.ts';
import { isStopWord } from '../reading/stop-words.ts';
import type { Word } from '../reading/words.ts';
import { type ArticleView, viewOf } from './corpus.ts';
import { turnOf } from './turning.ts';

/** Below this a whole library is looked through; above it the articles that search found. */
const SMALL_LIBRARY = 3000;
/** Search weighs content words; with fewer than these it may miss the place. */
const ENOUGH_TO_SEARCH = 3;
const MOST_SCANNED = 50;

/** Views of the articles to look for the words in: those found first. */
export function viewsOf(
  words: readonly Word[],
  hits: readonly Hit[],
  library: Library,
): readonly ArticleView[] {
  const ids = new Set(hits.flatMap(({ passage }) => library.passages[passage]?.article ?? []));
  const isSmall = library.passages.length <= SMALL_LIBRARY;
  const telling = words.filter((word) => !isStopWord(word.key) && turnOf(word.key) === null);
  const isWeak = words.length >= 2 && telling.length < ENOUGH_TO_SEARCH;
  if (isSmall) for (const id of library.articles.keys()) ids.add(id);
  else if (isWeak) for (const id of scan(words, library)) ids.add(id);
  return [...ids].flatMap((id) => {
    const article = library.articles.get(id);
    return article === undefined ? [] : [viewOf(article)];
  });
}

/** The articles that print the words in a row, whatever stands between them but letters. */
function scan(words: readonly Word[], library: Library): readonly string[] {
  const letters = words.map((word) =>
    word.key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]"),
  );
  const pattern = new RegExp(letters.join('[^\\p{L}\\p{N}]{1,12}'), 'iu');
  const found: string[] = [];
  for (const { id, text } of library.articles.values()) {
    if (pattern.test(text)) found.push(id);
    if (found.length === MOST_SCANNED) break;
  }
  return found;
}
