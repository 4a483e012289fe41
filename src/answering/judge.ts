/** One quotation, judged: the verdict, the quotations it rests on, and what a reader must know beside it. */
import type { Library, LibraryArticle } from '../library/library.ts';
import type { Run } from '../reading/align.ts';
import type { Range } from '../reading/span.ts';
import type { Speaker } from '../reading/speaker.ts';
import {
  askedSpan,
  type Change,
  type Finding,
  type Note,
  type Quotation,
  quoteSpan,
  speakerId,
  type Turn,
} from './answer.ts';
import type { Asked } from './asked.ts';
import { changesBetween } from './changes.ts';
import { type Claim, claimOn, supports } from './claim.ts';
import { clipNotes } from './clip.ts';
import { type ArticleView, rangeOf } from './corpus.ts';
import { type Found, findWords, follows, type Piece, pieceRange } from './find.ts';
import { type Inside, type Place, placeOf, shareStatement } from './place.ts';
import { quoteSentences, quoteStatement } from './quotation.ts';
import { turnOf } from './turning.ts';
import { verdictOn } from './verdict.ts';

/** The words asked about, in the message that holds them, and who is said to have said them. */
export type Question = {
  readonly message: string;
  readonly asked: Asked;
  readonly claim: Claim | null;
};

type Placed = Place & { readonly piece: Piece };

/** Judges one quotation against the articles. */
export function judge(
  question: Question,
  views: readonly ArticleView[],
  library: Library,
): Finding {
  const found = findWords(question.asked, views);
  switch (found.how) {
    case 'nowhere': {
      const notes: Note[] = found.tooShort ? [{ note: 'too-short' }] : [];
      return {
        asked: askedSpan(question.asked.range),
        verdict: verdictOn({ words: 'nowhere', inside: 'own', claim: 'none' }),
        quotations: [],
        notes,
      };
    }
    case 'exact':
      return judgeExact(question, found.pieces, library);
    case 'stitched':
      return judgeStitched(question, found, library);
    case 'altered':
      return judgeAltered(question, found, library);
  }
}

const RANK: readonly Inside[] = ['quoted', 'mixed', 'reported', 'own'];
const MOST_QUOTATIONS = 12;

