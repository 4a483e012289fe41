/** Articles that an admin looks at before anybody else: held in memory for 15 minutes, for that person alone. */
import { randomBytes } from 'node:crypto';
import type { Correction } from '../../../reading/corrections.ts';
import type { NewVersion } from '../article-store.ts';
import type { Offered, Preview } from '../collections.ts';

const HELD_MS = 15 * 60 * 1000;
const MOST_HELD = 50;

export type HeldPreview = {
  readonly server: string;
  readonly by: string;
  readonly preview: Preview;
  /** As it was handed in. */
  readonly offered: Offered;
  /** What is published of it. */
  readonly article: NewVersion;
  readonly corrections: readonly Omit<Correction, 'article'>[];
};

export type Previews = ReturnType<typeof createPreviews>;

/** Short: the ids of all that was added at once stand in the id of one button. */
export const newPreviewId = (): string => randomBytes(9).toString('base64url');

export function createPreviews(now: () => number) {
  const held = new Map<string, HeldPreview & { readonly until: number }>();

  function letGo(): void {
    for (const [id, { until }] of held) if (until <= now()) held.delete(id);
    const oldest = held.keys().next();
    if (held.size > MOST_HELD && !oldest.done) held.delete(oldest.value);
  }

  return {
    hold(one: HeldPreview): void {
      const { id } = one.preview;
      held.delete(id);
      held.set(id, { ...one, until: now() + HELD_MS });
      letGo();
    },
    /** What is held for this person in this server. */
    of(server: string, id: string, by: string): HeldPreview | null {
      letGo();
      const one = held.get(id);
      return one && one.server === server && one.by === by ? one : null;
    },
    discard(id: string): void {
      held.delete(id);
    },
  };
}
