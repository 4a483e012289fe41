import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Keyv } from 'keyv';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSqliteStore } from '../../../src/services/store/sqlite-store.ts';
import { openStore, type StateStore } from '../../../src/services/store/store.ts';
import { withoutPackage } from '../../support/run.ts';
import { storeContract } from '../../support/store-contract.ts';

let folder: string;
let opened: StateStore[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-store-'));
});
afterEach(async () => {
  vi.useRealTimers();
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

/** Runs what is typed as a program of its own. */
const runText = (input: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['--input-type=module', ...args], {
    ...{ cwd: join(import.meta.dirname, '../../..'), input, encoding: 'utf8' },
    ...{ timeout: 50_000, killSignal: 'SIGKILL' },
  });

function rowsOf(path: string): readonly unknown[] {
  const database = new DatabaseSync(path);
  const rows = database.prepare('SELECT key FROM keyv').all();
  database.close();
  return rows.map(({ key }) => key);
}

describe.each([
  ['sqlite', () => `sqlite:${join(folder, 'deep/er/state.sqlite')}`],
  ['memory', () => 'memory:'],
])('every store keeps its promises: %s', (_, url) => {
  storeContract(() => open(url()));
});

describe('a sqlite file', () => {
  test('takes what is written over from its log by itself, which stays short', async () => {
    const path = join(folder, 'state.sqlite');
    const store = await open(`sqlite:${path}`);
    const bytes = () => statSync(path).size;
    const empty = bytes();
    for (let value = 0; value < 600; value += 1)
      await store.set(`key ${value}`, 'x'.repeat(1_000), 60_000);
    await vi.waitFor(() => expect(bytes()).toBeGreaterThan(empty + 400_000), 30_000);
    expect(await store.get('key 599')).toHaveLength(1_000);
  });

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

  test('loses expired rows when it is opened, however many', async () => {
    const path = join(folder, 'state.sqlite');
    const clock = Date.now() - 10_000;
    const store = createSqliteStore(path, () => clock);
    for (let n = 0; n < 500; n += 1) await store.set(`short ${n}`, 'a', 10);
    await store.set('long', 'b', 1_000_000);
    await store.disconnect?.();
    await open(`sqlite:${path}`);
    await expect.poll(() => rowsOf(path)).toEqual(['long']);
  });

  test('is left alone once it is closed, whatever was written last', async () => {
    const path = join(folder, 'state.sqlite');
    const store = createSqliteStore(path);
    for (let n = 0; n < 500; n += 1) await store.set(`key ${n}`, 'a');
    await store.disconnect?.();
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    await new Promise((done) => setTimeout(done, 1_000));
    expect(existsSync(path)).toBe(false);
  });

  test('loses what is never read again while it is open, within a minute', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const path = join(folder, 'state.sqlite');
    const store = await open(`sqlite:${path}`);
    await store.set('short', 'a', 1);
    await store.set('long', 'b', 60_000);
    await new Promise((done) => setTimeout(done, 5));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(rowsOf(path)).toEqual(['verbatim:long']);
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

  test('in a folder that cannot be made is named, and memory stands in', async () => {
    // A process of its own: one that tries for ever cannot be stopped by a test within it.
    const program = `
      const { openStore } = await import('./src/services/store/store.ts');
      const { ok, degraded, store } = await openStore('sqlite:/proc/x/state.sqlite', () => {});
      await store.set('key', 1, 60_000);
      console.log(ok, degraded, await store.get('key'));`;
    const { status, stdout } = runText(program);
    expect(stdout).toMatch(/^true STATE_URL: \/proc\/x\/state\.sqlite cannot be opened .* 1\n$/);
    expect(status).toBe(0);
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
  'redis://me:hidden@host:port',
  'redis://me:hidden@host/not-a-number',
  'postgres://me:hidden@host:port',
])('an address that is none is told without its password: %s', async (url) => {
  const problem = await problemOf(url);
  expect(problem).toContain('STATE_URL');
  expect(problem).not.toContain('hidden');
});

test('a package that is not installed is told, and how to install it', () => {
  const program = `
    const { openStore } = await import('./src/services/store/store.ts');
    console.log((await openStore('postgres://me:hidden@127.0.0.1:1', () => {})).problem);`;
  expect(runText(program, '--import', withoutPackage('pg')).stdout).toBe(
    'STATE_URL=postgres://… needs a package that is not installed: run npm ci\n',
  );
});
