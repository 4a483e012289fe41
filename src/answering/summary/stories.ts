/** Which articles tell one story: those that share the words that set them apart from the others. */
import type { LibraryArticle } from '../../library/library.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { termsIn } from '../lookup/terms.ts';

/** Cosine from which on two articles tell one story; of different ones it is mostly below a third of it. */
const SAME_STORY = 0.1;
/** A bigger library has more stories than a reply can name. */
const MOST_ARTICLES = 60;

/** The articles in groups, one a story, the newest first in each; a single group where there are too many to tell. */
export function storiesIn(
  articles: readonly LibraryArticle[],
  library: PreparedLibrary,
): readonly (readonly LibraryArticle[])[] {
  if (articles.length > MOST_ARTICLES) return [articles];
  const terms = weighedIn(articles, library);
  const stories: LibraryArticle[][] = [];
  for (const article of articles) {
    const isNear = (other: LibraryArticle): boolean =>
      cosine(terms.get(article), terms.get(other)) >= SAME_STORY;
    const near = stories.filter((story) => story.some(isNear));
    const apart = stories.filter((story) => !near.includes(story));
    stories.splice(0, stories.length, ...apart, [...near.flat(), article]);
  }
  const day = ({ published }: LibraryArticle): string => published ?? '';
  return stories.map((story) => story.toSorted((a, b) => day(b).localeCompare(day(a))));
}

type StoryTerms = ReadonlyMap<string, number>;

/** By article what each of its terms weighs: the more, the fewer articles have it. */
function weighedIn(
  articles: readonly LibraryArticle[],
  library: PreparedLibrary,
): ReadonlyMap<LibraryArticle, StoryTerms> {
  const terms = new Map(articles.map((article) => [article, termsOf(article, library)]));
  const holding = new Map<string, number>();
  for (const own of terms.values())
    for (const term of own) holding.set(term, (holding.get(term) ?? 0) + 1);
  const weigh = (term: string): readonly [string, number] => [
    term,
    Math.log(0.5 + articles.length / (holding.get(term) ?? 1)),
  ];
  return new Map([...terms].map(([article, own]) => [article, new Map([...own].map(weigh))]));
}

const termsOf = (article: LibraryArticle, library: PreparedLibrary): ReadonlySet<string> =>
  new Set(
    article.reading.paragraphs.flatMap((paragraph) =>
      termsIn(article, library, paragraph).map(({ term }) => term),
    ),
  );

function cosine(a: StoryTerms = new Map(), b: StoryTerms = new Map()): number {
  let shared = 0;
  for (const [term, weight] of a) shared += weight * (b.get(term) ?? 0);
  return shared / (lengthOf(a) * lengthOf(b) || 1);
}

const lengthOf = (terms: StoryTerms): number => Math.hypot(...terms.values());
