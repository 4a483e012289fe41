import type { Cut } from './cut.ts';

/** No text without one of these holds Markdown or a tag inside its lines. */
const SUSPECT = /[<\\[*_~]/;

/** Tags that print nothing of their own; anything else in angle brackets is text. */
const TAG_NAMES =
  'a|abbr|article|b|big|blockquote|br|center|cite|code|del|div|em|figcaption|figure|font|h[1-6]|header|hr|i|img|ins|li|main|mark|ol|p|picture|pre|q|s|section|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|time|tr|u|ul';

const CANDIDATE = new RegExp(
  [
    String.raw`(?<tag><\/?(?:${TAG_NAMES})(?:\s[^<>]{0,500})?\/?>|<https?:\/\/[^<>\s]{1,1000}>)`,
    String.raw`(?<backslash>\\[!-/:-@[-${'`'}{-~])`,
    String.raw`(?<note>\[\^[^\]\s]{1,40}\](?!\()|(?<=\S)\[\d{1,3}\](?!\())`,
    String.raw`(?<image>!\[[^\]\n]{0,300}\]\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,300})?\))`,
    String.raw`(?<link>\[(?=[^\s\]]))`,
    String.raw`(?<mark>\*{1,3}|_{1,3}|~~)`,
  ].join('|'),
  'giu',
);

const TARGET = String.raw`<?[^\s()<>]{0,1000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,300})?>?`;
const TITLE = String.raw`(?:\s+(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?`;
/** "[text](address "title")", "[text][1]": from the bracket on. */
const LINK = new RegExp(
  String.raw`\[((?:!\[[^\]\n]{0,300}\]\([^()\n]{0,1000}\)|[^[\]\n]){1,500})(\]\(${TARGET}${TITLE}\)|\]\[[^[\]\n]{1,60}\])`,
  'uy',
);

/** A tag that stands for the end of a line or a block is read as a space. */
const BREAKING = /^<\/?(?:br|p|div|li|ul|ol|h[1-6]|blockquote|tr|td)\b/i;

const ALNUM = /[\p{L}\p{N}]/u;
const isSpace = (char: string): boolean => char.trim() === '';

/** A mark for bold or italics that waits for its other half. */
type WaitingMark = { readonly mark: string; readonly at: number };

/** How far apart two halves may stand, and how many wait at once. */
const LONGEST_EMPHASIS = 3_000;
const MOST_WAITING = 8;
const BLANK_LINE = /\n[ \t]*\n/;

/** Links, emphasis, notes, pictures, backslashes and tags of a text, in order. */
export function markupIn(text: string): readonly Cut[] {
  if (!SUSPECT.test(text)) return [];
  const cuts: Cut[] = [];
  const waiting: WaitingMark[] = [];
  let tail: Cut | null = null;
  let at = 0;
  for (;;) {
    CANDIDATE.lastIndex = at;
    const match = CANDIDATE.exec(text);
    if (tail && (match === null || match.index >= tail.start)) {
      cuts.push(tail);
      at = tail.end;
      tail = null;
      continue;
    }
    if (match === null) return sorted(cuts);
    at = match.index + match[0].length;
    const groups = match.groups ?? {};
    if (groups.mark !== undefined) pair(text, groups.mark, match.index, cuts, waiting);
    else if (groups.link === undefined) cuts.push(alone(match[0], groups, match.index));
    else tail = linkAt(text, match.index, cuts);
  }
}

const sorted = (cuts: readonly Cut[]): readonly Cut[] => cuts.toSorted((a, b) => a.start - b.start);

type Groups = Readonly<Record<string, string | undefined>>;

/** What stands for itself: a tag, a backslash before a mark, a note, a picture. */
function alone(printed: string, { backslash, tag }: Groups, start: number): Cut {
  const end = start + (backslash ? 1 : printed.length);
  return { start, end, put: tag && BREAKING.test(tag) ? ' ' : '', partner: -1 };
}

/** Cuts the bracket of a link, and returns what follows its text; null where no link begins. */
function linkAt(text: string, start: number, cuts: Cut[]): Cut | null {
  LINK.lastIndex = start;
  const match = LINK.exec(text);
  const [, label = '', rest = ''] = match ?? [];
  if (!match) return null;
  const end = start + 1 + label.length;
  cuts.push({ start, end: start + 1, put: '', partner: end });
  return { start: end, end: end + rest.length, put: '', partner: start };
}

/** Joins a mark to the one that opened it, or lets it wait. */
function pair(text: string, mark: string, at: number, cuts: Cut[], waiting: WaitingMark[]): void {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  const opened = isSpace(before) ? -1 : waiting.findLastIndex((one) => one.mark === mark);
  const open = waiting[opened];
  const closes = open && !(mark.startsWith('_') && ALNUM.test(after)) && reaches(text, open, at);
  if (closes) {
    waiting.length = opened;
    const opening = { start: open.at, end: open.at + mark.length, put: '', partner: at };
    cuts.push(opening, { start: at, end: at + mark.length, put: '', partner: open.at });
    return;
  }
  if (isSpace(after) || ALNUM.test(before)) return;
  waiting.push({ mark, at });
  if (waiting.length > MOST_WAITING) waiting.shift();
}

const reaches = (text: string, open: WaitingMark, at: number): boolean =>
  at > open.at + open.mark.length &&
  at - open.at <= LONGEST_EMPHASIS &&
  !BLANK_LINE.test(text.slice(open.at, at));

/** What of a line's beginning is markup: a heading's, a quotation's, a list's. */
const LINE_MARKS =
  /^[ \t]{0,3}#{1,6}[ \t]+(?=\S)|(?<![ \t])[ \t]+#{1,6}[ \t]*$|^[ \t]{0,3}(?:>(?!>)[ \t]?)+|^[ \t]*(?:[-*+•▪◦‣·]|\d{1,2}[.)])[ \t]+(?=\S)/gm;

/** The marks of headings, block quotes and lists at the lines of a text, in order. */
export const lineMarksIn = (text: string): readonly Cut[] =>
  Array.from(text.matchAll(LINE_MARKS), ({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
    put: '',
    partner: -1,
  }));

/** Whether a mark of a line goes on with the paragraph of a block quote in the line before. */
const goesOn = (text: string, { start }: Cut): boolean =>
  /^[ \t]{0,3}>[>\s]*[^>\s]/.test(text.slice(text.lastIndexOf('\n', start - 2) + 1, start));

const LINES_LOOKED_AT = 500;
const PASSED_ON = 0.8;

/** Whether nearly all lines of a text are marked as quoted, as a message quotes what it passes on: then nothing is quoted in it. */
export function isPassedOn(text: string): boolean {
  if (!text.includes('\n>')) return false;
  const lines = text.split('\n', LINES_LOOKED_AT).filter((line) => line.trim() !== '');
  const quoted = lines.filter((line) => /^[ \t]{0,3}>(?!>)/.test(line));
  return quoted.length > 3 && quoted.length >= lines.length * PASSED_ON;
}

/** The same, but that a block quote keeps the mark that opens it, as other quotations do. */
export function innerLineMarksIn(text: string): readonly Cut[] {
  if (isPassedOn(text)) return lineMarksIn(text);
  return lineMarksIn(text).filter(
    (cut) => !text.slice(cut.start, cut.end).includes('>') || goesOn(text, cut),
  );
}
