/** The passages of a person's message that are set as quotations: in marks of any kind, or as block quotes. */
import { lowerBound } from '../../../language/spans/lower-bound.ts';
import { firstTouching } from '../../../language/spans/ranges.ts';
import type { Range } from '../../../language/spans/span.ts';
import { wordsOf } from '../../../language/words.ts';
import { evenMarks } from './even-marks.ts';

/** `block`: lines behind `>`; in Discord they mostly quote another member. */
export type Marked = Range & { readonly how: 'marks' | 'block' };

const PAIRS: readonly RegExp[] = [
  /“([^“”]+)(?:”|(?=\n\s*\n)|$)/gu,
  /„([^„“”]+)[“”]/gu,
  /«\s*([^«»\s](?:[^«»]*[^«»\s])?)\s*»/gu,
  /"([^"]+)(?:"|(?=\n\s*\n)|$)/gu,
  /(?<![\p{L}\p{N}])‘((?:[^‘’]|’(?=[\p{L}\p{N}]))+)’(?![\p{L}\p{N}])/gu,
];
/** A straight single mark that opens: no letter, digit or other mark before it, no space behind it. */
const OPENS = /(?<![\p{L}\p{N}'])'(?=\S)/gu;
/** A straight single mark that is no apostrophe within a word. */
const CLOSES = /'(?![\p{L}\p{N}])/gu;
const SPACE = /\s/;
const BLOCK = /^ {0,3}>{1,3} ?(.*(?:\n {0,3}> ?.*)*)/gmu;
const LETTER = /\p{L}/u;

/** Marked passages in order; of two that overlap the outer one. */
export function markedPassages(message: string): readonly Marked[] {
  const blocks = [...message.matchAll(BLOCK)].map(({ index, 0: whole, 1: inside = '' }) =>
    withoutName(message, { start: index + whole.indexOf(inside), end: index + whole.length }),
  );
  return outermost([...inMarks(message), ...blocks].filter((one) => holdsLetter(message, one)));
}

/** What stands in marks of its own within a passage in marks; the lines of a block quote. */
export function innerPassages(message: string, whole: Marked): readonly Marked[] {
  const { start, end, how } = whole;
  if (how === 'block') return linesOfBlock(message, whole);
  const inside = inMarks(message.slice(start, end)).map(
    (one): Marked => ({ ...one, start: one.start + start, end: one.end + start }),
  );
  return outermost(inside.filter((one) => holdsLetter(message, one)));
}

const BEFORE_LINE = /^[ >]*/;

function linesOfBlock(message: string, block: Range): readonly Marked[] {
  return lines(message, block)
    .map(({ start, end }): Marked => {
      const lead = BEFORE_LINE.exec(message.slice(start, end))?.[0].length ?? 0;
      return { start: start + lead, end, how: 'block' };
    })
    .filter((line) => holdsLetter(message, line));
}

function inMarks(typed: string): readonly Marked[] {
  const message = evenMarks(typed);
  const marks = PAIRS.flatMap((pair) =>
    [...message.matchAll(pair)].map((match): Marked => {
      const inside = match[1] ?? '';
      const start = match.index + match[0].indexOf(inside);
      return { start, end: start + inside.length, how: 'marks' };
    }),
  );
  return [...marks, ...inStraightSingles(message)];
}

const holdsLetter = (message: string, { start, end }: Range): boolean =>
  LETTER.test(message.slice(start, end));

const NAMED_FIRST = /^\s*\p{Lu}[\p{L}.'’ -]{1,40}:\s+(?=\S)/u;
const NAMED_LAST = /\n[ >]*[-–—~]+ ?\p{L}[^\n]{1,60}$/u;

/** A block quote without the name that it begins with or is signed by. */
function withoutName(message: string, { start, end }: Range): Marked {
  const inside = message.slice(start, end);
  const before = NAMED_FIRST.exec(inside)?.[0].length ?? 0;
  const behind = NAMED_LAST.exec(inside)?.[0].length ?? 0;
  return { start: start + before, end: end - behind, how: 'block' };
}

/** Each opening mark is held against the next closing one only: a pattern would look from each to the message's end. */
function inStraightSingles(message: string): readonly Marked[] {
  const closing = [...message.matchAll(CLOSES)].map(({ index }) => index);
  const found: Marked[] = [];
  let free = 0;
  for (const { index } of message.matchAll(OPENS)) {
    const end = closing[lowerBound(closing.length, (at) => (closing[at] ?? 0) <= index)];
    const start = index + 1;
    if (index < free || end === undefined || end === start) continue;
    if (SPACE.test(message.charAt(end - 1))) continue;
    found.push({ start, end, how: 'marks' });
    free = end + 1;
  }
  return found;
}

/** Marks inside a block quote count, the block around them does not; else the longer of two. */
function outermost(passages: readonly Marked[]): readonly Marked[] {
  const sorted = passages.toSorted(
    (a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start),
  );
  const kept: Marked[] = [];
  for (const one of sorted) {
    const at = lowerBound(kept.length, (place) => (kept[place]?.end ?? 0) <= one.start);
    if ((kept[at]?.start ?? one.end) >= one.end) kept.splice(at, 0, one);
  }
  return kept;
}

const rank = ({ how }: Marked): number => (how === 'marks' ? 0 : 1);

/** The message's lines without any marked passage: what stands beside one says whose it is. */
export function unmarkedLines(message: string, marked: readonly Marked[]): readonly Range[] {
  return lines(message, { start: 0, end: message.length })
    .filter((line) => !firstTouching(marked, line))
    .filter((line) => wordsOf(message, line.start, line.end).length > 0);
}

function lines(message: string, range: Range): readonly Range[] {
  let at = range.start;
  return message
    .slice(range.start, range.end)
    .split('\n')
    .map((line) => {
      const start = at;
      at += line.length + 1;
      return { start, end: start + line.length };
    });
}
