import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../../support/bot.ts';
import { type Faults, startFaults } from '../../support/faults.ts';
import { MISSING_SCHEMA, openDiscordSchema } from '../../support/openapi.ts';

let bot: RunningBot;
let faults: Faults;
const general = () => bot.local.channels.general;
const member = () => bot.local.people.member;
const answers = () =>
  member()
    .messages(general())
    .filter(({ author }) => author.id === bot.local.botId);

beforeEach(async () => {
  bot = await startBot({
    async via(local) {
      faults = await startFaults(local);
      return faults;
    },
  });
});
afterEach(() => bot.close());

const WORKING = '@Verbatim what did Kim Song say?';
const asked = (count: number) =>
  Promise.all(Array.from({ length: count }, () => member().say(general(), WORKING)));

describe('a gateway that drops', () => {
  it('costs no question when the session is resumed, and none is answered twice', async () => {
    await member().ask(general(), WORKING);
    faults.dropGateway();
    await asked(3);
    await expect.poll(() => answers().length, { timeout: 8_000 }).toBe(4);
    const repliesTo = answers().map(({ message_reference }) => message_reference?.message_id);
    expect(new Set(repliesTo).size).toBe(4);
  });

  it('costs no question where Discord asks for a new connection', async () => {
    await member().ask(general(), WORKING);
    faults.askToReconnect();
    await asked(3);
    await expect.poll(() => faults.connections(), { timeout: 8_000 }).toBe(2);
    await asked(1);
    await expect.poll(() => answers().length, { timeout: 8_000 }).toBe(5);
  });

  it('is found out where it no longer answers heartbeats, and costs no question', async () => {
    faults.beatEvery(500);
    faults.ignoreHeartbeats();
    faults.dropGateway();
    await expect.poll(() => faults.connections(), { timeout: 15_000 }).toBeGreaterThan(2);
    faults.ignoreHeartbeats(false);
    await asked(2);
    await expect.poll(() => answers().length, { timeout: 15_000 }).toBe(2);
  });

  it('is there again by itself after Discord was away for a while, which the log tells once', async () => {
    await member().ask(general(), WORKING);
    faults.refuse();
    faults.dropGateway();
    await asked(2);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const told = (line: string) => bot.logs.filter(({ message }) => message === line);
    expect(told('connecting again')).toHaveLength(1);
    expect(told('the connection is back')).toEqual([]);
    faults.refuse(false);
    const before = answers().length;
    await expect
      .poll(
        async () => {
          await asked(1);
          return answers().length;
        },
        { timeout: 30_000, interval: 2_000 },
      )
      .toBeGreaterThan(before);
    expect(told('the connection is back')).toHaveLength(1);
    const repliesTo = answers().map(({ message_reference }) => message_reference?.message_id);
    expect(new Set(repliesTo).size).toBe(repliesTo.length);
  }, 60_000);

  it('goes on with a new session where the old one is gone', async () => {
    await member().ask(general(), WORKING);
    faults.loseSession();
    await expect
      .poll(
        async () => {
          await asked(1);
          return answers().length;
        },
        { timeout: 15_000, interval: 1_000 },
      )
      .toBeGreaterThan(1);
    const repliesTo = answers().map(({ message_reference }) => message_reference?.message_id);
    expect(new Set(repliesTo).size).toBe(repliesTo.length);
  });

  it('does not make the bot answer an event twice that is sent again', async () => {
    await member().ask(general(), WORKING);
    const seen = answers().length;
    await expect.poll(() => bot.logs.length).toBeGreaterThan(0);
    faults.replay('MESSAGE_CREATE', 'what did Kim Song say?');
    await member().slash(general(), 'who-said', { quote: 'The key is to take actions' });
    faults.replay('INTERACTION_CREATE');
    await member().slash(general(), 'who-said', { quote: 'The key is to take actions' });
    expect(answers()).toHaveLength(seen + 2);
    expect(bot.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('a flood', () => {
  it('is answered one by one: every person once, and privately where they asked so', async () => {
    const { admin } = bot.local.people;
    const quote = 'The key is to take actions';
    const answered = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        (n % 2 ? admin : member()).slash(general(), 'who-said', { quote, private: n % 4 < 2 }),
      ),
    );
    expect(new Set(answered.map(({ id }) => id)).size).toBe(40);
    for (const [n, reply] of answered.entries()) {
      expect(reply.content).toContain('**Verbatim**');
      expect(reply.private).toBe(n % 4 < 2);
    }
  });
});

describe('a request that fails', () => {
  it('is tried again where Discord limits the rate', async () => {
    faults.inject(/POST \/channels\/\d+\/messages/, { kind: 'limit', retryAfter: 0.1 });
    expect((await member().ask(general(), WORKING)).content).toContain('Kim Song');
  });

  it('is tried again where Discord limits the rate of all requests together', async () => {
    const limit = { kind: 'limit', retryAfter: 0.2, all: true } as const;
    faults.inject(/POST \/channels\/\d+\/messages/, limit);
    expect((await member().ask(general(), WORKING)).content).toContain('Kim Song');
    const [first, again] = faults.sent.filter(({ path }) => path.endsWith('/messages'));
    expect(again?.body).toEqual(first?.body);
  });

  it('is given up without a word where message or channel are gone', async () => {
    for (const [code, message] of [
      [10008, 'Unknown Message'],
      [10003, 'Unknown Channel'],
    ] as const) {
      const body = { code, message };
      faults.inject(/POST \/channels\/\d+\/messages/, { kind: 'fail', status: 404, body });
      member().say(general(), WORKING);
      await expect
        .poll(() => bot.logs.filter((line) => line.message === 'message').length)
        .toBe(code === 10008 ? 1 : 2);
    }
    expect(answers()).toEqual([]);
    expect(bot.logs.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
    expect((await member().ask(general(), WORKING)).content).toContain('Kim Song');
  });

  it('is tried again where Discord has a fault', async () => {
    faults.inject(/POST \/channels\/\d+\/messages/, { kind: 'fail', status: 502 });
    expect((await member().ask(general(), WORKING)).content).toContain('Kim Song');
  });

  it('is one clear line in the log where a permission is missing', async () => {
    const body = { code: 50013, message: 'Missing Permissions' };
    faults.inject(/POST \/channels\/\d+\/messages/, { kind: 'fail', status: 403, body });
    member().say(general(), WORKING);
    await expect
      .poll(() => bot.logs.some(({ message }) => message.includes('not allowed to answer')))
      .toBe(true);
    expect(bot.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('an interaction that Discord has dropped', () => {
  it('is one clear line in the log, and no apology', async () => {
    const body = { code: 10062, message: 'Unknown interaction' };
    faults.inject(/POST .*callback/, { kind: 'fail', status: 404, body });
    const used = member().slash(general(), 'who-said', { quote: 'The key is to take actions' });
    await expect(used).rejects.toThrow('did not respond');
    const told = bot.logs.filter(({ level }) => level === 'warn');
    expect(told).toMatchObject([{ code: 10062, hint: expect.stringContaining('too late') }]);
    expect(bot.logs.filter(({ level }) => level === 'error')).toEqual([]);
    expect(answers()).toEqual([]);
  });
});

describe('an interaction that was acknowledged before', () => {
  const QUOTE = { quote: 'The key is to take actions' };
  const callbacks = () => faults.sent.filter(({ path }) => path.endsWith('/callback'));

  it('is answered once where it was the bot whose response was lost', async () => {
    faults.inject(/POST .*callback/, { kind: 'lose' });
    expect((await member().slash(general(), 'who-said', QUOTE)).content).toContain('Verbatim');
    await expect.poll(() => callbacks().length).toBe(2);
    await expect.poll(() => bot.logs.some(({ command }) => command === 'who-said')).toBe(true);
    expect(answers()).toHaveLength(1);
    expect(bot.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is left to whoever did: one clear line in the log, and no apology', async () => {
    const body = { code: 40060, message: 'Interaction has already been acknowledged.' };
    faults.inject(/POST .*callback/, { kind: 'fail', status: 400, body });
    await expect(member().slash(general(), 'who-said', QUOTE)).rejects.toThrow('did not respond');
    const told = bot.logs.filter(({ level }) => level === 'warn');
    expect(told).toMatchObject([{ code: 40060, hint: expect.stringContaining('before') }]);
    expect(bot.logs.filter(({ level }) => level === 'error')).toEqual([]);
    expect(callbacks()).toHaveLength(1);
    expect(answers()).toEqual([]);
  });
});

describe('a request that Discord rejects', () => {
  it('is in the log without what people wrote', async () => {
    const body = { code: 50035, message: 'Invalid Form Body', errors: {} };
    faults.inject(/POST \/channels\/\d+\/messages/, { kind: 'fail', status: 400, body });
    const { content } = await member().ask(general(), WORKING);
    expect(content).toContain('Something went wrong');
    const errors = bot.logs.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).toContain('Invalid Form Body');
    expect(JSON.stringify(errors)).not.toMatch(/Kim Song|self-defence/);
  });
});

describe('what the bot sends', () => {
  const check = openDiscordSchema();
  it.skipIf(check === null)(
    check === null ? MISSING_SCHEMA : "is valid by Discord's own OpenAPI document",
    async () => {
      const { admin } = bot.local.people;
      const answer = await member().slash(general(), 'who-said', { quote: 'The key is to take' });
      await member().press(answer.id, 'In context');
      await member().press(answer.id, 'Cite');
      const long = await member().slash(general(), 'summary', { length: 'long' });
      const more = await member().press(long.id, 'More');
      await member().press(more.id, more.buttons.at(-1) ?? '');
      await member().slash(general(), 'ask', { question: 'How did Russia respond?' });
      await member().slash(general(), 'check', { text: 'He said "no".', private: true });
      await member().autocomplete(general(), 'who-said', 'quote', 'the');
      const message = admin.say(general(), 'Wu said "flip-flop of US policies"');
      const checked = await member().menu(general(), message.id, 'Check quotes');
      await member().press(checked.id, 'Post here');
      admin.delete(message.id);
      await member().menu(general(), answer.id, 'Remove answer');
      await admin.slash(general(), 'knowledge status');
      await admin.slash(general(), 'knowledge reload');
      await member().ask(general(), WORKING);
      await member().ask(member().dm, 'hello');
      expect(faults.sent.length).toBeGreaterThan(15);
      expect(faults.sent.flatMap((request) => check?.(request) ?? [])).toEqual([]);
    },
  );

  it('holds the token in the header of requests alone', async () => {
    await member().ask(general(), WORKING);
    const bodies = faults.sent.map(({ body, path }) => JSON.stringify({ body, path }));
    expect(bodies.join('')).not.toContain(bot.local.token);
    expect(JSON.stringify(bot.logs)).not.toContain(bot.local.token);
  });
});
