import { LONGEST_WORD } from '../words.ts';

/** Three rows of the table, used in turn. */
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST_WORD + 1));

/**
 * Edits between two words: insert, delete, replace, swap two neighbours (optimal string alignment).
 * Gives `limit + 1` as soon as more than `limit` edits are certain, and for words over `LONGEST_WORD` letters.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooMany = limit + 1;
  if (Math.abs(a.length - b.length) > limit || b.length > LONGEST_WORD) return tooMany;
  let [before, row, next] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = Math.min(
        cell(row, j) + 1,
        cell(next, j - 1) + 1,
        cell(row, j - 1) + (same ? 0 : 1),
      );
      if (isSwap(a, i, b, j)) edits = Math.min(edits, cell(before, j - 2) + 1);
      next[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > limit) return tooMany;
    [before, row, next] = [row, next, before];
  }
  return Math.min(tooMany, cell(row, b.length));
}

const cell = (row: Uint8Array, j: number): number => row[j] ?? LONGEST_WORD;

/** Do the letters before `i` and `j` stand in the other order in the other word? */
const isSwap = (a: string, i: number, b: string, j: number): boolean =>
  i > 1 &&
  j > 1 &&
  a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
  a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