/** Several places: the claimed speaker's first, words in marks before others, the newest article first. */
function judgeExact(question: Question, pieces: readonly Piece[], library: Library): Finding {
  const placed = pieces.map((piece): Placed => ({ ...placeOf(piece), piece }));
  const order = (place: Placed): number =>
    (supports(place.statement, question.claim, library) && place.inside === 'quoted' ? 0 : 10) +
    RANK.indexOf(place.inside);
  const dated = (place: Placed): string => place.piece.view.article.published ?? '';
  const sorted = placed.toSorted((a, b) => order(a) - order(b) || dated(b).localeCompare(dated(a)));
  const [best] = sorted;
  if (best === undefined) return judge({ ...question, claim: null }, [], library);
  const claim = claimOn(best.statement, question.claim, library);
  const quotations = distinct(sorted.map((place) => quote(place)));
  const notes = [
    ...claimNotes(question, best, false, library),
    ...mixedNotes(best),
    ...clipNotes(best.piece, best, question.asked.question),
    ...glossNotes(best.piece),
    ...insertedNotes(question),
    ...disagreement(sorted, library),
  ];
  const verdict = verdictOn({
    words: insertionTurns(question) ? 'altered' : 'exact',
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

/** One quotation for each statement or sentence, whatever number of places it holds. */
function distinct(quotations: readonly Quotation[]): readonly Quotation[] {
  const byPlace = new Map<string, Quotation>();
  for (const quotation of quotations) {
    const key = quotation.statement ?? `${quotation.shown.article}:${quotation.shown.start}`;
    const kept = byPlace.get(key);
    const asked = [...(kept?.asked ?? []), ...quotation.asked];
    byPlace.set(key, { ...(kept ?? quotation), asked });
  }
  return [...byPlace.values()];
}

function quote({ statement, piece }: Placed): Quotation {
  const { article } = piece.view;
  const asked = piece.runs.map((run) => rangeOf(piece.view, run));
  return statement === null
    ? quoteSentences(article, pieceRange(piece), asked)
    : quoteStatement(article, statement, asked);
}

function judgeStitched(
  question: Question,
  found: Extract<Found, { how: 'stitched' }>,
  library: Library,
): Finding {
  const placed = found.pieces.map((piece): Placed => ({ ...placeOf(piece), piece }));
  const insides = placed.map((place) => place.inside);
  const inside = RANK.find((one) => insides.includes(one)) ?? 'own';
  const claims = placed
    .filter((place) => place.statement !== null)
    .map((place) => claimOn(place.statement, question.claim, library));
  const claim = claims.every((one) => one === 'other') && claims.length > 0 ? 'other' : 'none';
  const [first] = placed;
  return {
    asked: askedSpan(question.asked.range),
    verdict: verdictOn({ words: 'stitched', inside, claim }),
    quotations: distinct(placed.map(quote)),
    notes: [
      ...(first === undefined ? [] : claimNotes(question, first, false, library)),
      ...joinNotes(placed),
      ...placed.flatMap((_, index) => outerClip(placed, index, question)),
      ...insertedNotes(question),
    ],
  };
}

/** Only what falls outside at both ends of the whole is a cut; what falls between is left out. */
function outerClip(placed: readonly Placed[], index: number, question: Question): readonly Note[] {
  const [before, place] = [placed[index - 1], placed[index]];
  if (place === undefined) return [];
  const goesOn = before !== undefined && shareStatement(before.piece, place.piece);
  const isLast = index === placed.length - 1;
  return clipNotes(place.piece, place, question.asked.question).filter(({ note }) =>
    note === 'cut' ? !goesOn : isLast,
  );
}

/** How the fragments hang together: what is left out between them, their order, their statements. */
function joinNotes(placed: readonly Placed[]): readonly Note[] {
  const notes: Note[] = [];
  const omitted: Range[] = [];
  let reversed = false;
  let joined = false;
  placed.forEach((place, index) => {
    const before = placed[index - 1];
    if (before === undefined) return;
    if (!shareStatement(before.piece, place.piece)) joined = true;
    else if (!follows(before.piece, place.piece)) reversed = true;
    else omitted.push(between(before.piece, place.piece));
  });
  const view = placed[0]?.piece.view;
  const left = omitted.filter((range) => range.end > range.start);
  if (left.length > 0 && view !== undefined) {
    const words = view.words.filter((word) =>
      left.some((one) => one.start <= word.start && word.end <= one.end),
    );
    const turns = new Set(words.map((word) => turnOf(word.key)).filter(isMeaningTurn));
    notes.push({
      note: 'left-out',
      omitted: left.map((range) => quoteSpan(view.article, range)),
      turns: [...turns],
    });
  }
  if (reversed) notes.push({ note: 'reversed' });
  if (joined) notes.push({ note: 'joined', speakers: speakersOf(placed) });
  return notes;
}

const isMeaningTurn = (turn: Turn | null): turn is Turn =>
  turn !== null &&
  ['negation', 'modal', 'condition', 'hope or denial', 'quantifier'].includes(turn);

/** The words between two pieces. */
function between(first: Piece, second: Piece): Range {
  const gap: Run = { from: first.runs.at(-1)?.to ?? 0, to: second.runs[0]?.from ?? 0 };
  return rangeOf(first.view, gap);
}

function speakersOf(placed: readonly Placed[]) {
  const ids = placed.flatMap(({ statement }) =>
    statement?.speaker == null ? [] : [statement.speaker],
  );
  return [...new Set(ids)].map((id) => speakerId({ id }));
}

function judgeAltered(
  question: Question,
  found: Extract<Found, { how: 'altered' }>,
  library: Library,
): Finding {
  const { view } = found;
  const runs = runsFrom(found.pairs);
  const piece: Piece = { view, runs };
  const place: Placed = { ...placeOf(piece), piece };
  const changes = changesIn(question, found);
  const claim = claimOn(place.statement, question.claim, library);
  const words = changes.length === 0 ? 'exact' : 'altered';
  return {
    asked: askedSpan(question.asked.range),
    verdict: verdictOn({ words, inside: place.inside, claim }),
    quotations: [quote(place)],
    notes: [
      ...claimNotes(question, place, changes.length > 0, library),
      ...(changes.length > 0 ? [{ note: 'differs', changes } as const] : []),
      ...mixedNotes(place),
      ...clipNotes({ view, runs: [found.run] }, place, question.asked.question),
      ...insertedNotes(question),
    ],
  };
}

/** The differences, without the article's glosses and cues that the person left out. */
function changesIn(
  question: Question,
  found: Extract<Found, { how: 'altered' }>,
): readonly Change[] {
  const paired = new Set(found.pairs);
  const skipped = new Set<number>();
  for (const [from, to] of found.view.skips) {
    const run = Array.from({ length: to - from }, (_, offset) => from + offset);
    if (run.every((at) => !paired.has(at))) for (const at of run) skipped.add(at);
  }
  const printed = found.view.words
    .slice(found.run.from, found.run.to)
    .filter((_, offset) => !skipped.has(found.run.from + offset));
  return changesBetween(question.message, question.asked.words, found.view, printed);
}

/** Runs of neighbouring words among the pairs. */
function runsFrom(pairs: readonly (number | null)[]): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const at of pairs) {
    if (at === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

function claimNotes(
  question: Question,
  place: Placed,
  altered: boolean,
  library: Library,
): readonly Note[] {
  if (question.claim === null) return [];
  const claim = claimOn(place.statement, question.claim, library);
  const { claimed } = question.claim;
  if (claim === 'unsettled') return [{ note: 'unsettled', claimed }];
  return claim === 'other' && place.inside !== 'own' ? [{ note: 'claimed', claimed, altered }] : [];
}

function mixedNotes({ inside, statement, piece }: Placed): readonly Note[] {
  if (inside !== 'mixed' || statement === null) return [];
  const range = pieceRange(piece);
  const quoted = statement.quoted.filter(
    (span) => span.start < range.end && range.start < span.end,
  );
  return [
    { note: 'partly-quoted', quoted: quoted.map((span) => quoteSpan(piece.view.article, span)) },
  ];
}

/** Glosses that the article adds in round brackets and the person left out. */
function glossNotes({ view, runs }: Piece): readonly Note[] {
  return runs.slice(1).flatMap((run, index): readonly Note[] => {
    const gap = rangeOf(view, { from: runs[index]?.to ?? 0, to: run.from });
    const { text } = view.article;
    if (text[gap.start - 1] !== '(' || text[gap.end] !== ')') return [];
    const gloss = { start: gap.start - 1, end: gap.end + 1 };
    return [{ note: 'gloss', gloss: quoteSpan(view.article, gloss) }];
  });
}

function turnsInserted(question: Question, range: Range): readonly Turn[] {
  const words = question.message
    .slice(range.start, range.end)
    .toLowerCase()
    .match(/[\p{L}'\p{N}]+/gu);
  return [...new Set((words ?? []).map(turnOf).filter(isMeaningTurn))];
}

const insertionTurns = (question: Question): boolean =>
  question.asked.inserted.some((range) => turnsInserted(question, range).length > 0);

function insertedNotes(question: Question): readonly Note[] {
  return question.asked.inserted.map((range) => ({
    note: 'inserted',
    inserted: askedSpan(range),
    turns: turnsInserted(question, range),
  }));
}

/** Several articles that name different speakers for the same words in marks. */
function disagreement(placed: readonly Placed[], library: Library): readonly Note[] {
  const quoted = placed.filter((place) => place.inside === 'quoted' && place.statement !== null);
  const words = (place: Placed): string => wordsSaid(place.piece.view.article, place);
  const [first] = quoted;
  if (first === undefined) return [];
  const others = quoted.filter(
    (place) => place.piece.view !== first.piece.view && words(place) === words(first),
  );
  const speakers = [first, ...others].flatMap(({ statement }) => {
    const speaker =
      statement?.speaker == null ? undefined : library.speakers.get(statement.speaker);
    return speaker === undefined ? [] : [speaker];
  });
  const identities = new Map<string, Speaker>();
  for (const speaker of speakers) {
    identities.set(library.identities.get(speaker.id)?.id ?? speaker.id, speaker);
  }
  if (identities.size < 2) return [];
  return [{ note: 'disagree', speakers: [...identities.values()].map(speakerId) }];
}

const wordsSaid = (article: LibraryArticle, { statement }: Placed): string =>
  (statement?.quoted ?? [])
    .map((span) =>
      article.text
        .slice(span.start, span.end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join(' ');
