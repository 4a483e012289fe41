import type { Range } from '../../language/spans/span.ts';

/** A pair of quotation marks in one paragraph. */
export type Quotation = Range & {
  /** Between the marks. */
  readonly inside: Range;
  /** Opened without a mark of its own: it goes on from the paragraph before. */
  readonly opened: boolean;
  /** The closing mark is printed; without it the quotation ends with the paragraph. */
  readonly closed: boolean;
  /** Quotations inside this one. */
  readonly nested: readonly Quotation[];
};

type Open = { start: number; mark: string; inside: number; nested: Quotation[] };
type Role = 'open' | 'close' | 'either' | 'none';

const SPACE_OR_OPENER = /[\s([{—–\-/“‘«"]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const OPENERS = '“«„';
const CLOSERS = '”»';

/** What the mark at `at` can be, from the characters around it. */
function roleOf(text: string, at: number, mark: string): Role {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  const looksOpen = (before === '' || SPACE_OR_OPENER.test(before)) && after.trim() !== '';
  const looksClosed = before.trim() !== '' && !(before === '(' || before === '[');
  if (mark === '``') return 'open';
  if (OPENERS.includes(mark)) return looksClosed && after.trim() === '' ? 'close' : 'open';
  if (CLOSERS.includes(mark)) return looksOpen && before.trim() === '' ? 'either' : 'close';
  if (mark === '"' && /\p{N}/u.test(before) && !LETTER_OR_DIGIT.test(after)) return 'close';
  if (looksOpen && !(looksClosed && !/[—–\-/]/.test(before))) return 'open';
  return looksClosed && !looksOpen ? 'close' : 'either';
}

/** The marks that open and close an article's outermost quotations. */
export type MarkStyle = 'double' | 'single';

const SINGLE_OPENER = /(?:^|[\s([—–-])['‘](?=[\p{L}\p{N}])/gmu;
const DOUBLE_OPENER = /(?:^|[\s([—–-])(?:["“«„]|''|``)(?=\S)/gmu;
const STYLE_SAMPLE = 100_000;

/** British articles quote with single marks: so many more of them than of double ones. */
export function markStyleOf(text: string): MarkStyle {
  const sample = text.slice(0, STYLE_SAMPLE);
  const singles = sample.match(SINGLE_OPENER)?.length ?? 0;
  const doubles = sample.match(DOUBLE_OPENER)?.length ?? 0;
  return singles >= 2 && singles > doubles ? 'single' : 'double';
}

/** What a single mark can be: "’" and "'" inside a word or before a digit are apostrophes. */
function singleRole(text: string, at: number): Role {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after)) return 'none';
  const looksOpen = (before === '' || SPACE_OR_OPENER.test(before)) && LETTER_OR_DIGIT.test(after);
  if (text.charAt(at) === '‘') return looksOpen ? 'open' : 'none';
  if (looksOpen) return text.charAt(at) === "'" && !/\p{N}/u.test(after) ? 'open' : 'none';
  return before.trim() === '' ? 'none' : 'close';
}

/** Whether a mark after "s" is a plural possessive: a small word follows, and a surer mark closes later. */
function isPossessive(text: string, at: number, end: number): boolean {
  if (!/s/i.test(text.charAt(at - 1)) || !/^ \p{Ll}/u.test(text.slice(at + 1, at + 3)))
    return false;
  for (let later = at + 1; later < Math.min(end, at + 400); later++) {
    const char = text.charAt(later);
    if (char !== "'" && char !== '’' && char !== '‘') continue;
    const role = singleRole(text, later);
    if (role === 'open') return false;
    if (role === 'close') return true;
  }
  return false;
}

/** The single marks between two offsets that are no apostrophes. */
function* singlesIn(
  text: string,
  start: number,
  end: number,
): Generator<{ at: number; mark: string; role: Role }> {
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char !== "'" && char !== '‘' && char !== '’') continue;
    const role = singleRole(text, at);
    if (role === 'none' || (role === 'close' && isPossessive(text, at, end))) continue;
    yield { at, mark: char, role };
  }
}

/** Pairs the single marks inside a quotation, or in an article that quotes with them. */
export function singleQuotationsIn(text: string, { start, end }: Range): readonly Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (const { at, role } of singlesIn(text, start, end)) {
    if (role === 'open') open = at;
    else if (open >= 0) {
      const inside = { start: open + 1, end: at };
      found.push({ start: open, end: at + 1, inside, opened: true, closed: true, nested: [] });
      open = -1;
    }
  }
  return found;
}

const DOUBLE = /["“”«»„]|''|``/g;

/** The double marks between two offsets, `''` and ` `` ` included, with their places. */
function* doublesIn(
  text: string,
  start: number,
  end: number,
): Generator<{ at: number; mark: string }> {
  for (const match of text.slice(start, end).matchAll(DOUBLE)) {
    yield { at: start + match.index, mark: match[0] };
  }
}

/** Pairs the double marks of one block. A stack of open marks; what stays open ends with the block. */
export function quotationsIn(
  text: string,
  block: Range,
  openBefore: boolean,
): { readonly quotations: readonly Quotation[]; readonly open: boolean } {
  const top: Quotation[] = [];
  const stack: Open[] = [];
  const close = (at: number, length: number, closed: boolean): void => {
    const open = stack.pop();
    if (!open) return;
    const quotation: Quotation = {
      start: open.start,
      end: at + length,
      inside: { start: open.inside, end: at },
      opened: open.mark !== '',
      closed,
      nested: open.nested,
    };
    (stack.at(-1)?.nested ?? top).push(quotation);
  };
  let first = true;
  for (const { at, mark } of doublesIn(text, block.start, block.end)) {
    const role = roleOf(text, at, mark);
    const isOpener = role === 'open' || (role === 'either' && stack.length === 0);
    if (first && openBefore && !isOpener) {
      stack.push({ start: block.start, mark: '', inside: block.start, nested: [] });
    }
    first = false;
    if (isOpener) {
      if (stack.length > 0 && reopens(text, at, stack)) close(trimmedEnd(text, at), 0, false);
      if (stack.length < 3) stack.push({ start: at, mark, inside: at + mark.length, nested: [] });
    } else if (stack.length > 0) close(at, mark.length, true);
  }
  const open = stack.length > 0;
  while (stack.length > 0) close(block.end, 0, false);
  return { quotations: top, open };
}

/** An opening mark at the beginning of a line ends the quotation that was open: it opens it anew. */
function reopens(text: string, at: number, stack: readonly Open[]): boolean {
  let before = at - 1;
  while (before >= 0 && (text.charAt(before) === ' ' || text.charAt(before) === '\t')) before--;
  return text.charAt(before) === '\n' && stack.length > 0;
}

function trimmedEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && text.charAt(end - 1).trim() === '') end--;
  return end;
}
