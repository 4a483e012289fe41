/**
 * A copy of a text in which nothing but its words is left of Markdown and tags. It has the length of
 * the text, so that every offset holds: what prints nothing is overwritten with `BLANK`, which counts
 * as white space everywhere.
 */
import type { Cut } from '../../../language/print/cut.ts';
import { lineMarksIn, markupIn } from '../../../language/print/markup.ts';

/** Stands where the text has markup. White space to all patterns, and no character of real articles. */
export const BLANK = '\uFEFF';

/** The text with its markup blanked, as long as the text. */
export function unmarked(text: string): string {
  const cuts: readonly Cut[] = [...lineMarksIn(text), ...markupIn(text)];
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of cuts.toSorted((a, b) => a.start - b.start)) {
    // The mark of a line may be the end of a tag that goes over it.
    if (end <= from) continue;
    pieces.push(text.slice(from, start), BLANK.repeat(end - Math.max(from, start)));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
