import type { Phrase } from '../../structure/noun-phrases.ts';

/** What is left of a piece without what is cut from it, which is in order. */
export function without(piece: Phrase, cut: readonly Phrase[]): readonly Phrase[] {
  const pieces: Phrase[] = [];
  let { from } = piece;
  for (const one of cut) {
    if (one.from > from) pieces.push({ from, to: Math.min(one.from, piece.to) });
    from = Math.max(from, one.to);
  }
  if (from < piece.to) pieces.push({ from, to: piece.to });
  return pieces;
}
