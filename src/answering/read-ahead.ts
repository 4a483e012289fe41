/** What takes an answer longest, found out before it article by article, so that others have a turn in between. */

import type { LibraryArticle } from '../library/library.ts';
import type { PreparedLibrary } from './lookup/lookups.ts';
import { termsIn } from './lookup/terms.ts';

/** Answers after the terms of these articles have been found in small steps; what is forgotten by then is found again. */
export function* readAhead<Answer>(
  articles: readonly LibraryArticle[],
  library: PreparedLibrary,
  answer: () => Answer,
): Generator<void, Answer> {
  for (const article of articles) {
    for (const paragraph of article.reading.paragraphs) termsIn(article, library, paragraph);
    yield;
  }
  return answer();
}
