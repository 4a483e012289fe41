/** Typed arrays in memory that every thread sees: whoever is given them may pass them on without a copy. */

type TypedArray = Uint8Array | Uint16Array | Int32Array | Uint32Array;

/** The kinds of which parts are made; the place in the list is how they are kept. */
export const ARRAYS: readonly (new (memory: ArrayBufferLike) => TypedArray)[] = [
  Uint8Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
];

/** A value of plain objects with its arrays in shared memory; arrays in lists stay where they are. */
export function shared(value: unknown): unknown {
  const kind = ARRAYS.find((type) => value instanceof type);
  if (kind !== undefined) return sharedArray(kind, value as TypedArray);
  if (value === null || typeof value !== 'object' || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shared(each)]));
}

function sharedArray(kind: (typeof ARRAYS)[number], array: TypedArray): TypedArray {
  const copy = new kind(new SharedArrayBuffer(array.byteLength));
  copy.set(array);
  return copy;
}

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;
