/** Who is said to have said it, held against who the articles say it was. */
import type { Library } from '../../../library/library.ts';
import type { Speaker } from '../../../reading/speaker.ts';
import { isProbable, type Statement } from '../../../reading/statement.ts';
import { paragraphAt } from '../../article-view.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import { isMeant } from '../../lookup/who-is-meant.ts';
import type { Claim } from '../message/claimed-speaker.ts';

/**
 * What a claim is worth for a statement: `other`: no article supports the claimed speaker, and it is settled
 * whose words they are. Else the verdict is on the words alone: `doubted`: they are probably another's;
 * `unsettled`: the claimed speaker is in reach of the sentence, or nobody is known.
 */
export type Worth = 'none' | 'same' | 'other' | 'doubted' | 'unsettled';

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

/** What the claim is worth for this statement. */
export function claimOn(
  statement: Statement | null,
  claim: Claim | null,
  library: PreparedLibrary,
): Worth {
  if (claim === null || statement === null) return 'none';
  if (supports(statement, claim, library)) return 'same';
  const { mention } = claim;
  const inReach = statement.candidates.some((id) => {
    const candidate = library.speakers.get(id);
    if (mention === null || candidate === undefined || !isMeant(mention, candidate, library))
      return false;
    return isNear(candidate, statement, library);
  });
  if (statement.speaker === null || inReach) return 'unsettled';
  return isSettled(statement) ? 'other' : 'doubted';
}

/** Whether the article itself says who spoke, and the reading is certain: only then is somebody told that it was another. */
const isSettled = (statement: Statement): boolean =>
  (statement.basis === 'named' || statement.basis === 'turn') && !isProbable(statement);

/** Named no earlier than the paragraph that last names the speaker: close enough to be meant by "he". */
function isNear(candidate: Speaker, statement: Statement, library: Library): boolean {
  const article = library.articles.get(statement.article);
  const named = statement.named ?? statement.sentence;
  const from = article === undefined ? null : paragraphAt(article, named.start);
  return candidate.mentions.some(
    (span) => span.start >= (from?.start ?? named.start) && span.start < statement.sentence.end,
  );
}
