/** Who is said to have said it, held against who the articles say it was. */
import { genderOfName, isGivenName } from '../../../language/lexicon/given-names.ts';
import { PRONOUN_GENDERS } from '../../../language/lexicon/titles-and-roles.ts';
import type { Range } from '../../../language/spans/span.ts';
import type { Library } from '../../../library/library.ts';
import type { Speaker } from '../../../reading/speaker.ts';
import { isProbable, type Statement } from '../../../reading/statement.ts';
import { marksOf } from '../../article-marks.ts';
import { paragraphAt } from '../../article-view.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import { mentionsIn } from '../../lookup/name-index.ts';
import { countStatements } from '../../lookup/who-is-meant.ts';
import type { Claim } from '../message/claimed-speaker.ts';
import type { Naming } from '../message/namings/naming.ts';
import { type Fit, nameWords } from './fit.ts';
import { fitOf, isUnknown } from './whom.ts';

/**
 * What a claim is worth for a statement: `other`: no article supports the claimed speaker, and it is settled
 * whose words they are. Else the verdict is on the words alone: `doubted`: they are probably another's, and as most
 * messages are right, no other one of the same article's, whom a reading that is only probable may have missed;
 * `unsettled`: the claimed speaker is in reach of the sentence, or nobody is known; `unplaced`: the message does
 * not plainly name somebody who can be held against the article's speaker.
 */
export type Worth = 'none' | 'same' | 'other' | 'doubted' | 'unsettled' | 'unplaced';

/** Whether a speaker is the claimed one. */
export const fitOfClaim = ({ naming }: Claim, speaker: Speaker, library: PreparedLibrary): Fit =>
  fitOf(naming, speaker, library);

/** Is somebody plainly named whom the library does not know? */
export const isOutsider = ({ naming, isPlain }: Claim, library: PreparedLibrary): boolean =>
  isPlain && naming.kind === 'person' && !isFirstName(naming) && isUnknown(naming, library);

/** "Joe" may be anybody. */
export const isFirstName = ({ names }: Naming): boolean =>
  names.length === 1 && isGivenName(names[0] ?? '');

/** Does the article name the claimed speaker, or a party that is claimed, for this statement? */
export function supports(
  statement: Statement | null,
  claim: Claim | null,
  library: PreparedLibrary,
): boolean {
  if (statement?.speaker == null || claim === null) return false;
  const speaker = library.speakers.get(statement.speaker);
  return speaker !== undefined && fitOfClaim(claim, speaker, library) === 'same';
}

/** What the claim is worth for words, where they stand in a statement. */
export function claimOn(
  { statement, words }: { readonly statement: Statement | null; readonly words: Range },
  claim: Claim | null,
  library: PreparedLibrary,
): Worth {
  if (claim === null || statement === null) return 'none';
  const speaker = statement.speaker === null ? undefined : library.speakers.get(statement.speaker);
  const fit = speaker === undefined ? 'unknown' : fitOfClaim(claim, speaker, library);
  if (fit === 'same') return 'same';
  if (speaker === undefined) return 'unsettled';
  if (fit === 'unknown' || !claim.isPlain || claim.naming.isSmall || isThing(claim, library))
    return 'unplaced';
  if (isLoose(claim, statement, library) || isNamedWithState(claim, speaker, library))
    return 'unsettled';
  const isClaimed = (id: string): boolean => {
    const other = library.speakers.get(id);
    return other !== undefined && fitOfClaim(claim, other, library) === 'same';
  };
  if (isInReach(statement, isClaimed, library)) return 'unsettled';
  if (isRelayed(statement, words, library) && quotedIn(statement, library).some(isClaimed))
    return 'unsettled';
  const mayBeTheirs = speaksFor(speaker) || isNeverQuoted(claim, library);
  if (mayBeTheirs && isNamedBeside(statement, isClaimed, library)) return 'unsettled';
  if (isSettled(statement)) return 'other';
  if (mayBeMeant(statement, isClaimed, library)) return 'unsettled';
  const isInArticle = quotedIn(statement, library).some(isClaimed);
  return isProbable(statement) && isInArticle ? 'unsettled' : 'doubted';
}

/**
 * Is an office named, or nobody of the library's, though the article prints every word of the name? Which office somebody
 * holds, and what else they are called, is read less surely than false claims of it are made.
 */
function isLoose({ naming }: Claim, { article: id }: Statement, library: Library): boolean {
  const { kind, names, mention } = naming;
  if (kind !== 'person' || mention !== null) return kind === 'role';
  const printed = new Set(nameWords(library.articles.get(id)?.text ?? ''));
  return names.every((name) => printed.has(name));
}

/** Characters before a name in which its state may stand. */
const NEAR = 80;
/** Mentions of a speaker that are looked at, the first of them. */
const MOST_MENTIONS = 3;

