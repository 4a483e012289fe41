/**
 * The passages that candidates are made of. People name little of the story that they ask about, so the
 * title of the article with most that was found is searched with the question once more (pseudo-relevance
 * feedback, after Rocchio 1971); and a follow-up leans on what was asked before.
 */
import type { Hit, Library } from '../../library/library.ts';
import type { Search } from '../../library/search/search.ts';

const HITS = 40;
/** What is not the question itself weighs a little less. */
const BESIDE = 0.9;

/** The best passages, each once, best first; scores are shares of the best one's. */
export async function hitsFor(
  question: string,
  earlier: readonly string[],
  { library, search }: { readonly library: Library; readonly search: Search },
): Promise<readonly Hit[]> {
  const found = shares(await search(question, HITS));
  const beside = [`${question} ${storyOf(found, library)}`, ...earlier.toReversed()];
  for (const text of beside) found.push(...shares(await search(text, HITS), BESIDE));
  const seen = new Set<number>();
  return found
    .sort((a, b) => b.score - a.score)
    .filter(({ passage }) => !seen.has(passage) && seen.add(passage));
}

function shares(hits: readonly Hit[], weight = 1): Hit[] {
  const best = hits[0]?.score || 1;
  return hits.map((hit) => ({ ...hit, score: (weight * hit.score) / best }));
}

/** The title of the article with most that was found; empty where nothing was. */
function storyOf(hits: readonly Hit[], library: Library): string {
  const sums = new Map<string, number>();
  for (const { passage, score } of hits) {
    const article = library.passages.at(passage)?.article ?? '';
    sums.set(article, (sums.get(article) ?? 0) + score);
  }
  const [most] = [...sums].sort(([, a], [, b]) => b - a);
  return library.articles.get(most?.[0] ?? '')?.name ?? '';
}
