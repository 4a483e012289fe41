/**
 * The readings that were decoded last, of all libraries together. People ask about few articles at a time:
 * these are not decoded again for each question, and what was found out about them stays, too, which takes
 * some twenty times their characters in bytes.
 */
import { createKeeper } from './keeper.ts';

const MOST_CHARACTERS = 500_000;

/** Keeps a reading until enough others have been decoded; its size: characters of its article. */
export const keepAWhile = createKeeper(MOST_CHARACTERS);
