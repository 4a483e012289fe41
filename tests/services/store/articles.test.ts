/** The articles' database on every engine; on real servers that die, and in processes that are killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleStore } from '../../../src/app/collections/article-store.ts';
import { openArticles } from '../../../src/services/store/articles/open-articles.ts';
import { articlesContract, ROOMY, versionOf } from '../../support/articles-contract.ts';
import { type Database, NO_POSTGRES, startPostgres } from '../../support/databases.ts';
import { feedbackContract } from '../../support/feedback-contract.ts';
import { type Line, startLine } from '../../support/line.ts';

/** A first start takes seconds. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ANN = { by: 'ann', at: 1 };
const ROOT = join(import.meta.dirname, '../../..');
let folder: string;
let opened: ArticleStore[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-articles-'));
});
afterEach(async () => {
  for (const store of opened) await store.close().catch(() => undefined);
  opened = [];
  rmSync(folder, { recursive: true });
});

async function openAt(url: string) {
  const result = await openArticles(url, () => undefined);
  if (!result.ok) throw new Error(result.problem);
  opened.push(result.store);
  return result;
}
const open = async (url: string) => (await openAt(url)).store;

/** Publishes over and over in a process of its own, until it is killed after its first articles. */
async function killedWhilePublishing(url: string): Promise<void> {
  const program = `
    const { openArticles } = await import('./src/services/store/articles/open-articles.ts');
    const { ROOMY, versionOf } = await import('./tests/support/articles-contract.ts');
    const { store } = await openArticles(${JSON.stringify(url)}, () => {});
    for (let n = 0; ; n += 1) {
      const long = String(n) + 'x'.repeat(200_000);
      await Promise.all([0, 1, 2].map((one) => store.publish('s', versionOf(n + '-' + one, long + one), ROOMY, { by: 'k', at: n })));
      if (n === 2) console.log('published');
    }`;
  const child = spawn(process.execPath, ['--input-type=module'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(
    program.replaceAll(
      'ROOMY, {',
      '{ ...ROOMY, serverBytes: 1e12, totalBytes: 1e12, articles: 1e9 }, {',
    ),
  );
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Every change is whole: what answers is in the log, and the generation counts it. */
async function expectWhole(store: ArticleStore): Promise<void> {
  const { generation, articles } = await store.live('s');
  const log = await store.log('s', 1_000_000);
  expect(articles.length).toBeGreaterThanOrEqual(9);
  expect(generation).toBe(articles.length);
  expect(log.map(({ slug }) => slug).sort()).toEqual(articles.map(({ slug }) => slug).sort());
  expect(articles.every(({ source }) => source.length > 200_000)).toBe(true);
}

describe.each([
  ['sqlite', () => `sqlite:${join(folder, 'deep/er/articles.sqlite')}`],
  ['memory', () => 'memory:'],
])('every database keeps its promises: %s', (_, url) => {
  articlesContract(() => open(url()));
  feedbackContract(() => openAt(url()));
});

describe('a sqlite file of articles', () => {
  const path = () => join(folder, 'articles.sqlite');
  const url = () => `sqlite:${path()}`;

  test('still holds them when it is opened again', async () => {
    const first = await open(url());
    await first.publish('s', versionOf('a', 'One.'), ROOMY, ANN);
    await first.close();
    expect((await (await open(url())).live('s')).articles).toHaveLength(1);
  });

  test('is whole after a process was killed while it published', async () => {
    await killedWhilePublishing(url());
    await expectWhole(await open(url()));
  });

  test('lets two processes publish at a time', async () => {
    const [one, other] = [await open(url()), await open(url())];
    const both = await Promise.all([
      one.publish('s', versionOf('a', 'One.'), ROOMY, ANN),
      other.publish('s', versionOf('a', 'Two.'), ROOMY, ANN),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('answers what is asked while a library is kept', async () => {
    const store = await open(url());
    await store.publish('s', versionOf('a', 'One.'), ROOMY, ANN);
    const other = new DatabaseSync(path());
    other.exec('BEGIN IMMEDIATE');
    const library = { generation: 1, pieces: [new Uint8Array([7])] };
    const keeping = store.keepLibrary('s', 'm', library, 1);
    expect((await store.live('s')).articles).toHaveLength(1);
    expect(await store.library('s', 'm', 1)).toBeNull();
    other.exec('COMMIT');
    other.close();
    await keeping;
    expect(await store.library('s', 'm', 1)).toEqual(library);
  });

  test('that is there and no database is a problem that names it, for what is in it must answer', async () => {
    writeFileSync(path(), 'this is no database, but long enough to look like one '.repeat(20));
    const result = await openArticles(url(), () => undefined);
    expect(result).toMatchObject({ ok: false, problem: expect.stringContaining(path()) });
  });

  test('that cannot be made is told, and memory stands in', async () => {
    const { store, degraded } = await openAt('sqlite:/proc/x/articles.sqlite');
    expect(degraded).toMatch(
      /^ARTICLES_URL: \/proc\/x\/articles\.sqlite cannot be opened .* lost with a restart$/,
    );
    expect(await store.publish('s', versionOf('a', 'One.'), ROOMY, ANN)).toMatchObject({
      ok: true,
    });
  });

  test('of a newer program is left alone', async () => {
    await (await open(url())).close();
    const database = new DatabaseSync(path());
    database.exec('INSERT INTO article_steps VALUES (99)');
    database.close();
    const result = await openArticles(url(), () => undefined);
    expect(result).toMatchObject({
      ok: false,
      problem: expect.stringContaining('a newer version'),
    });
  });

  test('that fails under way rejects and changes nothing', async () => {
    const store = await open(url());
    await store.publish('s', versionOf('a', 'One.'), ROOMY, ANN);
    const other = new DatabaseSync(path());
    other.exec(
      "CREATE TRIGGER full BEFORE INSERT ON log BEGIN SELECT RAISE(ABORT, 'disk full'); END",
    );
    await expect(store.publish('s', versionOf('b', 'Two.'), ROOMY, ANN)).rejects.toThrow(
      'disk full',
    );
    await expect(store.remove('s', 'a', ANN)).rejects.toThrow('disk full');
    other.exec('DROP TRIGGER full');
    other.close();
    expect(await store.versions('s')).toMatchObject([{ slug: 'a', live: true }]);
    expect((await store.live('s')).generation).toBe(1);
  });
});

/** Takes away what earlier tests have left; making the tables anew takes longer than most tests. */
async function empty(client: pg.Client): Promise<void> {
  const tables = `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'article_steps'`;
  const { rows } = await client.query<{ tablename: string }>(tables);
  await client.query(rows.map(({ tablename }) => `DELETE FROM ${tablename};`).join(''));
}

describe('a PostgreSQL that dies as it is connected to', () => {
  test('is told to be down, and ends nothing', async () => {
    const message = (type: string, body: string): Buffer => {
      const length = Buffer.alloc(4);
      length.writeInt32BE(body.length + 4);
      return Buffer.concat([Buffer.from(type), length, Buffer.from(body)]);
    };
    const welcome = [message('R', '\0\0\0\0'), message('Z', 'I')];
    const last = message('E', 'SFATAL\0C57P01\0Mthe server is dying\0\0');
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(Buffer.concat([...welcome, last])));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { degraded } = await openAt(`postgres://verbatim@127.0.0.1:${port}/postgres`);
    expect(degraded).toMatch(/does not answer/);
    server.close();
  });
});

if (NO_POSTGRES !== null) console.log(NO_POSTGRES);

describe.skipIf(NO_POSTGRES !== null)('articles on PostgreSQL', () => {
  let server: Database;
  let client: pg.Client;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    client = new pg.Client(server.url);
    client.on('error', () => undefined);
    await client.connect();
    await empty(client);
  });
  afterEach(() => client.end().catch(() => undefined));

  describe('keep every promise', () => {
    let all: Awaited<ReturnType<typeof openAt>>;
    beforeAll(async () => {
      all = await openAt(server.url);
      // Kept open from test to test: a connection costs more than most of them.
      opened = [];
    });
    afterAll(() => all?.store.close());
    articlesContract(async () => all.store);
    feedbackContract(async () => all);
  });

  test('get their tables once from several bots that start at one time', async () => {
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    const all = await Promise.all([1, 2, 3, 4].map(() => openAt(server.url)));
    expect(all.map(({ degraded }) => degraded)).toEqual([null, null, null, null]);
  });

  test('are whole after a process was killed while it published', async () => {
    await killedWhilePublishing(server.url);
    await expectWhole(await open(server.url));
  });

  test('are changed by one of two bots that publish at once', async () => {
    const [one, other] = [await open(server.url), await open(server.url)];
    const both = await Promise.all([
      one.publish('s', versionOf('a', 'One.'), ROOMY, ANN),
      other.publish('s', versionOf('a', 'Two.'), ROOMY, ANN),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('are not half changed where the server is killed, and go on when it is back', async () => {
    const store = await open(server.url);
    await store.publish('s', versionOf('a', 'One.'), ROOMY, ANN);
    const many = Array.from({ length: 20 }, (_, n) =>
      store
        .publish('s', versionOf(`b${n}`, `${n}${'x'.repeat(100_000)}`), ROOMY, ANN)
        .catch(() => null),
    );
    await server.kill();
    await Promise.all(many);
    await expect(store.live('s')).rejects.toThrow();
    await server.start();
    await expect
      .poll(
        () =>
          store.live('s').then(
            () => true,
            () => false,
          ),
        { timeout: 30_000 },
      )
      .toBe(true);
    const { generation, articles } = await store.live('s');
    expect(articles).toHaveLength(generation);
    expect(await store.log('s', 100)).toHaveLength(generation);
  });

  test('are not half changed where the line breaks in the middle', async () => {
    const line: Line = await startLine(server);
    const store = await open(server.url.replace(String(server.port), String(line.port)));
    const publishing = store.publish('s', versionOf('a', 'x'.repeat(900_000)), ROOMY, ANN);
    const outcome = publishing.then(
      ({ ok }) => ok,
      () => false,
    );
    await line.close();
    await outcome;
    const { rows } = await client.query(
      'SELECT (SELECT COUNT(*) FROM articles) = (SELECT COUNT(*) FROM log) AS whole',
    );
    expect(rows).toEqual([{ whole: true }]);
  });

  test('are told once to be away, and once to be back, though nobody had a connection as they went', async () => {
    const told: string[] = [];
    const opened = await openArticles(
      server.url,
      (_, line) => told.push(line),
      () => told.push('back'),
    );
    if (!opened.ok) throw new Error(opened.problem);
    const { store } = opened;
    // A transaction that fails lets its connection go, the only one here.
    await expect(store.log('s', -1)).rejects.toThrow();
    await server.stop();
    await expect(store.live('s')).rejects.toThrow();
    await expect(store.live('s')).rejects.toThrow();
    await server.start();
    await store.live('s');
    await store.close();
    expect(told).toEqual([expect.stringMatching(/does not answer/), 'back']);
  });

  test('are told to be down, without the password, and are there once the server is', async () => {
    await server.stop();
    const { store, degraded } = await openAt(
      server.url.replace('//verbatim@', '//verbatim:hidden@'),
    );
    expect(degraded).toMatch(/^ARTICLES_URL: .*127\.0\.0\.1:\d+ does not answer \(.*ECONNREFUSED/);
    expect(degraded).not.toContain('hidden');
    await expect(store.states(['s'])).rejects.toThrow();
    await server.start();
    expect(await store.publish('s', versionOf('a', 'One.'), ROOMY, ANN)).toMatchObject({
      ok: true,
    });
  });
});
