import type { Range } from './span.ts';

const SPACE = /\s/;

const isSpace = (text: string, at: number): boolean => SPACE.test(text.charAt(at));

/** Whether a cut at `at` would part the two halves of one character. */
const halves = (text: string, at: number): boolean => /^[\udc00-\udfff]/.test(text.charAt(at));

/** Behind the last white space up to `reach`; where the second half of the part has none, at `reach` itself. */
function cutBefore(text: string, start: number, reach: number): number {
  const least = (start + reach) >> 1;
  for (let at = reach; at > least; at--) if (isSpace(text, at - 1)) return at;
  return halves(text, reach) ? reach - 1 : reach;
}

/** A stretch without surrounding white space in parts of at most `most` characters, between words where that can be, without white space around them. */
export function partsOf(text: string, { start, end }: Range, most: number): readonly Range[] {
  const parts: Range[] = [];
  let from = start;
  while (end - from > most) {
    const cut = cutBefore(text, from, from + most);
    let to = cut;
    while (to > from && isSpace(text, to - 1)) to--;
    if (to > from) parts.push({ start: from, end: to });
    from = cut;
    while (from < end && isSpace(text, from)) from++;
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

/** Neighbours put together as long as they reach over no more than `most` characters. */
export function gathered(ranges: readonly Range[], most: number): readonly (readonly Range[])[] {
  const groups: Range[][] = [];
  for (const range of ranges) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && range.end - first.start <= most) group.push(range);
    else groups.push([range]);
  }
  return groups;
}
