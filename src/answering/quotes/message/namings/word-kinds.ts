/** What a word around a quotation may be to a naming: a name, a title, an office, a possessive, none of it. */
import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../../../language/lexicon/function-words.ts';
import { isGivenName } from '../../../../language/lexicon/given-names.ts';
import { COMMON_WORDS } from '../../../../language/lexicon/meanings/common-words.ts';
import { DOCUMENTS, MEDIA, OUTLETS } from '../../../../language/lexicon/occasions.ts';
import { EMPTY_IN_CHAT, LABELS } from '../../../../language/lexicon/question-words.ts';
import { SPEECH_VERBS } from '../../../../language/lexicon/reporting-verbs.ts';
import { isStopWord } from '../../../../language/lexicon/stop-words.ts';
import { GROUP_NOUNS, ROLES, TITLES } from '../../../../language/lexicon/titles-and-roles.ts';
import type { Range } from '../../../../language/spans/span.ts';
import type { Word } from '../../../../language/words.ts';
import { turnOf } from '../../../meaning-words.ts';
import { isRelation } from './outside.ts';

/**
 * P a person of the library, S a state or body of it; U somebody whom it does not know, @ a handle; T a title,
 * R an office; G a body and N an outlet that it does not know; H "he" or "she";
 * M "my", D "the", F "of", O "for"; A another word that may stand beside a name, x one that may not; "," and "|" part
 * an aside and a clause.
 */
export type NamingKind =
  | ('P' | 'S' | 'U' | '@' | 'T' | 'R' | 'G' | 'N' | 'H')
  | ('M' | 'D' | 'F' | 'O' | 'A' | 'x' | ',' | '|');

/** A word where it stands in what is read. `isSmall`: all of it is in small letters; `opens`: a sentence begins here. */
export type NamingScene = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly isSmall: boolean;
  readonly at: number;
  readonly opens: boolean;
};

const OUTLET_WORDS = MEDIA.union(OUTLETS).union(DOCUMENTS);

/** "TV", "the Times": what carries the words of others. */
export const isOutletWord = (key: string): boolean => OUTLET_WORDS.has(key);

const OWN = new Set('my your our his her their'.split(' '));

/** Without an owner's "'s". */
export const plainKey = (key: string): string => key.replace(/'s$/, '');

/** The kind of a word that is no name of the library's. */
export function kindOf(word: Word, scene: NamingScene): NamingKind {
  const printed = scene.text.slice(word.start, word.end);
  const key = plainKey(word.key);
  if (key === 'he' || key === 'she') return 'H';
  // "RT @memes" passes on what another wrote.
  if (scene.text[word.start - 1] === '@')
    return scene.words[scene.at - 1]?.key === 'rt' || isSpokenTo(word, scene) ? 'x' : '@';
  // "#SaveOrsa" says what a message is about.
  if (scene.text[word.start - 1] === '#') return 'x';
  if (OWN.has(key)) return 'M';
  if (key === 'of' || key === 'from') return 'F';
  if (key === 'for' || key === 'to') return 'O';
  if (DETERMINERS.has(key)) return 'D';
  const isCapital = /^\p{Lu}/u.test(printed) && !scene.opens;
  // "Economist Sanjay Kulkarni", but "the Economist".
  if (isOutletWord(key) && !(ROLES.has(key) && /^\p{Ll}/u.test(printed))) return 'N';
  if (LABELS.has(key)) return 'x';
  if (isCapital && (ORGANISATION_WORDS.has(key) || GROUP_NOUNS.has(key))) return 'G';
  if (/^(?:Mr|Mrs|Ms|Dr)$/iu.test(key) || TITLES.has(key)) return 'T';
  if (ROLES.has(key) || isRelation(key)) return 'R';
  // Nobody's name stands behind "the": "the Faroes" may be a state or a body that no article names.
  if (isUnknownName(printed, key, scene)) return isBehindThe(scene) ? 'A' : 'U';
  if (isFunctional(key)) return 'x';

  return 'A';
}

/** "@mo who said …?" at the head of a line; no "@mo said", "@mo: …". */
export function isSpokenTo(
  { start, end }: Range,
  { text, words, at, opens }: NamingScene,
): boolean {
  const isHandle = opens && text[start - 1] === '@';
  return (
    isHandle && /^ \p{L}/u.test(text.slice(end)) && !SPEECH_VERBS.has(words[at + 1]?.key ?? '')
  );
}

const isBehindThe = ({ words, at }: NamingScene): boolean => words[at - 1]?.key === 'the';

/** Is it a word of grammar, or of saying? */
export const isFunctional = (key: string): boolean =>
  [PREPOSITIONS, CONJUNCTIONS, PRONOUNS, AUXILIARIES, ADVERBS, COMMON_VERBS].some((set) =>
    set.has(key),
  ) ||
  SPEECH_VERBS.has(key) ||
  isStopWord(key) ||
  EMPTY_IN_CHAT.has(shortened(key)) ||
  key === 'according' ||
  (key.endsWith('ly') && !isGivenName(key));

/** "Plsss" is "pls". */
const shortened = (key: string): string => key.replace(/(.)\1+$/u, '$1');

const PARTICLES = NAME_PARTICLES.difference(new Set(['of', 'e', 'y', 'st', 'ap']));

/** "von der" of "Ursula von der Leyen". */
function isBetweenNames({ text, words, at }: NamingScene): boolean {
  const isCapital = (word: Word | undefined): boolean =>
    word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end));
  const isParticle = (word: Word | undefined): boolean => PARTICLES.has(word?.key ?? '');
  const [before, next] = [words[at - 1], words[at + 1]];
  return (isCapital(before) || isParticle(before)) && (isCapital(next) || isParticle(next));
}

/** The word before, where nothing but a space parts them: no surname stands behind "wendell,". */
function keyRightBefore({ text, words, at }: NamingScene): string {
  const [before, word] = [words[at - 1], words[at]];
  const isBeside = before !== undefined && text.slice(before.end, word?.start).trim() === '';
  return isBeside ? before.key : '';
}

const SUFFIX = /(?:ing|ed|ly|tion|ment|ness|ous|ful|able|ism)$/;

/** A capital where none need be, or a word that begins a sentence and is no word of the language. */
function isUnknownName(printed: string, key: string, scene: NamingScene): boolean {
  const before = keyRightBefore(scene);
  if (scene.isSmall) {
    const isGiven = isGivenName(key) && !COMMON_WORDS.has(key) && !isFunctional(key);
    return (
      isGiven ||
      (isGivenName(before) &&
        !COMMON_WORDS.has(before) &&
        !SUFFIX.test(key) &&
        !isFunctional(key) &&
        !isFunctional(before))
    );
  }
  if (PARTICLES.has(key) && /^\p{Ll}/u.test(printed)) return isBetweenNames(scene);
  if (!/^\p{Lu}[\p{L}'’.-]*\p{Ll}/u.test(printed)) return false;
  if (isFunctional(key) || turnOf(key) !== null) return false;
  return !scene.opens || !(COMMON_WORDS.has(key) || SUFFIX.test(key));
}
