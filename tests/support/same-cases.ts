/** Several properties of what takes long to make: of the same cases, of which each is made once. */

/** Properties that are asked with these and begin with the same arbitraries get the same cases, other ones at each run of the file. */
export const sameCases = (numRuns: number) => ({
  numRuns,
  seed: Math.trunc(Math.random() * 2 ** 31),
});

/** `make`, which changes nothing that it is given, called once for the same data. */
export function madeOnce<Case extends readonly unknown[], Made>(
  make: (...of: Case) => Made,
): (...of: Case) => Made {
  const made = new Map<string, Made>();
  return (...of) => {
    const key = JSON.stringify(of);
    const known = made.get(key) ?? make(...of);
    made.set(key, known);
    return known;
  };
}
