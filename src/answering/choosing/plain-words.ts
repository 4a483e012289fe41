/**
 * A question as people type it in a chat, in the words that articles use. What is only chat or colour
 * stands in some article of any library, often rarely, and would outweigh the one word that names the
 * story. The rules' own search keeps the question as it is: its refusals rest on how much of it is found.
 */
import { EMPTY_IN_CHAT, WRITTEN_SHORT } from '../../language/lexicon/question-words.ts';

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/['’]/g, '');

/** The question in plain words, without those that are empty; as it is where they all are. */
export function plainWords(question: string): string {
  const kept = question
    .split(/\s+/)
    .filter((word) => !EMPTY_IN_CHAT.has(bare(word)))
    .map((word) => WRITTEN_SHORT.get(bare(word)) ?? word);
  return kept.some((word) => bare(word) !== '') ? kept.join(' ') : question;
}
