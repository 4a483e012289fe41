/** Brackets: the article's asides that a person left out, and a person's own square brackets. */
import type { Range } from '../../../language/spans/span.ts';
import { wordsOf } from '../../../language/words.ts';
import { askedSpan, type Note, quoteSpan, type Turn } from '../../answer.ts';
import { rangeOf, shared, wordRun } from '../../article-view.ts';
import { isMeaningTurn, turnOf } from '../../meaning-words.ts';
import { type Piece, pieceRange } from '../matching/match.ts';
import type { Question } from './match-in-context.ts';
import { changesBetween } from './word-changes.ts';

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

const SQUARE = /\[[^[\]]*\]/g;

/** The brackets that the article does not print at this place. */
function insertedIn(question: Question, piece: Piece): readonly Range[] {
  const { start, end } = pieceRange(piece);
  const words = (text: string): string =>
    wordsOf(text)
      .map(({ key }) => key)
      .join(' ');
  const around = piece.view.article.text.slice(Math.max(0, start - 1), end + 1);
  const printed = new Set((around.match(SQUARE) ?? []).map(words));
  return question.asked.inserted.filter(({ text }) => !printed.has(words(text)));
}

/** Square brackets of the person's own. */
export function insertedNotes(question: Question, piece: Piece): readonly Note[] {
  return insertedIn(question, piece).map((range) => ({
    note: 'inserted',
    inserted: askedSpan(range),
    turns: turnsInserted(question, range),
  }));
}

/** Do the person's own brackets hold a word that turns the meaning, or stand for other ones of the article? */
export function insertionTurns(question: Question, piece: Piece): boolean {
  const inserted = insertedIn(question, piece);
  const turns = inserted.some((range) => turnsInserted(question, range).length > 0);
  return turns || replacedIn(question, piece).length > 0;
}

/** Square brackets of the article, inside the piece or beside it, that the person's own stand for. */
function replacedIn(question: Question, piece: Piece): readonly Range[] {
  const inserted = insertedIn(question, piece);
  if (inserted.length === 0) return [];
  const { text } = piece.view.article;
  const { start, end } = pieceRange(piece);
  const { words } = question.asked;
  const opens = inserted.some((one) => one.end <= (words[0]?.start ?? 0));
  const closes = inserted.some((one) => one.start >= (words.at(-1)?.end ?? 0));
  const before = opens
    ? /\[[^[\]]*\]\s*$/.exec(text.slice(Math.max(0, start - NEAR), start))
    : null;
  const after = closes ? /^\s*\[[^[\]]*\]/.exec(text.slice(end, end + NEAR)) : null;
  return [
    ...(before === null ? [] : [{ start: start - before[0].length, end: start }]),
    ...glossesIn(piece).filter((gloss) => text[gloss.start] === '['),
    ...(after === null ? [] : [{ start: end, end: end + after[0].length }]),
  ];
}

/** As far as brackets beside a piece may reach, in characters. */
const NEAR = 100;

/** What the person put into the article's square brackets. */
export function replacedNotes(question: Question, piece: Piece): readonly Note[] {
  const replaced = replacedIn(question, piece);
  if (replaced.length === 0) return [];
  const { view } = piece;
  const { start, end } = pieceRange(piece);
  const run = wordRun(view.words, {
    start: Math.min(start, replaced[0]?.start ?? start),
    end: Math.max(end, replaced.at(-1)?.end ?? end),
  });
  const leftOut = glossesIn(piece).filter((gloss) => shared(replaced, gloss) === 0);
  const printed = view.words.slice(run.from, run.to).filter((word) => shared(leftOut, word) === 0);
  const changes = changesBetween(question.message, question.asked.typed, view, printed);
  return changes.length === 0 ? [] : [{ note: 'differs', changes }];
}
