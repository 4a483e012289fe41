import { americanSpelling } from '../../reading/spelling.ts';
import { numberWord } from './numbers.ts';

/**
 * Abbreviations with their dots, numbers with theirs, and runs of letters and digits with the
 * apostrophes inside. A hyphen parts words: "self-defence" is found as "self defence" is.
 */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** The words of a text as they are printed, in order. */
export const printedWords = (text: string): readonly string[] => text.match(WORD) ?? [];

const HYPHEN = /[-‐‑]/;
const HYPHENATED = /[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)+/gu;

/** The compounds of a text written as one word: "cease-fire" as "ceasefire". */
export const joinedWords = (text: string): readonly string[] =>
  HYPHEN.test(text)
    ? (text.match(HYPHENATED) ?? []).map((compound) => compound.replace(/[-‐‑]/g, ''))
    : [];

const POSSESSIVE = /['’ʼ]s?$/;
const AMERICA = /^(?:USA?|[Uu]\.[Ss](?:\.[Aa])?)(?:['’ʼ]s?)?$/;
const PLAIN = /^[a-z]+$/;

/**
 * The form under which a printed word is searched: case, accents, apostrophes, possessive endings,
 * thousands separators, UK/US spelling and number words folded. "US" and "U.S." become "usa", so that
 * the pronoun "us" never finds them.
 */
export function searchForm(printed: string): string {
  if (PLAIN.test(printed)) return numberWord(americanSpelling(printed));
  if (AMERICA.test(printed)) return 'usa';
  const plain = printed
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  if (/^\p{N}/u.test(plain)) return plain.replace(/,(?=\p{N}{3})/gu, '');
  const word = plain.replace(POSSESSIVE, '').replace(/['’ʼ.]/g, '');
  return numberWord(americanSpelling(word));
}
