/** Which articles to look for words in. */
import type { Hit, Library } from '../library/library.ts';
import type { Word } from '../reading/words.ts';
import { type ArticleView, viewOf } from './corpus.ts';
import { exactPieces } from './piece.ts';

/** Below this a whole library is looked through; above it the articles that search found. */
const SMALL_LIBRARY = 3000;
/** Longer quotations hold enough that is rare for search to find them. */
const MOST_WORDS_SCANNED = 12;
const MOST_SCANNED = 50;
const MOST_ARTICLES = 15;

/** Views of the articles to look for the words in: those found first, then those that print the words in a row. */
export function viewsOf(
  words: readonly Word[],
  hits: readonly Hit[],
  library: Library,
): readonly ArticleView[] {
  const hit = new Set(hits.flatMap(({ passage }) => library.passages[passage]?.article ?? []));
  const ids = new Set([...hit].slice(0, MOST_ARTICLES));
  if (library.passages.length <= SMALL_LIBRARY) {
    for (const id of library.articles.keys()) ids.add(id);
  }
  const found = viewsFor([...ids], library);
  const isShort = words.length >= 2 && words.length <= MOST_WORDS_SCANNED;
  const isMissed = library.passages.length > SMALL_LIBRARY && isShort;
  if (!isMissed || exactPieces(words, found).length > 0) return found;
  return [
    ...found,
    ...viewsFor(
      scan(words, library).filter((id) => !ids.has(id)),
      library,
    ),
  ];
}

function viewsFor(ids: readonly string[], library: Library): readonly ArticleView[] {
  return ids.flatMap((id) => {
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
