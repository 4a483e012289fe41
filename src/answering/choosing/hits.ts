/** The passages that candidates are made of: those of the question and those of the turns before. */
import type { Hit } from '../../library/library.ts';
import type { Search } from '../../library/search.ts';

const HITS = 40;

/** The best passages of the question, then those that only earlier turns found; each once. */
export async function hitsFor(
  question: string,
  earlier: readonly string[],
  search: Search,
): Promise<readonly Hit[]> {
  const found: Hit[] = [];
  for (const text of [question, ...earlier.toReversed()]) found.push(...(await search(text, HITS)));
  const seen = new Set<number>();
  return found.filter(({ passage }) => !seen.has(passage) && seen.add(passage));
}
