/** The whole program twice, each process with half of eight shards, on one PostgreSQL. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OptionFile } from '../../src/local/actor.ts';
import { SEED, seedArticle } from '../support/bot.ts';
import { type Database, NO_POSTGRES, startPostgres } from '../support/databases.ts';
import { type LocalDiscord, startLocal } from '../support/local.ts';
import { type Running, run } from '../support/run.ts';

/** Eight shards are let in one after the other, on a machine that may be busy. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

if (NO_POSTGRES !== null) console.log(NO_POSTGRES);

const READY = /Ready as/;
const HALVES = ['0-3/8', '4-7/8'] as const;
const quote = 'flip-flop of US policies';

/** As the option of a command. */
const fileOf = (text: string): OptionFile => ({
  option: 'file',
  file: { name: 'ferry.txt', type: 'text/plain', bytes: Buffer.from(text) },
});

describe.skipIf(NO_POSTGRES !== null)('two processes of four shards each', () => {
  let database: Database;
  let local: LocalDiscord;
  let folder: string;
  let running: Running[];

  beforeAll(async () => {
    database = await startPostgres();
  });
  afterAll(() => database?.close());
  beforeEach(async () => {
    running = [];
    local = await startLocal({ patienceMs: 40_000, identifiesAtOnce: 16 });
    folder = await mkdtemp(join(tmpdir(), 'verbatim-processes-'));
    await writeFile(join(folder, SEED), await seedArticle());
  });
  afterEach(async () => {
    for (const { child, finished } of running) {
      child.kill('SIGKILL');
      await finished;
    }
    await local.close();
    await rm(folder, { recursive: true });
  });

  function start(shards: string): Running {
    const started = run('src/index.ts', [], {
      ...{ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl, KNOWLEDGE_DIR: folder },
      ...{ STATE_URL: database.url, ARTICLES_URL: database.url, SHARDS: shards },
      SERVER_ARTICLES: 'on',
    });
    running.push(started);
    return started;
  }

  const halfOf = (server: string) => Number((BigInt(server) >> 22n) % 8n < 4n ? 0 : 1);

  /** A server of each half. */
  async function serversOfHalves() {
    const found: (ReturnType<LocalDiscord['addServer']> | undefined)[] = [];
    while (found[0] === undefined || found[1] === undefined) {
      const server = local.addServer({ name: 'Another server' });
      found[halfOf(server.id)] ??= server;
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    return [found[0], found[1]] as const;
  }
  type Asked = Awaited<ReturnType<typeof serversOfHalves>>[number];
  const ask = ({ member, channels }: Asked, words = quote) =>
    member.slash(channels.general, 'who-said', { quote: words });

  it('answer for their own servers; one that is killed costs the other nothing, and comes back', async () => {
    const servers = await serversOfHalves();
    const [first, second] = [start(HALVES[0]), start(HALVES[1])];
    await Promise.all([first.until(READY), second.until(READY)]);

    const answers = await Promise.all(servers.map((server) => ask(server)));
    for (const answer of answers) expect(answer.content).toContain('**Verbatim**');
    const { member } = local.people;
    const direct = await member.ask(member.dm, `who said "${quote}"?`);
    expect(direct.content).toContain('Zhang Jun');
    expect(member.messages(member.dm)).toHaveLength(2);

    second.child.kill('SIGKILL');
    await second.finished;
    expect((await ask(servers[0])).content).toContain('**Verbatim**');
    await start(HALVES[1]).until(READY);
    expect((await ask(servers[1])).content).toContain('**Verbatim**');
    const [, before] = answers;
    const context = await servers[1].member.press(before?.id ?? '', 'In context');
    expect(context.content).toContain('flip-flop');
  });

  it('read the articles again where the host asks one of them to', async () => {
    const servers = await serversOfHalves();
    const [first, second] = [start(HALVES[0]), start(HALVES[1])];
    await Promise.all([first.until(READY), second.until(READY)]);
    const text =
      'Everybody saw it on Monday.\n\n“It was the end of all that,” said Ann Okoro, a gardener.\n';
    await writeFile(join(folder, 'second.md'), text);
    const { admin } = local.people;
    const report = await admin.slash(local.channels.general, 'knowledge reload');
    expect(report.content).toContain('added `second.md`');
    for (const server of servers)
      await expect
        .poll(async () => (await ask(server, 'It was the end of all that')).content, {
          timeout: 30_000,
          interval: 3_000,
        })
        .toContain('Ann Okoro');
  });

  it('keep what a server has of its own from the other’s, and for whichever process has its shard later', async () => {
    const servers = await serversOfHalves();
    const sentences = ['The ferry sails at nine', 'Buses are better than trams'];
    const own = servers.map((server, half) => ({ server, words: sentences[half] ?? '' }));
    const halves = HALVES.map(start);
    await Promise.all(halves.map((half) => half.until(READY)));
    for (const [half, { server, words }] of own.entries()) {
      const { owner, channels } = server;
      const file = fileOf(`“${words},” said Kim Lee, its captain.`);
      const preview = await owner.slash(channels.general, 'knowledge add', {}, [file]);
      await owner.press(preview.id, 'Publish');
      expect((await ask(server, words)).content).toContain('Kim Lee');
      const neighbour = own[1 - half]?.server;
      if (neighbour) expect((await ask(neighbour, words)).content).toContain('**Not found**');
    }

    for (const { child, finished } of halves) {
      child.kill('SIGKILL');
      await finished;
    }
    const [first, second] = [start(HALVES[1]), start(HALVES[0])];
    await Promise.all([first.until(READY), second.until(READY)]);
    for (const { server, words } of own)
      expect((await ask(server, words)).content).toContain('Kim Lee');
  });

  it('have their commands registered by the one that has shard 0, and by no other', async () => {
    await start(HALVES[1]).until(READY);
    expect(local.world.commands.get('global') ?? []).toEqual([]);
    await start(HALVES[0]).until(READY);
    expect(local.world.commands.get('global')?.map(({ name }) => name)).toContain('who-said');
  });
});

describe('a process that has a part of the shards', () => {
  it('says which databases the others do not share', async () => {
    const local = await startLocal({ identifiesAtOnce: 16 });
    const bot = run('src/index.ts', [], {
      ...{ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl, SHARDS: '0-1/4' },
      ...{ STATE_URL: 'memory:', ARTICLES_URL: 'memory:' },
    });
    const output = await bot.until(READY);
    expect(output).toMatch(/"level":40.*do not share STATE_URL.*postgres:\/\/… or redis:\/\/…/);
    expect(output).toMatch(/"level":40.*do not share ARTICLES_URL.*postgres:\/\/…/);
    bot.child.kill('SIGKILL');
    await bot.finished;
    await local.close();
  });
});
