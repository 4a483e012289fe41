/** Brackets: the article's asides that a person left out, and a person's own square brackets. */
import type { Range } from '../../../language/spans/span.ts';
import { wordsOf } from '../../../language/words.ts';
import type { Turn, WordChange } from '../../answer.ts';
import { rangeOf, shared, wordRun } from '../../article-view.ts';
import { isMeaningTurn, turnOf } from '../../meaning-words.ts';
import { type Occurrence, stretchOf } from '../locate/occurrence.ts';
import type { Asking } from '../message/asking.ts';
import { changesBetween } from './word-changes.ts';

export type Brackets = {
  /** The article's own asides, which the person left out. */
  readonly glosses: readonly Range[];
  /** Square brackets of the message that the article does not print here, with what their words turn. */
  readonly inserted: readonly { readonly range: Range; readonly turns: readonly Turn[] }[];
  /** What the person put into the article's square brackets. */
  readonly replaced: readonly WordChange[];
  /** Whether the person's own hold a word that turns the meaning, or stand for others of the article. */
  readonly areChange: boolean;
};

/** The brackets at a place that prints the asked words. */
export function bracketsAt(asking: Asking, place: Occurrence): Brackets {
  const inserted = insertedIn(asking, place).map((range) => ({
    range,
    turns: turnsIn(asking.message.slice(range.start, range.end)),
  }));
  const ranges = inserted.map(({ range }) => range);
  const stoodFor = replacedBy(asking, ranges, place);
  return {
    glosses: glossesIn(place),
    inserted,
    replaced: stoodFor.length === 0 ? [] : changesFor(asking, stoodFor, place),
    areChange: stoodFor.length > 0 || inserted.some(({ turns }) => turns.length > 0),
  };
}

function glossesIn({ view, runs }: Occurrence): readonly Range[] {
  const { text } = view.article;
  return runs.slice(1).flatMap((run, index): readonly Range[] => {
    const gap = rangeOf(view, { from: runs[index]?.to ?? 0, to: run.from });
    const isGloss = /[([]/.test(text[gap.start - 1] ?? '') && /[)\].]/.test(text[gap.end] ?? '');
    return isGloss ? [{ start: gap.start - 1, end: gap.end + 1 }] : [];
  });
}

function turnsIn(bracketed: string): readonly Turn[] {
  const words = bracketed.toLowerCase().match(/[\p{L}'\p{N}]+/gu);
  return [...new Set((words ?? []).map(turnOf).filter(isMeaningTurn))];
}

const SQUARE = /\[[^[\]]*\]/g;

/** The brackets of the message that the article does not print at this place. */
function insertedIn({ asked }: Asking, place: Occurrence): readonly Range[] {
  const { start, end } = stretchOf(place);
  const words = (text: string): string =>
    wordsOf(text)
      .map(({ key }) => key)
      .join(' ');
  const around = place.view.article.text.slice(Math.max(0, start - 1), end + 1);
  const printed = new Set((around.match(SQUARE) ?? []).map(words));
  return asked.inserted.filter(({ text }) => !printed.has(words(text)));
}

/** As far as brackets beside a place may reach, in characters. */
const NEAR = 100;

/** Square brackets of the article, inside the place or beside it, that the person's own stand for. */
function replacedBy(
  { asked: { words } }: Asking,
  inserted: readonly Range[],
  place: Occurrence,
): readonly Range[] {
  if (inserted.length === 0) return [];
  const { text } = place.view.article;
  const { start, end } = stretchOf(place);
  const opens = inserted.some((one) => one.end <= (words[0]?.start ?? 0));
  const closes = inserted.some((one) => one.start >= (words.at(-1)?.end ?? 0));
  const before = opens
    ? /\[[^[\]]*\]\s*$/.exec(text.slice(Math.max(0, start - NEAR), start))
    : null;
  const after = closes ? /^\s*\[[^[\]]*\]/.exec(text.slice(end, end + NEAR)) : null;
  return [
    ...(before === null ? [] : [{ start: start - before[0].length, end: start }]),
    ...glossesIn(place).filter((gloss) => text[gloss.start] === '['),
    ...(after === null ? [] : [{ start: end, end: end + after[0].length }]),
  ];
}

/** The differences where the article's brackets count as words of its own. */
function changesFor(
  { message, asked }: Asking,
  replaced: readonly Range[],
  place: Occurrence,
): readonly WordChange[] {
  const { view } = place;
  const { start, end } = stretchOf(place);
  const run = wordRun(view.words, {
    start: Math.min(start, replaced[0]?.start ?? start),
    end: Math.max(end, replaced.at(-1)?.end ?? end),
  });
  const leftOut = glossesIn(place).filter((gloss) => shared(replaced, gloss) === 0);
  const printed = view.words.slice(run.from, run.to).filter((word) => shared(leftOut, word) === 0);
  return changesBetween(message, asked.typed, view, printed);
}
