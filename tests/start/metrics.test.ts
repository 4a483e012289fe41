import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LocalDiscord, startLocal } from '../support/local.ts';
import { type Running, run } from '../support/run.ts';

/** A start costs a second of processor time; on a busy machine that lasts. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let local: LocalDiscord;
let running: Running;
let port: number;

beforeAll(async () => {
  port = await freePort();
});
beforeEach(async () => {
  local = await startLocal();
});
afterEach(async () => {
  running.child.kill('SIGKILL');
  await running.finished;
  await local.close();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address() as AddressInfo;
  server.close();
  return free;
}

const start = (environment: Readonly<Record<string, string>> = {}): Running => {
  running = run('src/index.ts', [], {
    DISCORD_TOKEN: local.token,
    DISCORD_API_URL: local.apiUrl,
    STATE_URL: 'memory:',
    METRICS_PORT: String(port),
    ...environment,
  });
  return running;
};
async function read(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, text: await response.text() };
}

type Line = { readonly msg: string; readonly cause?: string; readonly outcome?: string };

const linesIn = (output: string): readonly Line[] =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

describe('whoever watches the process', () => {
  it('hears that it runs, that it is ready, what it did, and which connection is not ready while Discord is away', async () => {
    await start().until(/Ready as/);
    expect(await read('/healthz')).toMatchObject({ status: 200 });
    expect(await read('/readyz')).toMatchObject({ status: 200, text: 'ready\n' });
    expect(await read('/nothing')).toMatchObject({ status: 404 });

    const { member } = local.people;
    await member.slash(local.channels.general, 'who-said', { quote: 'flip-flop of US policies' });
    await expect
      .poll(async () => (await read('/metrics')).text)
      .toMatch(/^verbatim_answers_total\{command="who-said",outcome="answered"\} 1$/m);
    const { text } = await read('/metrics');
    expect(text).toMatch(/^verbatim_acknowledge_seconds_count\{command="who-said"\} 1$/m);
    expect(text).toMatch(/^verbatim_verdicts_total\{verdict="Verbatim"\} 1$/m);
    expect(text).toMatch(/^verbatim_shards_connected 1$/m);
    expect(text).toMatch(/^verbatim_articles 1$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);

    await local.close();
    await expect
      .poll(() => read('/readyz'))
      .toMatchObject({
        status: 503,
        text: '0 of 1 shards are connected\n',
      });
    expect(await read('/healthz')).toMatchObject({ status: 200 });
  });

  it('hears that a database does not answer, and from the log which question a line is about', async () => {
    // Nobody is there: each answer fails to be kept, deep below whoever asked.
    const bot = start({ STATE_URL: 'redis://127.0.0.1:1' });
    const before = linesIn(await bot.until(/Ready as/)).length;
    expect(await read('/readyz')).toMatchObject({
      status: 503,
      text: 'the database of STATE_URL does not answer\n',
    });
    const { member, admin } = local.people;
    const { general, debate } = local.channels;
    const quote = 'flip-flop of US policies';
    const asked = await Promise.all(
      [member, admin, member, admin].map((person) => person.slash(general, 'who-said', { quote })),
    );
    const mention = member.say(debate, '@Verbatim what did Kim Song say?');
    const causes = [
      ...asked.map(({ message }) => String(message?.interaction_metadata?.id)),
      mention.id,
    ];
    expect(new Set(causes).size).toBe(5);

    const isWhole = (lines: readonly Line[]) =>
      causes.every((cause) => {
        const own = lines.filter((line) => line.cause === cause);
        return own.some(({ outcome }) => outcome === 'answered') && own.some(isOfStore);
      });
    const isOfStore = ({ msg }: Line) => msg.startsWith('the state store failed; ');
    await expect.poll(async () => isWhole(linesIn(await bot.until(/./)))).toBe(true);
    const all = linesIn(await bot.until(/./)).slice(before);
    const about = all.filter((line) => isOfStore(line) || line.outcome !== undefined);
    expect(about.filter(({ cause = '' }) => !causes.includes(cause))).toEqual([]);
  });

  it('is told of a port that is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const { code, stderr } = await start().finished;
    other.close();
    expect(code).toBe(1);
    expect(stderr.trim()).toMatch(
      /^METRICS_PORT: port \d+ cannot be opened \(EADDRINUSE\): set it/,
    );
  });
});
