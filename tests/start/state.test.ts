/** The whole program, whose state is where nothing can be kept, or no longer. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore, type StateStore } from '../../src/services/store/store.ts';
import {
  type Database,
  NO_POSTGRES,
  NO_REDIS,
  startPostgres,
  startRedis,
} from '../support/databases.ts';
import { type Line, startLine } from '../support/line.ts';
import { type LocalDiscord, startLocal } from '../support/local.ts';
import { type Running, run, withoutPackage } from '../support/run.ts';

/** A start costs a second of processor time; on a busy machine that lasts. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let local: LocalDiscord;
let running: Running[] = [];

beforeAll(async () => {
  local = await startLocal();
});
afterAll(async () => {
  for (const { child, finished } of running) {
    child.kill('SIGKILL');
    await finished;
  }
  running = [];
  await local.close();
});

function start(environment: Readonly<Record<string, string>>): Running {
  const { token: DISCORD_TOKEN, apiUrl: DISCORD_API_URL } = local;
  const started = run('src/index.ts', [], { DISCORD_TOKEN, DISCORD_API_URL, ...environment });
  running.push(started);
  return started;
}
const READY = /Ready as/;
const askSummary = (person = local.people.member) =>
  person.slash(local.channels.general, 'summary', { length: 'long' });

/** An answer, and what is behind its button. */
async function answersWithMore(): Promise<void> {
  const answer = await askSummary();
  expect(answer.content).toContain('DeLaurentis');
  const more = await local.people.member.press(answer.id, 'More');
  expect(more.content).toMatch(/^(?:.|\n){100,}/);
}

const ERROR = 50;

function errorsIn(output: string): readonly { readonly cause?: string }[] {
  const lines = output.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line)).filter(({ level }) => level === ERROR);
}

async function leaves(bot: Running): Promise<void> {
  bot.child.kill('SIGTERM');
  expect(await bot.finished).toMatchObject({ code: 0, stderr: '' });
}

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
    const again = start(files);
    await again.until(READY);
    const more = await local.people.member.press(answer.id, 'More');
    expect(more.content).toMatch(/^(?:.|\n){100,}/);
    await answersWithMore();
    await leaves(again);
    await rm(folder, { recursive: true });
  });
});

describe('a state store whose package is not installed', () => {
  it('is a line that says how to install it', async () => {
    const bot = start({
      STATE_URL: 'redis://me:hidden@127.0.0.1:1',
      NODE_OPTIONS: `--import ${withoutPackage('@keyv/redis')}`,
    });
    const { code, stderr } = await bot.finished;
    expect(stderr).toMatch(
      /^STATE_URL=redis:\/\/… needs a package that is not installed.*npm ci.*\n$/,
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
    let line: Line;
    let store: StateStore;
    let bot: Running;
    beforeAll(async () => {
      server = await launch();
      line = await startLine(server);
      const opened = await openStore(server.url, () => undefined, 20_000);
      if (!opened.ok) throw new Error(opened.problem);
      store = opened.store;
    });
    afterAll(async () => {
      await store?.close();
      await line?.close();
      await server?.close();
    });

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
            // Somebody else, as nobody may ask too fast.
            ids.push((await askSummary(local.people.admin)).id);
            return (await Promise.all(ids.map(isKept))).includes(true);
          },
          { timeout: 40_000, interval: 1_000 },
        )
        .toBe(true);
    }

    it('starts while the server is down, says so, and keeps its answers there when it is up', async () => {
      await server.stop();
      bot = start({ STATE_URL: server.url.replace(String(server.port), String(line.port)) });
      expect(await bot.until(READY)).toMatch(/"level":50.*STATE_URL: .* does not answer/);
      await answersWithMore();
      await server.start();
      await keepsAgain();
    });

    it('answers on while the server is stopped, and killed, and keeps its answers there again when it is back', async () => {
      for (const end of ['stop', 'kill'] as const) {
        await server[end]();
        await answersWithMore();
        await server.start();
        await keepsAgain();
      }
    });

    it('answers and leaves while the server hangs', async () => {
      line.goDead();
      await answersWithMore();
      await leaves(bot);
    });

    it('has told each question that the server failed in one line, with the id of what was asked', async () => {
      const causes = errorsIn((await bot.finished).stdout).flatMap(({ cause }) => cause ?? []);
      expect(causes.length).toBeGreaterThan(0);
      expect(new Set(causes).size).toBe(causes.length);
    });
  });
});
