/** Which names begin as typed, or go on so behind one of their words. */

/** A name as it is looked for: in small letters, a blank before each word. */
export const spaced = (name: string): string =>
  ` ${name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')}`;

/** The first of those of whose names, which are `spaced`, one begins as typed. */
export function firstThatBegin<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => string,
  typed: string,
  limit: number,
): readonly Item[] {
  const start = spaced(typed);
  return items
    .values()
    .filter((item) => namesOf(item).includes(start))
    .take(limit)
    .toArray();
}
