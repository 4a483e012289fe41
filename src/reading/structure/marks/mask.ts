/** Each quotation is one token here, so that nobody inside it can be taken for its speaker. */
import type { Range } from '../../../language/spans/span.ts';
import { type Token, tokensOf } from '../tokens.ts';
import type { MarkedQuotation } from './marks.ts';

/** The tokens of a block with every quotation folded into a single token. */
export function maskedTokens(
  text: string,
  block: Range,
  quotations: readonly MarkedQuotation[],
): readonly Token[] {
  const masked: Token[] = [];
  let from = block.start;
  for (const [quotation, { start, end }] of quotations.entries()) {
    for (const token of tokensOf(text, from, start)) masked.push(token);
    masked.push({ kind: 'quotation', text: '', lower: '', capital: false, quotation, start, end });
    from = end;
  }
  for (const token of tokensOf(text, from, block.end)) masked.push(token);
  return masked;
}
