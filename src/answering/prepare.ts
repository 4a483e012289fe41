/** What answering makes of a library once: its index of names, how common its words are, filters of its articles. */
import type { Library } from '../library/library.ts';
import { prepareLookUp } from './look-up.ts';
import { indexNames } from './names.ts';
import { countTerms } from './terms.ts';

/** Prepares a library in small steps; without it the first answer does it all at once. */
export function* prepare(library: Library): Generator<void> {
  yield* indexNames(library);
  yield* countTerms(library);
  yield* prepareLookUp(library);
}
