/**
 * One process of `npm run bench -- servers`, as after a start: questions in servers as they are drawn, those that are in
 * memory asked twice; and some cold servers at once. Arguments: database, servers, questions.
 */
import { setTimeout } from 'node:timers/promises';
import type { Collections } from '../../src/app/collections/collections.ts';
import type { Database } from '../../src/services/store/articles/database.ts';
import { drawn } from './draw.ts';
import { openCollections, openDatabase, timeOf } from './open.ts';
import { percentiles } from './percentiles.ts';

const MEGABYTE = 2 ** 20;
const AT_ONCE = 8;

const [url = '', ...numbers] = process.argv.slice(2);
const [servers = 0, questions = 0] = numbers.map(Number);
const database = await openDatabase(url);
let most = 0;
await askDrawn(await openCollections(database));
await askAtOnce(database);
console.log(`  memory at most: ${(most / MEGABYTE).toFixed(0)} MB`);
await database.close();

/** What a warm server is held against is that server alone: asked again at once, when all of it is at hand. */
async function askDrawn(among: Collections): Promise<void> {
  const [cold, warm, again] = [createCosts(), createCosts(), createCosts()];
  // Where it is not there, this begins to open it: what is asked next takes part in that.
  const isInMemory = (server: string): boolean =>
    among.state(server) !== null && among.sourcesNow(server) !== null;
  for (const server of drawn(servers, questions)) {
    const isWarm = isInMemory(server);
    await (isWarm ? warm : cold).note(() => timeOf(among, server));
    most = Math.max(most, process.memoryUsage().rss);
    if (isWarm) await again.note(() => timeOf(among, server));
  }
  cold.print('cold');
  warm.print('warm');
  again.print('the same asked again at once');
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
