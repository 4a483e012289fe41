/**
 * A text as a reader sees it: without soft hyphens and zero-width characters, with one kind of space,
 * HTML entities as the characters that they stand for, Markdown's and HTML's marks for links, bold
 * and notes left out. Everything is read in this form; every place that is found in it leads back to
 * the text as it is printed.
 */

import { lowerBound } from '../spans/lower-bound.ts';
import type { Range } from '../spans/span.ts';
import type { Cut } from './cut.ts';
import { innerLineMarksIn, markupIn } from './markup.ts';
import { unseenIn } from './unseen.ts';

/** A text as it is read, and how its places and those of the printed text belong together. */
export type AsRead = {
  readonly text: string;
  /** Where a range of what is read is printed; marks that open and close around it are left out, or both kept. */
  readonly printed: <T extends Range>(range: T) => T;
  /** Where a printed range is read. */
  readonly read: <T extends Range>(range: T) => T;
};

/** A cut with its place in what is read, and how many characters it and those before it took away. */
type PlacedCut = Cut & { readonly at: number; readonly taken: number };

function placed(cuts: readonly Cut[]): readonly PlacedCut[] {
  let taken = 0;
  return cuts.map((cut) => {
    const at = cut.start - taken;
    taken += cut.end - cut.start - cut.put.length;
    return { ...cut, at, taken };
  });
}

function textWithout(text: string, cuts: readonly Cut[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, put } of cuts) {
    pieces.push(text.slice(from, start), put);
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** Where the character at `place` of what is read is printed. */
function characterAt(cuts: readonly PlacedCut[], place: number): Range {
  const index = lowerBound(cuts.length, (one) => {
    const cut = cuts[one];
    return cut !== undefined && cut.at + cut.put.length <= place;
  });
  const cut = cuts[index];
  if (cut && cut.at <= place) return cut;
  const start = place + (cuts[index - 1]?.taken ?? 0);
  return { start, end: start + 1 };
}

/** Takes in a mark at an end of the range whose other half stands inside: "**no** more" keeps both. */
function balanced(cuts: readonly PlacedCut[], { start, end }: Range): Range {
  const whole = { start, end };
  let before = lowerBound(cuts.length, (one) => (cuts[one]?.end ?? 0) <= start) - 1;
  for (let cut = cuts[before]; cut?.end === whole.start; cut = cuts[--before]) {
    if (cut.partner < whole.start || cut.partner >= whole.end) break;
    whole.start = cut.start;
  }
  let after = lowerBound(cuts.length, (one) => (cuts[one]?.start ?? 0) < end);
  for (let cut = cuts[after]; cut?.start === whole.end; cut = cuts[++after]) {
    if (cut.partner < whole.start || cut.partner >= whole.end) break;
    whole.end = cut.end;
  }
  return whole;
}

function printedRange(cuts: readonly PlacedCut[], { start, end }: Range): Range {
  const first = characterAt(cuts, start).start;
  if (end <= start) return { start: first, end: first };
  return balanced(cuts, { start: first, end: characterAt(cuts, end - 1).end });
}

/** Where a printed place is read. */
function placeRead(cuts: readonly PlacedCut[], place: number): number {
  const index = lowerBound(cuts.length, (one) => (cuts[one]?.end ?? 0) <= place);
  const cut = cuts[index];
  if (cut && cut.start <= place) return cut.at;
  return place - (cuts[index - 1]?.taken ?? 0);
}

const same = <T extends Range>(range: T): T => range;

/** How a text is read without these stretches of it. */
function without(text: string, stretches: readonly Cut[]): AsRead {
  if (stretches.length === 0) return { text, printed: same, read: same };
  const cuts = placed(stretches);
  return {
    text: textWithout(text, cuts),
    printed: (range) => ({ ...range, ...printedRange(cuts, range) }),
    read: (range) => ({
      ...range,
      start: placeRead(cuts, range.start),
      end: placeRead(cuts, range.end),
    }),
  };
}

/** One way of reading after another. */
const then = (first: AsRead, second: AsRead): AsRead => ({
  text: second.text,
  printed: (range) => first.printed(second.printed(range)),
  read: (range) => second.read(first.read(range)),
});

/** Entities decoded, characters that nobody sees left out; Markdown and tags as they are. */
export const withoutUnseen = (text: string): AsRead => without(text, unseenIn(text));

const inOrder = (cuts: readonly Cut[]): readonly Cut[] =>
  cuts.toSorted((a, b) => a.start - b.start);

/** Markdown and tags left out, those at the beginning of lines too but for what opens a block quote. */
export const withoutMarkup = (text: string): AsRead =>
  without(text, inOrder([...innerLineMarksIn(text), ...markupIn(text)]));

/** How the words of a text are read, wherever in a line they stand. */
export function asRead(text: string): AsRead {
  const seen = withoutUnseen(text);
  const marked = markupIn(seen.text);
  return marked.length === 0 ? seen : then(seen, without(seen.text, marked));
}
