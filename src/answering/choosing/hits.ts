/** The passages that candidates are made of: what a question finds, and what the turns before it do, on which a follow-up leans. */
import type { Hit } from '../../library/library.ts';
import type { Search } from '../../library/search/search.ts';
import { plainWords } from './plain-words.ts';

/** Beyond them hardly anything is found that answers; with fewer, other stories that share a word crowd it out. */
export const HITS = 150;

/** The passages found, each once, best first; scores are shares of the best one's of its question. */
export async function hitsFor(
  question: string,
  earlier: readonly string[],
  search: Search,
): Promise<readonly Hit[]> {
  const found: Hit[] = [];
  for (const text of [question, ...earlier.toReversed()])
    found.push(...shares(await search(plainWords(text), HITS)));
  const seen = new Set<number>();
  return found
    .sort((a, b) => b.score - a.score)
    .filter(({ passage }) => !seen.has(passage) && seen.add(passage));
}

function shares(hits: readonly Hit[]): readonly Hit[] {
  const best = hits[0]?.score || 1;
  return hits.map((hit) => ({ ...hit, score: hit.score / best }));
}
