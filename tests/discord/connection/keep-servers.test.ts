/** In which servers the bot is: what the database hears of it, also what it was not told in time. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepServers } from '../../../src/discord/connection/keep-servers.ts';
import { ROOMY, versionOf } from '../../support/articles-contract.ts';
import { type BotOptions, type RunningBot, startBot } from '../../support/bot.ts';
import { openStoreAt, QUIET } from '../../support/collections.ts';

vi.setConfig({ testTimeout: 60_000 });

const DAY_MS = 24 * 60 * 60 * 1000;
const ANN = { by: 'ann', at: 1 };
/** A server that the bot is not in. */
const GONE = '8388608';

let bot: RunningBot | null = null;
afterEach(async () => {
  await bot?.close();
  bot = null;
});

async function start(options: BotOptions): Promise<RunningBot> {
  bot = await startBot(options);
  return bot;
}

/** A store that fails for the first calls of a method, as while its database is away. */
async function failingAtFirst(method: 'states' | 'present', times: number) {
  const store = await openStoreAt();
  let failures = 0;
  const failing: typeof store = {
    ...store,
    [method](...args: never[]) {
      failures += 1;
      if (failures <= times) return Promise.reject(new Error('the database is away'));
      return Reflect.apply(store[method], store, args);
    },
  };
  return failing;
}

describe('servers', () => {
  it.each(['states', 'present'] as const)(
    'are known soon after ready where the database fails first, at %s',
    async (method) => {
      const store = await failingAtFirst(method, 2);
      await store.publish(GONE, versionOf('a', 'Gone.'), ROOMY, ANN);
      const { collections, local } = await start({ collections: { store } });
      await expect.poll(() => collections.state(local.guildId), { timeout: 20_000 }).not.toBeNull();
      await expect.poll(() => store.staying(), { timeout: 20_000 }).toEqual([]);
    },
  );

  it('that were left while the bot was off are gone 30 days after it was seen, and no others', async () => {
    let now = 1_000 * DAY_MS;
    const store = await openStoreAt();
    const { collections, local } = await start({ collections: { store, now: () => now } });
    for (const server of [GONE, local.guildId])
      await store.publish(server, versionOf('a', `Of ${server}.`), ROOMY, ANN);
    await bot?.restart();
    await expect.poll(() => store.staying()).toEqual([local.guildId]);
    now += 29 * DAY_MS;
    await collections.purge();
    expect(await store.versions(GONE)).toHaveLength(1);
    now += 2 * DAY_MS;
    await bot?.restart();
    await expect.poll(() => store.versions(GONE)).toEqual([]);
    expect(await store.versions(local.guildId)).toHaveLength(1);
  });

  it('of other processes’ shards are theirs to keep', async () => {
    const { client } = await start({});
    client.options.shardCount = 2;
    const asked = Promise.withResolvers<(server: string) => boolean>();
    const servers = keepServers(
      client,
      {
        enter: async () => undefined,
        leave: async () => undefined,
        leaveOthers: async (_, isOurs) => asked.resolve(isOurs),
        purge: async () => undefined,
      },
      QUIET,
    );
    await servers.begin();
    servers.stop();
    const isOurs = await asked.promise;
    expect([2n << 22n, 1n << 22n].map((id) => isOurs(String(id)))).toEqual([true, false]);
  });
});
