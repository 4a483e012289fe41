/** What answering makes of a library once: its index of names, and how common its words are. */
import type { Library } from '../library/library.ts';
import { indexNames } from './names.ts';
import { countTerms } from './terms.ts';

/** Prepares a library in small steps; without it the first answer does it all at once. */
export function* prepare(library: Library): Generator<void> {
  yield* indexNames(library);
  yield* countTerms(library);
}
