/** How a request is written, line by line, and how long it may get. */
import type { LibraryArticle } from '../../library/library.ts';
import type { Candidate } from './candidates.ts';

/**
 * Tokenizers print English news at 4 to 5 characters a token; names, figures and other scripts take
 * more. Counted too high a request is a little shorter, too low it is cut without a word.
 */
const CHARACTERS_A_TOKEN = 3.5;

export const tokensIn = (text: string): number => Math.ceil(text.length / CHARACTERS_A_TOKEN);

/** For what is always in a request, the question, the titles, and the answer. */
export const REQUEST_TOKENS = 1_200;

/** `[S3] Marisol Okafor: …`; one line, whatever the article's line breaks. */
export function candidateLine({
  id,
  article,
  speaker,
  quotation,
}: Omit<Candidate, 'rank'>): string {
  const { start, end } = quotation.shown;
  return `[${id}] ${speaker?.name ?? 'The article'}: ${oneLine(article.text.slice(start, end))}`;
}

/** `# Title (date)`. */
export const articleLine = ({ name, published }: LibraryArticle): string =>
  `# ${oneLine(name)}${published === null ? '' : ` (${published})`}`;

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
