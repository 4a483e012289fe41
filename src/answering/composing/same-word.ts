import { baseForm } from '../../library/search/irregular.ts';
import { numberWord } from '../../library/search/numbers.ts';
import { turnOf } from '../turning.ts';
import { isBe } from './lexicon.ts';

/** The folded word with number words as digits: "seventh" and "7th" are one. */
export const plainKey = (key: string): string => numberWord(key);

/**
 * Are two folded words one word, inflected at most ("launch", "launches", "launched")? Words that turn
 * a meaning must be the same to the letter, save for verbs of hoping and denying; "attacking" is not
 * "attacked", which would make a doer of whom it was done to.
 */
export function isSameWord(a: string, b: string): boolean {
  if (plainKey(a) === plainKey(b) || (isBe(a) && isBe(b))) return true;
  const turn = turnOf(a);
  if (turn !== turnOf(b) || (turn !== null && turn !== 'hope or denial')) return false;
  if (/\p{N}/u.test(a) || a.endsWith('ing') !== b.endsWith('ing')) return false;
  const bases = basesOf(a);
  return basesOf(b).some((base) => bases.includes(base));
}

/** What a word may be a form of, by the rules of English inflection alone. */
function basesOf(word: string): readonly string[] {
  const irregular = baseForm(word);
  if (irregular !== word) return [irregular];
  const bases = [word];
  const cut = (ending: RegExp, ...instead: string[]): void => {
    if (ending.test(word) && word.length > 4)
      for (const end of instead) bases.push(word.replace(ending, end));
  };
  cut(/ies$/, 'y');
  cut(/(?<=s|x|z|ch|sh|o)es$/, '');
  cut(/(?<![su])s$/, '');
  cut(/ied$/, 'y');
  cut(/ed$/, '', 'e');
  cut(/([bdglmnprt])\1ed$/, '$1');
  return bases;
}
