import { remembered } from '../../answering/lookup/lookups.ts';
import type { Library, LibraryArticle } from '../../library/library.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2022-06-08` as "8 Jun 2022"; an article without a date is "undated". */
export function dayOf(published: string | null): string {
  const [year, month, day] = (published ?? '').split('-').map(Number);
  if (!year || !month || !day) return 'undated';
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

const told = new WeakMap<Library, string>();

/** "3 articles, 8 Jun 2022 to 3 Mar 2024, 1 undated". */
export const articlesHere = (library: Library): string =>
  remembered(told, library, () => tell([...library.articles.values()]));

function tell(articles: readonly LibraryArticle[]): string {
  const dates = articles.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const undated = articles.length - dates.length;
  const span =
    first === undefined
      ? []
      : [first === last ? dayOf(first) : `${dayOf(first)} to ${dayOf(last ?? first)}`];
  const rest =
    undated === 0 ? [] : [undated === articles.length ? 'undated' : `${undated} undated`];
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  return [count, ...span, ...rest].join(', ');
}
