/** Numbers by printed words, looked up in a text without cutting the word out. Open addressing, load ≤ 1/2. */
export type PrintTable = {
  /** The number of `text.slice(start, end)`, whose `hash` is known; -1 if it has none. */
  find(text: string, start: number, end: number, hash: number): number;
  add(print: string, hash: number, value: number): void;
};

/** FNV-1a, 32 bits: the start, and one step for a UTF-16 unit. */
export const HASH_START = 0x811c9dc5;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a whole word. */
export function hashOf(print: string): number {
  let hash = HASH_START;
  for (let i = 0; i < print.length; i++) hash = hashStep(hash, print.charCodeAt(i));
  return hash;
}

export function createPrintTable(): PrintTable {
  const prints: string[] = [];
  const hashes: number[] = [];
  const values: number[] = [];
  let slots = new Int32Array(1 << 12);

  function insert(entry: number): void {
    let slot = slotOf(hashes[entry] ?? 0);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = entry + 1;
  }

  /** The low bits of FNV-1a of short words are alike; the high ones are mixed in. */
  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1);

  return {
    find(text, start, end, hash) {
      const length = end - start;
      for (let slot = slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
        const entry = (slots[slot] ?? 0) - 1;
        if (entry < 0) return -1;
        if (hashes[entry] !== hash) continue;
        const print = prints[entry] ?? '';
        if (print.length === length && text.startsWith(print, start)) return values[entry] ?? -1;
      }
    },
    add(print, hash, value) {
      prints.push(print);
      hashes.push(hash);
      values.push(value);
      if (2 * prints.length > slots.length) {
        slots = new Int32Array(2 * slots.length);
        for (let entry = 0; entry < prints.length; entry++) insert(entry);
      } else insert(prints.length - 1);
    },
  };
}
