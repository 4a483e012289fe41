/** The whole program, whose database of articles is full, away, slow, or cannot be written. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Database, NO_POSTGRES, startPostgres } from '../support/databases.ts';
import { type Line, startLine } from '../support/line.ts';
import { type LocalDiscord, startLocal } from '../support/local.ts';
import type { Reply } from '../support/person.ts';
import { type Running, run } from '../support/run.ts';

/** A start costs a second of processor time; on a busy machine that lasts. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let local: LocalDiscord;
let home: string;
const running: Running[] = [];

beforeAll(async () => {
  local = await startLocal({ patienceMs: 60_000 });
  home = await mkdtemp(join(tmpdir(), 'verbatim-articles-'));
});
afterAll(async () => {
  for (const { child, finished } of running) {
    child.kill('SIGKILL');
    await finished;
  }
  await local.close();
  await rm(home, { recursive: true });
});

const READY = /Ready as/;

/** `blocks`: halves of a kilobyte that no file of the bot's may be longer than. */
function start(articlesUrl: string, blocks?: number): Running {
  const { token: DISCORD_TOKEN, apiUrl: DISCORD_API_URL } = local;
  const environment = {
    ...{ DISCORD_TOKEN, DISCORD_API_URL, STATE_URL: 'memory:', ARTICLES_URL: articlesUrl },
  };
  const started = run('src/index.ts', [], environment, '', 'pipe', blocks);
  running.push(started);
  return started;
}

const whoSaid = async (quote: string, place: string) =>
  (await local.people.member.slash(place, 'who-said', { quote })).content;
/** In direct messages the host's articles answer. */
const hostAnswers = async () =>
  expect(await whoSaid('flip-flop of US policies', local.people.member.dm)).toContain('Zhang Jun');
const inServer = (quote: string) => whoSaid(quote, local.channels.general);

const ferry = (note: string) =>
  `---\ntitle: The ferry\n---\n"The ferry sails at nine," said Kim Lee, its captain.\n\nThis is ${note}.\n`;
const SAILS = 'The ferry sails at nine';
/** As long as an article may be, nearly. */
const LONG = `---\ntitle: The log\n---\n${'The ship stood still, and nobody knew why it did so on that day. '.repeat(9_000)}\n`;

async function publish(name: string, text: string): Promise<Reply> {
  const { admin } = local.people;
  const file = { name, bytes: new TextEncoder().encode(text) };
  const preview = await admin.slash(local.channels.general, 'knowledge add', {}, [
    { option: 'file', file },
  ]);
  return preview.buttons.includes('Publish') ? admin.press(preview.id, 'Publish') : preview;
}
const UNAVAILABLE = /does not answer\. .*try again in a minute/;

/** Publishes as soon as what the server has set is known and the database takes it; nobody may ask too fast. */
const publishes = (name: string, text: string) =>
  vi.waitFor(async () => expect((await publish(name, text)).content).toContain('Published'), {
    timeout: 60_000,
    interval: 5_000,
  });

describe('a database of articles in a file', () => {
  it.skipIf(process.platform === 'win32')(
    'that is full takes no more, says so, and costs no answer',
    async () => {
      const bot = start(`sqlite:${join(home, 'articles.sqlite')}`, 1_000);
      await bot.until(READY);
      await publishes('ferry.md', ferry('new'));
      expect((await publish('log.md', LONG)).content).toMatch(UNAVAILABLE);
      await hostAnswers();
      expect(await inServer(SAILS)).toContain('Kim Lee');
      bot.child.kill('SIGKILL');
      await bot.finished;
    },
  );
});

if (NO_POSTGRES !== null) console.log(NO_POSTGRES);
describe.skipIf(NO_POSTGRES !== null)('a database of articles on PostgreSQL', () => {
  let server: Database;
  let line: Line;
  beforeAll(async () => {
    server = await startPostgres();
    line = await startLine(server);
  });
  afterAll(async () => {
    await line?.close();
    await server?.close();
  });

  it('that is down at the start is told, and is used once it is up', async () => {
    await server.stop();
    const bot = start(server.url.replace(String(server.port), String(line.port)));
    expect(await bot.until(READY)).toMatch(/"level":50.*ARTICLES_URL: .* does not answer/);
    expect(await inServer(SAILS)).toContain('cannot be read at the moment');
    await hostAnswers();
    await server.start();
    await publishes('ferry.md', ferry('in time'));
    expect(await inServer(SAILS)).toContain('Kim Lee');
  });

  it('that stops, or is killed, changes nothing and says so, and takes changes again once it is back', async () => {
    for (const end of ['stop', 'kill'] as const) {
      await server[end]();
      expect((await publish(`${end}.md`, ferry(end))).content).toMatch(UNAVAILABLE);
      expect(await inServer(SAILS)).toContain('Kim Lee');
      await hostAnswers();
      await server.start();
      await publishes(`${end}.md`, ferry(end));
      expect(await inServer(SAILS)).toContain('Kim Lee');
    }
  });

  it('that went away and came back is told in one line each time', async () => {
    const told = async () => {
      const lines = ((await running.at(-1)?.until(READY)) ?? '').split('\n');
      const away = lines.filter((line) =>
        /"level":50.*ARTICLES_URL: .* does not answer/.test(line),
      );
      const back = lines.filter((line) =>
        line.includes('ARTICLES_URL: the database answers again'),
      );
      return [away.length, back.length];
    };
    // Once at the start, once stopped, once killed.
    await expect.poll(told).toEqual([3, 3]);
  });

  it('that hangs is told to whoever changes something, and others are answered', async () => {
    line.goDead();
    const change = publish('after.md', ferry('after'));
    await hostAnswers();
    expect((await change).content).toMatch(UNAVAILABLE);
  });
});
