/** Classes of words that decide what a draft may leave out of a source's sentence, and what it may put in. */
import { baseForm } from '../../library/search/irregular.ts';
import { ABBREVIATIONS } from '../../reading/lexicon/abbreviations.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from '../../reading/lexicon/closed.ts';
import { CUES } from '../../reading/lexicon/cues.ts';
import type { Turn } from '../answer.ts';
import { turnOf } from '../turning.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const BE = set('be am is are was were been being');
/** A source's words that carry nothing on their own: a draft may leave them out anywhere. */
const LIGHT = set(`a an the this that these those its his her their our my your have has had do does
  did and also`);
/** A draft's own words among the source's: they claim nothing. */
export const FILLING = set('a an the also');
/** The same at the beginning of a claim. */
export const LEADING = set('that and');
/** Words that open a clause beside the one before it. */
export const OPENING = set('and while whereas but meanwhile separately however also');
/** Words whose loss makes another thing of what follows: a deputy minister is no minister. */
export const PRIVATIVE =
  set(`former ex then acting deputy vice assistant would fake mock draft proposed
  potential planned possible attempted alleged so-called self-styled pretended counterfeit artificial
  pseudo near quasi anti non pro counter opposition future past late retired ousted provisional interim
  temporary partial limited conditional preliminary unconfirmed unverified purported apparent bogus sham
  hypothetical disputed next last previous coming other another only`);
const DETERMINERS = set('a an the this that these those its his her their our my');
const NOT_ADVERBS =
  set(`family ally reply supply assembly anomaly july monopoly bully rally fly apply
  rely comply italy multiply butterfly`);
/** Say no more than that it was said. */
const NEUTRAL = set('say tell state add');
/** Verbs of saying that `NEUTRAL` ones may stand for: whoever used them held it to be so. */
const ASSERTIVE =
  set(`say tell add write note explain warn claim declare announce insist state reply
  respond recall tweet conclude continue observe remark argue maintain contend assert acknowledge admit
  concede confirm reiterate repeat stress emphasize emphasise reveal report testify mention predict
  complain caution inform affirm clarify disclose underline underscore`);

const FORBIDDEN_GAPS: readonly Turn[] = [
  'negation',
  'modal',
  'condition',
  'hope or denial',
  'quantifier',
];
/** Under these a part does not follow from the whole: "no missiles were fired" is more than "no big missiles …". */
const REVERSING: readonly Turn[] = ['negation', 'condition', 'hope or denial', 'quantifier'];

export const isBe = (key: string): boolean => BE.has(key);
export const isPastBe = (key: string): boolean => key === 'was' || key === 'were';
export const isPresentBe = (key: string): boolean => /^(?:am|is|are)$/.test(key);
export const isLight = (key: string): boolean => LIGHT.has(key);
export const isPreposition = (key: string): boolean => PREPOSITIONS.has(key);
export const isConjunction = (key: string): boolean => CONJUNCTIONS.has(key);
export const isPronoun = (key: string): boolean => PRONOUNS.has(key);
export const isTimeWord = (key: string): boolean => TIME_WORDS.has(key);
export const isAbbreviation = (word: string): boolean => ABBREVIATIONS.has(word.toLowerCase());

/** May its loss turn the meaning of what is kept? */
export const turnsWhenLost = (key: string): boolean => has(FORBIDDEN_GAPS, turnOf(key));
export const reverses = (key: string): boolean => has(REVERSING, turnOf(key));
export const isNegation = (key: string): boolean => turnOf(key) === 'negation';
export const isCondition = (key: string): boolean => turnOf(key) === 'condition';
export const isProviso = (key: string): boolean =>
  /^(?:if|unless|until|provided|assuming|lest)$/.test(key);
export const isTurning = (key: string): boolean => turnOf(key) !== null;
export const isCounted = (key: string): boolean => has(['number', 'date'], turnOf(key));

const has = (turns: readonly Turn[], turn: Turn | null): boolean =>
  turn !== null && turns.includes(turn);

/** An adverb that turns nothing ("publicly", "also"). */
export function isPlainAdverb(key: string): boolean {
  if (turnOf(key) !== null || NOT_ADVERBS.has(key)) return false;
  return ADVERBS.has(key) || (key.length > 4 && key.endsWith('ly'));
}

/** May it be a verb? Errs towards yes. */
export function isVerbLike(key: string): boolean {
  if (CUES.has(key) || COMMON_VERBS.has(key) || AUXILIARIES.has(key) || BE.has(key)) return true;
  if (baseForm(key) !== key) return true;
  return key.length > 4 && /(?:ed|ing)$/.test(key);
}

/** Words after which a noun phrase begins. */
export function opensPhrase(key: string): boolean {
  return (isPreposition(key) && key !== 'to') || BE.has(key) || DETERMINERS.has(key);
}

/** Words that bound a noun phrase. */
export function isFunctionWord(key: string): boolean {
  return isPreposition(key) || isConjunction(key) || isPronoun(key) || isLight(key) || isBe(key);
}

/** The verb of saying that a word is a form of; null for none. */
export function cueLemma(key: string): string | null {
  const cue = CUES.get(key);
  return cue === undefined || cue.form === 'ing' ? null : cue.lemma;
}

/** May the draft's verb of saying stand for the source's? Null for a source without one. */
export function cueFits(draft: string, source: string | null): boolean {
  if (!NEUTRAL.has(draft)) return draft === source;
  return source === null || ASSERTIVE.has(source);
}
