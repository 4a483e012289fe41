/**
 * One process of `npm run bench -- servers`, as after a start: questions in servers as they are drawn, between them
 * some to libraries that stay in memory; and some cold servers at once. Arguments: database, servers, questions.
 */
import { setTimeout } from 'node:timers/promises';
import type { Collections } from '../../src/app/collections/collections.ts';
import type { Database } from '../../src/services/store/articles/database.ts';
import { drawn } from './draw.ts';
import { openCollections, openDatabase, timeOf } from './open.ts';
import { percentiles } from './percentiles.ts';

const MEGABYTE = 2 ** 20;
const AT_ONCE = 8;
const REFERENCES = 4;
const ASKED_EACH = 20;

const [url = '', ...numbers] = process.argv.slice(2);
const [servers = 0, questions = 0] = numbers.map(Number);
const database = await openDatabase(url);
let most = 0;
const [one, all] = [await openCollections(database), await openCollections(database)];
const references = [...new Set(drawn(servers, questions))].slice(0, REFERENCES);
await warmUp(one);
await askDrawn(all, one);
await askAtOnce(database);
console.log(`  memory at most: ${(most / MEGABYTE).toFixed(0)} MB`);
await database.close();

/** What warm servers are held against: one library at a time that stays in memory. */
async function warmUp(among: Collections): Promise<void> {
  for (const server of references)
    for (let asked = 0; asked < ASKED_EACH; asked += 1) await timeOf(among, server);
}

/** The references are asked in between: what cold servers leave behind to do slows all who come next. */
async function askDrawn(among: Collections, reference: Collections): Promise<void> {
  const [cold, warm, held] = [createCosts(), createCosts(), createCosts()];
  // Where it is not there, this begins to open it: what is asked next takes part in that.
  const isInMemory = (server: string): boolean =>
    among.state(server) !== null && among.sourcesNow(server) !== null;
  let asked = 0;
  for (const server of drawn(servers, questions)) {
    const isWarm = isInMemory(server);
    await (isWarm ? warm : cold).note(() => timeOf(among, server));
    most = Math.max(most, process.memoryUsage().rss);
    if (!isWarm) continue;
    const known = references[asked++ % references.length] ?? '';
    await held.note(() => timeOf(reference, known));
  }
  cold.print('cold');
  warm.print('warm');
  held.print('one library in memory');
}

async function askAtOnce(on: Database): Promise<void> {
  const fresh = await openCollections(on);
  const cold = [...new Set(drawn(servers, questions))].slice(-AT_ONCE);
  const times = await Promise.all(cold.map((server) => timeOf(fresh, server)));
  console.log(`  ${times.length} cold at once: the last after ${Math.max(...times).toFixed(0)} ms`);
}

/** Times of answers, and the longest turns of the event loop meanwhile: so long others wait for theirs. */
function createCosts() {
  const times: number[] = [];
  const work: number[] = [];
  const turns: number[] = [];
  return {
    async note(answer: () => Promise<number>): Promise<void> {
      const before = workNow();
      const stop = watchTurns();
      times.push(await answer());
      turns.push(await stop());
      work.push(workNow() - before);
    },
    print(name: string): void {
      console.log(`  ${name} (${times.length}): ${percentiles(times)}`);
      console.log(`    processor time of the main thread: ${percentiles(work)}`);
      console.log(`    its longest turn: ${percentiles(turns)}`);
    },
  };
}

/** Looks at the clock every millisecond. Gives the most processor time that passed between two looks: what a busy machine adds is not in it. */
function watchTurns(): () => Promise<number> {
  let seen = workNow();
  let longest = 0;
  const look = (): void => {
    const now = workNow();
    longest = Math.max(longest, now - seen);
    seen = now;
  };
  const timer = setInterval(look, 1);
  return async () => {
    look();
    clearInterval(timer);
    await setTimeout(1);
    return longest;
  };
}

function workNow(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
