/** Keeps the last of what was made, up to a size in all, whoever else holds them weakly. */
export function createKeeper(most: number): (made: object, size: number) => void {
  const recent = new Map<object, number>();
  let total = 0;
  return (made, size) => {
    recent.set(made, size);
    total += size;
    for (const [oldest, its] of recent) {
      if (total <= most) return;
      recent.delete(oldest);
      total -= its;
    }
  };
}
