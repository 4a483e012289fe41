/** Numbers from 0 on in as little memory as they need. */
export type Numbers = Uint16Array | Int32Array;

export function numbersOf(all: readonly number[]): Numbers {
  return all.every((one) => one < 2 ** 16) ? new Uint16Array(all) : new Int32Array(all);
}
