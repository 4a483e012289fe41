/**
 * Reads a question's slips of the pen: a word that no article has is taken for the word that it nearly is
 * in the passages found, and the answer says so.
 */

import { isSlip } from '../../../language/fuzzy-match.ts';
import { isStopWord } from '../../../language/lexicon/stop-words.ts';
import { lowerBound } from '../../../language/spans/lower-bound.ts';
import { firstTouching } from '../../../language/spans/ranges.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Word, wordsOf } from '../../../language/words.ts';
import type { Hit, Library } from '../../../library/library.ts';
import { type AskedSpan, askedSpan, type QuoteSpan, quoteSpan, type ReadAs } from '../../answer.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import { mentionsIn } from '../../lookup/name-index.ts';
import { isKnownTerm, stemOf } from '../../lookup/terms.ts';

export type Respelt = {
  /** The question with its slips mended. */
  readonly text: string;
  readonly readAs: readonly ReadAs[];
  /** A stretch of `text` as a stretch of the question as typed. */
  readonly asTyped: (range: Range) => AskedSpan;
};

const MOST_PASSAGES = 12;

/** Mends a question by the words of the passages that search found for it. */
export function respell(question: string, hits: readonly Hit[], library: PreparedLibrary): Respelt {
  const strange = strangeWords(question, library);
  const printed = strange.length === 0 ? [] : printedWords(hits, library);
  const known = new Set(printed.map(({ key }) => stemOf(key)));
  const mended = strange.flatMap((word) => {
    const isKnown = known.has(stemOf(word.key));
    const meant = isKnown ? undefined : printed.find(({ key }) => isSlip(word.key, key));
    return meant === undefined ? [] : [{ word, ...meant }];
  });
  return {
    ...replaced(question, mended),
    readAs: mended.map(({ word, as }) => ({ asked: askedSpan(word), as })),
  };
}

/** Words that may be slips: of letters, in no article as far as is known, and no names that are. */
function strangeWords(question: string, library: PreparedLibrary): readonly Word[] {
  const mentions = mentionsIn(question, library);
  return wordsOf(question).filter(
    (word) =>
      !isStopWord(word.key) &&
      !isKnownTerm(stemOf(word.key), library) &&
      !firstTouching(mentions, word),
  );
}

type Printed = { readonly key: string; readonly text: string; readonly as: QuoteSpan };

/** The words of the passages found, those of the best first. */
function printedWords(hits: readonly Hit[], library: Library): readonly Printed[] {
  return hits.slice(0, MOST_PASSAGES).flatMap(({ passage: id }) => {
    const passage = library.passages.at(id);
    const article = passage === undefined ? undefined : library.articles.get(passage.article);
    if (passage === undefined || article === undefined) return [];
    const { start, end } = passage.span;
    return wordsOf(article.text, start, end).map((word) => ({
      key: word.key,
      text: article.text.slice(word.start, word.end),
      as: quoteSpan(article, word),
    }));
  });
}

/** Puts the printed words in place of those typed, and keeps where they were. */
function replaced(
  question: string,
  mended: readonly { readonly word: Word; readonly text: string }[],
): Pick<Respelt, 'text' | 'asTyped'> {
  let text = '';
  let done = 0;
  const moved: { readonly from: number; readonly to: number; readonly word: Range }[] = [];
  for (const { word, text: printed } of mended) {
    text += question.slice(done, word.start);
    moved.push({ from: text.length, to: text.length + printed.length, word });
    text += printed;
    done = word.end;
  }
  const typedAt = (at: number, side: 'start' | 'end'): number => {
    const isBefore = (from: number): boolean => (side === 'start' ? from <= at : from < at);
    const last = moved[lowerBound(moved.length, (place) => isBefore(moved[place]?.from ?? 0)) - 1];
    if (last === undefined) return at;
    const isInside = side === 'start' ? at < last.to : at <= last.to;
    return isInside ? last.word[side] : at - last.to + last.word.end;
  };
  return {
    text: text + question.slice(done),
    asTyped: ({ start, end }) =>
      askedSpan({ start: typedAt(start, 'start'), end: typedAt(end, 'end') }),
  };
}
