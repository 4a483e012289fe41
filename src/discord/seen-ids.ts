export type SeenIds = {
  isNew(id: string): boolean;
  has(id: string): boolean;
  forget(id: string): void;
};

/** Remembers the newest ids. `isNew` is true once for each id, so that an event the gateway sends again is answered once. */
export function createSeen(limit = 10_000): SeenIds {
  const seen = new Set<string>();
  return {
    isNew(id) {
      if (seen.has(id)) return false;
      seen.add(id);
      const oldest = seen.values().next();
      if (seen.size > limit && !oldest.done) seen.delete(oldest.value);
      return true;
    },
    has: (id) => seen.has(id),
    forget: (id) => void seen.delete(id),
  };
}
