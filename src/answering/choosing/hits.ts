/** The passages that candidates are made of: those of the question and those of the turns before. */
import type { Hit } from '../../library/library.ts';
import type { Search } from '../../library/search.ts';

const HITS = 40;
/** A follow-up may lean on what was asked before, and is about what it asks itself. */
const EARLIER = 0.7;

/** The best passages, each once, best first; their scores are shares of the best one's. */
export async function hitsFor(
  question: string,
  earlier: readonly string[],
  search: Search,
): Promise<readonly Hit[]> {
  const found = new Map<number, Hit>();
  for (const text of [question, ...earlier.toReversed()]) {
    const hits = await search(text, HITS);
    const best = hits[0]?.score || 1;
    for (const hit of hits) {
      const score = (hit.score / best) * (text === question ? 1 : EARLIER);
      if (score > (found.get(hit.passage)?.score ?? -1)) found.set(hit.passage, { ...hit, score });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}
