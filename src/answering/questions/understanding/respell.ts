/**
 * Reads a question's slips of the pen: a word that no article has is taken for the word that it nearly is
 * in the passages found, and the answer says so.
 */

import { isStopWord } from '../../../language/lexicon/stop-words.ts';
import { isSlip } from '../../../language/matching/fuzzy-match.ts';
import { firstTouching } from '../../../language/spans/ranges.ts';
import { type Word, wordsOf } from '../../../language/words.ts';
import type { Hit, Library } from '../../../library/library.ts';
import { askedSpan, type QuoteSpan, quoteSpan, type ReadAs } from '../../answer.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import { mentionsIn } from '../../lookup/name-index.ts';
import { isKnownTerm, stemOf } from '../../lookup/terms.ts';
import { type Replaced, replaced } from './replaced.ts';

/** The question with its slips mended. */
export type Respelt = Replaced & { readonly readAs: readonly ReadAs[] };

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
