/**
 * Where in the articles the asked words stand: word for word, put together out of verbatim fragments
 * (stitch.ts), or changed (closest-stretch.ts). What that is called is decided in verdict.ts.
 */
import { wordsOf } from '../../../language/words.ts';
import type { ArticleView } from '../../article-view.ts';
import { partInTwo } from '../run-together.ts';
import { type Asked, type Inserted, withoutBrackets } from './asked-words.ts';
import { type Altered, alteredFrom, explains, findAltered, isTooShort } from './closest-stretch.ts';
import { exactPieces, type Piece, pieceRange } from './match.ts';
import { shareStatement } from './match-context.ts';
import { findPatches, type Patches } from './stitch.ts';

export type Found =
  /** Every place that prints the asked words as they are. */
  | { readonly how: 'exact'; readonly pieces: readonly Piece[] }
  /** Verbatim fragments in the order asked. */
  | { readonly how: 'stitched'; readonly pieces: readonly Piece[] }
  | Altered
  /** Nowhere as a whole, but in two parts. */
  | { readonly how: 'joined'; readonly parts: readonly Asked[] }
  | { readonly how: 'nowhere'; readonly tooShort: boolean };

/** Finds the asked words in the articles, the most exact way that fits. */
export function findWords(asked: Asked, views: readonly ArticleView[]): Found {
  const found = findWhole(asked, views);
  if (found.how !== 'nowhere') return found;
  const parts = partInTwo(asked, (part) => wordsKept(part, findWhole(part, views)));
  return parts === null ? found : { how: 'joined', parts };
}

function wordsKept({ words }: Asked, found: Found): number {
  if (found.how === 'altered') return found.pairs.filter((at) => at !== null).length;
  return found.how === 'nowhere' ? 0 : words.length;
}

function findWhole(typed: Asked, views: readonly ArticleView[]): Found {
  if (typed.words.length === 0) return { how: 'nowhere', tooShort: true };
  const asked = withoutBrackets(typed, unprinted(typed, views));
  // The article may print the brackets and ellipses itself, so the words are tried as typed first.
  for (const words of [typed.typed, asked.words, typed.words]) {
    const pieces = exactPieces(words, views);
    if (pieces.length > 0) return { how: 'exact', pieces };
  }
  const patches = findPatches(asked, views);
  if (patches !== null && isHonest(patches)) return { how: 'stitched', pieces: patches.pieces };
  const altered = findAltered(asked, views);
  if (altered !== null && (patches === null || patches.dropped || explains(altered)))
    return altered;
  const [first] = patches?.pieces ?? [];
  if (patches === null || first === undefined)
    return { how: 'nowhere', tooShort: isTooShort(asked) };
  return patches.dropped
    ? alteredFrom(first.view, patches.pieces)
    : { how: 'stitched', pieces: patches.pieces };
}

/** Put together with ellipses: of all that stands between them, or out of one statement. */
const isHonest = ({ pieces, ellipsis, whole, dropped }: Patches): boolean =>
  whole || (ellipsis && !dropped && isWithin(pieces));

/** The square brackets that no article prints; the same words are looked for once. */
function unprinted(asked: Asked, views: readonly ArticleView[]): readonly Inserted[] {
  const isPrinted = new Map<string, boolean>();
  return asked.inserted.filter(({ text }) => {
    const words = wordsOf(text);
    const key = words.map((word) => word.key).join(' ');
    const printed = isPrinted.get(key) ?? exactPieces(words, views).some(isBracketed);
    isPrinted.set(key, printed);
    return !printed;
  });
}

function isBracketed(piece: Piece): boolean {
  const { start, end } = pieceRange(piece);
  const { text } = piece.view.article;
  const before = text.slice(Math.max(0, start - 3), start);
  return (
    /\[[^\p{L}\p{N}[\]]*$/u.test(before) && /^[^\p{L}\p{N}[\]]*\]/u.test(text.slice(end, end + 3))
  );
}

const isWithin = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece, index) => {
    const before = pieces[index - 1];
    return before === undefined || shareStatement(before, piece);
  });
