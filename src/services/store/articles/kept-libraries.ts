/** Libraries that were built, beside the articles that they were built of. */
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { KeptLibrary, LibraryStore } from '../../../app/collections/parts/library-store.ts';
import type { Database, Queries } from './database.ts';

const KEPT = `SELECT libraries.generation AS generation, pieces, used_at FROM libraries
  JOIN servers ON servers.server = libraries.server AND servers.generation = libraries.generation
  WHERE libraries.server = $1 AND maker = $2`;
const PIECE = 'SELECT bytes FROM library_pieces WHERE server = $1 AND piece = $2';
const USED = 'UPDATE libraries SET used_at = $2 WHERE server = $1';
const GENERATION = 'SELECT generation FROM servers WHERE server = $1';
const KEEP = `INSERT INTO libraries (server, generation, maker, pieces, used_at)
  VALUES ($1, $2, $3, $4, $5)`;
const KEEP_PIECE = 'INSERT INTO library_pieces (server, piece, bytes) VALUES ($1, $2, $3)';
const UNWANTED = 'SELECT server FROM libraries WHERE maker <> $1 OR used_at < $2';

/** That a library is in use is noted once a day: a note is a change of the database. */
const NOTED_EVERY_MS = 24 * 60 * 60 * 1000;
const SWEEP_PAUSE_MS = 20;

export const libraryStore = ({ read, change }: Database): LibraryStore => ({
  async library(server, maker, at) {
    const found = await read((on) => keptLibrary(on, server, maker));
    if (found === null) return null;
    if (found.usedAt < at - NOTED_EVERY_MS) await change((on) => on.query(USED, server, at));
    return found.library;
  },
  keepLibrary: (server, maker, { generation, pieces }, at) =>
    change(async (on) => {
      const [state] = await on.query(GENERATION, server);
      if (Number(state?.generation ?? 0) !== generation) return;
      await dropLibrary(on, server);
      await on.query(KEEP, server, generation, maker, pieces.length, at);
      for (const [piece, bytes] of pieces.entries()) {
        await on.query(KEEP_PIECE, server, piece, bytes);
        await setImmediate();
      }
    }),
  async sweepLibraries(maker, since) {
    const unwanted = await read((on) => on.query(UNWANTED, maker, since));
    // One by one, in no hurry: all at once would hold up whoever asks something meanwhile.
    for (const { server } of unwanted) {
      await change((on) => dropLibrary(on, String(server)));
      await setTimeout(SWEEP_PAUSE_MS);
    }
  },
});

async function keptLibrary(
  on: Queries,
  server: string,
  maker: string,
): Promise<{ readonly library: KeptLibrary; readonly usedAt: number } | null> {
  const [row] = await on.query(KEPT, server, maker);
  if (row === undefined) return null;
  const pieces: Uint8Array[] = [];
  for (let piece = 0; piece < Number(row.pieces); piece += 1) {
    const [found] = await on.query(PIECE, server, piece);
    if (!(found?.bytes instanceof Uint8Array)) return null;
    pieces.push(found.bytes);
    await setImmediate();
  }
  return {
    library: { generation: Number(row.generation), pieces },
    usedAt: Number(row.used_at),
  };
}

/** For whoever changes what answers in a server: what was built of it goes at once. */
export async function dropLibrary(on: Queries, server: string): Promise<void> {
  await on.query('DELETE FROM libraries WHERE server = $1', server);
  await on.query('DELETE FROM library_pieces WHERE server = $1', server);
}
