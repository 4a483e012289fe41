import { newStemmer } from 'snowball-stemmers';
import { baseForm } from './irregular.ts';
import { searchForm } from './words.ts';

/** The key of a compound printed with hyphens ("cease-fire"), apart from that of the solid word. */
export const compoundKey = (joined: string): string => `-${stemOf(searchForm(joined))}`;

const stemmer = newStemmer('english');

/** The stem of a search form: irregular forms to their base, then Snowball's English stemmer (Porter 2). */
export const stemOf = (word: string): string => stemmer.stem(baseForm(word));