/** "Oman's trade minister, Salim al-Harthy": the article names the claimed state beside the speaker, whatever it was read to be. */
function isNamedWithState({ naming }: Claim, speaker: Speaker, library: PreparedLibrary): boolean {
  const party = (naming.kind === 'state' ? naming.mention : naming.state)?.party ?? null;
  const text = library.articles.get(speaker.article)?.text ?? '';
  if (party === null || naming.kind === 'person') return false;
  return speaker.mentions.slice(0, MOST_MENTIONS).some(({ start }) => {
    const lead = text.slice(Math.max(0, start - NEAR), start);
    const own = lead.slice(lead.search(/[^.!?\n"”]*$/u));
    return mentionsIn(own, library).some((one) => one.party === party);
  });
}

/** ‘He told me, “…”’: words that the speaker quotes are said by both. */
function isRelayed({ article: id, quoted }: Statement, words: Range, library: Library): boolean {
  const article = library.articles.get(id);
  const block = article && paragraphAt(article, words.start);
  if (!block) return false;
  const holds = (outer: Range, inner: Range): boolean =>
    outer.start <= inner.start && inner.end <= outer.end;
  return marksOf(article.text, block).some(
    (marks) =>
      holds(marks, words) &&
      quoted.some((all) => holds(all, marks) && marks.start - all.start > SHORTEST_CUE),
  );
}

/** Characters of "he said, ". */
const SHORTEST_CUE = 8;

/** Whom nobody quotes by that name: it may be what the speaker is called ("nicknamed 'Old Ballast'"). */
const isNeverQuoted = ({ naming: { mention } }: Claim, library: PreparedLibrary): boolean =>
  mention !== null && countStatements(mention, library) === 0;

/** "Thornbridge Minster": capitals that are read as a person's, of whom nothing is told and nobody is quoted, may be a thing's. */
const isThing = (claim: Claim, library: PreparedLibrary): boolean =>
  claim.naming.kind === 'person' &&
  isNeverQuoted(claim, library) &&
  claim.naming.mention?.speakers.every((id) => {
    const { role = null, name = '' } = library.speakers.get(id) ?? {};
    return role === null && genderOfName(name) === null;
  }) === true;

const FOR_ANOTHER =
  /\b(?:spokes\p{L}+|lawyers?|attorney|solicitor|barrister|counsel|aide|agent)\b/iu;

/** A spokesman, or a lawyer: whose words they are is a matter of how one looks at it. */
const speaksFor = ({ role, name, type }: Speaker): boolean =>
  FOR_ANOTHER.test(role ?? '') || (type !== 'person' && FOR_ANOTHER.test(name));

/** Is the claimed speaker named in the same paragraph, or the one before? */
function isNamedBeside(
  { article: id, sentence }: Statement,
  isClaimed: (id: string) => boolean,
  library: Library,
): boolean {
  const article = library.articles.get(id);
  const here = article && paragraphAt(article, sentence.start);
  if (!here) return false;
  const { paragraphs } = article.reading;
  const before = paragraphs[paragraphs.indexOf(here) - 1] ?? here;
  return article.reading.speakers.some(
    (other) =>
      isClaimed(other.id) &&
      other.mentions.some(({ start }) => start >= before.start && start < here.end),
  );
}

/** Is the claimed speaker named in the paragraph before "he", and none whose name tells that it is "she"? */
function mayBeMeant(
  { article: id, basis, mention, sentence }: Statement,
  isClaimed: (id: string) => boolean,
  library: Library,
): boolean {
  const article = library.articles.get(id);
  const here = article && paragraphAt(article, sentence.start);
  if (!here || basis !== 'pronoun' || mention === null) return false;
  const gender = PRONOUN_GENDERS[article.text.slice(mention.start, mention.end).toLowerCase()];
  return article.reading.speakers.some(
    (other) =>
      isClaimed(other.id) &&
      [null, gender].includes(genderOfName(other.name)) &&
      other.mentions.some(({ start }) => start >= here.start && start < mention.start),
  );
}

const quotedIn = ({ article }: Statement, library: Library): readonly string[] =>
  library.articles.get(article)?.reading.speakers.map(({ id }) => id) ?? [];

/** Is the claimed speaker another one whom the sentence may as well mean, or who tells what this one said? */
function isInReach(
  statement: Statement,
  isClaimed: (id: string) => boolean,
  library: Library,
): boolean {
  const { candidates, bearer } = statement;
  const teller = bearer === null ? null : (library.statements.get(bearer)?.speaker ?? null);
  if (teller !== null && isClaimed(teller)) return true;
  return (
    isProbable(statement) &&
    candidates.some((id) => {
      const candidate = library.speakers.get(id);
      return candidate !== undefined && isClaimed(id) && isNear(candidate, statement, library);
    })
  );
}

/** Whether the article itself says who spoke, and the reading is certain: only then is somebody told that it was another. */
const isSettled = (statement: Statement): boolean =>
  (statement.basis === 'named' || statement.basis === 'turn') && !isProbable(statement);

/** Named no earlier than the paragraph that last names the speaker: close enough to be meant by "he". */
function isNear(
  candidate: Speaker,
  statement: Pick<Statement, 'article' | 'named' | 'sentence'>,
  library: Library,
): boolean {
  const article = library.articles.get(statement.article);
  const named = statement.named ?? statement.sentence;
  const from = article === undefined ? null : paragraphAt(article, named.start);
  return candidate.mentions.some(
    (span) => span.start >= (from?.start ?? named.start) && span.start < statement.sentence.end,
  );
}
