/** Names printed in capitals: "SAMEH SHOUKRY" is shown as Sameh Shoukry. */
import { NAME_PARTICLES } from '../../language/lexicon/function-words.ts';

/** Whether all of a name of several words is printed in capitals. */
const isInCapitals = (name: string): boolean => {
  const letters = name.replace(/\bMa?c(?=\p{Lu})/gu, '');
  return (
    name.includes(' ') && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
};

const NUMERAL = /^[IVX]+$/;

/** One part of a word: "O'BRIEN" is O'Brien, "MCDONALD" keeps what cannot be known. */
const partOf = (part: string): string =>
  part.replace(
    /^((?:\p{Lu}['’]|M[cC]|Mac)?)(\p{Lu})(.*)$/u,
    (_, prefix: string, first: string, rest: string) =>
      `${prefix.slice(0, 1)}${prefix.slice(1).toLowerCase()}${first}${rest.toLowerCase()}`,
  );

/** "AL-SADIQ" is Al-Sadiq; initials and numerals stay as they are. */
function wordOf(word: string, at: number): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || word.includes('.') || NUMERAL.test(word)) return word;
  if (at > 0 && NAME_PARTICLES.has(word.toLowerCase())) return word.toLowerCase();
  return word.split('-').map(partOf).join('-');
}

/** A name as it is shown: what is printed in capitals from end to end, with capitals where a name has them. */
export const shownName = (name: string): string =>
  isInCapitals(name) ? name.split(' ').map(wordOf).join(' ') : name;
