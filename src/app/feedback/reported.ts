/** Which statement somebody means who finds a quotation wrong: another quotation of the same one is the same report. */
import { sentencesAround, statementFinder, statementsAt } from '../../answering/article-view.ts';
import type { Span } from '../../language/spans/span.ts';
import type { Library, LibraryArticle } from '../../library/library.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Reported } from './feedback-store.ts';

/** What stands at a place of an article: a statement, or the article's own sentence. */
export type Meant = {
  readonly article: LibraryArticle;
  readonly statement: Statement | null;
  readonly reported: Reported;
};

/** Null where the article is not here. */
export function meantBy(span: Span, library: Library): Meant | null {
  const article = library.articles.get(span.article);
  if (article === undefined) return null;
  const [statement = null] = statementsAt(statementFinder(article), span);
  const { start, end } = statement ? contentOf(statement) : sentencesAround(article, span);
  return { article, statement, reported: { ...placeIn(article), start, end } };
}

/** The same of what was reported; null where the article is not here, or reads otherwise now. */
export function stillMeant(reported: Reported, library: Library): Meant | null {
  const meant = meantBy(reported, library);
  return meant?.reported.version === reported.version ? { ...meant, reported } : null;
}

/** A statement as it is reported. */
export const reportedOf = (statement: Statement, article: LibraryArticle): Reported => ({
  ...placeIn(article),
  ...contentOf(statement),
});

const placeIn = ({ id, version }: LibraryArticle) => ({ article: id, version });

function contentOf({ content, sentence }: Statement) {
  const first = content[0] ?? sentence;
  return { start: first.start, end: (content.at(-1) ?? sentence).end };
}
