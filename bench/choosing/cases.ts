/** Questions that strangers wrote, with words of the passages that a good answer shows. */
import { casesOf as rowsOf } from '../support/data.ts';

export type Case = {
  readonly id: string;
  /** The turns of a conversation; the last one is judged. */
  readonly turns: readonly string[];
  /** What the answer should show: of each line's words one. None for a summary, and for what no article answers. */
  readonly gold: readonly (readonly string[])[];
  readonly isSummary: boolean;
};

type Row = {
  readonly id: string;
  readonly question?: string;
  readonly turns?: readonly string[];
  readonly before?: string;
  readonly gold?: readonly string[];
  readonly quotes?: readonly string[];
  readonly any?: readonly string[];
  readonly summary?: boolean;
};

/** The questions of a file of our own cases: `choosing/calder`, `questions/seed`. */
export const casesOf = (name: string): readonly Case[] => rowsOf<Row>(name).map(caseOf);

function caseOf({ id, question, turns, before, gold, quotes, any = [], summary }: Row): Case {
  const all = (gold ?? quotes ?? []).map((words) => [words]);
  return {
    id,
    turns: turns ?? [before, question].filter((turn) => turn !== undefined),
    gold: any.length === 0 ? all : [...all, any],
    isSummary: summary ?? false,
  };
}

/** Whether a text has one of these words in it, whatever marks, markup and line breaks either has. */
export const holds = (text: string, words: readonly string[]): boolean => {
  const whole = plain(text);
  return words.some((one) => whole.includes(plain(one)));
};

const plain = (text: string): string =>
  text
    .replace(/^> ?/gm, '')
    .replace(/[*_\\]/g, '')
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
