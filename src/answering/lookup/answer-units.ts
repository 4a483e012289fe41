/** What an answer can be made of: statements, and the article's own sentences. */

import { lowerBound } from '../../language/spans/lower-bound.ts';
import { firstTouching, merged, touching } from '../../language/spans/ranges.ts';
import type { Range } from '../../language/spans/span.ts';
import { wordsOf } from '../../language/words.ts';
import type { Hit, LibraryArticle, Passage } from '../../library/library.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Quotation } from '../answer.ts';
import { quoteSentences, quoteStatement } from '../quotation.ts';
import { type PreparedLibrary, remembered, type Term } from './lookups.ts';
import { termsIn, termsOf } from './terms.ts';
import { finderOf } from './views.ts';

export type Unit = {
  readonly article: LibraryArticle;
  /** What is shown of it. */
  readonly range: Range;
  /** Null: the article's own sentence. */
  readonly statement: Statement | null;
  readonly terms: ReadonlySet<string>;
  /** Terms of its passage, the neighbours, the headline and the title: what "it" may mean. */
  readonly around: () => readonly ReadonlySet<string>[];
  /** How well its best sentence answers (`Hit.sentences`); 0 where search did not find it. */
  readonly found: number;
};

/** The statements and sentences of the passages that search found; a statement that reaches over several of them once. */
export function unitsOf(hits: readonly Hit[], library: PreparedLibrary): readonly Unit[] {
  const seen = new Set<string>();
  return hits.flatMap(({ passage: id, sentences }) => {
    const passage = library.passages.at(id);
    const article = passage === undefined ? undefined : library.articles.get(passage.article);
    if (passage === undefined || article === undefined) return [];
    const statements = finderOf(article, library)(passage.span);
    const scores = new Map(passage.sentences.map((one, place) => [one, sentences.get(place) ?? 0]));
    const found = (range: Range): number =>
      touching(passage.sentences, range).reduce(
        (most, one) => Math.max(most, scores.get(one) ?? 0),
        0,
      );
    const said = merged(statements.flatMap(({ content }) => content));
    const narration = passage.sentences.filter((sentence) => tells(article, sentence, said));
    return [
      ...statements
        .filter((statement) => !seen.has(statement.id) && seen.add(statement.id))
        .map((statement) => statementUnit(article, statement, library))
        .map((unit) => ({ ...unit, found: found(unit.range) })),
      ...narration.map((sentence) => ({
        ...sentenceUnit(article, sentence, said, library),
        found: found(sentence),
      })),
    ];
  });
}

const FEWEST_WORDS = 5;

/** Has the sentence something to tell beside what somebody says in it ("…, who led the team of nine")? */
function tells(article: LibraryArticle, sentence: Range, said: readonly Range[]): boolean {
  const words = wordsOf(article.text, sentence.start, sentence.end);
  return words.filter((word) => !firstTouching(said, word)).length >= FEWEST_WORDS;
}

/** A statement as a unit, as if search had not found it. */
export function statementUnit(
  article: LibraryArticle,
  statement: Statement,
  library: PreparedLibrary,
): Unit {
  const range = quoteStatement(article, statement).shown;
  return unit(article, range, statement, library);
}

/** The article's own part of a sentence counts, what is said in it does not. */
function sentenceUnit(
  article: LibraryArticle,
  sentence: Range,
  said: readonly Range[],
  library: PreparedLibrary,
): Unit {
  const whole = unit(article, sentence, null, library);
  const own = termsIn(article, library, sentence).filter((term) => !firstTouching(said, term));
  return { ...whole, terms: setOf(own) };
}

function unit(
  article: LibraryArticle,
  range: Range,
  statement: Statement | null,
  library: PreparedLibrary,
): Unit {
  const terms = setOf(termsIn(article, library, range));
  return {
    article,
    range,
    statement,
    terms,
    around: () => termsAround(article, range, library),
    found: 0,
  };
}

function termsOfPassage(passage: Passage, article: LibraryArticle, library: PreparedLibrary) {
  return remembered(library.lookups.memos.passageTerms, passage, () =>
    setOf(termsIn(article, library, passage.span)),
  );
}

const setOf = (terms: readonly Term[]): ReadonlySet<string> =>
  new Set(terms.map(({ term }) => term));

/** The terms of the passage in which a range begins, of its neighbours, of the headline and of the title. */
function termsAround(
  article: LibraryArticle,
  range: Range,
  library: PreparedLibrary,
): readonly ReadonlySet<string>[] {
  const passages = library.passages.of(article.id);
  const at = lowerBound(
    passages.length,
    (place) => (passages[place]?.span.end ?? 0) <= range.start,
  );
  const near = passages.slice(Math.max(0, at - 1), at + 2);
  const headline = passages.slice(0, 1).filter(({ paragraph }) => paragraph === 0);
  return [
    ...[...headline, ...near].map((passage) => termsOfPassage(passage, article, library)),
    setOf(termsOf(article.name, library)),
  ];
}

/** The quotation that shows a unit, with some of its words in bold. */
export function quotationOf(unit: Unit, bold: readonly Range[]): Quotation {
  return unit.statement === null
    ? quoteSentences(unit.article, unit.range, bold)
    : quoteStatement(unit.article, unit.statement, bold);
}
