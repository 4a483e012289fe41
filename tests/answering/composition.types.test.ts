import { expect, expectTypeOf, test } from 'vitest';
import type { QuoteSpan } from '../../src/answering/answer.ts';
import type { Composition, Piece, Receipt } from '../../src/answering/composing/composition.ts';

/** The paths at which a plain string is reachable; branded keys, literals and numbers are none. */
type Plain<T, Path extends string = ''> = string extends T
  ? Path
  : T extends string | number | boolean | null | undefined
    ? never
    : T extends readonly (infer Item)[]
      ? Plain<Item, `${Path}[]`>
      : { [Key in keyof T & string]: Plain<T[Key], `${Path}.${Key}`> }[keyof T & string];

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
