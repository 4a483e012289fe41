/** What was read of a file, whichever server's it is: the same text is read once. The least recently used go. */
import { createHash } from 'node:crypto';
import type { ArticleFile } from '../library/files/article-file.ts';
import { articleId } from '../library/files/slug.ts';
import type { PackedReadings } from './library-thread.ts';

/** Characters of packed readings. */
const MOST_KEPT = 32_000_000;

export function createReadings(most = MOST_KEPT) {
  const kept = new Map<string, string>();
  let total = 0;

  function keep(key: string, packed: string): void {
    drop(key);
    kept.set(key, packed);
    total += packed.length;
    for (const oldest of kept.keys()) {
      if (total <= most) break;
      drop(oldest);
    }
  }

  function drop(key: string): void {
    total -= kept.get(key)?.length ?? 0;
    kept.delete(key);
  }

  return {
    /** What is known of the files, by the ids that they have under an owner; and how the rest becomes known. */
    of(files: readonly ArticleFile[], owner: string) {
      const keys = new Map(
        files.map(({ name, bytes }) => [owner + articleId(name), keyOfFile(bytes)]),
      );
      const known = new Map<string, string>();
      for (const [id, key] of keys) {
        const packed = kept.get(key);
        if (packed === undefined) continue;
        known.set(id, packed);
        keep(key, packed);
      }
      return {
        known,
        keep(made: PackedReadings): void {
          for (const [id, packed] of made) keep(keys.get(id) ?? id, packed);
        },
      };
    },
  };
}

const keyOfFile = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
