/** The state store on real servers that stop, die, hang and come back. */
import { Keyv } from 'keyv';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore, type StateStore } from '../../../src/services/store/store.ts';
import {
  type Database,
  NO_POSTGRES,
  NO_REDIS,
  startPostgres,
  startRedis,
} from '../../support/databases.ts';
import { type Line, startLine } from '../../support/line.ts';
import { storeContract } from '../../support/store-contract.ts';

/** First starts take seconds, and a client may take some to try again. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ERRORS = vi.fn();
const BACK = vi.fn();
let opened: StateStore[] = [];

/** As the bot opens it; with more patience where a test is not about that, for busy machines. */
async function openAt(url: string, ...patienceMs: readonly [] | readonly [number]) {
  const result = await openStore(url, ERRORS, patienceMs[0], BACK);
  if (!result.ok) throw new Error(result.problem);
  opened.push(result.store);
  return result;
}
const openImpatient = async (url: string) => (await openAt(url)).store;
const open = async (url: string) => (await openAt(url, 20_000)).store;

afterEach(async () => {
  vi.useRealTimers();
  for (const store of opened) await store.close().catch(() => undefined);
  opened = [];
  ERRORS.mockClear();
  BACK.mockClear();
});

/** One of each for all that is asked of it here. */
const servers = new Map<() => Promise<Database>, Promise<Database>>();
function serverOf(start: () => Promise<Database>): Promise<Database> {
  const server = servers.get(start) ?? start();
  servers.set(start, server);
  return server;
}
afterAll(async () => {
  for (const server of servers.values()) await (await server).close();
});

/** Until it does again what it is asked for. */
const healed = (store: StateStore) =>
  expect.poll(() => store.set('healed', 1, 60_000).then(() => true, String), { timeout: 30_000 });

