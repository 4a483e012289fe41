/** What a reader must know beside a verdict: each function gives the notes of one kind. */
import type { Library } from '../library/library.ts';
import type { Run } from '../reading/align.ts';
import type { Range } from '../reading/span.ts';
import { askedSpan, type Note, quoteSpan, speakerId, type Turn } from './answer.ts';
import { changesBetween } from './changes.ts';
import { claimOn } from './claim.ts';
import { clipNotes } from './clip.ts';
import { rangeOf, shared, wordRun } from './corpus.ts';
import { follows, type Piece, pieceRange } from './piece.ts';
import { shareStatement } from './place.ts';
import type { Placed, Question } from './placed.ts';
import { turnOf } from './turning.ts';

/** Whom the message names, where the articles name another or do not settle who. */
export function claimNotes(
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

/** Glosses that the article adds in brackets and the person left out. */
export function glossNotes(piece: Piece): readonly Note[] {
  return glossesIn(piece).map((gloss) => ({
    note: 'gloss',
    gloss: quoteSpan(piece.view.article, gloss),
  }));
}

function glossesIn({ view, runs }: Piece): readonly Range[] {
  const { text } = view.article;
  return runs.slice(1).flatMap((run, index): readonly Range[] => {
    const gap = rangeOf(view, { from: runs[index]?.to ?? 0, to: run.from });
    const isGloss = /[([]/.test(text[gap.start - 1] ?? '') && /[)\].]/.test(text[gap.end] ?? '');
    return isGloss ? [{ start: gap.start - 1, end: gap.end + 1 }] : [];
  });
}

function turnsInserted(question: Question, range: Range): readonly Turn[] {
  const words = question.message
    .slice(range.start, range.end)
    .toLowerCase()
    .match(/[\p{L}'\p{N}]+/gu);
  return [...new Set((words ?? []).map(turnOf).filter(isMeaningTurn))];
}

/** The brackets that the article does not print at this place. */
function insertedIn(question: Question, piece: Piece): readonly Range[] {
  const { start, end } = pieceRange(piece);
  const bare = (text: string): string => text.replace(/\s+/g, ' ');
  const printed = bare(piece.view.article.text.slice(start, end + 1));
  return question.asked.inserted.filter(({ text }) => !printed.includes(bare(text)));
}

/** Square brackets of the person's own. */
export function insertedNotes(question: Question, piece: Piece): readonly Note[] {
  return insertedIn(question, piece).map((range) => ({
    note: 'inserted',
    inserted: askedSpan(range),
    turns: turnsInserted(question, range),
  }));
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

/** Do the person's own brackets hold a word that turns the meaning, or stand for other ones of the article? */
export function insertionTurns(question: Question, piece: Piece): boolean {
  const inserted = insertedIn(question, piece);
  const turns = inserted.some((range) => turnsInserted(question, range).length > 0);
  return turns || replacedIn(question, piece).length > 0;
}

/** Square brackets of the article that the person's own stand for. */
function replacedIn(question: Question, piece: Piece): readonly Range[] {
  if (insertedIn(question, piece).length === 0) return [];
  return glossesIn(piece).filter((gloss) => piece.view.article.text[gloss.start] === '[');
}

/** What the person put into the article's square brackets. */
export function replacedNotes(question: Question, piece: Piece): readonly Note[] {
  const replaced = replacedIn(question, piece);
  if (replaced.length === 0) return [];
  const { view } = piece;
  const run = wordRun(view.words, pieceRange(piece));
  const leftOut = glossesIn(piece).filter((gloss) => !replaced.includes(gloss));
  const printed = view.words.slice(run.from, run.to).filter((word) => shared(leftOut, word) === 0);
  const changes = changesBetween(question.message, question.asked.typed, view, printed);
  return changes.length === 0 ? [] : [{ note: 'differs', changes }];
}
