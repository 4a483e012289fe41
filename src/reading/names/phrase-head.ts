/** The part of a noun phrase that says what somebody is: "the spokesman" of "the spokesman for the squad". */
import { PERSON_NOUNS } from '../../language/lexicon/meanings/person-nouns.ts';
import { NAMES_TOO, ROLES } from '../../language/lexicon/titles-and-roles.ts';
import type { Range } from '../../language/spans/span.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isPreposition, isRelative } from '../structure/word-class.ts';

/** Where a phrase stands in the text. */
export const spanOf = (tokens: readonly Token[], { from, to }: Phrase): Range => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** Where the head part of a phrase ends: at its first comma, preposition or relative. */
export function headEnd(tokens: readonly Token[], { from, to }: Phrase): number {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    const isStop = token?.kind === 'punctuation' || token?.kind === 'quotation';
    if (isStop || isRelative(token) || (isPreposition(token) && !token?.capital)) return at;
    if (POSTPOSED.test(token?.lower ?? '') && isPreposition(tokens[at + 1])) return at;
  }
  return to;
}

/** Adjectives that stand behind whom they describe: "a person familiar with the talks". */
const POSTPOSED = /^(?:familiar|aware|close|involved|present|privy|responsible)$/;

/** Whether a word says what somebody is: "diplomat", "ex-diplomat". */
export const isRoleWord = (word: string): boolean => ROLES.has(word.replace(/^.*-/, ''));

/** Whether a noun without a capital is one for a person. */
export const isPersonNoun = (word: string): boolean =>
  isRoleWord(word) || NAMES_TOO.has(word) || PERSON_NOUNS.has(word.replace(/^.*-/, ''));

/** Whether a token says what somebody is. */
export const isRole = (token: Token): boolean => isRoleWord(token.lower);
