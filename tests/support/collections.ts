/** Collections on a database in memory, with a real thread that builds. */
import type { ArticleStore } from '../../src/app/collections/article-store.ts';
import type { Collections } from '../../src/app/collections/collections.ts';
import {
  type CollectionsParts,
  createCollections,
} from '../../src/app/collections/create-collections.ts';
import { emptyPart } from '../../src/app/collections/host-collection.ts';
import { openArticles } from '../../src/services/store/articles/open-articles.ts';
import { createBuilder } from '../../src/start/server-library.ts';

export const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

export async function openStoreAt(url = 'memory:'): Promise<ArticleStore> {
  const opened = await openArticles(url, () => undefined);
  if (!opened.ok) throw new Error(opened.problem);
  return opened.store;
}

/** In every server, beside the host's articles everywhere, unless told. */
export async function someCollections(parts: Partial<CollectionsParts> = {}): Promise<Collections> {
  const nothing = await emptyPart();
  return createCollections({
    store: parts.store ?? (await openStoreAt()),
    host: () => nothing,
    ...createBuilder(parts.log ?? QUIET),
    serverArticles: 'on',
    hostArticles: 'everywhere',
    isHome: () => false,
    log: QUIET,
    now: Date.now,
    ...parts,
  });
}

/** Publishes a text in a server, as an admin would. */
export async function published(
  collections: Collections,
  server: string,
  articles: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [file, source] of Object.entries(articles)) {
    const offered = { file, source, origin: { kind: 'pasted' } } as const;
    const seen = await collections.preview(server, offered, 'admin');
    if (!seen.ok) throw new Error(JSON.stringify(seen.why));
    const change = await collections.publish(server, seen.preview.id, 'admin');
    if (!change.ok) throw new Error(JSON.stringify(change.why));
  }
}
