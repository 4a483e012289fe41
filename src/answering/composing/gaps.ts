/**
 * What a draft may leave out of a source's sentence without saying something else. A draft keeps the
 * source's words in their order; between two that it keeps it may drop
 *
 *   light words            the vote → vote; has carried → carried
 *   plain adverbs          categorically rejected → rejected        ┐
 *   modifiers of a noun    a renewed escalation → an escalation     │ only where nothing before it
 *   "of …" before a verb   the vote on the draft was → the vote was │ reverses what follows
 *   an aside in commas     Li, a guard, fled → Li fled              ┘ (no, only, all, if, denied)
 *
 * and never a word that turns the meaning, a name that acts, or a verb of saying.
 */
import {
  cueLemma,
  isBe,
  isCondition,
  isConjunction,
  isFunctionWord,
  isLight,
  isNegation,
  isPlainAdverb,
  isPreposition,
  isPronoun,
  isTimeWord,
  isTurning,
  isVerbLike,
  opensPhrase,
  PRIVATIVE,
  reverses,
  turnsWhenLost,
} from './lexicon.ts';
import type { SourceToken } from './source-units.ts';

type Tokens = readonly SourceToken[];

const MOST_MODIFIERS = 2;
const OPENERS = new Set(
  'in on at during after before since when while although though as earlier later'.split(' '),
);
const INCOMPLETE = new Set('to that than as whether of or nor rather instead not'.split(' '));
const ALTERNATIVE = new Set('or nor than that to whether'.split(' '));
const ASIDE = new Set('which who whose where a an the in on at by including'.split(' '));
const AFTER_NOUN = new Set(
  'of in on at for from with against over between by near about'.split(' '),
);

/** Does a word of the same sentence before `at` make less of what follows it more? */
function isReversed(tokens: Tokens, at: number): boolean {
  const sentence = tokens[at]?.sentence;
  return tokens.slice(0, at).some((token) => token.sentence === sentence && reverses(token.key));
}

/** May the words between two kept ones (indexes, both outside) be left out? */
export function maySkip(tokens: Tokens, before: number, after: number): boolean {
  const gap = tokens.slice(before + 1, after);
  const [left, right] = [tokens[before], tokens[after]];
  if (left === undefined || right === undefined || left.sentence !== right.sentence) return false;
  if (gap.every(({ key }) => isLight(key))) return true;
  if (gap.some(({ key }) => turnsWhenLost(key) || cueLemma(key) !== null)) return false;
  if (isReversed(tokens, before + 1)) return false;
  return (
    gap.every(({ key }) => isLight(key) || isPlainAdverb(key)) ||
    isAside(gap, right) ||
    areModifiers(gap, left, right) ||
    isAfterNoun(gap, left, right)
  );
}

/** "US" is no pronoun. */
const isFunction = ({ key, name }: SourceToken): boolean => name === null && isFunctionWord(key);

/** ", senior US diplomat,": parted on both sides, one piece, and opened by a word that makes it an aside. */
function isAside(gap: Tokens, right: SourceToken): boolean {
  const [first, ...rest] = gap;
  if (first === undefined || !first.boundary || !right.boundary) return false;
  return ASIDE.has(first.key) && rest.every(({ boundary }) => !boundary);
}

/** "the [inevitable] choice": right after a word that opens a noun phrase, right before its noun. */
function areModifiers(gap: Tokens, left: SourceToken | null, right: SourceToken): boolean {
  const lights = gap.findLastIndex(({ key }) => isLight(key)) + 1;
  const modifiers = gap.slice(lights);
  const opener = gap[lights - 1] ?? left;
  if (modifiers.length > MOST_MODIFIERS || !gap.slice(0, lights).every(({ key }) => isLight(key)))
    return false;
  if (opener !== null && (opener.name !== null || !opensPhrase(opener.key))) return false;
  const isNoun = right.name === null && !isVerbLike(right.key) && !isFunction(right);
  return modifiers.every(isModifier) && isNoun && !right.boundary;
}

const isModifier = (token: SourceToken): boolean =>
  token.name === null &&
  !token.capital &&
  !token.boundary &&
  !isVerbLike(token.key) &&
  !isFunctionWord(token.key) &&
  !isTurning(token.key) &&
  !token.key.endsWith('est') &&
  !PRIVATIVE.has(token.key);

/** "the vote [against the draft] was": goes with the noun before, and the verb follows. */
function isAfterNoun(gap: Tokens, left: SourceToken, right: SourceToken): boolean {
  const [first] = gap;
  if (first === undefined || gap.length < 2 || !AFTER_NOUN.has(first.key)) return false;
  if (isFunction(left) || right.key.endsWith('ing')) return false;
  if (!isBe(right.key) && !isVerbLike(right.key)) return false;
  return gap.every(
    ({ key, name, boundary, hyphenated }) =>
      !boundary &&
      (name !== null || !isPronoun(key)) &&
      (hyphenated || !isVerbLike(key)) &&
      (key === 'and' || !isConjunction(key)),
  );
}

/** May the words of a sentence before its first kept one be left out? */
export function maySkipBefore(tokens: Tokens, first: number): boolean {
  const kept = tokens[first];
  if (kept === undefined) return false;
  const gap = tokens.slice(0, first).filter(({ sentence }) => sentence === kept.sentence);
  if (gap.every(({ key }, at) => isLight(key) || (at === 0 && key === 'but'))) return true;
  if (gap.some(({ key }) => turnsWhenLost(key) || cueLemma(key) !== null)) return false;
  if (areModifiers(gap, null, kept)) return true;
  return isOpening(gap, kept) && !isVerbLike(kept.key);
}

/** "During the talks, …": one introductory phrase, then the sentence proper. */
function isOpening(gap: Tokens, kept: SourceToken): boolean {
  const [opener, ...rest] = gap;
  if (opener === undefined || !(OPENERS.has(opener.key) || isPlainAdverb(opener.key))) return false;
  const proper = rest.findIndex(({ boundary }) => boundary);
  if (proper === -1) return kept.boundary;
  return !kept.boundary && rest.slice(proper).every(({ key }) => isLight(key));
}

/** May the words of a sentence after its last kept one be left out? */
export function maySkipAfter(tokens: Tokens, last: number): boolean {
  const kept = tokens[last];
  if (kept === undefined) return false;
  const gap = tokens.slice(last + 1).filter(({ sentence }) => sentence === kept.sentence);
  const [next] = gap;
  if (next === undefined) return true;
  if (gap.some(({ key }) => isCondition(key))) return false;
  const parted = gap.findIndex(({ boundary }) => boundary);
  const negated = gap.findIndex(({ key }) => isNegation(key));
  if (negated !== -1 && (parted === -1 || negated < parted)) return false;
  if (next.boundary) return !ALTERNATIVE.has(next.key);
  if (isReversed(tokens, last + 1) || INCOMPLETE.has(next.key)) return false;
  if (isTimeWord(next.key) || isPlainAdverb(next.key)) return true;
  return !isVerbLike(kept.key) && (isPreposition(next.key) || isConjunction(next.key));
}
