/**
 * Distinct strings with ids, as one string and two typed arrays: it goes to another thread in one
 * piece and is read there without being built again. Open addressing, linear probing, load ≤ 1/2.
 */
export type StringTable = {
  readonly size: number;
  /** All strings, one after the other. */
  readonly text: string;
  /** Where each string begins in `text`; one more at the end. */
  readonly starts: Int32Array;
  /** Slots of the hash table: id + 1, 0 where empty. */
  readonly table: Int32Array;
};

/** Makes the vocabulary of distinct strings; the id of each is its place in the list. */
export function createVocabulary(strings: readonly string[]): StringTable {
  const starts = new Int32Array(strings.length + 1);
  for (const [id, string] of strings.entries()) starts[id + 1] = at(starts, id) + string.length;
  const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * strings.length + 2)));
  for (const [id, string] of strings.entries()) {
    let slot = hash(string) & (table.length - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
    table[slot] = id + 1;
  }
  return { size: strings.length, text: strings.join(''), starts, table };
}

/** Id of a string, -1 where the vocabulary does not hold it. */
export function idOf({ text, starts, table }: StringTable, string: string): number {
  let slot = hash(string) & (table.length - 1);
  for (let id = at(table, slot) - 1; id >= 0; id = at(table, slot) - 1) {
    const start = at(starts, id);
    if (at(starts, id + 1) - start === string.length && text.startsWith(string, start)) return id;
    slot = (slot + 1) & (table.length - 1);
  }
  return -1;
}

/** The string of an id. */
export const stringOf = ({ text, starts }: StringTable, id: number): string =>
  text.slice(starts[id], starts[id + 1]);

/** FNV-1a over UTF-16 units, 32 bits, finished so that its low bits are mixed (fmix32 of MurmurHash3). */
function hash(string: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < string.length; i++) {
    value = Math.imul(value ^ string.charCodeAt(i), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return value ^ (value >>> 13);
}

const at = (array: Int32Array, index: number): number => array[index] ?? 0;
