/** What stands where the asked words were found: words in marks, reported speech, or the article's own. */
import type { Range } from '../reading/span.ts';
import type { Statement } from '../reading/statement.ts';
import { rangeOf, shared, statementsAt } from './corpus.ts';
import type { Piece } from './find.ts';

/**
 * `quoted`: every word stands in the statement's marks; `mixed`: some do; `reported`: none does, but
 * they are what somebody is reported to have said; `own`: nobody is said to have said them.
 */
export type Inside = 'quoted' | 'mixed' | 'reported' | 'own';

export type Place = { readonly inside: Inside; readonly statement: Statement | null };

/** Whose words stand at these ranges of an article. */
export function placeOf(piece: Piece): Place {
  const words = piece.runs.flatMap((run) => piece.view.words.slice(run.from, run.to));
  const total = words.length;
  const share = (spans: readonly Range[]): number =>
    words.filter((word) => shared(spans, word) === word.end - word.start).length;
  const whole = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const statements = statementsAt(piece.view.article, whole);
  const inMarks = statements.find((statement) => share(statement.quoted) === total);
  if (inMarks !== undefined) return { inside: 'quoted', statement: inMarks };
  const [statement] = statements;
  if (statement === undefined || share(statement.content) < total / 2) {
    return { inside: 'own', statement: null };
  }
  return { inside: share(statement.quoted) > 0 ? 'mixed' : 'reported', statement };
}

/** Do two pieces lie in one and the same statement? */
export function shareStatement(a: Piece, b: Piece): boolean {
  if (a.view !== b.view) return false;
  const [first, second] = [placeOf(a).statement, placeOf(b).statement];
  if (first !== null || second !== null) return first?.id === second?.id;
  return paragraphOf(a) === paragraphOf(b);
}

function paragraphOf(piece: Piece): number {
  const start = rangeOf(piece.view, piece.runs[0] ?? { from: 0, to: 0 }).start;
  return piece.view.paragraphs.findIndex((one) => one.start <= start && start <= one.end);
}
