/** What was said around an attribution that stands in its middle. */
import type { Saying } from '../reporting/reporting-clause.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isBreak } from '../structure/word-class.ts';
import { type Draft, draft, hasWords, type Rule, type Scene, skipBreaks } from './attribution.ts';
import { isInserted } from './governing.ts';
import { contentEnd, holdsVerb, isTrailing, trimEnd } from './reported-content.ts';

/** The sentence without an attribution that stands inside it or at its end. */
export function around(scene: Scene, rule: Rule, saying: Saying): Draft {
  const { tokens, s, sayings } = scene;
  const first = { from: s.from, to: trimEnd(tokens, s.from, saying.from) };
  const from = skipBreaks(tokens, saying.to, 1);
  const second = { from, to: contentEnd(tokens, s, from, -1, sayings) };
  const pieces = [first, second].filter(
    (piece) =>
      piece.to > piece.from &&
      hasContent(tokens, piece) &&
      (piece === first || isClause(tokens, piece)),
  );
  return draft(scene, rule, rule === 'trailing' ? [first] : pieces, saying);
}

/** Whether what goes on behind an inserted attribution is a clause or holds a quotation. */
const isClause = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  holdsVerb(tokens, from, to) || tokens.slice(from, to).some(({ kind }) => kind === 'quotation');

const hasContent = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  hasWords(tokens, from, to) || tokens.slice(from, to).some(({ kind }) => kind === 'quotation');

/** A saying elsewhere in the sentence that attributes the whole of it. */
export function aroundSaying(scene: Scene, at: number): Draft | null {
  const { tokens, s, sayings } = scene;
  for (const saying of sayings) {
    if (saying.negated) continue;
    if (saying.order === 'according') return accordingTo(scene, saying);
    if (saying.from > at && isTrailing(tokens, s, saying)) {
      return around(scene, isInserted(scene, saying) ? 'inserted' : 'trailing', saying);
    }
  }
  return null;
}

/** What a source phrase attributes: the sentence without it. */
export function accordingTo(scene: Scene, saying: Saying): Draft | null {
  const { tokens, s } = scene;
  if (saying.from > s.from) {
    const isLast = !hasContent(tokens, { from: saying.to, to: s.to });
    return around(scene, isLast ? 'trailing' : 'inserted', saying);
  }
  let from = saying.to;
  while (from < s.to && !isBreak(tokens[from])) from++;
  const piece = { from: from + 1, to: trimEnd(tokens, from + 1, s.to) };
  return piece.to > piece.from ? draft(scene, 'according-to', [piece], saying) : null;
}
