import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { Keyv } from 'keyv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSqliteStore } from '../../src/services/sqlite-store.ts';
import { openStore, type StateStore } from '../../src/services/store.ts';

let folder: string;
let opened: StateStore[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-store-'));
});
afterEach(async () => {
  for (const store of opened) await store.close();
  opened = [];
  rmSync(folder, { recursive: true });
});

async function open(url: string): Promise<StateStore> {
  const result = await openStore(url, () => undefined);
  if (!result.ok) throw new Error(result.problem);
  opened.push(result.store);
  return result.store;
}

/** What is wrong: with a message for whoever runs the bot. */
async function problemOf(url: string): Promise<string> {
  const result = await openStore(url, () => undefined);
  if (result.ok) opened.push(result.store);
  return result.ok ? '' : result.problem;
}

/** Why memory stands in, which must work like any store. */
async function degradedAt(path: string): Promise<string | null> {
  const result = await openStore(`sqlite:${path}`, () => undefined);
  if (!result.ok) throw new Error(result.problem);
  opened.push(result.store);
  await result.store.set('key', 1, 60_000);
  expect(await result.store.get('key')).toBe(1);
  return result.degraded;
}

describe.each([
  ['sqlite', () => `sqlite:${join(folder, 'deep/er/state.sqlite')}`],
  ['memory', () => 'memory:'],
])('every store keeps its promises: %s', (_, url) => {
  test('gives back any JSON value under any key', async () => {
    const store = await open(url());
    const json = fc.jsonValue().filter((value) => value !== null);
    await fc.assert(
      fc.asyncProperty(fc.string(), json, async (key, value) => {
        await store.set(key, value, 60_000);
        expect(await store.get(key)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('knows nothing of what was never set, was deleted or has expired', async () => {
    const store = await open(url());
    await store.set('deleted', 1, 60_000);
    await store.delete('deleted');
    await store.set('expired', 1, 1);
    await new Promise((done) => setTimeout(done, 5));
    for (const key of ['never', 'deleted', 'expired']) expect(await store.get(key)).toBeUndefined();
  });

  test('keeps the newest of two values', async () => {
    const store = await open(url());
    await store.set('key', 'old', 60_000);
    await store.set('key', 'new', 60_000);
    expect(await store.get('key')).toBe('new');
  });

  test('deletes what is not there without complaint', async () => {
    const store = await open(url());
    await expect(store.delete('never')).resolves.toBeUndefined();
  });
});

describe('a sqlite file', () => {
  test('still holds its values when it is opened again', async () => {
    const url = `sqlite:${join(folder, 'state.sqlite')}`;
    const first = await open(url);
    await first.set('key', { page: 2 }, 60_000);
    await first.close();
    expect(await (await open(url)).get('key')).toEqual({ page: 2 });
  });

  test('can be used by two processes at a time', async () => {
    const url = `sqlite:${join(folder, 'state.sqlite')}`;
    const [one, other] = [await open(url), await open(url)];
    await one.set('key', 1, 60_000);
    expect(await other.get('key')).toBe(1);
  });

  test('loses expired rows when it is opened', async () => {
    const path = join(folder, 'state.sqlite');
    let clock = 1_000;
    const store = createSqliteStore(path, () => clock);
    await store.set('short', 'a', 10);
    await store.set('long', 'b', 1_000);
    await store.disconnect?.();
    clock = 1_500;
    await createSqliteStore(path, () => clock).disconnect?.();
    const rows = new DatabaseSync(path).prepare('SELECT key FROM keyv').all();
    expect(rows.map(({ key }) => key)).toEqual(['long']);
  });

  test('is cleared of its own namespace only', async () => {
    const adapter = createSqliteStore(join(folder, 'state.sqlite'));
    const other = new Keyv({ store: adapter, namespace: 'a_b' });
    await other.set('key', 1);
    await adapter.set('axb:key', 'kept');
    await other.clear();
    expect(await other.get('key')).toBeUndefined();
    expect(await adapter.get('axb:key')).toBe('kept');
    await other.disconnect();
  });

  test('that is no database is left alone and named, and memory stands in', async () => {
    const path = join(folder, 'state.sqlite');
    writeFileSync(path, 'this is no database, but long enough to look like one '.repeat(20));
    expect(await degradedAt(path)).toContain(`STATE_URL: ${path} cannot be opened (file`);
    expect(readFileSync(path, 'utf8')).toContain('this is no database');
  });

  test('that is a folder is named, and memory stands in', async () => {
    const path = join(folder, 'state.sqlite');
    mkdirSync(path);
    expect(await degradedAt(path)).toContain(`STATE_URL: ${path} cannot be opened`);
  });

  test('that fails under way rejects, and does not look like a miss', async () => {
    const store = await open(`sqlite:${join(folder, 'state.sqlite')}`);
    await store.set('key', 1, 60_000);
    await store.close();
    await expect(store.get('key')).rejects.toThrow();
    await expect(store.set('key', 1, 1)).rejects.toThrow();
    await expect(store.delete('key')).rejects.toThrow();
  });
});

test.each([
  ['redis://me:hidden@127.0.0.1:1', '@keyv/redis'],
  ['postgres://me:hidden@127.0.0.1:1/x', '@keyv/postgres'],
])('a store whose package is not installed says what to install: %s', async (url, name) => {
  const installed = await import(name).then(
    () => true,
    () => false,
  );
  if (installed) return expect(await problemOf(url)).toBe('');
  const problem = await problemOf(url);
  expect(problem).toContain(`npm install --no-save ${name}`);
  expect(problem).not.toContain('hidden');
});
