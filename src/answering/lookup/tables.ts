/**
 * Tables of a whole library that answers look things up in. Each is made once: in small steps before
 * the first answer, all at once by an answer that needs it earlier, or in another thread.
 */
import type { Library } from '../../library/library.ts';
import type { Lookup } from '../../library/packed/packed-map.ts';

/** Its values are what JSON can hold. */
export type Table<Value = unknown> = {
  /** The table of a library; made now if it was not before. */
  of(library: Library): Lookup<Value>;
  /** Makes it in steps, so that whoever is in a hurry can do something between. */
  prepare(library: Library): Generator<void>;
  /** Takes one that was made elsewhere. */
  adopt(library: Library, table: Lookup<Value>): void;
};

/** A table that `make` fills for a library, yielding between its steps. */
export function createTable<Value>(
  make: (library: Library, table: Map<string, Value>) => Generator<void>,
): Table<Value> {
  const tables = new WeakMap<Library, Lookup<Value>>();
  function* prepare(library: Library): Generator<void> {
    if (tables.has(library)) return;
    const table = new Map<string, Value>();
    yield* make(library, table);
    tables.set(library, table);
  }
  return {
    prepare,
    of(library) {
      for (const _ of prepare(library));
      return tables.get(library) ?? new Map();
    },
    adopt: (library, table) => void tables.set(library, table),
  };
}
