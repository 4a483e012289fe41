import { baseForm } from '../../library/search/irregular.ts';
import { numberWord } from '../../library/search/numbers.ts';
import { turnOf } from '../turning.ts';
import { isBe, isPastBe, isPresentBe } from './lexicon.ts';

/** The folded word with number words as digits: "seventh" and "7th" are one. */
export const plainKey = (key: string): string => numberWord(key);

/**
 * Is a draft's folded word the source's, inflected at most ("launch", "launches")? Words that turn a
 * meaning must be the same to the letter, save for verbs of hoping and denying. "attacking" is not
 * "attacked", which would make a doer of whom it was done to; and what was is never told as what is,
 * while reported speech may be told in the past (`isReported`).
 */
export function isSameWord(draft: string, source: string, isReported: boolean): boolean {
  if (plainKey(draft) === plainKey(source)) return true;
  if (isBe(draft) && isBe(source)) return isSameTense(draft, source, isReported);
  const turn = turnOf(draft);
  if (turn !== turnOf(source) || (turn !== null && turn !== 'hope or denial')) return false;
  if (/\p{N}/u.test(draft) || draft.endsWith('ing') !== source.endsWith('ing')) return false;
  if (isPast(source) !== isPast(draft) && (isPast(source) || !isReported)) return false;
  const bases = basesOf(source);
  return basesOf(draft).some((base) => bases.includes(base));
}

function isSameTense(draft: string, source: string, isReported: boolean): boolean {
  if (isPresentBe(draft)) return isPresentBe(source);
  if (isPastBe(draft)) return isPastBe(source) || (isReported && isPresentBe(source));
  return !isPresentBe(source) && !isPastBe(source);
}

const isPast = (word: string): boolean => /ed$/.test(word) || baseForm(word) !== word;

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
