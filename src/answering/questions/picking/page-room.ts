/** What stretches take of a public page with the lines that are put around them, so that those picked are all read on it. */
import type { LibraryArticle } from '../../../library/library.ts';
import type { Quotation } from '../../answer.ts';
import { LONGEST_ROLE, LONGEST_TITLE, ONE_TITLE_OF_SEVERAL } from '../../lengths.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import type { Ranked } from '../ranking.ts';

/** Marks, "as the article reports", the paragraph: what stands with a name, and with "The article". */
const BESIDE_NAME = 30;
const NO_NAME = 24;
/** Marks and the date of a source; what a link to the passage adds to its address. */
const BESIDE_TITLE = 22;
const FRAGMENT = 80;

/** The characters that these stretches take together, each article's source once. */
export function roomOf(stretches: readonly Ranked[], library: PreparedLibrary): number {
  const quotations = stretches.flatMap(({ found }) => found.stretch.quotations);
  const articles = new Set(stretches.map(({ found }) => found.stretch.article));
  const longestTitle = articles.size > 1 ? ONE_TITLE_OF_SEVERAL : LONGEST_TITLE;
  return (
    quotations.reduce((sum, one) => sum + roomOfQuotation(one, library), 0) +
    [...articles].reduce((sum, one) => sum + roomOfSource(one, longestTitle), 0)
  );
}

function roomOfQuotation({ shown, statement }: Quotation, library: PreparedLibrary): number {
  const { speaker = null } = library.statements.get(statement ?? '') ?? {};
  const { name = '', role = null } = library.speakers.get(speaker ?? '') ?? {};
  const head = name === '' ? NO_NAME : name.length + Math.min(role?.length ?? 0, LONGEST_ROLE);
  return shown.end - shown.start + head + (name === '' ? 0 : BESIDE_NAME);
}

const roomOfSource = ({ name, publisher, url }: LibraryArticle, longestTitle: number): number =>
  Math.min(name.length, longestTitle) +
  (publisher?.length ?? 0) +
  BESIDE_TITLE +
  (url === null ? 0 : url.length + FRAGMENT);
