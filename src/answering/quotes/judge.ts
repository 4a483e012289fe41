/** One quotation, judged: the verdict, the quotations it rests on, and what a reader must know beside it. */
import { askedSpan, type Finding } from '../answer.ts';
import type { ArticleView } from '../article-view.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { claimOn, supports } from './claims/claim.ts';
import type { Altered } from './matching/closest-stretch.ts';
import { type Found, findWords } from './matching/find-words.ts';
import type { Piece } from './matching/match.ts';
import { type Inside, placeOf, splitByStatement } from './matching/match-context.ts';
import { changesIn, keepMarked, runsFrom } from './notes/altered.ts';
import { glossNotes, insertedNotes, insertionTurns, replacedNotes } from './notes/brackets.ts';
import { clipNotes } from './notes/cut-context.ts';
import {
  distinct,
  type Placed,
  placed,
  type Question,
  quotePlaced,
} from './notes/match-in-context.ts';
import { claimNotes, joinNotes, mixedNotes, outerClip } from './notes/notes.ts';
import { disagreement, printedDifferently } from './notes/several-articles.ts';
import { joinFindings } from './run-together.ts';
import { verdictOn } from './verdict.ts';

export type { Question } from './notes/match-in-context.ts';

/** Judges one quotation against the articles. */
export function judge(
  question: Question,
  views: readonly ArticleView[],
  library: PreparedLibrary,
): Finding {
  const found = findWords(question.asked, views);
  switch (found.how) {
    case 'nowhere':
      return {
        asked: askedSpan(question.asked.range),
        verdict: verdictOn({ words: 'nowhere', inside: 'own', claim: 'none' }),
        quotations: [],
        notes: found.tooShort ? [{ note: 'too-short' }] : [],
      };
    case 'joined': {
      const parts = found.parts.map((asked) => judge({ ...question, asked }, views, library));
      return joinFindings(question, parts, library);
    }
    case 'exact':
      return judgeExact(question, found.pieces, views, library);
    case 'stitched':
      return judgeStitched(question, found, library);
    case 'altered':
      return judgeAltered(question, found, views, library);
  }
}

const RANK: readonly Inside[] = ['quoted', 'mixed', 'reported', 'marked', 'own'];
const MOST_QUOTATIONS = 12;

/** Several places: the claimed speaker's first, words in marks before others, the newest article first. */
function judgeExact(
  question: Question,
  pieces: readonly Piece[],
  views: readonly ArticleView[],
  library: PreparedLibrary,
): Finding {
  const sorted = bestFirst(question, pieces.map(placed), library);
  const [best] = sorted;
  if (best === undefined) return judge({ ...question, claim: null }, [], library);
  const parts = splitByStatement(best.piece);
  if (best.inside === 'mixed' && parts.every((part) => placeOf(part).inside === 'quoted')) {
    return judgeStitched(question, { how: 'stitched', pieces: parts }, library);
  }
  const claim = claimOn(best.statement, question.claim, library);
  const quotations = distinct(sorted.map(quotePlaced));
  const replaced = replacedNotes(question, best.piece);
  const notes = [
    ...claimNotes(question, best, false, library),
    ...replaced,
    ...mixedNotes(best),
    ...clipNotes(best.piece, best, question.asked.question),
    ...(replaced.length > 0
      ? []
      : [...glossNotes(best.piece), ...insertedNotes(question, best.piece)]),
    ...disagreement(sorted, library),
    ...printedDifferently(question, best, views, library),
  ];
  const verdict = verdictOn({
    words: insertionTurns(question, best.piece) ? 'altered' : 'exact',
    inside: best.inside,
    claim,
  });
  return {
    asked: askedSpan(question.asked.range),
    verdict,
    quotations: quotations.slice(0, MOST_QUOTATIONS),
    notes,
  };
}

/** Places in the order in which they answer. */
function bestFirst(
  { claim }: Question,
  places: readonly Placed[],
  library: PreparedLibrary,
): readonly Placed[] {
  const supported = new Map<string, boolean>();
  const isTheirs = ({ statement }: Placed): boolean => {
    if (statement === null) return false;
    const known = supported.get(statement.id) ?? supports(statement, claim, library);
    supported.set(statement.id, known);
    return known;
  };
  const ranked = places.map((place) => ({
    place,
    rank: (place.inside === 'quoted' && isTheirs(place) ? 0 : 10) + RANK.indexOf(place.inside),
    date: place.piece.view.article.published ?? '',
  }));
  return ranked
    .sort((a, b) => a.rank - b.rank || b.date.localeCompare(a.date))
    .map(({ place }) => place);
}

function judgeStitched(
  question: Question,
  found: Extract<Found, { how: 'stitched' }>,
  library: PreparedLibrary,
): Finding {
  const places = found.pieces.map(placed);
  const insides = places.map((place) => place.inside);
  const inside = RANK.find((one) => insides.includes(one)) ?? 'own';
  const claims = places
    .filter((place) => place.statement !== null)
    .map((place) => claimOn(place.statement, question.claim, library));
  const claim = claims.every((one) => one === 'other') && claims.length > 0 ? 'other' : 'none';
  const [first] = places;
  return {
    asked: askedSpan(question.asked.range),
    verdict: verdictOn({ words: 'stitched', inside, claim }),
    quotations: distinct(places.map(quotePlaced)),
    notes: [
      ...(first === undefined ? [] : claimNotes(question, first, false, library)),
      ...joinNotes(places),
      ...places.flatMap((_, index) => outerClip(places, index, question)),
      ...(first === undefined ? [] : insertedNotes(question, first.piece)),
    ],
  };
}

function judgeAltered(
  question: Question,
  found: Altered,
  views: readonly ArticleView[],
  library: PreparedLibrary,
): Finding {
  const { view } = found;
  const piece: Piece = { view, runs: runsFrom(found.pairs) };
  const place = placed(piece);
  const inMarks = place.inside === 'mixed' ? keepMarked(found, place) : null;
  if (inMarks !== null) return judgeAltered(question, inMarks, views, library);
  const changes = changesIn(question, found);
  if (changes.length === 0) return judgeExact(question, [piece], views, library);
  const claim = claimOn(place.statement, question.claim, library);
  const parts = splitByStatement(piece).map(placed);
  const isJoined = place.inside === 'mixed' && parts.every(({ inside }) => inside === 'quoted');
  return {
    asked: askedSpan(question.asked.range),
    verdict: verdictOn({ words: 'altered', inside: isJoined ? 'quoted' : place.inside, claim }),
    quotations: distinct((isJoined ? parts : [place]).map(quotePlaced)),
    notes: [
      ...claimNotes(question, place, true, library),
      { note: 'differs', changes },
      ...(isJoined ? joinNotes(parts).filter(({ note }) => note === 'joined') : mixedNotes(place)),
      ...clipNotes({ view, runs: [found.run] }, place, question.asked.question),
      ...insertedNotes(question, piece),
    ],
  };
}
