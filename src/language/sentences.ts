import { ABBREVIATIONS, isMaria, MAY_END_SENTENCE, ONLY_CAPITAL } from './lexicon/abbreviations.ts';
import { partsOf } from './spans/parting.ts';
import type { Range } from './spans/span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Something that can end a sentence, with more behind it. */
const INNER_END = /[.!?…。！？।؟\n][^\p{L}\p{N}]{0,12}[\p{L}\p{N}]/u;
const LAST_WORD = /([\p{L}.&]+)\.$/u;
const SINGLE_CAPITAL = /^\p{Lu}$/u;
const LOWER_START = /^[^\p{L}\p{N}]*\p{Ll}/u;

/** Whether the full stop at the end of `before` belongs to an abbreviation, so that `after` goes on. */
function isAbbreviation(before: string, after: string): boolean {
  const word = LAST_WORD.exec(before.slice(-24))?.[1];
  if (word === undefined) return false;
  if (SINGLE_CAPITAL.test(word)) return true;
  const key = word.toLowerCase();
  if (word === 'Ma') return isMaria(before.slice(0, -word.length - 1), `. ${after}`);
  if (ONLY_CAPITAL.has(key) && word === key) return false;
  // "No." answers; "No. 10" counts.
  if (key === 'no') return /^[#\p{N}]/u.test(after);
  return ABBREVIATIONS.has(key) && !(MAY_END_SENTENCE.has(key) && !LOWER_START.test(after));
}

const endsInsideMarks = (before: string, after: string): boolean =>
  /[.!?…]["'”’»)\]]+$/.test(before) && LOWER_START.test(after);

/** Characters of the longest sentence: whatever is looked at from a sentence's beginning to its end stays bounded. */
export const LONGEST_SENTENCE = 2000;

/**
 * The sentences of `text` between two offsets, in order, without surrounding white space. A full
 * stop after an abbreviation or an initial ends none, nor does one inside marks before a small letter.
 * One that is longer than any is parted between words.
 */
export const sentencesOf = (text: string, start: number, end: number): readonly Range[] =>
  printedSentences(text, start, end).flatMap((one) => partsOf(text, one, LONGEST_SENTENCE));

function printedSentences(text: string, start: number, end: number): readonly Range[] {
  const block = text.slice(start, end);
  if (!INNER_END.test(block)) return [{ start, end: start + block.trimEnd().length }];
  const sentences: { start: number; end: number }[] = [];
  let open = -1;
  let last = '';
  for (const { segment, index } of segmenter.segment(block)) {
    const trimmed = segment.trimEnd();
    if (trimmed === '') continue;
    const lead = segment.length - segment.trimStart().length;
    const glued =
      open >= 0 &&
      (isAbbreviation(last, trimmed) ||
        endsInsideMarks(last, trimmed) ||
        LOWER_START.test(trimmed));
    const previous = sentences.at(-1);
    if (glued && previous) previous.end = start + index + trimmed.length;
    else {
      open = start + index + lead;
      sentences.push({ start: open, end: start + index + trimmed.length });
    }
    last = trimmed;
  }
  return sentences;
}
