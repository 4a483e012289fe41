/** Quotations out of what was found: the only place that decides what a block quote shows. */

import { cover } from '../language/spans/ranges.ts';
import type { Range } from '../language/spans/span.ts';
import type { LibraryArticle } from '../library/library.ts';
import type { Statement } from '../reading/statement.ts';
import { type Quotation, quoteOf, quoteSpan, statementId } from './answer.ts';
import { sentencesAround } from './article-view.ts';

/** Stretches of a quotation that are told apart as asked about. */
export const MOST_ASKED = 200;

/**
 * A statement as a reader must see it to judge it: direct speech from its first to its last mark, as
 * printed, with the cue that interrupts it; else the reporter's sentence. `asked` ranges stand inside.
 */
export function quoteStatement(
  article: LibraryArticle,
  statement: Statement,
  asked: readonly Range[] = [],
): Quotation {
  const content = statement.content.length > 0 ? statement.content : [statement.sentence];
  const spoken = cover(statement.kind === 'direct' ? content : [statement.sentence, ...content]);
  return {
    shown: quoteSpan(article, cover([spoken, ...asked])),
    said: (statement.kind === 'indirect' ? content : statement.quoted).map(quoteOf),
    asked: asked.slice(0, MOST_ASKED).map((range) => quoteSpan(article, range)),
    statement: statementId(statement),
  };
}

/** The article's own sentences around a range. */
export function quoteSentences(
  article: LibraryArticle,
  range: Range,
  asked: readonly Range[] = [],
): Quotation {
  return {
    shown: quoteSpan(article, sentencesAround(article, range)),
    said: [],
    asked: asked.slice(0, MOST_ASKED).map((one) => quoteSpan(article, one)),
    statement: null,
  };
}
