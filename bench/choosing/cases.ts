/** Questions that strangers wrote, with the words of the passages that a good answer shows. */
import { sharedFile } from '../../tests/support/library.ts';

export type Case = {
  readonly id: string;
  /** The turns of a conversation; the last one is judged. */
  readonly turns: readonly string[];
  /** Words of the passages that a good answer shows, all of them. */
  readonly gold: readonly string[];
  /** Words of which one must be there; empty where there is no choice. */
  readonly any: readonly string[];
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

/** The questions of `../shared/strangers/NAME-questions.jsonl`; null where the file is missing. */
export function casesOf(name: string): readonly Case[] | null {
  const lines = sharedFile(`strangers/${name}-questions.jsonl`);
  return lines === null
    ? null
    : lines
        .trim()
        .split('\n')
        .map((line) => caseOf(JSON.parse(line)));
}

function caseOf(row: Row): Case {
  const before = row.before === undefined ? [] : [row.before];
  return {
    id: row.id,
    turns: row.turns ?? [...before, row.question ?? ''],
    gold: row.gold ?? row.quotes ?? [],
    any: row.any ?? [],
    isSummary: row.summary ?? false,
  };
}

/** Whether a text holds words, whatever marks, case and line breaks either has. */
export const holds = (text: string, words: string): boolean => plain(text).includes(plain(words));

/** Markup of Discord's and the articles' own, marks, case and white space taken away. */
const plain = (text: string): string =>
  text
    .replace(/^> ?/gm, '')
    .replace(/[*_\\]/g, '')
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
