/**
 * The readings that were decoded last, of all libraries together. People ask about few articles at a time:
 * these are not decoded again for each question, and what was found out about them stays, too, which takes
 * some thirty times their characters in bytes.
 */
import type { Reading } from '../../reading/reading.ts';

const MOST_CHARACTERS = 500_000;

const recent = new Map<Reading, number>();
let characters = 0;

/** Keeps a reading until enough others have been decoded; `length`: characters of its article. */
export function keepAWhile(reading: Reading, length: number): void {
  recent.set(reading, length);
  characters += length;
  for (const [oldest, its] of recent) {
    if (characters <= MOST_CHARACTERS) return;
    recent.delete(oldest);
    characters -= its;
  }
}
