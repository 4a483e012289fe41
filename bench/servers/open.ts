/** The bot's collections on a database of many servers, without articles of a host. */
import type { Collections } from '../../src/app/collections/collections.ts';
import { createCollections } from '../../src/app/collections/create-collections.ts';
import { emptyPart } from '../../src/app/collections/host-collection.ts';
import { respond } from '../../src/app/respond.ts';
import type { Database } from '../../src/services/store/articles/database.ts';
import { createArticleStore } from '../../src/services/store/articles/open-articles.ts';
import { openPostgresArticles } from '../../src/services/store/articles/postgres-articles.ts';
import { openSqliteArticles } from '../../src/services/store/articles/sqlite-articles.ts';
import { createBuilder } from '../../src/start/server-library.ts';

const QUESTION = 'What did the president say about the law?';
const LOG = { debug() {}, info() {}, warn: console.error, error: console.error };

/** At a PostgreSQL address, or in a SQLite file. */
export const openDatabase = async (url: string): Promise<Database> =>
  url.startsWith('postgres:') ? openPostgresArticles(url, console.error) : openSqliteArticles(url);

/** As after a start: nothing is in memory. */
export async function openCollections(database: Database): Promise<Collections> {
  const nothing = await emptyPart();
  return createCollections({
    ...createBuilder(LOG),
    ...{ store: createArticleStore(database), host: () => nothing },
    ...{ serverArticles: 'on', hostArticles: 'everywhere', isHome: () => false },
    ...{ log: LOG, now: Date.now },
  });
}

/** Milliseconds until a question in a server is answered. */
export async function timeOf(collections: Collections, server: string): Promise<number> {
  const from = performance.now();
  await respond({ kind: 'ask', question: QUESTION }, await collections.sources(server));
  return performance.now() - from;
}
