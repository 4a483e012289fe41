/** Sentences that say that somebody gave no comment. */

import type { Range } from '../../language/spans/span.ts';
import type { Library, LibraryArticle } from '../../library/library.ts';
import { type QuoteSpan, quoteSpan } from '../answer.ts';
import { type NameMention, type PreparedLibrary, remembered, type Tables } from './lookups.ts';
import { mentionsIn } from './name-index.ts';

const SILENT =
  /\b(?:did not|didn['’]t|has not|had not|have not|refused to|declined to)\s+(?:\p{L}+\s+){0,2}?(?:respond|comment|reply|answer|return)|\bno (?:comment|response|reply)\b|\bcould not be reached\b/iu;

/** The table `silences`. */
export function* makeSilences(library: Library): Generator<void, Tables['silences']> {
  const table = new Map<string, readonly Range[]>();
  for (const article of library.articles.values()) {
    yield;
    if (!SILENT.test(article.text)) continue;
    const silent = article.reading.paragraphs
      .flatMap(({ sentences }) => sentences)
      .filter(({ start, end }) => SILENT.test(article.text.slice(start, end)));
    if (silent.length > 0) table.set(article.id, silent);
  }
  return table;
}

/** The names in a sentence of an article, found once. */
function namesIn(
  article: LibraryArticle,
  sentence: Range,
  library: PreparedLibrary,
): readonly NameMention[] {
  return remembered(library.lookups.memos.namesInSilences, sentence, () =>
    mentionsIn(article.text, library, sentence),
  );
}

/** The first sentence that names one of those meant and says that they did not comment; null where there is none. */
export function silenceOf(
  isMeant: (mention: NameMention) => boolean,
  articles: Iterable<LibraryArticle>,
  library: PreparedLibrary,
): QuoteSpan | null {
  for (const article of articles) {
    const found = library.lookups.silences
      .get(article.id)
      ?.find((sentence) => namesIn(article, sentence, library).some(isMeant));
    if (found !== undefined) return quoteSpan(article, found);
  }
  return null;
}
