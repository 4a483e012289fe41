/** Attributions that overlap or go on in one sentence are one. */
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Draft } from './attribution.ts';

/** Whether two stretches of tokens share one. */
export const overlap = (a: Phrase, b: Phrase): boolean => a.from < b.to && b.from < a.to;

/** Drafts of one verb whose pieces overlap or meet become one. */
export function joined(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  for (const one of drafts) {
    const index = result.findIndex(
      (known) => known.verb !== null && known.verb.from === one.verb?.from,
    );
    const known = result[index];
    if (known) result[index] = merged(known, one);
    else result.push(one);
  }
  return result;
}

function merged(a: Draft, b: Draft): Draft {
  const pieces = [...a.pieces];
  for (const piece of b.pieces) {
    const index = pieces.findIndex((known) => overlap(known, piece));
    const known = pieces[index];
    if (known)
      pieces[index] = { from: Math.min(known.from, piece.from), to: Math.max(known.to, piece.to) };
    else pieces.push(piece);
  }
  const kind = a.kind === 'direct' && b.kind === 'direct' ? 'direct' : 'partial';
  return { ...a, kind, pieces, quotations: [...new Set([...a.quotations, ...b.quotations])] };
}
