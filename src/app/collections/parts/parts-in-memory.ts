/** Servers' parts in memory, within a budget of bytes: the least recently used are let go. */
import type { CollectionPart } from '../../contracts.ts';

export type PartInMemory = { readonly part: CollectionPart; readonly bytes: number };

export function createPartsInMemory(budget: number) {
  /** The least recently used are first. */
  const parts = new Map<string, PartInMemory>();
  let total = 0;

  function drop(server: string): void {
    total -= parts.get(server)?.bytes ?? 0;
    parts.delete(server);
  }

  return {
    /** It is now the most recently used; null where it is not there. */
    get(server: string): CollectionPart | null {
      const one = parts.get(server);
      if (one === undefined) return null;
      parts.delete(server);
      parts.set(server, one);
      return one.part;
    },
    keep(server: string, one: PartInMemory): void {
      drop(server);
      parts.set(server, one);
      total += one.bytes;
      for (const other of parts.keys()) {
        if (total <= budget || other === server) break;
        drop(other);
      }
    },
    drop,
  };
}
