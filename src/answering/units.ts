/** What an answer can be made of: statements, and the article's own sentences. */
import type { Hit, Library, LibraryArticle } from '../library/library.ts';
import type { Range } from '../reading/span.ts';
import type { Statement } from '../reading/statement.ts';
import { wordsOf } from '../reading/words.ts';
import type { Quotation } from './answer.ts';
import { paragraphAt, shared } from './corpus.ts';
import { quoteSentences, quoteStatement } from './quotation.ts';
import { termsIn, termsOf } from './terms.ts';

export type Unit = {
  readonly article: LibraryArticle;
  /** What is shown of it. */
  readonly range: Range;
  /** Null: the article's own sentence. */
  readonly statement: Statement | null;
  readonly terms: ReadonlySet<string>;
  /** Terms of its paragraph, the neighbours and the headline: what "it" may mean. */
  readonly around: ReadonlySet<string>;
  /** How well its best sentence answers (`Hit.sentences`); 0 where search did not find it. */
  readonly found: number;
};

/** The statements and sentences of the passages that search found. */
export function unitsOf(hits: readonly Hit[], library: Library): readonly Unit[] {
  return hits.flatMap(({ passage: id, sentences }) => {
    const passage = library.passages.at(id);
    const article = passage === undefined ? undefined : library.articles.get(passage.article);
    if (passage === undefined || article === undefined) return [];
    const statements = article.reading.statements.filter(
      (statement) => shared(statement.content, passage.span) > 0,
    );
    const found = (range: Range): number =>
      Math.max(
        0,
        ...passage.sentences.flatMap((one, place) =>
          shared([one], range) > 0 ? (sentences.get(place) ?? 0) : [],
        ),
      );
    const narration = passage.sentences.filter((sentence) => tells(article, sentence, statements));
    return [
      ...statements
        .map((statement) => statementUnit(article, statement, library))
        .map((unit) => ({ ...unit, found: found(unit.range) })),
      ...narration.map((sentence) => ({
        ...sentenceUnit(article, sentence, statements, library),
        found: found(sentence),
      })),
    ];
  });
}

const FEWEST_WORDS = 5;

/** Has the sentence something to tell beside what somebody says in it ("…, who led the team of nine")? */
function tells(
  article: LibraryArticle,
  sentence: Range,
  statements: readonly Statement[],
): boolean {
  const own = wordsOf(article.text, sentence.start, sentence.end).filter(
    (word) => !statements.some(({ content }) => shared(content, word) > 0),
  );
  return own.length >= FEWEST_WORDS;
}

/** A statement as a unit, as if search had not found it. */
export function statementUnit(
  article: LibraryArticle,
  statement: Statement,
  library: Library,
): Unit {
  const range = quoteStatement(article, statement).shown;
  return unit(article, range, statement, library);
}

/** The article's own part of a sentence counts, what is said in it does not. */
function sentenceUnit(
  article: LibraryArticle,
  sentence: Range,
  statements: readonly Statement[],
  library: Library,
): Unit {
  const whole = unit(article, sentence, null, library);
  const own = termsIn(article, library, sentence).filter(
    (term) => !statements.some(({ content }) => shared(content, term) > 0),
  );
  return { ...whole, terms: new Set(own.map(({ term }) => term)) };
}

function unit(
  article: LibraryArticle,
  range: Range,
  statement: Statement | null,
  library: Library,
): Unit {
  const terms = (of: Range): string[] => termsIn(article, library, of).map(({ term }) => term);
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
    found: 0,
  };
}

/** The quotation that shows a unit, with some of its words in bold. */
export function quotationOf(unit: Unit, bold: readonly Range[]): Quotation {
  return unit.statement === null
    ? quoteSentences(unit.article, unit.range, bold)
    : quoteStatement(unit.article, unit.statement, bold);
}
