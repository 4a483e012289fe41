import { newStemmer } from 'snowball-stemmers';
import { baseForm } from './irregular.ts';

/** Stands before the stem of a compound printed with hyphens ("cease-fire"), apart from that of the solid word. */
export const COMPOUND_MARK = '-';

const stemmer = newStemmer('english');

/** The stem of a search form: irregular forms to their base, then Snowball's English stemmer (Porter 2). */
export const stemOf = (word: string): string => stemmer.stem(baseForm(word));
