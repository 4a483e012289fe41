/** Third step of a quotation: the facts of what was found, and the verdict on them. */

import { wordsOf } from '../../../language/words.ts';
import type { Statement } from '../../../reading/statement.ts';
import type { Verdict, WordChange } from '../../answer.ts';
import { rangeOf, shared } from '../../article-view.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import { isContent } from '../../meaning-words.ts';
import { isCopied } from '../locate/around.ts';
import {
  isEnough,
  isMisspelt,
  isTooShort,
  NEARLY_ALL,
  type NearStretch,
} from '../locate/nearest-stretch.ts';
import { stretchOf } from '../locate/occurrence.ts';
import type { Asking } from '../message/asking.ts';
import type { Claim } from '../message/claimed-speaker.ts';
import { areQuoted, type Said, type SaidAs } from '../whose/said.ts';
import type { Whose } from '../whose/whose.ts';
import { type Brackets, bracketsAt } from './brackets.ts';
import { claimOn, isFirstName, isOutsider, supports, type Worth } from './claim.ts';
import { isHeldByNobody } from './office-fit.ts';
import { verdictOn } from './verdict.ts';
import { isUnknown } from './whom.ts';
import { changesIn } from './word-changes.ts';

/** What holds of the place that answers first. */
type First = { readonly claim: Worth; readonly brackets: Brackets };

export type Judged = { readonly verdict: Verdict } & (
  | { readonly how: 'nowhere'; readonly tooShort: boolean }
  /** The places that print the words, in the order in which they answer. */
  | (First & { readonly how: 'exact'; readonly best: Said; readonly places: readonly Said[] })
  | (First & { readonly how: 'stitched'; readonly parts: readonly Said[] })
  | (First & {
      readonly how: 'altered';
      readonly said: Said;
      readonly stretch: NearStretch;
      readonly changes: readonly WordChange[];
      /** The words run together several statements' marks. */
      readonly isJoined: boolean;
    })
);

/** Judges what was found of the asked words. */
export function judgeWords(asking: Asking, found: Whose, library: PreparedLibrary): Judged {
  switch (found.how) {
    case 'nowhere':
      return nowhere(found.tooShort);
    case 'altered':
      return judgeAltered(asking, found, library);
    case 'exact':
      return judgeExact(asking, found.places, library);
    case 'stitched':
      return judgeStitched(asking, found.parts, found.isShortened, library);
  }
}

/** What the claim is worth where the words stand first; nothing where it is an article's own, copied with the words. */
function worthAt(asking: Asking, places: readonly Said[], library: PreparedLibrary): Worth {
  const { claim } = asking;
  const [first] = places;
  if (first === undefined) return 'none';
  const { statement } = first;
  if (statement !== null && tellsItself(statement, first)) return 'none';
  const worth = claimOn({ statement, words: stretchOf(first) }, claim, library);
  if (claim === null || worth === 'same') return worth;
  const isTheirs = places.some((said) =>
    [claim.told, claim.naming].some((named) => isCopied(asking, said, named)),
  );
  return isTheirs ? 'none' : worth;
}

/** "Wekesa added that they were considering it": the words say whose they are, whoever prints them; what stands between them does not. */
const tellsItself = ({ mention, cue }: Statement, { view, runs }: Said): boolean =>
  runs.some((run) => {
    const { start, end } = rangeOf(view, run);
    return [mention, cue].every((part) => part !== null && part.start >= start && part.end <= end);
  });

/** "The clock says 20:13", "He was joking, we think": where nobody is known who says so, the article's own sentence. */
const isOwnReport = (said: Said): boolean =>
  said.inside === 'reported' &&
  said.statement?.speaker === null &&
  tellsItself(said.statement, said);

/** "The Beacon says: …" in the Daily Beacon: the paper speaks of itself. */
function isOfPaper({ inside, statement, view }: Said, library: PreparedLibrary): boolean {
  const speaker = library.speakers.get(statement?.speaker ?? '');
  const paper = new Set(wordsOf(view.article.publisher ?? '').map(({ key }) => key));
  const words = wordsOf(speaker?.name ?? '');
  return inside === 'reported' && words.length > 0 && words.every(({ key }) => paper.has(key));
}

/** "Our editor writes: I have not seen …": behind a colon nobody but the speaker says "I". */
function isSpokenPlainly({ inside, statement, view }: Said): boolean {
  const [content] = statement?.content ?? [];
  if (inside !== 'reported' || !statement?.cue || content === undefined) return false;
  const { text } = view.article;
  const isBehindColon = /^\s*:\s*$/u.test(text.slice(statement.cue.end, content.start));
  return isBehindColon && /\b(?:I|my|we|our)\b/u.test(text.slice(content.start, content.end));
}

const nowhere = (tooShort: boolean): Judged => ({
  how: 'nowhere',
  tooShort,
  verdict: verdictOn({ words: 'nowhere', inside: 'own', claim: 'none' }),
});

/** Changed, or as printed after all where nothing differs but the article's asides and attributions. */
function judgeAltered(
  asking: Asking,
  { said, stretch }: Extract<Whose, { how: 'altered' }>,
  library: PreparedLibrary,
): Judged {
  const changes = changesIn(asking, stretch).filter((change) => !isReporters(change, said));
  if (changes.length === 0) return judgeExact(asking, [said], library);
  const claim = worthAt(asking, [said], library);
  if (!isAltered(asking, stretch, claim, library)) return nowhere(isTooShort(asking.asked));
  const isJoined = said.inside === 'mixed' && areQuoted(said.parts);
  const inside = isJoined ? 'quoted' : said.inside;
  const verdict = verdictOn({ words: 'altered', inside, claim });
  const brackets = bracketsAt(asking, said);
  return { how: 'altered', verdict, claim, brackets, said, stretch, changes, isJoined };
}

