/**
 * The words asked about, as typed: where an ellipsis parts them, and which the person put in square
 * brackets. Offsets are into the person's own message.
 */
import type { Range } from '../reading/span.ts';
import { type Word, wordKey, wordsOf } from '../reading/words.ts';

export type Asked = {
  /** From the first to the last word. */
  readonly range: Range;
  /** All words but those in square brackets. */
  readonly words: readonly Word[];
  /** The words between one ellipsis and the next; one segment where there is none. */
  readonly segments: readonly (readonly Word[])[];
  readonly inserted: readonly Range[];
  /** Ends with a question mark. */
  readonly question: boolean;
};

const ELLIPSIS = /[[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.\s?\.\s?\.(?:\s?\.)?/g;
const BRACKETS = /\[(?!\s*(?:…|\.\s?\.\s?\.))([^[\]]*)\]/g;

/** Reads the words between two offsets of a message. */
export function askedWords(text: string, range: Range = { start: 0, end: text.length }): Asked {
  const within = text.slice(range.start, range.end);
  const at = (match: RegExpExecArray): Range => ({
    start: range.start + match.index,
    end: range.start + match.index + match[0].length,
  });
  const brackets = [...within.matchAll(BRACKETS)].map(at).filter((one) => isInsertion(text, one));
  const words = joinBrackets(text, wordsOf(text, range.start, range.end)).filter(
    (word) => !brackets.some((one) => one.start < word.end && word.start < one.end),
  );
  const breaks = [...within.matchAll(ELLIPSIS)].map((match) => at(match).start);
  const start = words[0]?.start ?? range.start;
  return {
    range: { start, end: words.at(-1)?.end ?? start },
    words,
    segments: split(words, breaks),
    inserted: brackets.filter((one) => !/^\[\s*sic\W*\]$/i.test(text.slice(one.start, one.end))),
    question: /\?["'”’»\s]*$/.test(within),
  };
}

/** "[t]he" is the word "the". */
function joinBrackets(text: string, words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, word.start);
    if (before === undefined || (between !== ']' && between !== '[')) joined.push(word);
    else {
      const whole = { start: before.start, end: word.end };
      const printed = text.slice(whole.start, whole.end).replace(/[[\]]/g, '');
      joined[joined.length - 1] = { ...before, ...whole, key: wordKey(printed) };
    }
  }
  return joined;
}

/** "[t]he" is one word with its case changed, no insertion. */
function isInsertion(text: string, brackets: Range): boolean {
  const touches = (char: string | undefined) => char !== undefined && /\p{L}/u.test(char);
  return !touches(text[brackets.start - 1]) && !touches(text[brackets.end]);
}

function split(words: readonly Word[], breaks: readonly number[]): readonly (readonly Word[])[] {
  const segments: Word[][] = [[]];
  let next = 0;
  for (const word of words) {
    while ((breaks[next] ?? Number.POSITIVE_INFINITY) < word.start) {
      next += 1;
      if ((segments.at(-1)?.length ?? 0) > 0) segments.push([]);
    }
    segments.at(-1)?.push(word);
  }
  return segments;
}
