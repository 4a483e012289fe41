import type { BenchQuestion } from './collections.ts';
import type { Ranker } from './engines.ts';

/** Means over questions, each 0 to 1. */
export type Quality = { readonly ndcg10: number; readonly p1: number; readonly r5: number };

/** nDCG at 10, share with a right passage first, and share of the right passages among the first five. */
export function measure(rank: Ranker, questions: readonly BenchQuestion[]): Quality {
  const sums = { ndcg10: 0, p1: 0, r5: 0 };
  for (const { text, relevant } of questions) {
    const found = rank(text, 10);
    const ideal = gain([...relevant.values()].sort((a, b) => b - a));
    sums.ndcg10 += gain(found.map((passage) => relevant.get(passage) ?? 0)) / ideal;
    sums.p1 += relevant.has(found[0] ?? -1) ? 1 : 0;
    const right = found.slice(0, 5).filter((passage) => relevant.has(passage)).length;
    sums.r5 += right / Math.min(5, relevant.size);
  }
  const count = questions.length;
  return { ndcg10: sums.ndcg10 / count, p1: sums.p1 / count, r5: sums.r5 / count };
}

const gain = (gains: readonly number[]): number =>
  gains.slice(0, 10).reduce((sum, each, i) => sum + each / Math.log2(i + 2), 0);

/** The value below which a share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** A share as printed: ".890". */
export const figure = (value: number): string => value.toFixed(3).replace(/^0/, '').padStart(6);
