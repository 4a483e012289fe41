import type { Page } from '../names/prepared-paragraph.ts';
import type { Member } from '../speakers/cast.ts';
import type { Introduced } from '../speakers/enter-names.ts';
import type { Structure } from '../structure/structure.ts';

const isSomebody = ({ type, words, gender, roleWords }: Member): boolean =>
  type === 'person' && (words.length > 1 || gender !== null || roleWords.size > 0);

/**
 * Who answers in an interview whose answers bear no name: the one person whom the text before the
 * first question names, or of several the one in the headline. Null where that does not tell.
 */
export function interviewee(
  text: string,
  { blocks }: Structure,
  pages: readonly Page[],
  introduced: readonly Introduced[],
): Member | null {
  const first = pages.findIndex(({ turns }) => turns.length > 0);
  if (first < 0) return null;
  const named = introduced.slice(0, first).flatMap(({ outside }) => outside);
  const people = new Set(named.map(({ member }) => member).filter(isSomebody));
  if (people.size === 1) return [...people][0] ?? null;
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const title = headline ? text.slice(headline.start, headline.end).toLowerCase() : '';
  const titled = [...people].filter(({ words }) => title.includes(words.at(-1) ?? '\n'));
  return titled.length === 1 ? (titled[0] ?? null) : null;
}
