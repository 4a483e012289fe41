/**
 * What a single token can be: the questions that the passes ask of words. Everything here looks at
 * one token, never at its neighbours.
 */
import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from '../../language/lexicon/function-words.ts';
import { CUES } from '../../language/lexicon/reporting-verbs.ts';
import { ROLES } from '../../language/lexicon/titles-and-roles.ts';
import type { Token } from './tokens.ts';

type Maybe = Token | undefined;

/** "US", "FBI": not to be taken for the small word that it spells. */
export const isAcronym = (token: Token): boolean =>
  token.text.length > 1 && token.text === token.text.toUpperCase();

/** Whether a token is a word. */
export const isWord = (token: Maybe): token is Token => token?.kind === 'word';

/** Whether a token is a comma. */
export const isComma = (token: Maybe): boolean => token?.text === ',';

/** A comma, dash or bracket: what sets an insertion off. */
export const isBreak = (token: Maybe): boolean =>
  token !== undefined && token.kind === 'punctuation' && /^[,—–()-]$/.test(token.text);

/** Whether a token is a day, a month, or "today". */
export const isTime = (token: Maybe): boolean =>
  token !== undefined &&
  TIME_WORDS.has(token.lower) &&
  (token.capital || /^(today|yesterday|tomorrow|tonight)$/.test(token.lower));

/** Whether a token is a preposition. */
export const isPreposition = (token: Maybe): boolean =>
  isWord(token) && PREPOSITIONS.has(token.lower) && !isAcronym(token);

/** Whether a token is a conjunction. */
export const isConjunction = (token: Maybe): boolean =>
  isWord(token) && CONJUNCTIONS.has(token.lower);

/** Whether a token is a pronoun. */
export const isPronoun = (token: Maybe): boolean =>
  isWord(token) && PRONOUNS.has(token.lower) && (!isAcronym(token) || token.text === 'I');

/** Whether a token is an auxiliary. */
export const isAuxiliary = (token: Maybe): boolean =>
  isWord(token) && AUXILIARIES.has(token.lower) && !token.capital;

/** Whether a token opens a relative clause; "WHO" is a body. */
export const isRelative = (token: Maybe): boolean =>
  isWord(token) && /^(who|which|that|whose|whom)$/.test(token.lower) && token.text !== 'WHO';

/** "Last month", "this week": a noun phrase that tells a time. */
export const isTimeUnit = (token: Maybe): boolean =>
  isWord(token) &&
  /^(week|weeks|month|months|year|years|day|days|morning|afternoon|evening|night|weekend|summer|winter|spring|fall|autumn|decade|hours|minutes|moments)$/.test(
    token.lower,
  );

/** An adverb: from the list, or a small word in -ly. */
export const isAdverb = (token: Maybe): boolean =>
  isWord(token) &&
  (ADVERBS.has(token.lower) ||
    (!token.capital &&
      token.lower.length > 4 &&
      token.lower.endsWith('ly') &&
      !/^(family|reply|assembly|ally|supply|rally|italy|july)$/.test(token.lower)));

const SHORT_PAST = /^(?:fed|led|fled|bred|sped|bled)$/;

/** Whether a word is taken for a verb, so that it ends the noun phrase beside it. */
export function isVerb(token: Maybe): boolean {
  if (!isWord(token)) return false;
  if (AUXILIARIES.has(token.lower)) return !token.capital;
  if (token.capital || ROLES.has(token.lower)) return false;
  if (COMMON_VERBS.has(token.lower)) return true;
  const cue = CUES.get(token.lower);
  if (cue && (cue.form === 'past' || cue.form === 'ing' || cue.lemma === 'say')) return true;
  return (token.lower.length > 4 && token.lower.endsWith('ed')) || SHORT_PAST.test(token.lower);
}

/** Whether a token can stand inside a noun phrase. */
export function isNominal(token: Maybe): token is Token {
  if (!token) return false;
  if (token.kind === 'possessive' || token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  if (isAcronym(token) && token.text !== 'I' && token.text !== 'A') return true;
  return !(
    isPreposition(token) ||
    isConjunction(token) ||
    isPronoun(token) ||
    isAdverb(token) ||
    isVerb(token)
  );
}
