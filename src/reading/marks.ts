import type { Range } from './span.ts';

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

/** The double marks between two offsets, `''` and ` `` ` included, with their places. */
function* marksIn(
  text: string,
  start: number,
  end: number,
): Generator<{ at: number; mark: string }> {
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char === '"' || OPENERS.includes(char) || CLOSERS.includes(char)) yield { at, mark: char };
    else if ((char === "'" || char === '`') && text.charAt(at + 1) === char) {
      yield { at, mark: char + char };
      at++;
    }
  }
}

/** Pairs the marks of one block. A stack of open marks; what stays open ends with the block. */
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
  for (const { at, mark } of marksIn(text, block.start, block.end)) {
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
