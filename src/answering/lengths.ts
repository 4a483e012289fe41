/** How much a person may ask at once, and the refusal for more, and how much a page shows. What is within these bounds is answered in bounded time. */
import type { Answer, Gap } from './answer.ts';

/** Letters of a question or a quotation. */
export const LONGEST_QUESTION = 1500;
/** Letters of a text that is typed to be checked: Discord takes no more. */
export const LONGEST_TEXT = 6000;
/** Letters of a text to check that comes as a file. */
export const LONGEST_FILE = 20_000;
/** Letters of a speaker, a topic, a party. */
export const LONGEST_NAME = 200;
/** Quotations of a text to check. */
export const MOST_QUOTATIONS = 50;

/** Letters of a public page of a reply. */
export const PUBLIC_PAGE = 900;
/** Letters of a role and of a title there, so that a line with a name and a place fits a notification: of longer ones the beginning is shown. */
export const LONGEST_ROLE = 70;
export const LONGEST_TITLE = 150;
/** Letters of a title where a page has several: a further passage tells more than the end of a headline. */
export const ONE_TITLE_OF_SEVERAL = 45;

type Overlong = Extract<Gap, { readonly gap: 'too-long' }>;

/** The refusal for a text of more letters than `most`, as Discord counts them; null for a shorter one. */
export function tooLong(text: string, most: number): Answer | null {
  if (text.length <= most) return null;
  const count = [...text].length;
  return count <= most ? null : overlong({ gap: 'too-long', of: 'letters', count, most });
}

/** The refusal for a text that holds more quotations than are checked at once; null for one with fewer. */
export const tooMany = (quotations: readonly unknown[]): Answer | null =>
  quotations.length <= MOST_QUOTATIONS
    ? null
    : overlong({
        gap: 'too-long',
        of: 'quotations',
        count: quotations.length,
        most: MOST_QUOTATIONS,
      });

const overlong = (gap: Overlong): Answer => ({ kind: 'not-in-sources', gap, nearest: [] });
