import { spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';

/** A process takes its time to begin on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-shutdown-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SHUTDOWN = new URL('../../../src/services/process/shutdown.ts', import.meta.url).href;
const FAULTS = new URL('../../../src/services/process/faults.ts', import.meta.url).href;

/** Runs a program that can leave, and gives its exit code; it gets SIGTERM once it says "now", and `onLeft` is called at the next that it says. */
async function ending(
  program: string,
  onLeft: () => void = () => undefined,
): Promise<number | null> {
  const source = `
    import { createShutdown } from '${SHUTDOWN}';
    import { catchFaults } from '${FAULTS}';
    const shutdown = createShutdown(() => undefined);
    const log = { error() {}, fatal() {} };
    catchFaults(log, () => void shutdown.leave(1));
    setInterval(() => undefined, 1_000);
    ${program}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source]);
  child.stdout.once('data', () => {
    child.stdout.once('data', onLeft);
    child.kill('SIGTERM');
  });
  return new Promise((resolve) => child.once('close', resolve));
}

test('steps run last in, first out, and one that fails keeps no other from running', async () => {
  const program = `
    let done = '';
    shutdown.before(async () => { if (done === 'b') process.exit(42); });
    shutdown.before(async () => { throw new Error('no'); });
    shutdown.before(async () => { done += 'b'; });
    console.log('now');`;
  expect(await ending(program)).toBe(42);
});

test('a step that never ends is given up', async () => {
  const program = `shutdown.before(() => new Promise(() => undefined)); console.log('now');`;
  expect(await ending(program)).toBe(0);
});

describe.skipIf(process.platform === 'win32')('a call to the system', () => {
  /** Opens a pipe at whose other end nobody is; `process.exit` alone would wait for that. */
  const hang = `import { open } from 'node:fs/promises';
    const hang = () => void open(process.env.PIPE).catch(() => undefined);
    process.on('exit', () => { process.exitCode = 7; });`;
  beforeEach(() => {
    vi.stubEnv('PIPE', join(folder, 'pipe'));
    spawnSync('mkfifo', [join(folder, 'pipe')]);
  });
  afterEach(() => vi.unstubAllEnvs());

  it('that never returns does not keep the process', async () => {
    expect(await ending(`${hang} hang(); console.log('now');`)).toBe(0);
  });

  it('that returns is waited for', async () => {
    const program = `${hang} console.log('now');
      shutdown.before(async () => { hang(); console.log('left'); });`;
    let pipe: number | undefined;
    const code = await ending(program, () => {
      pipe = openSync(join(folder, 'pipe'), constants.O_RDWR | constants.O_NONBLOCK);
    });
    expect(code).toBe(7);
    if (pipe !== undefined) closeSync(pipe);
  });
});

test.each([
  ['an error', 'new Error("no")'],
  ['nothing', 'null'],
  ['what is no text', 'Object.create(null)'],
  ['a symbol', 'Symbol("no")'],
])('a fault that nobody catches ends the process in order: %s', async (_, thrown) => {
  const program = `
    shutdown.before(async () => process.exit(42));
    setTimeout(() => { throw ${thrown}; }, 10);`;
  expect(await ending(program)).toBe(42);
});

test('a start that fails ends the process', async () => {
  expect(await ending(`await Promise.reject(new Error('no'));`)).toBe(1);
});

test('a promise that nobody awaited ends nothing', async () => {
  const program = `
    Promise.reject(new Error('no'));
    setTimeout(() => console.log('now'), 10);`;
  expect(await ending(program)).toBe(0);
});
