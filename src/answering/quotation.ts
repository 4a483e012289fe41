/** Quotations out of what was found: the only place that decides what a block quote shows. */
import type { LibraryArticle } from '../library/library.ts';
import type { Range } from '../reading/span.ts';
import type { Statement } from '../reading/statement.ts';
import { type Answer, type Quotation, quoteOf, quoteSpan, statementId } from './answer.ts';
import { sentencesAround } from './corpus.ts';

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
    asked: asked.map((range) => quoteSpan(article, range)),
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
    asked: asked.map((one) => quoteSpan(article, one)),
    statement: null,
  };
}

/** The quotations that an answer consists of; what is only near is none. */
export function quotationsIn(answer: Answer): readonly Quotation[] {
  switch (answer.kind) {
    case 'answered':
      return [...answer.findings.flatMap(({ quotations }) => quotations), ...answer.others];
    case 'summary':
      return [...answer.parts.flatMap(({ quotations }) => quotations), ...answer.narration];
    case 'closest':
    case 'not-in-sources':
    case 'nothing-to-check':
      return [];
  }
}

/** From where the first of some ranges begins to where the last ends. */
export const cover = (ranges: readonly Range[]): Range => ({
  start: Math.min(...ranges.map((range) => range.start)),
  end: Math.max(...ranges.map((range) => range.end)),
});
