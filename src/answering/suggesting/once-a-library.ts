import type { Library } from '../../library/library.ts';

/** What does not depend on what is typed is made once a library, in small steps, not at every key. */
export function onceALibrary<Of extends Library, Value>(
  make: (library: Of) => Generator<void, Value>,
): (library: Of) => Generator<void, Value> {
  const made = new WeakMap<Of, Value>();
  return function* (library) {
    const value = made.get(library) ?? (yield* make(library));
    made.set(library, value);
    return value;
  };
}
