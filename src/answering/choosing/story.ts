/**
 * Which articles tell the story that is asked about. People name little of it, and what they name stands
 * in other stories as well; the articles of one story share its names. So the titles and names of the
 * articles with the best hits are searched (pseudo-relevance feedback, after Rocchio 1971): what finds
 * much in an article says how near it is, whether or not it holds a word of the question.
 */
import type { Hit, Library, LibraryArticle } from '../../library/library.ts';
import type { Search } from '../../library/search/search.ts';
import { HITS } from './hits.ts';

/** By article, how near it is to the story: 1 for the nearest; articles that share little with it are not in it. */
export type Story = ReadonlyMap<string, number>;

/** The articles that a story is told from: where the best one is another story's, the next often is not. */
const TELLING = 2;
/** A lone hit may be chance. */
const HITS_THAT_TELL = 3;
/** Those of whom most is said. */
const MOST_NAMES = 12;
/** Articles that share less than this with the story are of another one. */
const NEAR = 0.1;

/** The story that the best hits belong to. */
export async function storyOf(
  hits: readonly Hit[],
  { library, search }: { readonly library: Library; readonly search: Search },
): Promise<Story> {
  const story = new Map<string, number>();
  for (const [id, weight] of topOf(byArticle(hits, library, HITS_THAT_TELL), TELLING)) {
    const article = library.articles.get(id);
    if (article === undefined) continue;
    const near = byArticle(await search(namesIn(article), HITS), library);
    for (const [other, share] of sharesOf(near))
      story.set(other, (story.get(other) ?? 0) + weight * share);
  }
  return new Map([...sharesOf(story)].filter(([, share]) => share >= NEAR));
}

/** An article's title, and who is named most in it. */
function namesIn({ name, reading }: LibraryArticle): string {
  const named = reading.speakers
    .filter(({ type }) => type !== 'unnamed' && type !== 'group')
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, MOST_NAMES);
  return [name, ...named.map((speaker) => speaker.name)].join(' ');
}

/** What the hits in each article score together, of its best ones as many as count. */
function byArticle(
  hits: readonly Hit[],
  library: Library,
  most = hits.length,
): ReadonlyMap<string, number> {
  const found = Map.groupBy(hits, ({ passage }) => library.passages.articleOf(passage) ?? '');
  const sums = [...found].map(([id, list]) => {
    const scores = list.map(({ score }) => score).sort((a, b) => b - a);
    return [id, scores.slice(0, most).reduce((sum, score) => sum + score, 0)] as const;
  });
  return new Map(sums);
}

const topOf = (scores: ReadonlyMap<string, number>, count: number) =>
  [...scores].sort(([, a], [, b]) => b - a).slice(0, count);

function sharesOf(scores: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const best = Math.max(...scores.values()) || 1;
  return new Map([...scores].map(([id, score]) => [id, score / best]));
}
