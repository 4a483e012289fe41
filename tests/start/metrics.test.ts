import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocal } from '../support/local.ts';
import { type Running, run } from '../support/run.ts';

let local: LocalDiscord;
let running: Running;
let port: number;

beforeEach(async () => {
  local = await startLocal();
  port = await freePort();
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

describe('whoever watches the process', () => {
  it('hears that it runs, that it is ready, and what it did', async () => {
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
  });

  it('hears which connection is not ready while Discord is away', async () => {
    await start().until(/Ready as/);
    await local.close();
    await expect
      .poll(() => read('/readyz'))
      .toMatchObject({
        status: 503,
        text: '0 of 1 shards are connected\n',
      });
    expect(await read('/healthz')).toMatchObject({ status: 200 });
  });

  it('hears that a database does not answer', async () => {
    await start({ STATE_URL: 'redis://127.0.0.1:1' }).until(/Ready as/);
    expect(await read('/readyz')).toMatchObject({
      status: 503,
      text: 'the database of STATE_URL does not answer\n',
    });
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
