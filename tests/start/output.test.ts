import { spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LocalDiscord, startLocal } from '../support/local.ts';
import { type Running, run } from '../support/run.ts';

/** A start costs a second of processor time; on a busy machine that lasts. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let local: LocalDiscord;
let home: string;
let bot: Running | null;
let output: number | null;

beforeEach(async () => {
  local = await startLocal();
  home = await mkdtemp(join(tmpdir(), 'verbatim-output-'));
  bot = null;
  output = null;
});
afterEach(async () => {
  bot?.child.kill('SIGKILL');
  await bot?.finished;
  if (output !== null) closeSync(output);
  await local.close();
  await rm(home, { recursive: true });
});

/** Starts the bot, which writes to `output`, and waits until somebody can ask it. */
async function startInto(environment: Readonly<Record<string, string>> = {}): Promise<Running> {
  const discord = { DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl };
  const settings = { STATE_URL: 'memory:', LOG_LEVEL: 'debug', ...discord, ...environment };
  const started = run('src/index.ts', [], settings, '', output ?? 'pipe');
  bot = started;
  const { member } = local.people;
  await vi.waitUntil(() => member.commands(local.channels.general).length > 0, 90_000);
  return started;
}

/** A named pipe whose buffer is full already, and from which nobody reads. */
function stuckPipe(): number {
  const path = join(home, 'log');
  spawnSync('mkfifo', [path]);
  const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  try {
    for (;;) writeSync(pipe, 'x'.repeat(4_096));
  } catch {
    return pipe;
  }
}

async function answersAndLeaves({ child, finished }: Running): Promise<void> {
  const { member } = local.people;
  for (let asked = 0; asked < 3; asked++) {
    const reply = await member.slash(local.channels.general, 'who-said', { quote: 'flip-flop' });
    expect(reply.content).toContain('Zhang Jun');
  }
  expect(child.exitCode).toBeNull();
  child.kill('SIGTERM');
  expect((await finished).code).toBe(0);
}

describe('a log that cannot be written', () => {
  it.skipIf(!existsSync('/dev/full'))('costs no answer where the disk is full', async () => {
    output = openSync('/dev/full', 'w');
    await answersAndLeaves(await startInto());
  });

  it.skipIf(process.platform === 'win32')(
    'costs no answer where its reader stands still',
    async () => {
      output = stuckPipe();
      await answersAndLeaves(await startInto());
    },
  );

  it('costs no answer where its reader is gone', async () => {
    const started = await startInto();
    started.child.stdout?.destroy();
    started.child.stderr?.destroy();
    await answersAndLeaves(started);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'stops no demo that has something to complain of',
    async () => {
      await writeFile(join(home, 'a.md'), '---\npublished: May\n---\nText.\n');
      output = openSync('/dev/full', 'w');
      const port = await freePort();
      const settings = { KNOWLEDGE_DIR: home, LOCAL_PORT: String(port), STATE_URL: 'memory:' };
      const demo = run('src/index.ts', [], settings, '', output);
      bot = demo;
      const page = () => fetch(`http://127.0.0.1:${port}`).catch(() => null);
      await vi.waitUntil(async () => (await page())?.status === 200, 90_000);
      expect(demo.child.exitCode).toBeNull();
      demo.child.kill('SIGTERM');
      expect((await demo.finished).code).toBe(0);
    },
  );
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
