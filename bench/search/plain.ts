/**
 * The yardstick: textbook BM25 (k1 1.2, b .75, Snowball stems, stop words removed, title and passage
 * as one text) over typed arrays, every posting walked.
 */

import { isStopWord } from '../../src/language/lexicon/search-stop-words.ts';
import { stemOf } from '../../src/language/stemming/stems.ts';

const K1 = 1.2;
const B = 0.75;

type Posting = { readonly passages: Int32Array; readonly scores: Float32Array };

const stemCache = new Map<string, string>();
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !isStopWord(word))
    .map((word) => {
      const known = stemCache.get(word);
      if (known !== undefined) return known;
      const stem = stemOf(word);
      stemCache.set(word, stem);
      return stem;
    });
}

export function createPlain(
  texts: Iterable<string>,
): (question: string, limit: number) => readonly number[] {
  const { postings, size } = invert(texts);
  const scores = new Float64Array(size);
  return (question, limit) => {
    const touched: number[] = [];
    for (const stem of new Set(stemsOf(question))) {
      const posting = postings.get(stem);
      if (!posting) continue;
      for (let i = 0; i < posting.passages.length; i++) {
        const passage = posting.passages[i] ?? 0;
        if (scores[passage] === 0) touched.push(passage);
        scores[passage] = (scores[passage] ?? 0) + (posting.scores[i] ?? 0);
      }
    }
    const best: number[] = [];
    for (const passage of touched) {
      const score = scores[passage] ?? 0;
      if (best.length === limit && score <= (scores[best.at(-1) ?? 0] ?? 0)) continue;
      let at = best.length;
      while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) at--;
      best.splice(at, 0, passage);
      if (best.length > limit) best.pop();
    }
    for (const passage of touched) scores[passage] = 0;
    return best;
  };
}

function invert(texts: Iterable<string>): { postings: Map<string, Posting>; size: number } {
  const lists = new Map<string, { passages: number[]; counts: number[] }>();
  const lengths: number[] = [];
  for (const text of texts) {
    const stems = stemsOf(text);
    for (const [stem, count] of countOf(stems)) {
      const list = lists.get(stem) ?? { passages: [], counts: [] };
      lists.set(stem, list);
      list.passages.push(lengths.length);
      list.counts.push(count);
    }
    lengths.push(stems.length);
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const postings = new Map<string, Posting>();
  for (const [stem, { passages, counts }] of lists) {
    const idf = Math.log(1 + (lengths.length - passages.length + 0.5) / (passages.length + 0.5));
    const scores = Float32Array.from(counts, (count, i) => {
      const norm = K1 * (1 - B + (B * (lengths[passages[i] ?? 0] ?? 0)) / average);
      return (idf * count * (K1 + 1)) / (count + norm);
    });
    postings.set(stem, { passages: Int32Array.from(passages), scores });
    lists.delete(stem);
  }
  return { postings, size: lengths.length };
}

function countOf(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
