/** Sentences that say that somebody gave no comment. */
import type { Library, LibraryArticle } from '../library/library.ts';
import { type QuoteSpan, quoteSpan } from './answer.ts';
import { type Mention, mentionsIn } from './names.ts';

const SILENT =
  /\b(?:did not|didn['’]t|has not|had not|have not|refused to|declined to)\s+(?:\p{L}+\s+){0,2}?(?:respond|comment|reply|answer|return)|\bno (?:comment|response|reply)\b|\bcould not be reached\b/iu;

/** The first sentence that names one of those meant and says that they did not comment; null where there is none. */
export function silenceOf(
  isMeant: (mention: Mention) => boolean,
  articles: Iterable<LibraryArticle>,
  library: Library,
): QuoteSpan | null {
  for (const article of articles) {
    for (const sentence of article.reading.paragraphs.flatMap(({ sentences }) => sentences)) {
      const isSilent = SILENT.test(article.text.slice(sentence.start, sentence.end));
      if (isSilent && mentionsIn(article.text, library, sentence).some(isMeant)) {
        return quoteSpan(article, sentence);
      }
    }
  }
  return null;
}
