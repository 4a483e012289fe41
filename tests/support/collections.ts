/** Collections on a database in memory, with a real thread that builds. */
import type { ArticleStore } from '../../src/app/collections/article-store.ts';
import type { Collections } from '../../src/app/collections/collections.ts';
import {
  type CollectionsParts,
  createCollections,
} from '../../src/app/collections/create-collections.ts';
import { emptyPart } from '../../src/app/collections/host-collection.ts';
import { createServerCollections } from '../../src/app/collections/overrides/server-collections.ts';
import type { Context } from '../../src/app/context.ts';
import { createFeedback } from '../../src/app/feedback/feedback.ts';
import { openArticles, type Stores } from '../../src/services/store/articles/open-articles.ts';
import { createBuilder } from '../../src/start/server-library.ts';

export const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

/** One for all tests of a process, as one serves all servers: its threads stay, and starting one takes longer than a test. */
const builder = createBuilder(QUIET);

export const openStoreAt = async (url = 'memory:'): Promise<ArticleStore> =>
  (await openStoresAt(url)).store;

export async function openStoresAt(url = 'memory:'): Promise<Stores> {
  const opened = await openArticles(url, () => undefined);
  if (!opened.ok) throw new Error(opened.problem);
  return opened;
}

/** In every server, beside the host's articles everywhere, unless told. */
export async function someCollections(parts: Partial<CollectionsParts> = {}): Promise<Collections> {
  const nothing = await emptyPart();
  return createCollections({
    store: parts.store ?? (await openStoreAt()),
    host: () => nothing,
    ...builder,
    serverArticles: 'on',
    hostArticles: 'everywhere',
    isHome: () => false,
    log: QUIET,
    now: Date.now,
    ...parts,
  });
}

/** Where nobody reports, asks or corrects anything that is told elsewhere: in a database of its own. */
export async function aroundCollections(
  collections: Collections,
  stores?: Stores,
  { log, now }: Pick<CollectionsParts, 'log' | 'now'> = { log: QUIET, now: Date.now },
): Promise<Pick<Context, 'collections' | 'feedback'>> {
  const { host, feedback } = stores ?? (await openStoresAt());
  return {
    collections: createServerCollections(collections, { store: host, log, now }),
    feedback: createFeedback({ store: feedback, secret: 'of a test', log, now }),
  };
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
