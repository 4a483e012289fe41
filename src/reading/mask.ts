import type { Quotation } from './marks.ts';
import type { Range } from './span.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A token outside quotations, or one that stands for a whole quotation. */
export type Masked = Omit<Token, 'kind'> & {
  readonly kind: Token['kind'] | 'quotation';
  /** Index into the paragraph's quotations; -1 for a word. */
  readonly quotation: number;
};

/** The tokens of a block with every quotation folded into a single token. */
export function maskedTokens(
  text: string,
  block: Range,
  quotations: readonly Quotation[],
): readonly Masked[] {
  const masked: Masked[] = [];
  let from = block.start;
  const pushWords = (to: number): void => {
    for (const token of tokensOf(text, from, to)) masked.push({ ...token, quotation: -1 });
  };
  for (const [index, { start, end }] of quotations.entries()) {
    pushWords(start);
    masked.push({
      kind: 'quotation',
      text: '',
      lower: '',
      capital: false,
      start,
      end,
      quotation: index,
    });
    from = end;
  }
  pushWords(block.end);
  return masked;
}
