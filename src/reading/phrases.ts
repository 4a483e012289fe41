import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
} from './lexicon/closed.ts';
import { CUES } from './lexicon/cues.ts';
import { ROLES } from './lexicon/roles.ts';
import type { Masked } from './mask.ts';

/** A noun phrase: token indexes, `to` exclusive. */
export type Phrase = { readonly from: number; readonly to: number };

export const isAdverb = (token: Masked): boolean =>
  ADVERBS.has(token.lower) ||
  (!token.capital && token.lower.length > 4 && token.lower.endsWith('ly'));

const isNounLikeCue = (token: Masked): boolean => ROLES.has(token.lower) || token.capital;

/** Whether a word is taken for a verb, so that it ends the noun phrase beside it. */
export function isVerb(token: Masked): boolean {
  if (token.kind !== 'word') return false;
  if (AUXILIARIES.has(token.lower)) return !token.capital;
  if (isNounLikeCue(token)) return false;
  if (COMMON_VERBS.has(token.lower)) return true;
  const cue = CUES.get(token.lower);
  if (cue && cue.form !== 'base' && cue.form !== 'third') return true;
  if (cue && cue.lemma === 'say') return true;
  return token.lower.length > 4 && token.lower.endsWith('ed');
}

/** Whether a token can stand inside a noun phrase. */
export function isNominal(token: Masked | undefined): token is Masked {
  if (!token) return false;
  if (token.kind === 'possessive' || token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  if (token.capital && token.text !== 'I')
    return (
      (!PRONOUNS.has(token.lower) &&
        !CONJUNCTIONS.has(token.lower) &&
        !PREPOSITIONS.has(token.lower)) ||
      (token.text === token.text.toUpperCase() && token.text.length > 1)
    );
  return (
    !PREPOSITIONS.has(token.lower) &&
    !CONJUNCTIONS.has(token.lower) &&
    !PRONOUNS.has(token.lower) &&
    !isAdverb(token) &&
    !isVerb(token)
  );
}

/** The noun phrase whose last token is `last`, or null where no phrase ends there. */
export function phraseBefore(tokens: readonly Masked[], last: number, floor = 0): Phrase | null {
  const token = tokens[last];
  if (!token || last < floor) return null;
  if (token.kind === 'word' && PRONOUNS.has(token.lower) && !isAcronym(token)) {
    return { from: last, to: last + 1 };
  }
  let from = last + 1;
  while (from > floor) {
    const before = tokens[from - 1];
    if (!isNominal(before)) break;
    from--;
    if (
      DETERMINERS.has(before.lower) &&
      !isAcronym(before) &&
      from <= last &&
      tokens[from - 1]?.kind !== 'possessive'
    ) {
      if (!isNominal(tokens[from - 1]) || !DETERMINERS.has(tokens[from - 1]?.lower ?? '')) break;
    }
  }
  if (from > floor && DETERMINERS.has(tokens[from - 1]?.lower ?? '') && from <= last) from--;
  return from <= last ? { from, to: last + 1 } : null;
}

const isAcronym = (token: Masked): boolean =>
  token.text.length > 1 && token.text === token.text.toUpperCase();

/** The noun phrase that begins at `first`, or null. */
export function phraseAfter(tokens: readonly Masked[], first: number): Phrase | null {
  const token = tokens[first];
  if (!token) return null;
  if (token.kind === 'word' && !isAcronym(token)) {
    if (SUBJECT_PRONOUNS.has(token.lower)) return { from: first, to: first + 1 };
    if (PRONOUNS.has(token.lower) && !DETERMINERS.has(token.lower)) {
      return { from: first, to: first + 1 };
    }
  }
  let to = first;
  if (DETERMINERS.has(token.lower)) to++;
  while (isNominal(tokens[to])) to++;
  return to > first ? { from: first, to } : null;
}
