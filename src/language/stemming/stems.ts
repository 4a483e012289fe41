import { newStemmer } from 'snowball-stemmers';
import { LONGEST_WORD } from '../words.ts';
import { baseForm } from './irregular.ts';

/** Stands before the stem of a compound printed with hyphens ("cease-fire"), apart from that of the solid word. */
export const COMPOUND_MARK = '-';

const stemmer = newStemmer('english');

/** What Snowball's English stemmer (Porter 2) leaves of a word. Its time grows with the square of the length, so a longer word than there are is left as it is. */
export const snowballStem = (word: string): string =>
  word.length > LONGEST_WORD ? word : stemmer.stem(word);

/** The stem of a search form: irregular forms to their base, then the stemmer. */
export const stemOf = (word: string): string => snowballStem(baseForm(word));
