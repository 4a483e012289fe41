/** What stands where the asked words were found: words in marks, reported speech, or the article's own. */
import type { Range } from '../../../language/spans/span.ts';
import type { Statement } from '../../../reading/statement.ts';
import { paragraphAt, rangeOf, shared, statementsAt } from '../../article-view.ts';
import type { Piece } from './match.ts';

/**
 * `quoted`: every word stands in the statement's marks; `mixed`: some do; `reported`: none does, but
 * they are what somebody is reported to have said; `marked`: they stand in marks, and whose they are
 * the article does not tell; `own`: nobody is said to have said them.
 */
export type Inside = 'quoted' | 'mixed' | 'reported' | 'marked' | 'own';

export type Place = { readonly inside: Inside; readonly statement: Statement | null };

const places = new WeakMap<Piece, Place>();

/** Whose words stand at these ranges of an article; found once for a piece. */
export function placeOf(piece: Piece): Place {
  const place = places.get(piece) ?? findPlace(piece);
  places.set(piece, place);
  return place;
}

function findPlace(piece: Piece): Place {
  const words = piece.runs.flatMap((run) => piece.view.words.slice(run.from, run.to));
  const total = words.length;
  const share = (spans: readonly Range[]): number =>
    words.filter((word) => shared(spans, word) === word.end - word.start).length;
  const whole = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const statements = statementsAt(piece.view.statementsTouching, whole);
  const inMarks = statements.find((statement) => share(statement.quoted) === total);
  if (inMarks !== undefined) return { inside: 'quoted', statement: inMarks };
  const [one, ...others] = statementsInMarks(piece);
  const isOneSpeaker = others.every(({ speaker }) => speaker !== null && speaker === one?.speaker);
  if (one !== undefined && isOneSpeaker) return { inside: 'quoted', statement: one };
  const [statement] = statements;
  if (statement === undefined || share(statement.content) < total / 2) {
    const inside = piece.view.isInMarks(whole) ? 'marked' : 'own';
    return { inside, statement: null };
  }
  return { inside: share(statement.quoted) > 0 ? 'mixed' : 'reported', statement };
}

/** The statements, in order, that have all words of a piece in their marks; empty where a word stands outside. */
function statementsInMarks(piece: Piece): readonly Statement[] {
  const parts = splitByStatement(piece);
  if (parts.length < 2) return [];
  const found = parts.map((part) => placeOf(part));
  const all = found.map(({ inside, statement }) => (inside === 'quoted' ? statement : null));
  const known = all.filter((statement) => statement !== null);
  return known.length === all.length ? known : [];
}

/** A piece parted where one quotation ends and the next begins with nothing between them but marks. */
export function splitByStatement({ view, runs }: Piece): readonly Piece[] {
  return runs.flatMap((run) => {
    const cuts = [run.from];
    for (let at = run.from + 1; at < run.to; at += 1) if (view.openings.has(at)) cuts.push(at);
    return cuts.map(
      (from, index): Piece => ({ view, runs: [{ from, to: cuts[index + 1] ?? run.to }] }),
    );
  });
}

/** Do two pieces lie in one and the same statement? What a speaker quotes of others is a part of theirs. */
export function shareStatement(a: Piece, b: Piece): boolean {
  if (a.view !== b.view) return false;
  const [first, second] = [placeOf(a).statement, placeOf(b).statement];
  if (first === null && second === null) return paragraphOf(a) === paragraphOf(b);
  if (first?.id === second?.id) return true;
  const words = [a, b].flatMap(({ view, runs }) =>
    runs.flatMap((run) => view.words.slice(run.from, run.to)),
  );
  return [first, second].some((one) =>
    words.every((word) => shared(one?.quoted ?? [], word) === word.end - word.start),
  );
}

/** Where the paragraph of a piece begins. */
function paragraphOf({ view, runs }: Piece): number {
  const { start } = rangeOf(view, runs[0] ?? { from: 0, to: 0 });
  return paragraphAt(view.article, start)?.start ?? -1;
}
