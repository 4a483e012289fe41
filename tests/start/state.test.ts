/** The whole program, whose state is where nothing can be kept, or no longer. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, type StateStore } from '../../src/services/store/store.ts';
import {
  type Database,
  NO_POSTGRES,
  NO_REDIS,
  startPostgres,
  startRedis,
} from '../support/databases.ts';
import { startLine } from '../support/line.ts';
import { type LocalDiscord, startLocal } from '../support/local.ts';
import { type Running, run } from '../support/run.ts';

/** A start costs a second of processor time; on a busy machine that lasts. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let local: LocalDiscord;
let running: Running[];

beforeEach(async () => {
  local = await startLocal();
  running = [];
});
afterEach(async () => {
  for (const { child, finished } of running) {
    child.kill('SIGKILL');
    await finished;
  }
  await local.close();
});

function start(environment: Readonly<Record<string, string>>): Running {
  const { token: DISCORD_TOKEN, apiUrl: DISCORD_API_URL } = local;
  const started = run('src/index.ts', [], { DISCORD_TOKEN, DISCORD_API_URL, ...environment });
  running.push(started);
  return started;
}
const READY = /Ready as/;
const askSummary = () =>
  local.people.member.slash(local.channels.general, 'summary', { length: 'long' });

/** An answer, and what is behind its button. */
async function answersWithMore(): Promise<void> {
  const answer = await askSummary();
  expect(answer.content).toContain('DeLaurentis');
  const more = await local.people.member.press(answer.id, 'More');
  expect(more.content.length).toBeGreaterThan(100);
}

async function leaves(bot: Running): Promise<void> {
  bot.child.kill('SIGTERM');
  expect(await bot.finished).toMatchObject({ code: 0, stderr: '' });
}

describe('a state file in a folder that cannot be made', () => {
  it('is told, and costs neither the answers nor the leaving', async () => {
    const bot = start({ STATE_URL: 'sqlite:/proc/x/state.sqlite' });
    const output = await bot.until(READY);
    expect(output).toMatch(/"level":50.*STATE_URL: \/proc\/x\/state\.sqlite cannot be opened/);
    await answersWithMore();
    await leaves(bot);
  });
});

describe('a bot that is killed', () => {
  it('answers again once it is started, and the buttons of before work', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-killed-'));
    const files = {
      STATE_URL: `sqlite:${join(folder, 'state.sqlite')}`,
      ARTICLES_URL: `sqlite:${join(folder, 'articles.sqlite')}`,
    };
    const bot = start(files);
    await bot.until(READY);
    const answer = await askSummary();
    await expect
      .poll(async () => (await bot.until(READY)).includes('"command":"summary"'))
      .toBe(true);
    bot.child.kill('SIGKILL');
    await bot.finished;
    await start(files).until(READY);
    const more = await local.people.member.press(answer.id, 'More');
    expect(more.content.length).toBeGreaterThan(100);
    await answersWithMore();
    await rm(folder, { recursive: true });
  });
});

describe('a state store whose package is not installed', () => {
  it.each([
    ['postgres', 'pg'],
    ['redis', '@keyv/redis'],
  ])('is a line that says how to install it: %s', async (scheme, name) => {
    const hook = `import { registerHooks } from 'node:module';
      registerHooks({ resolve(specifier, context, next) {
        if (specifier === '${name}') throw Object.assign(new Error('no such package'), { code: 'ERR_MODULE_NOT_FOUND' });
        return next(specifier, context);
      } });`;
    const bot = start({
      STATE_URL: `${scheme}://me:hidden@127.0.0.1:1`,
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(hook)}`,
    });
    const { code, stderr } = await bot.finished;
    expect(stderr).toMatch(
      /^STATE_URL=\w+:\/\/… needs a package that is not installed.*npm ci.*\n$/,
    );
    expect(code).toBe(1);
  });
});

describe.each([
  { name: 'PostgreSQL', missing: NO_POSTGRES, launch: startPostgres },
  { name: 'Redis', missing: NO_REDIS, launch: startRedis },
])('a bot whose state is on $name', ({ missing, launch }) => {
  if (missing !== null) console.log(missing);

  describe.skipIf(missing !== null)('on a server', () => {
    let server: Database;
    let store: StateStore;
    beforeAll(async () => {
      server = await launch();
    });
    beforeEach(async () => {
      const opened = await openStore(server.url, () => undefined, 20_000);
      if (!opened.ok) throw new Error(opened.problem);
      store = opened.store;
    });
    afterEach(() => store?.close());
    afterAll(() => server?.close());

    /** Whether any of the bot's newest answers gets into the store. */
    async function keepsAgain(): Promise<void> {
      const ids: string[] = [];
      const isKept = (id: string) =>
        store.get(`asker:${id}`).then(
          (asker) => asker !== undefined,
          () => false,
        );
      await expect
        .poll(
          async () => {
            ids.push((await askSummary()).id);
            return (await Promise.all(ids.map(isKept))).includes(true);
          },
          { timeout: 40_000, interval: 500 },
        )
        .toBe(true);
    }

    it('answers on while the server is stopped, and killed, and keeps its answers there again when it is back', async () => {
      const bot = start({ STATE_URL: server.url });
      await bot.until(READY);
      await keepsAgain();
      for (const end of ['stop', 'kill'] as const) {
        await server[end]();
        await answersWithMore();
        await server.start();
        await keepsAgain();
      }
      await leaves(bot);
    });

    it('starts while the server is down, says so, and keeps its answers there when it is up', async () => {
      await server.stop();
      const bot = start({ STATE_URL: server.url });
      expect(await bot.until(READY)).toMatch(/"level":50.*STATE_URL: .* does not answer/);
      await answersWithMore();
      await server.start();
      await keepsAgain();
      await leaves(bot);
    });

    it('answers and leaves while the server hangs', async () => {
      const line = await startLine(server);
      const url = server.url.replace(String(server.port), String(line.port));
      const bot = start({ STATE_URL: url });
      await bot.until(READY);
      line.goDead();
      await answersWithMore();
      await leaves(bot);
      await line.close();
    });
  });
});
