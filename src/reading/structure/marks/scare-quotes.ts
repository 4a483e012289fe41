import { DETERMINERS, SUBJECT_PRONOUNS } from '../../../language/lexicon/function-words.ts';
import { withoutTrailing } from '../../../language/trailing.ts';
import type { Token } from '../tokens.ts';
import { isComma, isNominal, isPreposition, isPronoun, isWord } from '../word-class.ts';

const LONGEST_SCARE = 3;
/** Behind an article: "the “In case of crisis” brochure". */
const LONGEST_MODIFIER = 6;
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
  const longest = DETERMINERS.has(tokens[at - 1]?.lower ?? '') ? LONGEST_MODIFIER : LONGEST_SCARE;
  return length <= longest && isWord(next) && !next.capital && isNominal(next);
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

/** Nouns before what bears a name or stands written: "the term", "their slogan:". */
const NAMES =
  /^(term|terms|phrase|expression|so-called|nickname|nicknames|codename|slogan|slogans|motto|hashtag|acronym|title|headline|heading|caption|inscription|label|brand|name|alias|pseudonym|moniker|handle|username|trademark)$/;
const NAMED =
  /^(called|named|dubbed|nicknamed|labeled|labelled|titled|entitled|headed|termed|christened|branded|marked|headlined|captioned|inscribed|stamped|engraved|emblazoned)$/;
/** What tells behind the marks that they are an inscription: "“PRESS” written on them". */
const INSCRIBED =
  /^(?:written|printed|painted|scrawled|stamped|emblazoned|sprayed|daubed|stencilled|tattooed)$/;
/** What leads to the words of an inscription: "above the words “…”", "bearing the words “…”". */
const BEARING =
  /^(?:above|below|beneath|under|bear|bears|bearing|bore|carrying|carries|carried|emblazoned)$/;

/** "He asked, to shouts of “Nobody!”": what a crowd shouts to it is not what he says. */
const isShouted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' &&
  /^(?:shouts?|cries|chants?|slogans|jeers)$/.test(tokens[at - 2]?.lower ?? '') &&
  /^(?:to|amid|amidst|with|over)$/.test(tokens[at - 3]?.lower ?? '');

/** Whether marks hold what stands written on a thing. */
export function isInscribed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (INSCRIBED.test(next?.lower ?? '') && isPreposition(tokens[at + 2])) return true;
  if (isShouted(tokens, at)) return true;
  const isWords = /^(?:words|slogan|message|legend)$/.test(tokens[at - 1]?.lower ?? '');
  return isWords && BEARING.test(tokens[at - 3]?.lower ?? '');
}

/** How far before a verb of naming the "what" stands of "what critics called". */
const WHAT_REACH = 14;

const CALLING = /^(?:call|calls|called|calling|quote|quoting|dub|dubbed|codenamed)$/;
const LONGEST_PROPER = 4;

/** Every word with a capital, and no stop inside the marks: "Operation Thimble". */
function isProper(text: string, token: Token | undefined): boolean {
  if (!token) return false;
  const printed = text.slice(token.start, token.end).replace(OPENING, '');
  const words = printed.replace(/["”’»]+$/, '').split(/\s+/);
  const isShort = words.length > 1 && words.length <= LONGEST_PROPER;
  return isShort && words.every((word) => /^[\p{Lu}\p{N}][^.,!?]*$/u.test(word));
}

/** What analysts think of a stock: "cut its rating to “hold”". */
const RATING =
  /^(?:buy|strong buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[- ]weight|reduce|accumulate)$/i;

const isRating = (text: string, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const leads = /^(?:to|from|at|as|a|of)$/.test(tokens[at - 1]?.lower ?? '');
  return leads && token !== undefined && RATING.test(inside(text, token));
};

/** Of these a name may follow behind a comma: "a nickname, “Pebble”", "a review, titled, …". */
const LABELS = /^(?:nickname|codename|slogan|motto|title|alias|pseudonym|moniker|titled|entitled)$/;

/** How far before "as" the word of naming may stand: "known in the village as". */
const KNOWN_REACH = 5;

/** "known as", "known to everyone as", "known in the village as". */
function isKnownAs(tokens: readonly Token[], as: number): boolean {
  for (let at = as - 1; at >= as - KNOWN_REACH; at--) {
    if (tokens[at]?.lower === 'known') return at === as - 1 || isPreposition(tokens[at + 1]);
    const token = tokens[at];
    if (!isNominal(token) && !isPreposition(token) && !isPronoun(token)) return false;
  }
  return false;
}

/** What something is called or has written on it: "the term “in build”", "known as “retrieval”", "labelled “do not discard”". */
export function isName(text: string, tokens: readonly Token[], at: number): boolean {
  let last = isComma(tokens[at - 1]) && LABELS.test(tokens[at - 2]?.lower ?? '') ? at - 2 : at - 1;
  if (isRating(text, tokens, at)) return true;
  if (tokens[last]?.text === ':' && NAMES.test(tokens[last - 1]?.lower ?? '')) return true;
  while (/^(the|a|an|simply|only)$/.test(tokens[last]?.lower ?? '')) last--;
  const word = tokens[last]?.lower ?? '';
  if (NAMES.test(word)) return true;
  if (word === 'as') return isKnownAs(tokens, last);
  if (CALLING.test(word) && isProper(text, tokens[at])) return true;
  if (!NAMED.test(word)) return false;
  if (word === 'called' && SUBJECT_PRONOUNS.has(tokens[last - 1]?.lower ?? '')) return false;
  for (let what = last - 1; what >= Math.max(0, last - WHAT_REACH); what--) {
    const before = tokens[what];
    if (/^(what|whatever|which|whom|that)$/.test(before?.lower ?? '')) return false;
    if (before?.kind === 'quotation' || before?.text === ';') break;
  }
  return tokens[at + 1]?.lower !== 'by';
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
