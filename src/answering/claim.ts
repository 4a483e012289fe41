/** Who is said to have said it, held against who the articles say it was. */
import type { Library } from '../library/library.ts';
import type { Statement } from '../reading/statement.ts';
import type { Claimed } from './answer.ts';
import { isMeant, type Mention } from './names.ts';

/** A claimed speaker; `mention` is null for a name that the library does not know. */
export type Claim = { readonly claimed: Claimed; readonly mention: Mention | null };

/** Does the article name the claimed speaker, or a party that is claimed, for this statement? */
export function supports(
  statement: Statement | null,
  claim: Claim | null,
  library: Library,
): boolean {
  if (statement?.speaker == null || claim?.mention == null) return false;
  const speaker = library.speakers.get(statement.speaker);
  return speaker !== undefined && isMeant(claim.mention, speaker);
}

/** What the claim is worth for this statement; see `Facts` in verdict.ts. */
export function claimOn(
  statement: Statement | null,
  claim: Claim | null,
  library: Library,
): 'none' | 'same' | 'other' | 'unsettled' {
  if (claim === null || statement === null) return 'none';
  if (supports(statement, claim, library)) return 'same';
  const { mention } = claim;
  const inReach = statement.candidates.some((id) => {
    const candidate = library.speakers.get(id);
    return mention !== null && candidate !== undefined && isMeant(mention, candidate);
  });
  return statement.speaker === null || inReach ? 'unsettled' : 'other';
}