/** What was left out is none of the words said: "…," she said. "…". In a turn all are, without marks. */
const isReporters = ({ asked, printed }: WordChange, { inside, view }: Said): boolean =>
  inside === 'quoted' &&
  asked === null &&
  printed !== null &&
  view.statementsTouching(printed).every(({ quoted }) => shared(quoted, printed) === 0);

/** Enough words in their order, and nobody named who may be none of the library's. */
function isAltered(
  { asked, claim }: Asking,
  { pairs }: NearStretch,
  worth: Worth,
  library: PreparedLibrary,
): boolean {
  if (claim?.naming.isForeign) return false;
  if (worth === 'same' && claim !== null && !isFirstName(claim.naming)) return true;
  if (claim !== null && isSomebodyElse(claim, library)) return false;
  if (isTooShort(asked)) return isMisspelt(pairs);
  const kept = asked.words.filter((word, index) => isContent(word) && pairs[index] != null);
  return kept.length >= FEWEST_CONTENT_WORDS && isEnough(asked.words, pairs, NEARLY_ALL);
}

/** Nobody whom the library quotes bears the name, be it a first name, or holds the office. */
const isSomebodyElse = ({ naming }: Claim, library: PreparedLibrary): boolean =>
  isHeldByNobody(naming, library) || (naming.kind === 'person' && isUnknown(naming, library));

function judgeExact(asking: Asking, all: readonly Said[], library: PreparedLibrary): Judged {
  const places = bestFirst(asking, all, library);
  const [best] = places;
  if (best === undefined) return nowhere(false);
  if (best.inside === 'mixed' && areQuoted(best.parts))
    return judgeStitched(asking, best.parts, false, library);
  const claim = isByChance(asking, library) ? 'unplaced' : worthAt(asking, places, library);
  const brackets = bracketsAt(asking, best);
  const words = brackets.areChange ? 'altered' : 'exact';
  const isOwn = isToldAsHeadline(asking, best) || isOwnReport(best) || isOfPaper(best, library);
  const inside = isOwn ? 'own' : isSpokenPlainly(best) ? 'quoted' : best.inside;
  const verdict = verdictOn({ words, inside, claim });
  return { how: 'exact', verdict, claim, brackets, best, places };
}

/** Content words from which on nobody says the same by chance. */
const FEWEST_CONTENT_WORDS = 3;

/** A few words that somebody outside of the library may have said as well. */
const isByChance = ({ asked, claim }: Asking, library: PreparedLibrary): boolean =>
  claim !== null &&
  asked.words.filter(isContent).length < FEWEST_CONTENT_WORDS &&
  isOutsider(claim, library);

function judgeStitched(
  asking: Asking,
  parts: readonly Said[],
  isShortened: boolean,
  library: PreparedLibrary,
): Judged {
  const [first] = parts;
  if (first === undefined) return nowhere(false);
  const insides = parts.map(({ inside }) => inside);
  const inside = RANK.find((one) => insides.includes(one)) ?? 'own';
  const claims = parts
    .filter(({ statement }) => statement !== null)
    .map((part) => worthAt(asking, [part], library));
  const claim = claims.length > 0 && claims.every((one) => one === 'other') ? 'other' : 'none';
  return {
    how: 'stitched',
    verdict: verdictOn({ words: isShortened ? 'exact' : 'stitched', inside, claim }),
    claim: worthAt(asking, [first], library),
    brackets: bracketsAt(asking, first),
    parts,
  };
}

const RANK: readonly SaidAs[] = [
  ...(['quoted', 'mixed', 'reported', 'marked', 'own', 'headline', 'beside'] as const),
];

/** "Their headline was", "the Trumpet went with": the words of a headline, and told to be the paper's. */
function isToldAsHeadline({ message, asked, claim }: Asking, { inside, view }: Said): boolean {
  if (inside !== 'headline' || claim !== null) return false;
  const { start, end } = asked.range;
  const around = `${message.slice(0, start)} ${message.slice(end)}`;
  const names = new Set(wordsOf(around).map(({ key }) => key));
  const paper = wordsOf(view.article.publisher ?? '').filter(isContent);
  return SAYS_HEADLINE.test(around) || paper.some(({ key }) => names.has(key));
}

const SAYS_HEADLINE = /\b(?:headline[ds]?|title[ds]?)\b/iu;

/** Several places: the claimed speaker's first, words in marks before others, the newest article first. */
function bestFirst(
  { claim }: Asking,
  places: readonly Said[],
  library: PreparedLibrary,
): readonly Said[] {
  const statements = new Set(places.flatMap(({ statement }) => statement ?? []));
  const theirs = new Set([...statements].filter((one) => supports(one, claim, library)));
  const ranked = places.map((said) => {
    const isTheirs = said.statement !== null && theirs.has(said.statement);
    return {
      said,
      rank: (said.inside === 'quoted' && isTheirs ? 0 : 10) + RANK.indexOf(said.inside),
      date: said.view.article.published ?? '',
    };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || b.date.localeCompare(a.date))
    .map(({ said }) => said);
}
