/** However little there is in a thing, it takes some memory. */
const LEAST = 100;

/** Keeps the last of what was made, up to a size in all, in characters or words, whoever else holds them weakly. */
export function createKeeper(most: number): (made: object, size: number) => void {
  const recent = new Map<object, number>();
  let total = 0;
  return (made, itsOwn) => {
    const size = Math.max(LEAST, itsOwn);
    recent.set(made, size);
    total += size;
    for (const [oldest, its] of recent) {
      if (total <= most) return;
      recent.delete(oldest);
      total -= its;
    }
  };
}

/** What was made of things, while somebody keeps it. */
export type WeakMemo<Key extends WeakKey, Value extends WeakKey> = WeakMap<Key, WeakRef<Value>>;

/** What was made of a thing; made now where nobody has kept it. */
export function madeOnce<Key extends WeakKey, Value extends WeakKey>(
  memo: WeakMemo<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const known = memo.get(key)?.deref();
  if (known !== undefined) return known;
  const made = make();
  memo.set(key, new WeakRef(made));
  return made;
}
