/** What an answer can be made of: statements, and the article's own sentences. */
import type { Hit, Library, LibraryArticle } from '../library/library.ts';
import type { Range } from '../reading/span.ts';
import type { Statement } from '../reading/statement.ts';
import type { Quotation } from './answer.ts';
import { paragraphAt, shared } from './corpus.ts';
import { quoteSentences, quoteStatement } from './quotation.ts';
import { termsOf } from './terms.ts';

export type Unit = {
  readonly article: LibraryArticle;
  /** What is shown of it. */
  readonly range: Range;
  /** Null: the article's own sentence. */
  readonly statement: Statement | null;
  readonly terms: ReadonlySet<string>;
  /** Terms of its paragraph, the neighbours and the headline: what "it" may mean. */
  readonly around: ReadonlySet<string>;
  /** Place of its passage among the hits, 0 for the best; infinite where search did not find it. */
  readonly rank: number;
};

/** The statements and sentences of the passages that search found. */
export function unitsOf(hits: readonly Hit[], library: Library): readonly Unit[] {
  return hits.flatMap(({ passage: id }, rank) => {
    const passage = library.passages[id];
    const article = passage === undefined ? undefined : library.articles.get(passage.article);
    if (passage === undefined || article === undefined) return [];
    const statements = article.reading.statements.filter(
      (statement) => shared(statement.content, passage.span) > 0,
    );
    const narration = passage.sentences.filter((sentence) => !isSpeech(sentence, statements));
    return [
      ...statements.map((statement) => statementUnit(article, statement, library, rank)),
      ...narration.map((sentence) => sentenceUnit(article, sentence, library, rank)),
    ];
  });
}

/** Is most of a sentence a statement? */
function isSpeech(sentence: Range, statements: readonly Statement[]): boolean {
  const said = statements.reduce((sum, statement) => sum + shared(statement.content, sentence), 0);
  return said > (sentence.end - sentence.start) / 2;
}

/** A statement as a unit; `rank` as in `Unit`. */
export function statementUnit(
  article: LibraryArticle,
  statement: Statement,
  library: Library,
  rank: number,
): Unit {
  const range = quoteStatement(article, statement).shown;
  return unit(article, range, statement, library, rank);
}

function sentenceUnit(
  article: LibraryArticle,
  sentence: Range,
  library: Library,
  rank: number,
): Unit {
  return unit(article, sentence, null, library, rank);
}

function unit(
  article: LibraryArticle,
  range: Range,
  statement: Statement | null,
  library: Library,
  rank: number,
): Unit {
  const terms = (of: Range): string[] => termsOf(article.text, library, of).map(({ term }) => term);
  const paragraph = paragraphAt(article, range.start);
  const near = article.reading.paragraphs.filter(
    ({ kind, number }) =>
      kind === 'headline' ||
      (paragraph !== null && number > 0 && Math.abs(number - paragraph.number) <= 1),
  );
  return {
    article,
    range,
    statement,
    terms: new Set(terms(range)),
    around: new Set([
      ...near.flatMap(terms),
      ...termsOf(article.name, library).map(({ term }) => term),
    ]),
    rank,
  };
}

/** The quotation that shows a unit, with some of its words in bold. */
export function quotationOf(unit: Unit, bold: readonly Range[]): Quotation {
  return unit.statement === null
    ? quoteSentences(unit.article, unit.range, bold)
    : quoteStatement(unit.article, unit.statement, bold);
}
