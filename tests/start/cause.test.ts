/** The log of the whole program: which question a line is about. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type LocalDiscord, startLocal } from '../support/local.ts';
import { type Running, run } from '../support/run.ts';

/** A start costs a second of processor time; on a busy machine that lasts. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let local: LocalDiscord;
let bot: Running;

beforeEach(async () => {
  local = await startLocal();
  bot = run('src/index.ts', [], {
    DISCORD_TOKEN: local.token,
    DISCORD_API_URL: local.apiUrl,
    // Nobody is there: each answer fails to be kept, deep below whoever asked.
    STATE_URL: 'redis://127.0.0.1:1',
  });
});
afterEach(async () => {
  bot.child.kill('SIGKILL');
  await bot.finished;
  await local.close();
});

type Line = { readonly msg: string; readonly cause?: string; readonly outcome?: string };

const linesIn = (output: string): readonly Line[] =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

it('names in every line that an interaction or a mention causes what caused it', async () => {
  const before = linesIn(await bot.until(/Ready as/)).length;
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
  const isOfStore = ({ msg }: Line) => msg.startsWith('the state store failed; answers');
  await expect.poll(async () => isWhole(linesIn(await bot.until(/./)))).toBe(true);
  const all = linesIn(await bot.until(/./)).slice(before);
  const about = all.filter((line) => isOfStore(line) || line.outcome !== undefined);
  expect(about.filter(({ cause = '' }) => !causes.includes(cause))).toEqual([]);
});
