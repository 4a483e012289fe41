/** A passage with its score. */
export type Scored = { readonly passage: number; readonly score: number };

/** Better first: the higher score, then the earlier passage. */
export const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.passage - b.passage;

/** The best `limit` of what is offered, as a binary heap with the worst on top. */
export type TopList = {
  /** Score that an offer must exceed; 0 while there is room. */
  threshold(): number;
  offer(passage: number, score: number): void;
  /** Best first. */
  sorted(): Scored[];
};

export function createTopList(limit: number): TopList {
  const heap: Scored[] = [];
  const worse = (a: number, b: number): boolean => {
    const [first, second] = [heap[a], heap[b]];
    return first !== undefined && second !== undefined && byScore(first, second) > 0;
  };
  const swap = (a: number, b: number): void => {
    const [first, second] = [heap[a], heap[b]];
    if (!first || !second) return;
    heap[a] = second;
    heap[b] = first;
  };
  function up(start: number): void {
    for (let i = start; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!worse(i, parent)) return;
      swap(i, parent);
      i = parent;
    }
  }
  function down(): void {
    for (let i = 0; ; ) {
      const left = 2 * i + 1;
      const child = worse(left + 1, left) ? left + 1 : left;
      if (!worse(child, i)) return;
      swap(i, child);
      i = child;
    }
  }
  return {
    threshold: () => (heap.length < limit ? 0 : (heap[0]?.score ?? Number.POSITIVE_INFINITY)),
    offer(passage, score) {
      const offered = { passage, score };
      if (heap.length < limit) {
        heap.push(offered);
        up(heap.length - 1);
      } else if (heap[0] && byScore(offered, heap[0]) < 0) {
        heap[0] = offered;
        down();
      }
    },
    sorted: () => heap.toSorted(byScore),
  };
}
