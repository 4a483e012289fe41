import { expect, expectTypeOf, test } from 'vitest';
import type { Choice } from '../../../src/answering/choosing/choose.ts';
import type { ByChoice } from '../../../src/answering/choosing/chosen.ts';
import type { Plain } from '../../support/plain.ts';

test('what a choice makes of an answer has no place for a string of a model', () => {
  expectTypeOf<Plain<ByChoice>>().toBeNever();
  expect(true).toBe(true);
});

test('a choice is a stance out of three, and ids', () => {
  expectTypeOf<keyof Choice>().toEqualTypeOf<'stance' | 'ids'>();
  expectTypeOf<Choice['stance']>().toEqualTypeOf<'answers' | 'partly' | 'no'>();
  expect(true).toBe(true);
});
