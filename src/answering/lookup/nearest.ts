/** What is only near: up to three real statements, for a reply that has no answer. */
import type { Hit } from '../../library/library.ts';
import type { Term } from '../../library/packed/packed-terms.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Quotation } from '../answer.ts';
import { quoteStatement } from '../quotation.ts';
import { heldIn } from './held.ts';
import type { PreparedLibrary } from './lookups.ts';
import { termsIn, termsOf } from './terms.ts';
import { finderOf } from './views.ts';

const MOST = 3;

/** The statements in the passages found that share most with the text asked about; none that shares nothing. */
export function nearestStatements(
  text: string,
  hits: readonly Hit[],
  library: PreparedLibrary,
): readonly Quotation[] {
  const wanted = termsOf(text, library);
  const ranked = statementsIn(hits, library)
    .map((statement) => ({ statement, near: nearness(statement, wanted, library) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near);
  const kept: Quotation[] = [];
  for (const { statement } of ranked) {
    const article = library.articles.get(statement.article);
    if (article === undefined || kept.length === MOST) continue;
    const one = quoteStatement(article, statement);
    if (!kept.some((other) => isSame(one, other))) kept.push(one);
  }
  return kept;
}

const isSame = (a: Quotation, b: Quotation): boolean =>
  a.shown.article === b.shown.article && a.shown.start < b.shown.end && b.shown.start < a.shown.end;

/** The statements that stand in the passages found, in the passages' order. */
export function statementsIn(hits: readonly Hit[], library: PreparedLibrary): readonly Statement[] {
  const seen = new Set<string>();
  return hits.flatMap(({ passage: id }) => {
    const passage = library.passages.at(id);
    const article = passage === undefined ? undefined : library.articles.get(passage.article);
    return passage === undefined || article === undefined
      ? []
      : finderOf(
          article,
          library,
        )(passage.span).filter((statement) => !seen.has(statement.id) && seen.add(statement.id));
  });
}

function nearness(statement: Statement, wanted: readonly Term[], library: PreparedLibrary): number {
  const article = library.articles.get(statement.article);
  const held = article === undefined ? [] : termsIn(article, library, statement.sentence);
  const terms = new Set(held.map(({ term }) => term));
  const speaker = statement.speaker === null ? undefined : library.speakers.get(statement.speaker);
  const bonus = statement.kind === 'indirect' || speaker === undefined ? 0 : 0.01;
  const near = heldIn(wanted, [terms], library).itself;
  return near === 0 ? 0 : near + bonus;
}
