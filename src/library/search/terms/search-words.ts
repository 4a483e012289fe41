import { americanSpelling } from '../../../language/spelling.ts';
import { numberWord } from '../../../language/stemming/numbers.ts';
import { HASH_START, hashOf, hashStep } from './print-table.ts';

/**
 * Abbreviations with their dots, numbers with theirs, and runs of letters and digits with the
 * apostrophes inside. A hyphen parts words: "self-defence" is found as "self defence" is.
 */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** The words of a text as they are printed, in order. */
export const printedWords = (text: string): readonly string[] => text.match(WORD) ?? [];

/** Letters and digits of ASCII. */
const ALNUM = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const isAlnum = (code: number): boolean => ALNUM[code] === 1;
const END = 32;
const codeAt = (text: string, i: number): number => (i < text.length ? text.charCodeAt(i) : END);
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2c || code === 0x2e;

/** Takes a word at `text.slice(start, end)`; `hash` is that of print-table.ts. */
type Visit = (start: number, end: number, hash: number) => void;

/**
 * `printedWords` without cutting words out, for texts by the million: runs of ASCII letters and digits
 * are seen here, and whatever may be more than that (apostrophes, dots, other scripts) by the pattern.
 */
export function scanWords(text: string, visit: Visit): void {
  for (let i = 0; i < text.length; ) {
    const start = i;
    let hash = HASH_START;
    let code = codeAt(text, i);
    while (isAlnum(code)) {
      hash = hashStep(hash, code);
      code = codeAt(text, ++i);
    }
    const next = isJoint(code) ? codeAt(text, i + 1) : END;
    if (code < 128 && next < 128 && !isAlnum(next)) {
      if (i > start) visit(start, i, hash);
      i++;
      continue;
    }
    WORD.lastIndex = start;
    const match = WORD.exec(text);
    if (!match) return;
    i = WORD.lastIndex;
    visit(match.index, i, hashOf(match[0]));
  }
}

const HYPHEN = /[-‐‑]/;
/** Sought at the beginnings of words only, or a long word would be tried from each of its letters. */
const HYPHENATED = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)+/gu;

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
