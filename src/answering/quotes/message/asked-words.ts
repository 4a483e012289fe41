/**
 * The words asked about, as typed: where an ellipsis parts them, and which the person put in square
 * brackets. Offsets are into the person's own message.
 */
import { inFull } from '../../../language/contractions.ts';
import { firstTouching } from '../../../language/spans/ranges.ts';
import type { Range } from '../../../language/spans/span.ts';
import { trailingFrom } from '../../../language/trailing.ts';
import { type Word, wordKey, wordsOf } from '../../../language/words.ts';

/** Square brackets with the words in them, as typed. */
export type Inserted = Range & { readonly text: string };

export type AskedWords = {
  /** From the first to the last word. */
  readonly range: Range;
  /** All words, as if the person had typed no bracket and no ellipsis. */
  readonly typed: readonly Word[];
  /** All words but those in square brackets. */
  readonly words: readonly Word[];
  /** The words between one ellipsis and the next; one segment where there is none. */
  readonly segments: readonly (readonly Word[])[];
  /** The words that begin a sentence or follow an ellipsis, but for the first. */
  readonly breaks: readonly Word[];
  readonly inserted: readonly Inserted[];
  /** Ends with a question mark. */
  readonly question: boolean;
};

const ELLIPSIS = /[[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.\s?\.\s?\.(?:\s?\.)?/g;
const BRACKETS = /\[(?!\s*(?:…|\.\s?\.\s?\.))([^[\]]*)\]/g;

/** Reads the words between two offsets of a message. */
export function askedWords(
  text: string,
  range: Range = { start: 0, end: text.length },
): AskedWords {
  const within = text.slice(range.start, range.end);
  const at = (match: RegExpExecArray): Range => ({
    start: range.start + match.index,
    end: range.start + match.index + match[0].length,
  });
  const brackets = [...within.matchAll(BRACKETS)].map(at).filter((one) => isInsertion(text, one));
  const typed = inFull(joinBrackets(text, wordsOf(text, range.start, range.end)));
  const words = typed.filter((word) => !firstTouching(brackets, word));
  const breaks = [...within.matchAll(ELLIPSIS)].map((match) => at(match).start);
  const start = typed[0]?.start ?? range.start;
  return {
    range: { start, end: typed.at(-1)?.end ?? start },
    typed,
    words,
    segments: split(words, breaks),
    breaks: typed.filter((word, index) => {
      const before = typed[index - 1];
      return before !== undefined && endsSentence(text.slice(before.end - 1, word.start));
    }),
    inserted: brackets
      .map((one) => ({ ...one, text: text.slice(one.start, one.end) }))
      .filter((one) => !/^\[\s*sic\W*\]$/i.test(one.text)),
    question: /\?["'”’»\s]*$/.test(within),
  };
}

/** The same words without those in some of the square brackets. */
export function withoutBrackets(asked: AskedWords, brackets: readonly Range[]): AskedWords {
  const breaks = asked.segments.slice(1).map((segment) => (segment[0]?.start ?? 0) - 1);
  const words = asked.typed.filter((word) => !firstTouching(brackets, word));
  return { ...asked, words, segments: split(words, breaks) };
}

/** The same as asked between two offsets of the message. */
export function sliceAsked(asked: AskedWords, { start, end }: Range): AskedWords {
  const isIn = (one: Range): boolean => start <= one.start && one.end <= end;
  const typed = asked.typed.filter(isIn);
  const from = typed[0]?.start ?? start;
  return {
    range: { start: from, end: typed.at(-1)?.end ?? from },
    typed,
    words: asked.words.filter(isIn),
    segments: asked.segments.map((words) => words.filter(isIn)).filter(({ length }) => length > 0),
    breaks: asked.breaks.filter((word) => isIn(word) && word.start > from),
    inserted: asked.inserted.filter(isIn),
    question: asked.question && end >= asked.range.end,
  };
}

/** Whether a sentence ends in what stands from the last character of a word, which is the dot of "U.S.", to the next word. */
function endsSentence(gap: string): boolean {
  const marks = gap.slice(trailingFrom(gap, /\W/));
  const stop = marks.search(/[.!?…]/);
  return stop >= 0 && /\s/.test(marks.slice(stop));
}

/** "[t]he" is the word "the". */
function joinBrackets(text: string, words: readonly Word[]): readonly Word[] {
  const groups: Word[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const between = text.slice(group?.at(-1)?.end ?? word.start, word.start);
    if (group !== undefined && (between === ']' || between === '[')) group.push(word);
    else groups.push([word]);
  }
  return groups.flatMap((group) => joined(text, group));
}

/** A group is read once, however many brackets join it. */
function joined(text: string, group: readonly Word[]): readonly Word[] {
  const [first, second] = group;
  if (first === undefined || second === undefined) return group;
  const end = group.at(-1)?.end ?? first.end;
  const printed = text.slice(first.start, end).replace(/[[\]]/g, '');
  return [{ ...first, end, key: wordKey(printed) }];
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
