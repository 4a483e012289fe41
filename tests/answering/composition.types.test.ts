import { expect, expectTypeOf, test } from 'vitest';
import type { QuoteSpan } from '../../src/answering/answer.ts';
import type { Composition, Piece, Receipt } from '../../src/answering/composing/composition.ts';
import type { Plain } from '../support/plain.ts';

test('a composed answer has no place for a string that did not pass verification', () => {
  expectTypeOf<Plain<Composition>>().toBeNever();
  expectTypeOf<Plain<Receipt>>().toBeNever();
  // @ts-expect-error a model's words are prose only after verification
  const unverified: Piece = { prose: 'Everybody lied.' };
  expect(unverified).toBeDefined();
});

test('what is set as a quotation in it is a Span, never text', () => {
  expectTypeOf<Extract<Piece, { quote: unknown }>['quote']>().toEqualTypeOf<QuoteSpan>();
  expect(true).toBe(true);
});
