import { newStemmer } from 'snowball-stemmers';
import type { Hit, Library } from './library.ts';

/** Passages that answer a question, best first, at most `limit`. */
export type Search = (question: string, limit: number) => Promise<readonly Hit[]>;

const stemmer = newStemmer('english');

const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The stem, and the word as it stands. */
const terms = (text: string): string[] =>
  words(text).flatMap((word) => [`stem ${stemmer.stem(word)}`, `word ${word}`]);

const k1 = 0.9;
const b = 0.4;
const surfaceWeight = 0.25;

/** Ranks the library's passages by BM25 (Robertson and Zaragoza 2009) over stems and surface forms. */
export function createSearch(library: Library): Search {
  const postings = new Map<string, Map<number, number>>();
  const lengths = library.passages.map(({ id, article, span }) => {
    const found = terms(library.articles.get(article)?.text.slice(span.start, span.end) ?? '');
    for (const term of found) {
      const list = postings.get(term) ?? new Map<number, number>();
      postings.set(term, list.set(id, (list.get(id) ?? 0) + 1));
    }
    return found.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);

  return async (question, limit) => {
    const scores = new Map<number, number>();
    for (const term of new Set(terms(question))) {
      const list = postings.get(term) ?? new Map<number, number>();
      const idf = Math.log(1 + (lengths.length - list.size + 0.5) / (list.size + 0.5));
      const weight = term.startsWith('word') ? surfaceWeight : 1;
      for (const [passage, count] of list) {
        const norm = k1 * (1 - b + (b * (lengths[passage] ?? 0)) / average);
        const score = (weight * idf * count * (k1 + 1)) / (count + norm);
        scores.set(passage, (scores.get(passage) ?? 0) + score);
      }
    }
    return [...scores]
      .map(([passage, score]): Hit => ({ passage, score }))
      .sort((a, c) => c.score - a.score || a.passage - c.passage)
      .slice(0, limit);
  };
}
