/** A list of 32-bit integers that takes 4 bytes each and doubles its room when full. */
export type Growable = {
  length(): number;
  push(value: number): void;
  /** The numbers so far, without spare room. */
  finish(): Int32Array;
};

/** An empty list. */
export function createGrowable(): Growable {
  let array = new Int32Array(1024);
  let length = 0;
  return {
    length: () => length,
    push(value) {
      if (length === array.length) {
        const wider = new Int32Array(2 * length);
        wider.set(array);
        array = wider;
      }
      array[length++] = value;
    },
    finish: () => array.slice(0, length),
  };
}
