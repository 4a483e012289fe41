import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Faults, startFaults } from '../support/faults.ts';
import { type LocalDiscord, startLocal } from '../support/local.ts';
import { type Running, run } from '../support/run.ts';

/** A start costs a second of processor time; on a busy machine that lasts. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let running: Running[] = [];
afterEach(async () => {
  for (const { child, finished } of running) {
    child.kill('SIGKILL');
    await finished;
  }
  running = [];
});

const start = (environment: Readonly<Record<string, string>> = {}): Running => {
  const started = run('src/index.ts', [], { STATE_URL: 'memory:', ...environment });
  running.push(started);
  return started;
};
const READY = /Ready as/;

describe('npm start with a token', () => {
  let local: LocalDiscord;
  let faults: Faults;
  beforeAll(async () => {
    local = await startLocal();
    faults = await startFaults(local);
  });
  afterEach(() => faults.restore());
  afterAll(async () => {
    await faults.close();
    await local.close();
  });
  const startOnline = async (commandsSent: boolean): Promise<Running> => {
    const bot = start({ DISCORD_TOKEN: local.token, DISCORD_API_URL: faults.apiUrl });
    const output = await bot.until(READY);
    expect(output).toContain(`"commandsSent":${commandsSent}`);
    expect(output).not.toContain('Connected 1 of');
    return bot;
  };
  const whoSaid = () =>
    local.people.member.slash(local.channels.general, 'who-said', { quote: 'flip-flop' });
  const mention = '@Verbatim what did Kim Song say?';

  it('sends its commands, answers, and waits for what is in flight, but not for a second Ctrl-C', async () => {
    const bot = await startOnline(true);
    expect((await whoSaid()).content).toContain('Zhang Jun');
    const before = faults.sent.length;
    faults.inject(/POST .*callback/, { kind: 'delay', ms: 60_000 });
    whoSaid().catch(() => undefined);
    await expect
      .poll(() => faults.sent.slice(before).some(({ path }) => path.endsWith('/callback')))
      .toBe(true);
    bot.child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(bot.child.exitCode).toBeNull();
    bot.child.kill('SIGINT');
    expect((await bot.finished).code).toBe(130);
  });

  it('sends no commands again when it is restarted; finishes what is in flight and leaves with exit code 0 on SIGTERM', async () => {
    const bot = await startOnline(false);
    const answer = local.people.member.ask(local.channels.debate, mention);
    await bot.until(/"command":"mention"/);
    bot.child.kill('SIGTERM');
    expect((await answer).content).toContain('Kim Song');
    expect((await bot.finished).code).toBe(0);
  });

  it('leaves with a line when its token is reset, also where the connection stays open', async () => {
    const bot = await startOnline(false);
    const body = { code: 0, message: '401: Unauthorized' };
    faults.inject(/ \/(?!webhooks|interactions)/, { kind: 'fail', status: 401, body }, Infinity);
    local.people.member.say(local.channels.general, mention);
    const { code, stdout, stderr } = await bot.finished;
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(/no longer takes the token \(DISCORD_TOKEN\)/);
  });
});

describe('npm start without a token', () => {
  it('starts with bad articles and no state file too, and says what is wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    await writeFile(join(folder, 'a.md'), '---\npublished: May\n---\nText.\n');
    const state = `sqlite:${folder}/a.md/state.sqlite`;
    const bot = start({ LOCAL_PORT: '0', KNOWLEDGE_DIR: folder, STATE_URL: state });
    const output = await bot.until(/local demo at/);
    expect(output).toMatch(/Ready as .*: 0 articles \(they could not be read: .*a\.md:2: .*May/);
    expect(output).toMatch(/^\{.*STATE_URL.*\n\{.*"msg":"http:\/\/127\.0\.0\.1:\d+"/);
    expect(output).toMatch(/"level":50.*STATE_URL: .*cannot be opened/);
    pressCtrlC(bot);
    const { code, stderr } = await bot.finished;
    expect(stderr).toMatch(/a\.md:2: .*"May"/);
    expect(code).toBe(0);
    await rm(folder, { recursive: true });
  });

  it('says of an empty folder where an article is to be put', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    const bot = start({ LOCAL_PORT: '0', KNOWLEDGE_DIR: folder });
    const output = await bot.until(/local demo at/);
    expect(output).toContain(`put a .md or .txt file into ${folder} and start again`);
    await rm(folder, { recursive: true });
  });

  it('holds every shard whatever SHARDS says, and says so', async () => {
    const bot = start({ LOCAL_PORT: '0', SHARDS: '1/4' });
    const output = await bot.until(/SHARDS does not count/);
    expect(output).toMatch(/Ready as .*, in [1-9]\d* servers/);
    expect(output).toMatch(/^.*"msg":"http:\/\/127\.0\.0\.1:\d+"/);
  });

  it.skipIf(process.platform === 'win32')(
    'starts the local Discord on this machine alone, says where it is, and leaves nothing behind where the signal goes to npm',
    async () => {
      const npm = spawn('npm', ['start', '--silent'], {
        cwd: join(import.meta.dirname, '../..'),
        env: {
          ...process.env,
          ...{ LOCAL_PORT: '0', STATE_URL: 'memory:', DISCORD_TOKEN: '' },
          DISCORD_GUILD_ID: '1234567890',
        },
      });
      let output = '';
      let complaints = '';
      npm.stderr.on('data', (chunk) => {
        complaints += chunk;
      });
      const ended = new Promise((resolve) => npm.once('close', resolve));
      await new Promise<void>((resolve) =>
        npm.stdout.on('data', (chunk) => {
          output += chunk;
          if (/local demo at.*\n/.test(output)) resolve();
        }),
      );
      expect(output).toMatch(
        /No DISCORD_TOKEN in the environment or in \.env: local demo at http:\/\/127\.0\.0\.1:(\d+) \(on a server: ssh -L \1:127\.0\.0\.1:\1 you@host\)/,
      );
      expect(output.split('\n')[0]).toMatch(/"msg":"http:\/\/127\.0\.0\.1:\d+"/);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
      expect((await fetch(address)).status).toBe(200);
      for (const other of otherAddresses())
        await expect(fetch(`http://${other}:${new URL(address).port}`)).rejects.toThrow();
      npm.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(complaints).toBe('');
      await expect(fetch(address)).rejects.toThrow();
    },
  );
});

describe('npm start with arguments', () => {
  const npmStart = (...args: readonly string[]) =>
    spawnSync('npm', ['start', '--silent', '--', ...args], {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });

  it('prints its version and ends', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(npmStart('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('says of one that it does not know what there is', () => {
    const { status, stdout, stderr } = npmStart('--port', '80');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^npm start does not know "--port 80"\. There are --version and --help;.*\n$/,
    );
  });
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
    [
      '--max-semi-space-size=8',
      '--heap-growing-percent=50',
      '--v8-pool-size=1',
      '--import',
      './src/services/compile-cache.js',
      'src/index.ts',
    ],
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
  let local: LocalDiscord;
  beforeAll(async () => {
    local = await startLocal();
  });
  afterAll(() => local.close());
  const withToken = (environment: Readonly<Record<string, string>>) =>
    start({ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl, ...environment });
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
