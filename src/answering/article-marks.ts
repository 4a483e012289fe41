/** Whether words of an article stand in quotation marks: then they are not the article's own, even where nobody is said to have said them. */
import { asRead } from '../language/print/as-read.ts';
import type { Range } from '../language/spans/span.ts';
import { quotationsIn } from '../reading/structure/marks/marks.ts';
import { singleQuotationsIn } from '../reading/structure/marks/single-marks.ts';

/** The insides of all quotation marks of a block, of either kind, as printed; one may lie in another. */
export function marksOf(text: string, block: Range): readonly Range[] {
  const read = asRead(text.slice(block.start, block.end));
  const whole = { start: 0, end: read.text.length };
  const { quotations } = quotationsIn(read.text, whole, false);
  return [...quotations, ...singleQuotationsIn(read.text, whole)].map(({ inside }) => {
    const { start, end } = read.printed(inside);
    return { start: block.start + start, end: block.start + end };
  });
}
