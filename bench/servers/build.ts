/**
 * One process of `npm run bench -- servers`: asks a question in each server that is drawn, once, where none was built
 * before, as after an update of the program. Arguments: database, servers, questions.
 */
import { setTimeout } from 'node:timers/promises';
import { drawn } from './draw.ts';
import { ALONE } from './fill.ts';
import { openCollections, openDatabase, timeOf } from './open.ts';
import { percentiles } from './percentiles.ts';

const [url = '', ...numbers] = process.argv.slice(2);
const [servers = 0, questions = 0] = numbers.map(Number);
const database = await openDatabase(url);
const collections = await openCollections(database);
const [anew, known]: [number[], number[]] = [[], []];
for (const server of new Set(drawn(servers, questions))) {
  (Number(server) < ALONE ? anew : known).push(await timeOf(collections, server));
}
console.log(`  built, every text read (${anew.length}): ${percentiles(anew)}`);
console.log(`  built of texts that were read for others (${known.length}): ${percentiles(known)}`);
// The last ones are still being kept.
while ((await kept()) < anew.length + known.length) await setTimeout(100);
await database.close();
process.exit();

async function kept(): Promise<number> {
  const [row] = await database.read((on) => on.query('SELECT COUNT(*) AS number FROM libraries'));
  return Number(row?.number ?? 0);
}
