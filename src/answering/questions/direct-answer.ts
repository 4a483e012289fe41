/** The date or number that answers by itself, in bold: only where its clause holds what is asked about, and denies nothing. */
import { HOLDS } from '../../language/lexicon/question-words.ts';
import type { Range } from '../../language/spans/span.ts';
import { wordsOf } from '../../language/words.ts';
import { type QuoteSpan, quoteSpan } from '../answer.ts';
import { heldIn } from '../lookup/held.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { termsIn } from '../lookup/terms.ts';
import { turnOf } from '../meaning-words.ts';
import type { Ranked } from './ranking.ts';
import { countedIn } from './sought.ts';
import type { Question } from './understanding/question.ts';

const LEAST_HELD = 0.6;
/** A comma within a number ends none. */
const CLAUSE = /(?:[^,;:–—()]|(?<=\d)[,:](?=\d))+/gu;

/** The one date or number of the best stretch whose clause answers; null where none or several do. */
export function directIn(
  question: Question,
  [best]: readonly Ranked[],
  library: PreparedLibrary,
): QuoteSpan | null {
  if (best === undefined || (question.kind !== 'when' && question.kind !== 'how-many')) return null;
  const { article } = best.found.stretch;
  const found = best.found.sentences
    .flatMap((sentence) => clausesIn(article.text, sentence))
    .filter((clause) => answersIn(clause, question, best, library))
    .flatMap((clause) => soughtIn(question, article.text, clause));
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : quoteSpan(article, only);
}

const clausesIn = (text: string, { start, end }: Range): readonly Range[] =>
  [...text.slice(start, end).matchAll(CLAUSE)].map(({ index, 0: clause }) => ({
    start: start + index,
    end: start + index + clause.length,
  }));

function answersIn(
  clause: Range,
  { topic, counted }: Question,
  { found: { stretch } }: Ranked,
  library: PreparedLibrary,
): boolean {
  const { article } = stretch;
  const words = wordsOf(article.text, clause.start, clause.end);
  if (words.some(({ key }) => turnOf(key) === 'negation')) return false;
  const terms = new Set(termsIn(article, library, clause).map(({ term }) => term));
  const asked = topic.filter(({ term }) => !counted.has(term));
  const { itself, akin } = heldIn(asked, [terms], library);
  return asked.length > 0 && itself + akin >= LEAST_HELD;
}

function soughtIn(question: Question, text: string, { start, end }: Range): readonly Range[] {
  const clause = text.slice(start, end);
  const found =
    question.kind === 'when' ? [...clause.matchAll(HOLDS.date)] : countedIn(question, clause);
  return found.map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.trimEnd().length,
  }));
}
