import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-shutdown-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SHUTDOWN = new URL('../../src/services/shutdown.ts', import.meta.url).href;
const FAULTS = new URL('../../src/services/faults.ts', import.meta.url).href;

/** Runs a program that can leave, and gives its exit code; it gets SIGTERM once it says "now". */
async function ending(program: string): Promise<number | null> {
  const source = `
    import { createShutdown } from '${SHUTDOWN}';
    import { catchFaults } from '${FAULTS}';
    const shutdown = createShutdown(() => undefined);
    const log = { error() {}, fatal() {} };
    catchFaults(log, () => void shutdown.leave(1));
    setInterval(() => undefined, 1_000);
    ${program}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source]);
  child.stdout.on('data', () => child.kill('SIGTERM'));
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

test.skipIf(process.platform === 'win32')(
  'a call to the system that never returns does not keep the process',
  async () => {
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    const program = `
      import { open } from 'node:fs/promises';
      open('${join(folder, 'pipe')}').catch(() => undefined);
      console.log('now');`;
    expect(await ending(program)).toBe(0);
  },
);

test('a call to the system that is under way is waited for', async () => {
  const file = join(folder, 'big');
  const program = `
    import { readFileSync } from 'node:fs';
    import { writeFile } from 'node:fs/promises';
    shutdown.before(async () => void writeFile('${file}', 'x'.repeat(20_000_000)));
    process.on('exit', () => { process.exitCode = readFileSync('${file}').length === 20_000_000 ? 7 : 8; });
    console.log('now');`;
  expect(await ending(program)).toBe(7);
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
