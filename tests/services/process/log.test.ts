import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createLog } from '../../../src/services/process/log.ts';
import { createRedactor } from '../../../src/services/process/redact.ts';

/** A process takes its time to begin on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

function written(
  level: string,
  secrets: readonly string[],
  write: (log: ReturnType<typeof createLog>) => void,
): string {
  const lines: string[] = [];
  write(createLog(level, secrets, { write: (line) => lines.push(line) }));
  return lines.join('');
}

const token = `${'M'.repeat(24)}.${'G'.repeat(6)}.${'x'.repeat(38)}`;

test('an event is one JSON line with its fields', () => {
  const line = written('info', [], (log) => log.info({ command: 'ask' }, 'answered\nin two lines'));
  expect(line.trimEnd()).not.toContain('\n');
  expect(JSON.parse(line)).toMatchObject({
    level: 30,
    command: 'ask',
    msg: 'answered\nin two lines',
  });
});

test('what is below the level is not written', () => {
  expect(written('warn', [], (log) => log.info({}, 'quiet'))).toBe('');
});

test('no secret is in a line, wherever it stood, and the line is still JSON', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 8 }), fc.string(), (secret, around) => {
      fc.pre(!'[redacted]'.includes(secret) && !/^[\s"\\]*$/.test(secret));
      const error = Object.assign(new Error(around + secret), { url: `https://x/${secret}` });
      const line = written('info', [secret], (log) => log.info({ err: error, secret }, secret));
      expect(line).not.toContain(JSON.stringify(secret).slice(1, -1));
      expect(() => JSON.parse(line)).not.toThrow();
    }),
  );
});

test.each([
  ['a bot token', `login with ${token} failed`],
  ['an authorisation header', `Bot ${token}`],
  [
    "an interaction's token",
    'POST https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb24/callback',
  ],
  ["a webhook's token", 'PATCH /webhooks/123/aW50ZXJhY3Rpb24/messages/@original'],
  ['an API key', 'Incorrect API key provided: sk-proj-abcdefghijklmnop1234'],
])('%s is taken out though nobody named it', (_, line) => {
  const clean = createRedactor([])(line);
  expect(clean).toContain('[redacted]');
  expect(clean).not.toMatch(/x{38}|aW50ZXJhY3Rpb24|abcdefghijklmnop/);
});

test('a token given with its scheme is taken out without it too', () => {
  expect(createRedactor(['Bot short'])('the token short failed')).toBe(
    'the token [redacted] failed',
  );
});

test('what is no secret stays', () => {
  const line = 'GET https://discord.com/api/v10/applications/123/guilds/456/commands 403';
  expect(createRedactor(['', token])(line)).toBe(line);
});

test('a reader that stands still costs lines, whose number it is told when it goes on', async () => {
  const log = new URL('../../../src/services/process/log.ts', import.meta.url).href;
  const program = `
    import { createLog, flushed, openOutput, tellLosses } from '${log}';
    const output = openOutput(process.stdout);
    const log = createLog('info', [], output);
    tellLosses(output, log);
    for (let n = 1; n <= 15_000; n++) log.info({ n }, 'x'.repeat(100));
    process.stderr.write('done');
    process.stdin.once('data', async () => { await flushed(output); process.exit(); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  await new Promise((resolve) => child.stderr.once('data', resolve));
  child.stdin.write('go on');
  const lines = (await text(child.stdout)).trim().split('\n');
  const { lines: lost, level } = JSON.parse(lines.at(-1) ?? '');
  expect(level).toBe(40);
  expect(lost).toBeGreaterThan(1_000);
  expect(lines.length - 1 + lost).toBe(15_000);
});
