/**
 * Single quotation marks, told from the apostrophes that look like them: "the workers' hall",
 * "goin' home", "rock 'n' roll", "the '90s", "let 'em".
 */

import type { Range } from '../../../language/spans/span.ts';
import type { MarkedQuotation } from './marks.ts';

/** `strong` closes whatever is open; `weak` and `elided` may be apostrophes, and so may `maybe` before a word. */
type SingleRole = 'open' | 'maybe' | 'strong' | 'weak' | 'elided';
type SingleMark = { readonly at: number; readonly role: SingleRole };

const OPENS_AFTER = /[\s([{—–\-/“"«]/;
const WORD_START = /[\p{L}\p{N}“"«$£€[…]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const STOPS = /[.,!?…;:—–"”»)%]/;

/** Words that are printed without their beginning, and decades: an apostrophe stands before them. */
const CLIPPED =
  /^(?:em|til|till|tis|twas|twere|cause|cos|cuz|bout|round|n|neath|nuff|scuse|fraid|nother|\d\d(?:s|\b))(?![\p{L}\p{N}])/iu;
/** "'n'" between two words. */
const AND = /^['‘’]n['’](?![\p{L}\p{N}])/iu;
/** Words that are printed without their end: "goin'", "an'", "ol'". */
const CLIPPED_END = /(?:^|[^\p{L}])(?:\p{Ll}{2,}in|an|o|ol|th|wi)$/u;

const isAnd = (text: string, at: number): boolean =>
  AND.test(text.slice(at, at + 4)) || AND.test(text.slice(at - 2, at + 2));

function openingRole(text: string, at: number): SingleRole {
  return CLIPPED.test(text.slice(at + 1, at + 10)) ? 'maybe' : 'open';
}

function closingRole(text: string, at: number): SingleRole {
  const before = text.charAt(at - 1);
  if (STOPS.test(before)) return 'strong';
  if (CLIPPED_END.test(text.slice(Math.max(0, at - 12), at))) return 'elided';
  return /[.,!?;:)\]]/.test(text.charAt(at + 1)) ? 'strong' : 'weak';
}

/** What a single mark can be; null for an apostrophe inside a word. */
function roleOf(text: string, at: number): SingleRole | null {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after)) return null;
  if (isAnd(text, at)) return null;
  const begins = (before === '' || OPENS_AFTER.test(before)) && WORD_START.test(after);
  if (begins && text.charAt(at) !== '’') return openingRole(text, at);
  if (begins || text.charAt(at) === '‘' || before.trim() === '') return null;
  return closingRole(text, at);
}

function marksIn(text: string, { start, end }: Range): readonly SingleMark[] {
  const marks: SingleMark[] = [];
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char !== "'" && char !== '‘' && char !== '’') continue;
    const role = roleOf(text, at);
    if (role) marks.push({ at, role });
  }
  return marks;
}

/** How many marks are looked over for the one that closes. */
const REACH = 12;

/** The marks behind `index` up to the next that opens. */
function upToNextOpener(marks: readonly SingleMark[], index: number): readonly SingleMark[] {
  const next = marks.slice(index + 1, index + 1 + REACH);
  const opener = next.findIndex(({ role }) => role === 'open');
  return opener < 0 ? next : next.slice(0, opener);
}

/** Whether a mark that may be an apostrophe is one: what is open is closed by a surer mark later. */
function isApostrophe(marks: readonly SingleMark[], index: number): boolean {
  const role = marks[index]?.role;
  if (role === 'strong') return false;
  const later = upToNextOpener(marks, index);
  return later.some(
    (mark) => mark.role === 'strong' || (role === 'elided' && mark.role !== 'maybe'),
  );
}

/** Whether a mark opens a quotation inside the one that is open: two marks close before another opens. */
function opensInside(marks: readonly SingleMark[], index: number): boolean {
  const closing = upToNextOpener(marks, index).filter(({ role }) => role !== 'maybe');
  return closing.length > 1 && closing.some(({ role }, at) => at > 0 && role === 'strong');
}

type OpenSingle = { readonly at: number; readonly nested: MarkedQuotation[] };

const quotation = ({ at, nested }: OpenSingle, end: number, closed: boolean): MarkedQuotation => ({
  start: at,
  end: closed ? end + 1 : end,
  inside: { start: at + 1, end },
  opened: true,
  closed,
  nested,
});

/** Whether a mark opens, where `open` are open already. */
function opens(marks: readonly SingleMark[], index: number, open: readonly OpenSingle[]): boolean {
  if (marks[index]?.role === 'open') return true;
  return open.length === 0 && marks[index + 1]?.role === 'strong';
}

/** `She paused. 'I blame myself.`: a stop or a colon stands before the mark. */
const opensSentence = (text: string, { start }: Range, at = start): boolean =>
  /[.!?…:,]\s+$/.test(text.slice(Math.max(start, at - 3), at));

/**
 * Pairs the single marks of a stretch of text. What is opened at its beginning and never closed goes
 * on to its end where `unclosed` says so; with `opensNext`, where the next block opens it anew, also what
 * is opened behind a sentence.
 */
export function singleQuotationsIn(
  text: string,
  range: Range,
  unclosed = false,
  opensNext = false,
): readonly MarkedQuotation[] {
  const found: MarkedQuotation[] = [];
  const open: OpenSingle[] = [];
  const marks = marksIn(text, range);
  for (const [index, { at, role }] of marks.entries()) {
    if (role === 'open' || role === 'maybe') {
      if (!opens(marks, index, open)) continue;
      if (open.length > 0 && !opensInside(marks, index)) open.length = 0;
      if (open.length < 2) open.push({ at, nested: [] });
    } else if (open.length > 1 || (open.length > 0 && !isApostrophe(marks, index))) {
      const last = open.pop();
      if (last) (open.at(-1)?.nested ?? found).push(quotation(last, at, true));
    }
  }
  const [first] = open;
  const isSpeech =
    first?.at === range.start || (opensNext && opensSentence(text, range, first?.at));
  if (unclosed && first && isSpeech) found.push(quotation(first, range.end, false));
  return found;
}
