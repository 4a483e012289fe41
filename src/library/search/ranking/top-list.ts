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
  let threshold = 0;

  /** The better of the two belongs below the other. */
  const isBetter = (a: Scored | undefined, b: Scored | undefined): boolean =>
    a !== undefined && b !== undefined && byScore(a, b) < 0;

  function up(offered: Scored): void {
    let i = heap.push(offered) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const above = heap[parent];
      if (!above || !isBetter(above, offered)) break;
      heap[i] = above;
      i = parent;
    }
    heap[i] = offered;
  }

  function down(offered: Scored): void {
    let i = 0;
    for (;;) {
      const left = 2 * i + 1;
      const child = isBetter(heap[left], heap[left + 1]) ? left + 1 : left;
      const below = heap[child];
      if (!below || !isBetter(offered, below)) break;
      heap[i] = below;
      i = child;
    }
    heap[i] = offered;
  }

  return {
    threshold: () => threshold,
    offer(passage, score) {
      const offered = { passage, score };
      if (heap.length < limit) up(offered);
      else if (isBetter(offered, heap[0])) down(offered);
      if (heap.length === limit) threshold = heap[0]?.score ?? Number.POSITIVE_INFINITY;
    },
    sorted: () => heap.toSorted(byScore),
  };
}
