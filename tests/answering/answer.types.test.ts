import { expect, expectTypeOf, test } from 'vitest';
import type { Answer, Quotation, QuoteSpan } from '../../src/answering/answer.ts';
import type { Plain } from '../support/plain.ts';

test('an Answer has no place for a plain string, so it cannot hold words that no article holds', () => {
  expectTypeOf<Plain<Answer>>().toBeNever();
  expectTypeOf<
    Plain<{ readonly findings: readonly { readonly text: string }[] }>
  >().toEqualTypeOf<'.findings[].text'>();
  expect(true).toBe(true);
});

test('a quotation is made of Spans of an article of the library, not of any text', () => {
  expectTypeOf<Quotation['shown']>().toEqualTypeOf<QuoteSpan>();
  // @ts-expect-error an article's id must come from the library
  const fabricated: QuoteSpan = { article: 'made-up', start: 0, end: 1 };
  expect(fabricated).toBeDefined();
});
