/** What search is asked for a question: its full words, without the verb of saying, which any article has somewhere. */
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import { inFull } from './in-full.ts';
import { readQuestion } from './question.ts';

/** The words to search for: of whose words are asked for, what they are to be about. */
export function toSearch(question: string, library: PreparedLibrary): string {
  const { text } = inFull(question, library);
  const { verb, asked, onlyAsked, topic } = readQuestion(text, library);
  const said = verb === null ? text : `${text.slice(0, verb.start)}say${text.slice(verb.end)}`;
  if (!onlyAsked || topic.length === 0 || asked.length > 1) return said;
  return asked.reduce((left, { start, end }) => left.replace(text.slice(start, end), ' '), said);
}
