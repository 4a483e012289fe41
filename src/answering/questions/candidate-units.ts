/** What may answer a question: the units of the passages that search found. */
import type { Hit } from '../../library/library.ts';
import { statementUnit, type Unit, unitsOf } from '../lookup/answer-units.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { statementsOf } from '../lookup/who-is-meant.ts';
import type { Question } from './understanding/question.ts';

const MOST_PASSAGES = 12;

/** The passages' units; where one party's words are asked for, all of its statements as well. */
export function unitsFor(
  question: Question,
  hits: readonly Hit[],
  library: PreparedLibrary,
): readonly Unit[] {
  const found = unitsOf(hits.slice(0, MOST_PASSAGES), library);
  const { asked } = question;
  if (asked === null) return found;
  const known = new Set(found.map(({ statement }) => statement?.id));
  const theirs = statementsOf(asked, hits, library).filter(({ id }) => !known.has(id));
  return [
    ...found,
    ...theirs.flatMap((statement) => {
      const article = library.articles.get(statement.article);
      return article === undefined ? [] : [statementUnit(article, statement, library)];
    }),
  ];
}
