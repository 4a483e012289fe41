import {
  appendFile,
  mkdtemp,
  readdir,
  readFile,
  rm,
  truncate,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { SEED, seedArticle } from '../support/bot.ts';
import { type LocalDiscord, startLocal } from '../support/local.ts';
import { type Running, run } from '../support/run.ts';

/** A start costs a second of processor time; on a busy machine that lasts. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let local: LocalDiscord;
let folder: string;
let bot: Running;

beforeAll(async () => {
  local = await startLocal({ patienceMs: 40_000 });
  folder = await mkdtemp(join(tmpdir(), 'verbatim-reload-'));
  await writeFile(join(folder, SEED), await seedArticle());
  bot = run('src/index.ts', [], {
    STATE_URL: 'memory:',
    KNOWLEDGE_DIR: folder,
    DISCORD_TOKEN: local.token,
    DISCORD_API_URL: local.apiUrl,
  });
  await bot.until(/Ready as/);
});
afterAll(async () => {
  bot.child.kill('SIGKILL');
  await bot.finished;
  await local.close();
  await rm(folder, { recursive: true });
});

const reload = async (force?: boolean) => {
  const { admin } = local.people;
  const values = force === undefined ? {} : { force };
  return (await admin.slash(local.channels.general, 'knowledge reload', values)).content;
};
const whoSaid = async (quote: string) =>
  (await local.people.member.slash(local.channels.general, 'who-said', { quote })).content;

it('keeps an article of which only the beginning has come, until the rest has', async () => {
  const whole = await readFile(join(folder, SEED));
  await truncate(join(folder, SEED), 600);
  expect(await reload()).toMatch(/\*\*Not reloaded\*\*(?:.|\n)*only the beginning.*force/);
  expect(await whoSaid('flip-flop')).toContain('Zhang Jun');
  await writeFile(join(folder, SEED), whole);
  expect(await reload()).toContain('Nothing has changed');
});

it('reads an article that is being copied when all of it has come', async () => {
  const file = join(folder, 'second.md');
  await writeFile(file, 'Something happened on Monday, and everybody saw it.\n\n“It was');
  const done = reload();
  await new Promise((resolve) => setTimeout(resolve, 500));
  await appendFile(file, ' the end of all that,” said Ann Okoro, a gardener.\n');
  expect(await done).toContain('added `second.md`');
  const answer = await whoSaid('It was the end of all that');
  expect(answer).toContain('**Verbatim**');
  expect(answer).toContain('Ann Okoro');
});

it('forgets no article because the folder is empty, unless it is forced to', async () => {
  for (const file of await readdir(folder)) await unlink(join(folder, file));
  expect(await reload()).toMatch(
    /\*\*Not reloaded\*\*.*2 articles\.\n.*no article any more.*force/,
  );
  expect(await whoSaid('flip-flop')).toContain('Zhang Jun');
  expect(await reload(true)).toMatch(/removed .*`un-veto-dispute\.md`/);
  expect(await whoSaid('flip-flop')).not.toContain('Zhang Jun');
});
