/** The whole program twice, each process with half of eight shards, on one PostgreSQL. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { OptionFile } from '../../src/local/actor.ts';
import { SEED, seedArticle } from '../support/bot.ts';
import { type Database, NO_POSTGRES, startPostgres } from '../support/databases.ts';
import { type LocalDiscord, startLocal } from '../support/local.ts';
import type { Person } from '../support/person.ts';
import { type Running, run } from '../support/run.ts';

/** Eight shards are let in one after the other, on a machine that may be busy. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

if (NO_POSTGRES !== null) console.log(NO_POSTGRES);

const READY = /Ready as/;
const HALVES = ['0-3/8', '4-7/8'] as const;
const quote = 'flip-flop of US policies';
/** What each server's own article says. */
const OWN = ['The ferry sails at nine', 'Buses are better than trams'] as const;

/** As the option of a command. */
const fileOf = (text: string): OptionFile => ({
  option: 'file',
  file: { name: 'ferry.txt', type: 'text/plain', bytes: Buffer.from(text) },
});

describe.skipIf(NO_POSTGRES !== null)('two processes of four shards each', () => {
  let database: Database;
  let local: LocalDiscord;
  let folder: string;
  let servers: readonly Server[];
  const running: Running[] = [];

  beforeAll(async () => {
    database = await startPostgres();
    local = await startLocal({ patienceMs: 40_000, identifiesAtOnce: 16 });
    folder = await mkdtemp(join(tmpdir(), 'verbatim-processes-'));
    await writeFile(join(folder, SEED), await seedArticle());
    servers = await serversOfHalves(local);
  });
  afterAll(async () => {
    for (const { child, finished } of running) {
      child.kill('SIGKILL');
      await finished;
    }
    await local?.close();
    await database?.close();
    await rm(folder, { recursive: true });
  });

  async function start(half: number): Promise<Running> {
    const started = run('src/index.ts', [], {
      ...{ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl, KNOWLEDGE_DIR: folder },
      ...{ STATE_URL: database.url, ARTICLES_URL: database.url, SHARDS: HALVES[half] ?? '' },
      SERVER_ARTICLES: 'on',
    });
    running.push(started);
    await started.until(READY);
    return started;
  }
  const ask = (half: number, words = quote) => {
    const { member, channels } = servers[half] ?? serverOf(local);
    return member.slash(channels.general, 'who-said', { quote: words });
  };

  let second: Running;
  it('have their commands registered by the one that has shard 0, and by no other', async () => {
    second = await start(1);
    expect(local.world.commands.get('global') ?? []).toEqual([]);
    await start(0);
    expect(local.world.commands.get('global')?.map(({ name }) => name)).toContain('who-said');
  });

  it('answer for their own servers, and one of them in direct messages', async () => {
    for (const half of [0, 1]) expect((await ask(half)).content).toContain('**Verbatim**');
    for (const { member, channels } of servers)
      for (const place of [channels.debate, member.dm]) {
        const direct = await member.ask(place, `@Verbatim who said "${quote}"?`);
        expect(direct.content).toContain('Zhang Jun');
        expect(member.messages(place)).toHaveLength(2);
      }
  });

  it('take no server for the home server, though each has but one', async () => {
    for (const { owner, channels } of servers) {
      if (owner === null) continue;
      const reload = await owner.slash(channels.general, 'knowledge reload');
      expect(reload.content).toContain('Only those who run this bot');
    }
  });

  it('read the articles again where the host asks one of them to', async () => {
    const text =
      'Everybody saw it on Monday.\n\n“It was the end of all that,” said Ann Okoro, a gardener.\n';
    await writeFile(join(folder, 'second.md'), text);
    const { admin } = local.people;
    const report = await admin.slash(local.channels.general, 'knowledge reload');
    expect(report.content).toContain('added `second.md`');
    for (const half of [0, 1])
      await expect
        .poll(async () => (await ask(half, 'It was the end of all that')).content, {
          timeout: 30_000,
          interval: 3_000,
        })
        .toContain('Ann Okoro');
  });

  it('keep what a server has of its own from the other’s', async () => {
    for (const [half, { owner, channels }] of servers.entries()) {
      const words = OWN[half] ?? '';
      const editor = owner ?? local.people.admin;
      const file = fileOf(`“${words},” said Kim Lee, its captain.`);
      const preview = await editor.slash(channels.general, 'knowledge add', {}, [file]);
      await editor.press(preview.id, 'Publish');
      expect((await ask(half, words)).content).toContain('Kim Lee');
      expect((await ask(1 - half, words)).content).toContain('**Not found**');
    }
  });

  it('cost each other nothing where one is killed, and have all of its servers where another takes its shards', async () => {
    const [ferry = '', bus = ''] = OWN;
    const before = await ask(1, bus);
    second.child.kill('SIGKILL');
    await second.finished;
    expect((await ask(0, ferry)).content).toContain('Kim Lee');
    await start(1);
    expect((await ask(1, bus)).content).toContain('Kim Lee');
    expect((await ask(1, ferry)).content).toContain('**Not found**');
    const context = await servers[1]?.member.press(before.id, 'In context');
    expect(context?.content).toContain(bus);
  });
});

type Server = Pick<ReturnType<LocalDiscord['addServer']>, 'id' | 'channels' | 'member'> & {
  /** Null: whoever runs the bot. */
  readonly owner: Person | null;
};

const serverOf = ({ guildId, channels, people }: LocalDiscord): Server => ({
  ...{ id: guildId, channels, member: people.member, owner: null },
});

/** The first server, and another: one of each half of the shards. */
async function serversOfHalves(local: LocalDiscord): Promise<readonly Server[]> {
  const halfOf = ({ id }: { readonly id: string }) => Number((BigInt(id) >> 22n) % 8n > 3n);
  const first = serverOf(local);
  for (;;) {
    const server = local.addServer({ name: 'Another server' });
    if (halfOf(server) !== halfOf(first))
      return halfOf(first) === 0 ? [first, server] : [server, first];
    local.world.guilds.delete(server.id);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}

describe('a process that has a part of the shards', () => {
  it('says which databases the others do not share, and what it waits for', async () => {
    const local = await startLocal({ identifiesAtOnce: 16 });
    const bot = run('src/index.ts', [], {
      ...{ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl, SHARDS: '0-1/4' },
      ...{ STATE_URL: 'memory:', ARTICLES_URL: 'memory:' },
    });
    const output = await bot.until(READY);
    expect(output).toMatch(/"level":40.*do not share STATE_URL.*postgres:\/\/… or redis:\/\/…/);
    expect(output).toMatch(/"level":40.*do not share ARTICLES_URL.*postgres:\/\/…/);
    expect(output).toMatch(/Connected 1 of 2 shards: .* take some 5 s"[\s\S]*Ready as/);
    bot.child.kill('SIGKILL');
    await bot.finished;
    await local.close();
  });
});
