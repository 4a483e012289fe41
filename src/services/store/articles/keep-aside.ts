/**
 * Keeps servers' libraries in a SQLite file from a thread, on a connection of its own: a commit waits for the
 * disk, here with a megabyte or more, and nobody who asks something has to wait for it.
 */
import pLimit from 'p-limit';
import type { ArticleStore } from '../../../app/collections/article-store.ts';
import type { LibraryStore } from '../../../app/collections/parts/library-store.ts';
import { openThread } from '../../background/background.ts';
import { createThreads } from '../../background/threads.ts';
import { libraryStore } from './kept-libraries.ts';
import { openSqliteArticles } from './sqlite-articles.ts';

type Keeping = {
  readonly path: string;
  readonly kept: Parameters<LibraryStore['keepLibrary']>;
};

/** The store of the file at `path`, with libraries kept aside. */
export function keepAside(path: string, store: ArticleStore): ArticleStore {
  const threads = createThreads(() => openThread(new URL(import.meta.url), 'keepLibrary'));
  const inTurn = pLimit(1);
  const keep = (task: Keeping) =>
    inTurn(() => threads.use((thread) => thread.run(task, () => undefined)));
  return {
    ...store,
    keepLibrary: (...kept) => keep({ path, kept }),
    async close() {
      await inTurn(threads.close);
      await store.close();
    },
  };
}

/** What the thread does; it makes no parts. */
export async function keepLibrary({ path, kept }: Keeping): Promise<readonly never[]> {
  const database = await openSqliteArticles(path);
  try {
    await libraryStore(database).keepLibrary(...kept);
    return [];
  } finally {
    await database.close();
  }
}
