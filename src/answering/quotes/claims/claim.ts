/** Who is said to have said it, held against who the articles say it was. */
import type { Library } from '../../../library/library.ts';
import type { Speaker } from '../../../reading/speaker.ts';
import type { Statement } from '../../../reading/statement.ts';
import type { Claimed } from '../../answer.ts';
import { paragraphAt } from '../../article-view.ts';
import type { Mention, PreparedLibrary } from '../../lookup/lookups.ts';
import { isMeant } from '../../lookup/who-is-meant.ts';

/** A claimed speaker; `mention` is null for a name that the library does not know. */
export type Claim = { readonly claimed: Claimed; readonly mention: Mention | null };

/** Does the article name the claimed speaker, or a party that is claimed, for this statement? */
export function supports(
  statement: Statement | null,
  claim: Claim | null,
  library: PreparedLibrary,
): boolean {
  if (statement?.speaker == null || claim?.mention == null) return false;
  const speaker = library.speakers.get(statement.speaker);
  return speaker !== undefined && isMeant(claim.mention, speaker, library);
}

/** What the claim is worth for this statement; see `Facts` in verdict.ts. */
export function claimOn(
  statement: Statement | null,
  claim: Claim | null,
  library: PreparedLibrary,
): 'none' | 'same' | 'other' | 'unsettled' {
  if (claim === null || statement === null) return 'none';
  if (supports(statement, claim, library)) return 'same';
  const { mention } = claim;
  const inReach = statement.candidates.some((id) => {
    const candidate = library.speakers.get(id);
    if (mention === null || candidate === undefined || !isMeant(mention, candidate, library))
      return false;
    return isNear(candidate, statement, library);
  });
  return statement.speaker === null || inReach ? 'unsettled' : 'other';
}

/** Named no earlier than the paragraph that last names the speaker: close enough to be meant by "he". */
function isNear(candidate: Speaker, statement: Statement, library: Library): boolean {
  const article = library.articles.get(statement.article);
  const named = statement.named ?? statement.sentence;
  const from = article === undefined ? null : paragraphAt(article, named.start);
  return candidate.mentions.some(
    (span) => span.start >= (from?.start ?? named.start) && span.start < statement.sentence.end,
  );
}
