/** What a reader must know beside a verdict: each function gives the notes of one kind. */

import type { Run } from '../../../language/exact-match.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Note, quoteSpan, speakerId } from '../../answer.ts';
import { rangeOf } from '../../article-view.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import { isMeaningTurn, turnOf } from '../../meaning-words.ts';
import { claimOn } from '../claims/claim.ts';
import { follows, type Piece, pieceRange } from '../matching/match.ts';
import { shareStatement } from '../matching/match-context.ts';
import { clipNotes } from './cut-context.ts';
import type { Placed, Question } from './match-in-context.ts';

/** Whom the message names, where the articles name another or do not settle who. */
export function claimNotes(
  question: Question,
  place: Placed,
  altered: boolean,
  library: PreparedLibrary,
): readonly Note[] {
  if (question.claim === null) return [];
  const claim = claimOn(place.statement, question.claim, library);
  const { claimed } = question.claim;
  if (claim === 'unsettled') return [{ note: 'unsettled', claimed }];
  return claim === 'other' && place.statement !== null
    ? [{ note: 'claimed', claimed, altered }]
    : [];
}

/** Only a part of the asked words stands in marks. */
export function mixedNotes({ inside, statement, piece }: Placed): readonly Note[] {
  if (inside !== 'mixed' || statement === null) return [];
  const range = pieceRange(piece);
  const quoted = statement.quoted.filter(
    (span) => span.start < range.end && range.start < span.end,
  );
  return [
    { note: 'partly-quoted', quoted: quoted.map((span) => quoteSpan(piece.view.article, span)) },
  ];
}

/** Only what falls outside at both ends of the whole is a cut; what falls between is left out. */
export function outerClip(
  placed: readonly Placed[],
  index: number,
  question: Question,
): readonly Note[] {
  const [before, place] = [placed[index - 1], placed[index]];
  if (place === undefined) return [];
  const goesOn = before !== undefined && shareStatement(before.piece, place.piece);
  const isLast = index === placed.length - 1;
  return clipNotes(place.piece, place, question.asked.question).filter(({ note }) =>
    note === 'cut' ? !goesOn : isLast,
  );
}

/** How the fragments hang together: what is left out between them, their order, their statements. */
export function joinNotes(placed: readonly Placed[]): readonly Note[] {
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
