import { withoutTrailing } from '../../../language/trailing.ts';
import type { Token } from '../tokens.ts';
import { isNominal, isWord } from '../word-class.ts';

const LONGEST_SCARE = 3;
const NAMING =
  /^(titled|entitled|called|named|dubbed|known|nicknamed|labeled|labelled|captioned|name|nickname|moniker|alias|pseudonym|codename|callsign)$/;
const BEFORE_WORK =
  /^(on|to|of|in|program|programme|show|song|book|film|movie|series|podcast|documentary|novel|play|album|author|newspaper|magazine|column|and|or|for|from|s|the|watch|watched|sang)$/;
const SMALL = /^(a|an|the|of|in|on|and|or|to|for|with|at|by|from|is|as|vs|vs\.)$/i;

const OPENING = /^[\s"'“”‘’«»`]+/;
const CLOSING = /[\s"'“”‘’«»`.,]/;

const inside = (text: string, token: Token): string =>
  withoutTrailing(text.slice(token.start, token.end), CLOSING).replace(OPENING, '');

/** A short quotation used as an adjective (`a "no limits" partnership`) is the article's own words. */
export function isScareQuote(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const next = tokens[at + 1];
  const length = inside(text, token).split(/\s+/).length;
  return length <= LONGEST_SCARE && isWord(next) && !next.capital && isNominal(next);
}

/** A title of a work or broadcast: every longer word begins with a capital, after a word that leads to one. */
export function isTitleOfWork(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const before = tokens[at - 1];
  if (isWord(before) && NAMING.test(before.lower) && before.lower !== 'called') return true;
  const words = inside(text, token).split(/\s+/);
  const isTitle =
    words.length <= 12 && words.every((word) => SMALL.test(word) || !/^\p{Ll}/u.test(word));
  if (!isTitle) return false;
  const leads =
    before?.kind === 'possessive' ||
    (isWord(before) && (BEFORE_WORK.test(before.lower) || before.capital));
  return leads && words.length >= 2;
}

/** The longest nickname, marks included. */
const LONGEST_NICKNAME = 24;

/** A nickname between two words of a name: `Eduardo "The Hammer" Lima`. */
export function isNickname(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token?.kind !== 'quotation' || token.end - token.start > LONGEST_NICKNAME) return false;
  const isName = isWord(before) && before.capital && isWord(after) && after.capital;
  return isName && !/[,.?!]["'”’»]$/.test(text.slice(token.start, token.end));
}
