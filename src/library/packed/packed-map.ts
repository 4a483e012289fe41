/**
 * A map of strings to plain values as a vocabulary and JSON: goes to another thread and into a file in one
 * piece, and costs nothing until an entry is asked for. Values that are one object are kept once.
 *
 *   key ─▶ id (vocabulary.ts) ─▶ value number ─▶ starts ─▶ bytes of JSON, UTF-8
 */

import { createVocabulary, idOf, type StringTable, stringOf } from '../search/index/vocabulary.ts';
import { joinBytes } from './join-bytes.ts';

/** What a map can be asked for when its values are made on demand. */
export type Lookup<Value> = {
  readonly size: number;
  get(key: string): Value | undefined;
  has(key: string): boolean;
  /** Makes every value. */
  values(): IteratorObject<Value>;
  /** Makes every value. */
  entries(): IteratorObject<[string, Value]>;
};

/** A map taken apart. Can be cloned; its memory can be handed over. */
export type PackedMap = {
  /** Its text as UTF-8: a string of some megabytes would be copied in one go on its way. */
  readonly keys: Omit<StringTable, 'text'> & { readonly text: Uint8Array };
  /** Key id → number of its value. */
  readonly numberOf: Int32Array;
  /** Where each value begins in `bytes`; one more at the end. */
  readonly starts: Int32Array;
  readonly bytes: Uint8Array;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Packs a map whose values are what JSON can hold. */
export function packMap(map: Lookup<unknown>): PackedMap {
  const numbers = new Map<unknown, number>();
  const pieces: Uint8Array[] = [];
  const keys: string[] = [];
  const numberOf = new Int32Array(map.size);
  for (const [key, value] of map.entries()) {
    const number = numbers.get(value) ?? pieces.length;
    if (number === pieces.length) {
      numbers.set(value, number);
      pieces.push(encoder.encode(JSON.stringify(value)));
    }
    numberOf[keys.push(key) - 1] = number;
  }
  const starts = new Int32Array(pieces.length + 1);
  for (const [number, { length }] of pieces.entries()) {
    starts[number + 1] = (starts[number] ?? 0) + length;
  }
  const { text, ...vocabulary } = createVocabulary(keys);
  return {
    keys: { ...vocabulary, text: encoder.encode(text) },
    numberOf,
    starts,
    bytes: joinBytes(pieces),
  };
}

/** The map again, in the order in which it was packed; each value is made once. */
export function openMap<Value>({
  keys: packed,
  numberOf,
  starts,
  bytes,
}: PackedMap): Lookup<Value> {
  const keys: StringTable = { ...packed, text: decoder.decode(packed.text) };
  const made = new Map<number, Value>();
  const valueAt = (id: number): Value => {
    const number = numberOf[id] ?? 0;
    const known = made.get(number);
    if (known !== undefined) return known;
    const json = decoder.decode(bytes.subarray(starts[number], starts[number + 1]));
    const value: Value = JSON.parse(json);
    made.set(number, value);
    return value;
  };
  const ids = () => numberOf.keys();
  return {
    size: keys.size,
    get(key) {
      const id = idOf(keys, key);
      return id < 0 ? undefined : valueAt(id);
    },
    has: (key) => idOf(keys, key) >= 0,
    values: () => ids().map(valueAt),
    entries: () => ids().map((id): [string, Value] => [stringOf(keys, id), valueAt(id)]),
  };
}