describe.each([
  { name: 'PostgreSQL', missing: NO_POSTGRES, start: startPostgres },
  { name: 'Redis', missing: NO_REDIS, start: startRedis },
])('a state store on $name', ({ missing, start }) => {
  if (missing !== null) console.log(missing);

  describe.skipIf(missing !== null)('on a server', () => {
    let server: Database;
    let line: Line;
    beforeAll(async () => {
      server = await serverOf(start);
    });
    beforeEach(async () => {
      line = await startLine(server);
    });
    afterEach(() => line.close());

    const direct = () => open(server.url);
    const url = () => server.url.replace(String(server.port), String(line.port));

    describe('keeps its promises', () => {
      storeContract(direct);
    });

    test.each(['stop', 'kill'] as const)(
      'rejects after a %s of the server, tells it once, and goes on when it is back',
      async (end) => {
        const store = await direct();
        await store.set('key', 1, 60_000);
        await server[end]();
        await expect.poll(() => ERRORS.mock.calls.length).toBe(1);
        for (const key of ['key', 'never']) await expect(store.get(key)).rejects.toThrow();
        await expect(store.set('key', 2, 60_000)).rejects.toThrow();
        await expect(store.delete('key')).rejects.toThrow();
        await server.start();
        await healed(store).toBe(true);
        expect(ERRORS).toHaveBeenCalledTimes(1);
        expect(ERRORS.mock.calls[0]?.[1]).toMatch(
          /^STATE_URL: .*127\.0\.0\.1:\d+ does not answer \(/,
        );
        expect(BACK).toHaveBeenCalledTimes(1);
        expect(JSON.stringify(ERRORS.mock.calls).length).toBeLessThan(500);
      },
    );

    test('is opened where the server is down, which is told without the password, and goes on when it is up', async () => {
      await server.stop();
      const { degraded } = await openAt(server.url.replace(/\/\/(verbatim@)?/, '//me:hidden@'));
      expect(degraded).toMatch(/^STATE_URL: .*127\.0\.0\.1:\d+ does not answer \(.*ECONNREFUSED/);
      expect(degraded).not.toContain('hidden');
      const store = await open(server.url);
      await expect(store.get('key')).rejects.toThrow();
      await server.start();
      await healed(store).toBe(true);
    });

    test('waits 300 ms for an answer, and then for none', async () => {
      vi.useFakeTimers({ toFake: [...TIMERS] });
      const store = await openImpatient(url());
      await store.set('key', 1, 60_000);
      line.goDead();
      const first = outcome(store.get('key'));
      await vi.advanceTimersByTimeAsync(299);
      await immediately();
      expect(first()).toBe('pending');
      await vi.advanceTimersByTimeAsync(1);
      await immediately();
      expect(first()).toContain('no answer within 300 ms');
      await expect(store.get('key')).rejects.toThrow('no answer lately');
      await expect(store.set('key', 2, 60_000)).rejects.toThrow('no answer lately');
    });

    test.each([
      ['answers again', 'wake'],
      ['is back, while connections to it stay dead', 'mend'],
    ] as const)('goes on where a server that hung %s', async (_, comeBack) => {
      const store = await openImpatient(url());
      await store.set('key', 1, 60_000);
      line.goDead();
      await expect(store.get('key')).rejects.toThrow('no answer within 300 ms');
      line[comeBack]();
      await healed(store).toBe(true);
      expect(await store.get('key')).toBe(1);
    });

    test('closes while the server is down, and while it hangs', async () => {
      const hanging = await openImpatient(url());
      line.goDead();
      await hanging.get('key').catch(() => undefined);
      await Promise.allSettled([hanging.close()]);
      const stopped = await open(server.url);
      await server.stop();
      await stopped.close();
      await server.start();
    });
  });
});

describe.skipIf(NO_POSTGRES !== null)('the table of PostgreSQL', () => {
  let server: Database;
  let client: pg.Client;
  beforeAll(async () => {
    server = await serverOf(startPostgres);
    client = new pg.Client(server.url);
    await client.connect();
  });
  afterAll(() => client?.end());
  beforeEach(() => client.query('DROP TABLE IF EXISTS keyv'));

  const keys = async () => {
    const { rows } = await client.query<{ key: string }>('SELECT key FROM keyv ORDER BY key');
    return rows.map(({ key }) => key);
  };

  test('loses what is never read again, within a minute', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const store = await open(server.url);
    await store.set('short', 'a question', 1);
    await store.set('long', 'another', 60_000);
    // Its millisecond may not be over yet.
    await new Promise((resolve) => setTimeout(resolve, 2));
    await vi.advanceTimersByTimeAsync(60_000);
    await expect.poll(keys).toEqual(['verbatim:long']);
  });

  test('loses what expired while no program ran, and more of it than one statement removes', async () => {
    const before = await open(server.url);
    await before.set('long', 1, 60_000);
    await before.close();
    await client.query(
      `INSERT INTO keyv SELECT 'verbatim:' || n, '{"value":1}', 1 FROM generate_series(1, 2500) n`,
    );
    await open(server.url);
    await expect.poll(keys).toEqual(['verbatim:long']);
  });

  test('is taken over from keyv’s own store: its values of ours go, those of others stay', async () => {
    await client.query('CREATE TABLE keyv (key VARCHAR(255) PRIMARY KEY, value TEXT)');
    const value = JSON.stringify({ value: 1, expires: Date.now() + 60_000 });
    await client.query('INSERT INTO keyv VALUES ($1, $3), ($2, $3)', [
      'verbatim:old',
      'verbatimly:other',
      value,
    ]);
    const store = await open(server.url);
    await store.set('new', 1, 60_000);
    await expect.poll(keys).toEqual(['verbatim:new', 'verbatimly:other']);
  });

  test('is made anew where the database comes back without it', async () => {
    const store = await open(server.url);
    await store.set('key', 1, 60_000);
    await client.query('DROP TABLE keyv');
    expect(await store.get('key')).toBeUndefined();
    await store.set('key', 2, 60_000);
    expect(await store.get('key')).toBe(2);
  });

  test('is made once by several bots that start at one time', async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(() => openAt(server.url)));
    expect(stores.map(({ degraded }) => degraded)).toEqual([null, null, null, null]);
  });

  test('is cleared of one namespace only', async () => {
    const { createPostgresStore } = await import('../../../src/services/store/postgres-store.ts');
    const adapter = createPostgresStore(server.url);
    const keyv = new Keyv({ store: adapter, namespace: 'a_b' });
    await keyv.set('key', 1, 60_000);
    await adapter.set('axb:key', 'kept', 60_000);
    await keyv.clear();
    expect(await keys()).toEqual(['axb:key']);
    await keyv.disconnect();
  });
});

const TIMERS = ['setTimeout', 'clearTimeout', 'performance'] as const;

/** How a promise stands now. */
function outcome(work: Promise<unknown>): () => string {
  let state = 'pending';
  work.then(
    (value) => {
      state = `value ${value}`;
    },
    (error: unknown) => {
      state = String(error);
    },
  );
  return () => state;
}

/** What was to come right after a timer. */
const immediately = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
