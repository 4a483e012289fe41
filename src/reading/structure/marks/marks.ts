/** Quotation marks of every style, paired within one block. */
import type { Range } from '../../../language/spans/span.ts';

/** A pair of quotation marks in one paragraph. */
export type MarkedQuotation = Range & {
  /** Between the marks. */
  readonly inside: Range;
  /** Opened without a mark of its own: it goes on from the paragraph before. */
  readonly opened: boolean;
  /** The closing mark is printed; without it the quotation ends with the paragraph. */
  readonly closed: boolean;
  /** Quotations inside this one. */
  readonly nested: readonly MarkedQuotation[];
};

type Open = { start: number; mark: string; inside: number; nested: MarkedQuotation[] };
/** `inch` stands behind a small number: a measure, or the end of a quotation. */
type MarkRole = 'open' | 'close' | 'either' | 'inch';
type Mark = { readonly at: number; readonly mark: string; readonly role: MarkRole };

const SPACE_OR_OPENER = /[\s([{—–\-/“‘«"]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const OPENERS = ['“', '«', '„', '‹', '‘‘', '``', '「', '『'];
const CLOSERS = ['”', '»', '›', '’’', '」', '』'];
/** Marks that usually open, and close what one of these has opened. */
const REVERSED: Readonly<Record<string, string>> = { '»': '«', '›': '‹', '„': '“' };
const SMALL_NUMBER = /(?:^|[^\p{N}.,])\p{N}{1,3}(?:[.,]\p{N}{1,2})?$/u;

/** What the mark at `at` can be, from the characters around it. */
function roleOf(text: string, at: number, mark: string): MarkRole {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  const looksOpen = (before === '' || SPACE_OR_OPENER.test(before)) && after.trim() !== '';
  const looksClosed = before.trim() !== '' && !(before === '(' || before === '[');
  if (OPENERS.includes(mark)) return looksClosed && after.trim() === '' ? 'close' : 'open';
  if (CLOSERS.includes(mark)) return looksOpen && before.trim() === '' ? 'either' : 'close';
  if (mark === '"' && /\p{N}/u.test(before) && !LETTER_OR_DIGIT.test(after))
    return SMALL_NUMBER.test(text.slice(Math.max(0, at - 8), at)) ? 'inch' : 'close';
  if (/[.,!?…]/.test(before) && /\p{L}/u.test(after)) return 'either';
  if (looksOpen && !(looksClosed && !/[—–\-/]/.test(before))) return 'open';
  return looksClosed && !looksOpen ? 'close' : 'either';
}

/** The marks that open and close an article's outermost quotations. */
export type MarkStyle = 'double' | 'single';

const SINGLE_OPENER = /(?:^|[\s([—–-])['‘](?=[\p{L}\p{N}])(?!(?:em|til|n|\d\ds?)\b)/gmu;
const DOUBLE_OPENER = /(?:^|[\s([—–-])(?:["“«„»‹「『]|''|``)(?=\S)/gmu;
const STYLE_SAMPLE = 100_000;
/** Single marks with double ones inside, which say nothing against the single ones. */
const DOUBLE_WITHIN =
  /(?<=^|[\s([—–-])['‘](?=[\p{L}\p{N}])[^\n'‘“"]{1,300}["“][^\n‘]{1,600}?['’](?![\p{L}\p{N}])/gmu;

/** British articles quote with single marks: so many more of them than of double ones. */
export function markStyleOf(text: string): MarkStyle {
  const sample = text.slice(0, STYLE_SAMPLE);
  const singles = sample.match(SINGLE_OPENER)?.length ?? 0;
  if (singles < 2) return 'double';
  const doubles = sample.replace(DOUBLE_WITHIN, ' ').match(DOUBLE_OPENER)?.length ?? 0;
  return singles > doubles ? 'single' : 'double';
}

/** The replacement character stands for a lost mark before a word, or behind a stop. */
const DOUBLE =
  /["“”«»„‹›「」『』]|''|``|‘‘|’’|(?<![^\s([—–-])\uFFFD(?=[\p{L}\p{N}])|(?<=[.,!?…])\uFFFD(?=[\s)\]—–-]|$)/gu;

/** The double marks between two offsets, `''` and ` `` ` included. */
function doublesIn(text: string, { start, end }: Range): readonly Mark[] {
  return Array.from(text.slice(start, end).matchAll(DOUBLE), ({ 0: mark, index }) => {
    const at = start + index;
    return { at, mark, role: roleOf(text, at, mark) };
  });
}

/** Whether a mark behind a number is an inch mark: what is open is closed by another mark. */
function isInch(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (mark.role !== 'inch') return false;
  if (next?.role === 'close') return true;
  return next?.role === 'inch' && text.charAt(mark.at + 1) === ' ';
}

/** Pairs the double marks of one block. A stack of open marks; what stays open ends with the block. */
export function quotationsIn(
  text: string,
  block: Range,
  openBefore: boolean,
): { readonly quotations: readonly MarkedQuotation[]; readonly open: boolean } {
  const found: MarkedQuotation[] = [];
  const stack: Open[] = [];
  const close = (at: number, length: number, closed: boolean): void => {
    const open = stack.pop();
    if (!open) return;
    const quotation: MarkedQuotation = {
      start: open.start,
      end: at + length,
      inside: { start: open.inside, end: at },
      opened: open.mark !== '',
      closed,
      nested: open.nested,
    };
    (stack.at(-1)?.nested ?? found).push(quotation);
  };
  let first = true;
  const marks = doublesIn(text, block);
  for (const [index, one] of marks.entries()) {
    const { at, mark, role } = one;
    const top = stack.at(-1)?.mark ?? '';
    if (isInch(text, one, marks[index + 1])) continue;
    const isOpener =
      REVERSED[top] !== mark && (role === 'open' || (role === 'either' && stack.length === 0));
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
  return { quotations: found, open };
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
