/** What is kept of a question that nothing answered: its words, without what leads to a person. */
import { wordsOf } from '../../language/words.ts';

const LONGEST = 200;

/** What Discord makes of people, roles, channels and emoji; addresses; numbers that may be ids, or ring somebody. */
const LEADS_TO_SOMEBODY: readonly RegExp[] = [
  /<(?:@[!&]?|#|a?:\w+:|\/[^:>]*:)\d+>/g,
  /\b[a-z][a-z0-9+.-]*:\/\/\S+/gi,
  /[^\s@]+@[^\s@]+\.[^\s@]+/g,
  /\+\d[\d\s./()-]{5,}\d|\d{7,}/g,
];

/** `words`: what it has in common with the same question in other capitals and marks. Null where nothing is left. */
export function questionKept(
  asked: string,
): { readonly words: string; readonly question: string } | null {
  const bare = LEADS_TO_SOMEBODY.reduce((text, one) => text.replace(one, ' … '), asked);
  const question = bare
    .toWellFormed()
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .toWellFormed();
  const words = wordsOf(question)
    .map(({ key }) => key)
    .join(' ');
  return words === '' ? null : { words, question };
}
