/** A database of many servers, each with news articles of its own: copies whose rare words are the server's. */
import { createHash } from 'node:crypto';
import type { Database } from '../../src/services/store/articles/database.ts';
import { migrate } from '../../src/services/store/articles/migrations.ts';
import { newsArticles } from '../library/articles.ts';
import { createCopier } from '../search/many-passages.ts';

const INSERT = `INSERT INTO articles (server, slug, revision, live, version, bytes, published_by,
  published_at, title, origin, source) VALUES ($1, $2, 1, 1, $3, $4, 'bench', 0, $2, $5, $6)`;
const SERVER = 'INSERT INTO servers (server, generation) VALUES ($1, 1)';
const SERVERS_A_CHANGE = 100;

/** Fills an empty database. */
export async function fill(database: Database, servers: number, articles: number): Promise<void> {
  const news = newsArticles();
  const change = createCopier(news.flat());
  await database.change(migrate);
  for (let from = 0; from < servers; from += SERVERS_A_CHANGE) {
    await database.change(async (on) => {
      for (let server = from; server < Math.min(servers, from + SERVERS_A_CHANGE); server += 1) {
        await on.query(SERVER, String(server));
        for (let n = 0; n < articles; n += 1) {
          const paragraphs = news[(server * articles + n) % news.length] ?? [];
          const source = change(paragraphs.join('\n\n'), server);
          const version = createHash('sha256').update(source).digest('hex');
          const about = [version, Buffer.byteLength(source), '{"kind":"pasted"}', source];
          await on.query(INSERT, String(server), `news-${n}`, ...about);
        }
      }
    });
  }
}
