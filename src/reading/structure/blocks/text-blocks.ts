import { isFurniture } from '../../../language/lexicon/page-furniture.ts';
import type { Range } from '../../../language/spans/span.ts';
import { BLANK } from './unmarked.ts';

/** A block of the text, before its kind is known. */
export type Block = Range & {
  /** No blank line stands between it and the block before. */
  readonly tight: boolean;
};

/** A line without surrounding white space, and the line as it reads without markup. */
type Line = Range & { readonly raw: string; readonly plain: string };

/** Lines that only part what stands around them: "***", "___", "> ". */
const RULE = /^(?:[-*_=~•·.–—\s]{3,}|[>…\s.]*)$/;
const SENTENCE_END = /[.!?…:;]["'”’»)\]*_]*$/;
const SMALL_START = /^[("'“‘]?\p{Ll}/u;
/** Markup that begins a block: of a heading, or of a list's item. */
const OPENS_BLOCK = /^(?:#{1,6}\s|[-*+•▪◦‣·]\s|\d{1,2}[.)]\s|>>)/;
/** A form that begins a block where the sentence before has ended: dash, handle, time, "NAME:". */
const MAY_OPEN_BLOCK = /^(?:[–—@|]|[[(]?\d{1,2}:\d{2}|[\p{Lu}@][^:\n“"]{0,60}:(?:\s|$))/u;
const NAME_WITH_COLON = /^[^.!?]{1,60}:["'*_]*$/;

const isBlankLine = (printed: string): boolean => RULE.test(printed.replaceAll(BLANK, ' ').trim());

/** The groups of lines between blank lines. */
function chunksOf(text: string, plain: string): readonly (readonly Line[])[] {
  const chunks: Line[][] = [];
  let chunk: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const printed = text.slice(from, to);
    if (isBlankLine(printed)) {
      if (chunk.length > 0) chunks.push(chunk);
      chunk = [];
    } else {
      const start = from + printed.length - printed.trimStart().length;
      const raw = printed.trim();
      chunk.push({ start, end: start + raw.length, raw, plain: plain.slice(from, to).trim() });
    }
    from = to + 1;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

/** A line that breaks off and goes on with a small letter in the next one. */
const breaksOff = (a: Line, b: Line): boolean =>
  !SENTENCE_END.test(a.plain) && SMALL_START.test(b.plain);

/** Hard wrapping is taken for such where so many of the lines break off. */
const WRAPPED_SHARE = 0.3;
const WRAPPED_LINES = 2;

/** The width at which a text's lines are wrapped; 0 where they are not. */
function wrapWidth(chunks: readonly (readonly Line[])[]): number {
  let pairs = 0;
  const broken: number[] = [];
  for (const lines of chunks) {
    pairs += lines.length - 1;
    lines.slice(1).forEach((line, index) => {
      const before = lines[index];
      if (before && breaksOff(before, line)) broken.push(before.plain.length);
    });
  }
  const isWrapped = broken.length >= WRAPPED_LINES && broken.length >= pairs * WRAPPED_SHARE;
  return isWrapped ? Math.max(...broken) : 0;
}

const isQuoted = ({ raw }: Line): boolean => /^>(?!>)/.test(raw);

/** Whether a line goes on in the next: in the middle of a sentence, or because the width was used up. */
function goesOn(a: Line, b: Line, width: number): boolean {
  if (/^#{1,6}\s/.test(a.raw) || OPENS_BLOCK.test(b.raw) || NAME_WITH_COLON.test(a.raw))
    return false;
  if (isQuoted(a) && isQuoted(b) && !MAY_OPEN_BLOCK.test(b.plain)) return true;
  if (breaksOff(a, b)) return !isFurniture(a.plain) && !isFurniture(b.plain);
  if (MAY_OPEN_BLOCK.test(b.plain) && (width === 0 || SENTENCE_END.test(a.plain))) return false;
  const next = b.plain.split(/\s/, 1)[0] ?? '';
  return width > 0 && a.plain.length + 1 + next.length > width;
}

/**
 * The blocks of a text in order. A block stands between blank lines; of lines without a blank one
 * between them each is a block, but that hard-wrapped lines are one. `plain`: the text without markup.
 */
export function blocksOf(text: string, plain: string): readonly Block[] {
  const chunks = chunksOf(text, plain);
  const width = wrapWidth(chunks);
  const blocks: { start: number; end: number; tight: boolean }[] = [];
  for (const lines of chunks) {
    let before: Line | null = null;
    for (const line of lines) {
      const open = blocks.at(-1);
      if (before && open && goesOn(before, line, width)) open.end = line.end;
      else blocks.push({ start: line.start, end: line.end, tight: before !== null });
      before = line;
    }
  }
  return blocks;
}
