/**
 * What a small word does to the meaning of its sentence. A change that touches one raises the alarm, and a
 * quotation cut so that one falls outside says so.
 */

import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../language/lexicon/function-words.ts';
import { TURNING_WORDS } from '../language/lexicon/meanings/turning-words.ts';
import { SPEECH_VERBS } from '../language/lexicon/reporting-verbs.ts';
import { isStopWord } from '../language/lexicon/stop-words.ts';
import type { Word } from '../language/words.ts';
import type { Turn } from './answer.ts';

const TURNS: readonly (readonly [Turn, readonly string[]])[] = TURNING_WORDS;

const BY_WORD = new Map(
  TURNS.flatMap(([turn, words]) => words.map((word) => [word, turn] as const)),
);

/** What a folded word (see `wordKey`) does to the meaning of the sentence that it stands in; null for nothing known. */
export function turnOf(key: string): Turn | null {
  const known = BY_WORD.get(key);
  if (known !== undefined) return known;
  if (key.endsWith("n't")) return 'negation';
  if (/^(?:19|20)\d\d$/.test(key)) return 'date';
  return /\p{N}/u.test(key) ? 'number' : null;
}

/** Turns that reach over the words after them, so that a quotation cut behind them says something else. */
const REACHING: readonly Turn[] = ['negation', 'modal', 'condition', 'hope or denial'];

/** Does this folded word turn what follows it in its clause? */
export function reachesOver(key: string): boolean {
  const turn = turnOf(key);
  return turn !== null && REACHING.includes(turn);
}

/** Turns of a whole statement, which raise the alarm in what is left out of it or put into brackets. */
export const isMeaningTurn = (turn: Turn | null): turn is Turn =>
  turn !== null && [...REACHING, 'quantifier'].includes(turn);

/** A word that says something: no stop word, nor the "'s" of "that's"; negations, modals and numbers count. */
export function isContent({ key }: Word): boolean {
  return (key !== "'s" && !isStopWord(key)) || turnOf(key) !== null;
}

const CLAUSE_OPENS = new Set(
  'that to it this these those he she they we you i his her their our any the a an'.split(' '),
);
const SUBJECT_OPENS = [
  SUBJECT_PRONOUNS,
  AUXILIARIES,
  ADVERBS,
  new Set(['to', 'who', 'which', 'that']),
];

/** "Water disputes", "proposed sanctions": a word of hoping or denying that is none here. */
export function isNounHere(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const verb = SPEECH_VERBS.get(word?.key ?? '');
  if (verb === undefined || turnOf(word?.key ?? '') !== 'hope or denial') return false;
  if (before === undefined) return false;
  if (SUBJECT_OPENS.some((set) => set.has(before.key))) return false;
  if (DETERMINERS.has(before.key) || PREPOSITIONS.has(before.key)) return true;
  const mayBeNoun = verb.form === 'third' || verb.form === 'base';
  return (
    mayBeNoun && next !== undefined && PREPOSITIONS.has(next.key) && !CLAUSE_OPENS.has(next.key)
  );
}
