/** What search is asked for a question: its full words, without the verb of saying, which any article has somewhere. */
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import { inFull } from './in-full.ts';
import { readQuestion } from './question.ts';

/** The words to search for. */
export function toSearch(question: string, library: PreparedLibrary): string {
  const { text } = inFull(question, library);
  const { verb } = readQuestion(text, library);
  return verb === null ? text : `${text.slice(0, verb.start)}say${text.slice(verb.end)}`;
}
