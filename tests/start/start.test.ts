import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/server.ts';
import { type Running, run } from '../support/run.ts';

let local: LocalDiscord;
let running: Running[];

beforeEach(async () => {
  local = await startLocalDiscord({ port: 0 });
  running = [];
});
afterEach(async () => {
  for (const { child, finished } of running) {
    child.kill('SIGKILL');
    await finished;
  }
  await local.close();
});

const start = (environment: Readonly<Record<string, string>> = {}): Running => {
  const started = run('src/index.ts', [], { STATE_URL: 'memory:', ...environment });
  running.push(started);
  return started;
};
const withToken = (environment: Readonly<Record<string, string>> = {}) =>
  start({ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl, ...environment });
const READY = /Ready as/;

describe('npm start with a token', () => {
  it('answers in the Discord that it is given', async () => {
    await withToken().until(READY);
    const { member } = local.people;
    const reply = await member.slash(local.channels.general, 'who-said', { quote: 'flip-flop' });
    expect(reply.content).toContain('Zhang Jun');
  });

  it('sends the commands once: a restart with the same ones sends nothing', async () => {
    expect(await withToken().until(READY)).toContain('"commandsSent":true');
    expect(await withToken().until(READY)).toContain('"commandsSent":false');
  });

  it('prints the invitation while it is in no server', async () => {
    const alone = await startLocalDiscord({ port: 0, invited: false });
    const output = await start({
      DISCORD_TOKEN: alone.token,
      DISCORD_API_URL: alone.apiUrl,
    }).until(READY);
    expect(output).toMatch(/oauth2\/authorize\?client_id=\d+&scope=bot\+applications\.commands/);
    await alone.close();
  });

  it('finishes what is in flight and leaves with exit code 0 on SIGTERM', async () => {
    const bot = withToken();
    await bot.until(READY);
    const answer = local.people.member.ask(
      local.channels.general,
      '@Verbatim what did Kim Song say?',
    );
    await bot.until(/"command":"mention"/);
    bot.child.kill('SIGTERM');
    expect((await answer).content).toContain('Kim Song');
    expect((await bot.finished).code).toBe(0);
  });
});

describe('npm start without a token', () => {
  it('starts the local Discord and says where it is', async () => {
    const bot = start({ LOCAL_PORT: '0' });
    const output = await bot.until(/local demo at/);
    expect(output).toContain('No DISCORD_TOKEN in the environment or in .env');
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
    expect((await fetch(address)).status).toBe(200);
    bot.child.kill('SIGINT');
    expect((await bot.finished).code).toBe(0);
  });
});

describe('a start that cannot succeed', () => {
  const refused = async (bot: Running, says: RegExp) => {
    const { code, stderr } = await bot.finished;
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  };

  it('names a wrong token and where to get another', async () => {
    await refused(
      withToken({ DISCORD_TOKEN: 'wrong.token.here' }),
      /does not know this token \(DISCORD_TOKEN\).*Reset Token/,
    );
  });

  it('names an address where nothing answers', async () => {
    await refused(
      withToken({ DISCORD_API_URL: 'http://127.0.0.1:9/api' }),
      /127\.0\.0\.1:9.*cannot be reached.*DISCORD_API_URL/,
    );
  });

  it('names a server that the bot is not in, with its invitation', async () => {
    await refused(withToken({ DISCORD_GUILD_ID: '1234567890' }), /1234567890.*oauth2/);
  });

  it('names a taken port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await refused(start({ LOCAL_PORT: String(port) }), new RegExp(`Port ${port}.*LOCAL_PORT`));
    other.close();
  });

  it('names the folder that is not there', async () => {
    await refused(withToken({ KNOWLEDGE_DIR: '/nowhere' }), /\/nowhere.*KNOWLEDGE_DIR/);
  });

  it('names file, line and reason of a bad article', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    await writeFile(join(folder, 'a.md'), '---\npublished: May\n---\nText.\n');
    await refused(withToken({ KNOWLEDGE_DIR: folder }), /a\.md:2: .*"May"/);
    await rm(folder, { recursive: true });
  });

  it('names a setting that is wrong', async () => {
    await refused(withToken({ LOCAL_PORT: 'many' }), /LOCAL_PORT .*"many"/);
  });
});
