import { isStopWord } from '../reading/stop-words.ts';
import type { Word } from '../reading/words.ts';
import { turnOf } from './turning.ts';

/** A word that says something: no stop word; negations, modals and numbers count. */
export function isContent(word: Word): boolean {
  return !isStopWord(word.key) || turnOf(word.key) !== null;
}
