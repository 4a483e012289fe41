import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startFaults } from '../support/faults.ts';
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
    const alone = await startLocal({ invited: false });
    const output = await start({
      DISCORD_TOKEN: alone.token,
      DISCORD_API_URL: alone.apiUrl,
    }).until(READY);
    expect(output).toMatch(
      /in no server yet.*oauth2\/authorize\?client_id=\d+&scope=bot\+applications\.commands&permissions=\d+/,
    );
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

describe('a token that is reset while the bot runs', () => {
  it('makes it leave with a line, also where the connection stays open', async () => {
    const faults = await startFaults(local);
    const bot = withToken({ DISCORD_API_URL: faults.apiUrl });
    await bot.until(READY);
    const body = { code: 0, message: '401: Unauthorized' };
    faults.inject(/ \/(?!webhooks|interactions)/, { kind: 'fail', status: 401, body }, Infinity);
    local.people.member.say(local.channels.general, '@Verbatim what did Kim Song say?');
    const { code, stdout, stderr } = await bot.finished;
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(/no longer takes the token \(DISCORD_TOKEN\)/);
    await faults.close();
  });
});

describe('two processes with a shard each', () => {
  const shardOf = (serverId: string) => Number((BigInt(serverId) >> 22n) % 2n);
  const serverOnShard = (shard: number) => {
    for (let n = 1; ; n += 1) {
      const server = local.addServer({ name: `Server ${n}` });
      if (shardOf(server.id) === shard) return server;
      local.world.guilds.delete(server.id);
    }
  };
  const question = '@Verbatim what did Kim Song say?';

  it('answer for their own servers, and none takes its only server for the home server', async () => {
    const own = shardOf(local.guildId);
    const other = serverOnShard(1 - own);
    await Promise.all([0, 1].map((n) => withToken({ SHARDS: `${n}/2` }).until(READY)));
    const places = [
      { person: local.people.admin, channel: local.channels.general },
      { person: other.owner, channel: other.channels.general },
      { person: other.member, channel: other.member.dm },
    ];
    for (const { person, channel } of places) {
      expect((await person.ask(channel, question)).content).toContain('Kim Song');
      expect(person.messages(channel)).toHaveLength(2);
    }
    const reload = await other.owner.slash(other.channels.general, 'knowledge reload');
    expect(reload.content).toContain('Only those who run this bot');
  });
});

describe('leaving', () => {
  it('waits for what is in flight, but not for a second Ctrl-C', async () => {
    const faults = await startFaults(local);
    const bot = withToken({ DISCORD_API_URL: faults.apiUrl });
    await bot.until(READY);
    faults.inject(/POST .*callback/, { kind: 'delay', ms: 60_000 });
    local.people.member
      .slash(local.channels.general, 'who-said', { quote: 'flip-flop' })
      .catch(() => undefined);
    while (!faults.sent.some(({ path }) => path.endsWith('/callback')))
      await new Promise((resolve) => setTimeout(resolve, 20));
    bot.child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(bot.child.exitCode).toBeNull();
    bot.child.kill('SIGINT');
    expect((await bot.finished).code).toBe(130);
    await faults.close();
  });

  it('gives up what takes too long', async () => {
    const faults = await startFaults(local);
    const bot = withToken({ DISCORD_API_URL: faults.apiUrl });
    await bot.until(READY);
    faults.inject(/POST .*callback/, { kind: 'delay', ms: 60_000 });
    local.people.member
      .slash(local.channels.general, 'who-said', { quote: 'flip-flop' })
      .catch(() => undefined);
    while (!faults.sent.some(({ path }) => path.endsWith('/callback')))
      await new Promise((resolve) => setTimeout(resolve, 20));
    bot.child.kill('SIGTERM');
    expect((await bot.finished).code).toBe(0);
    await faults.close();
  });
});

describe('npm start without a token', () => {
  it('starts the local Discord on this machine alone and says where it is', async () => {
    const bot = start({ LOCAL_PORT: '0', DISCORD_GUILD_ID: '1234567890' });
    const output = await bot.until(/local demo at/);
    expect(output).toMatch(
      /No DISCORD_TOKEN in the environment or in \.env: local demo at http:\/\/127\.0\.0\.1:(\d+) \(on a server: ssh -L \1:127\.0\.0\.1:\1 you@host\)/,
    );
    expect(output.split('\n')[0]).toMatch(/"msg":"http:\/\/127\.0\.0\.1:\d+"/);
    const { port } = new URL(/http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '');
    expect((await fetch(`http://127.0.0.1:${port}`)).status).toBe(200);
    for (const address of otherAddresses())
      await expect(fetch(`http://${address}:${port}`)).rejects.toThrow();
    pressCtrlC(bot);
    expect(await bot.finished).toMatchObject({ code: 0, stderr: '' });
  });

  it('starts with bad articles and no state file too, and says what is wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    await writeFile(join(folder, 'a.md'), '---\npublished: May\n---\nText.\n');
    const state = `sqlite:${folder}/a.md/state.sqlite`;
    const bot = start({ LOCAL_PORT: '0', KNOWLEDGE_DIR: folder, STATE_URL: state });
    const output = await bot.until(/local demo at/);
    expect(output).toContain('0 articles');
    expect(output).toMatch(/"level":50.*STATE_URL: .*cannot be opened/);
    bot.child.kill('SIGTERM');
    const { code, stderr } = await bot.finished;
    expect(stderr).toMatch(/a\.md:2: .*"May"/);
    expect(code).toBe(0);
    await rm(folder, { recursive: true });
  });

  it.skipIf(process.platform === 'win32')(
    'leaves nothing behind where the signal goes to npm, and npm leaves with exit code 0',
    async () => {
      const npm = spawn('npm', ['start'], {
        cwd: join(import.meta.dirname, '../..'),
        env: { ...process.env, LOCAL_PORT: '0', STATE_URL: 'memory:', DISCORD_TOKEN: '' },
      });
      const output = new Promise<string>((resolve) => {
        let text = '';
        npm.stdout.on('data', (chunk) => {
          text += chunk;
          if (/local demo at.*\n/.test(text)) resolve(text);
        });
      });
      const ended = new Promise((resolve) => npm.once('close', resolve));
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(await output)?.[0] ?? '';
      npm.kill('SIGTERM');
      expect(await ended).toBe(0);
      await expect(fetch(address)).rejects.toThrow();
    },
  );
});

/** One press, two signals: the terminal's, and npm's that passes it on. */
function pressCtrlC({ child }: Running): void {
  child.kill('SIGINT');
  child.kill('SIGINT');
}

/** Where other machines would find this one. */
const otherAddresses = () =>
  Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);

describe('an older Node', () => {
  it.skipIf(!existsSync('/usr/bin/node')).each([
    ['--max-semi-space-size=4', '--import', './src/services/compile-cache.js', 'src/index.ts'],
    ['node_modules/vitest/vitest.mjs', 'run', 'tests/config.test.ts'],
  ])('is told in one line to install first, by %s', (...args) => {
    const old = spawnSync('/usr/bin/node', ['--version'], { encoding: 'utf8' }).stdout;
    if (!/^v(1\d|2[0-3])\./.test(old)) return;
    const { status, stderr } = spawnSync('/usr/bin/node', args, {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/^Verbatim needs Node 24 and this is v.*run npm install .*first/);
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
