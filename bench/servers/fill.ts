/**
 * A database of many servers with news articles of their own: some of 200 texts each, in differing sets. The first
 * servers have texts that nobody else has: copies whose rare words are the server's.
 */
import { createHash } from 'node:crypto';
import type { Database } from '../../src/services/store/articles/database.ts';
import { migrate } from '../../src/services/store/articles/migrations.ts';
import { newsArticles } from '../library/articles.ts';
import { createCopier, createRandom } from '../search/many-passages.ts';

const INSERT = `INSERT INTO articles (server, slug, revision, live, version, bytes, published_by,
  published_at, title, origin, source) VALUES ($1, $2, 1, 1, $3, $4, 'bench', 0, $2, $5, $6)`;
const SERVER = 'INSERT INTO servers (server, generation) VALUES ($1, 1)';
const SERVERS_A_CHANGE = 100;
const TEXTS = 200;
/** Servers whose texts nobody else has. */
export const ALONE = 20;

/** Fills an empty database; the servers' ids are their numbers unless told. */
export async function fill(
  database: Database,
  servers: number,
  articles: number,
  idOf: (server: number) => string = String,
): Promise<void> {
  const textsOf = createTexts(articles);
  await database.change(migrate);
  for (let from = 0; from < servers; from += SERVERS_A_CHANGE) {
    await database.change(async (on) => {
      for (let server = from; server < Math.min(servers, from + SERVERS_A_CHANGE); server += 1) {
        await on.query(SERVER, idOf(server));
        for (const [n, source] of textsOf(server).entries()) {
          const version = createHash('sha256').update(source).digest('hex');
          const about = [version, Buffer.byteLength(source), '{"kind":"pasted"}', source];
          await on.query(INSERT, idOf(server), `news-${n}`, ...about);
        }
      }
    });
  }
}

/** The texts of a server. */
function createTexts(articles: number): (server: number) => readonly string[] {
  const news = newsArticles();
  const texts = news.slice(0, TEXTS).map((paragraphs) => paragraphs.join('\n\n'));
  const change = createCopier(news.flat());
  const random = createRandom(7);
  return (server) => {
    const left = [...texts];
    const own = Array.from({ length: Math.min(articles, TEXTS) }, () =>
      left.splice(random(left.length), 1),
    ).flat();
    return server < ALONE ? own.map((text) => change(text, server)) : own;
  };
}
