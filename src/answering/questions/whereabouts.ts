/** Whether an answer to "where" says where. */
import type { Unit } from '../lookup/answer-units.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { termsIn } from '../lookup/terms.ts';
import type { Question } from './understanding/question.ts';

/** A preposition of place before a name, or before a noun: "in Hamburg", "off the coast", "outside a mosque". */
const PLACE =
  /\b(?:in|at|near|from|to|into|toward|towards|off|outside|inside|across|around|behind|along|between|beside|throughout|north|south|east|west)\s+(?:of\s+)?(?:(?:the|a|an|its|his|her|their)\s+\p{Ll}|(?:the\s+)?\p{Lu})[\p{L}’'-]*/gu;

/** Does a unit name a place that the question does not name itself? */
export function saysWhere(
  question: Question,
  { article, range }: Unit,
  library: PreparedLibrary,
): boolean {
  const asked = new Set(question.topic.map(({ term }) => term));
  const text = article.text.slice(range.start, range.end);
  return [...text.matchAll(PLACE)].some((match) => {
    const start = range.start + match.index;
    const terms = termsIn(article, library, { start, end: start + match[0].length });
    return terms.length > 0 && terms.every(({ term }) => !asked.has(term));
  });
}
