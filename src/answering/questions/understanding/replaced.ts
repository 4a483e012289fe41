/** A question with some of its words written otherwise, and where they stood as typed. */
import { lowerBound } from '../../../language/spans/lower-bound.ts';
import type { Range } from '../../../language/spans/span.ts';
import type { Word } from '../../../language/words.ts';
import { type AskedSpan, askedSpan } from '../../answer.ts';

export type Replaced = {
  readonly text: string;
  /** A stretch of `text` as a stretch of the question as typed. */
  readonly asTyped: (range: Range) => AskedSpan;
};

/** Puts other words in place of those typed, and keeps where they were. */
export function replaced(
  question: string,
  mended: readonly { readonly word: Word; readonly text: string }[],
): Replaced {
  let text = '';
  let done = 0;
  const moved: { readonly from: number; readonly to: number; readonly word: Range }[] = [];
  for (const { word, text: printed } of mended) {
    text += question.slice(done, word.start);
    moved.push({ from: text.length, to: text.length + printed.length, word });
    text += printed;
    done = word.end;
  }
  const typedAt = (at: number, side: 'start' | 'end'): number => {
    const isBefore = (from: number): boolean => (side === 'start' ? from <= at : from < at);
    const last = moved[lowerBound(moved.length, (place) => isBefore(moved[place]?.from ?? 0)) - 1];
    if (last === undefined) return at;
    const isInside = side === 'start' ? at < last.to : at <= last.to;
    return isInside ? last.word[side] : at - last.to + last.word.end;
  };
  return {
    text: text + question.slice(done),
    asTyped: ({ start, end }) =>
      askedSpan({ start: typedAt(start, 'start'), end: typedAt(end, 'end') }),
  };
}
