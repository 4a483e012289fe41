/** What is sent to Discord when the network or Discord fails: each answer arrives once, or not at all. */
import { setTimeout as after } from 'node:timers/promises';
import { SlashCommandBuilder } from '@discordjs/builders';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../src/discord/command.ts';
import type { Patience } from '../../../src/discord/connection/send-request.ts';
import { READY_WITHIN_MS } from '../../../src/discord/interactions/acknowledge.ts';
import { customId } from '../../../src/discord/replies/custom-id.ts';
import { line } from '../../../src/discord/reply.ts';
import { type BotOptions, type RunningBot, startBot } from '../../support/bot.ts';
import { type Fault, type Faults, startFaults } from '../../support/faults.ts';

/** As the bot's own, but short. */
const PATIENCE: Patience = {
  pausesMs: [5, 10, 20, 40, 80, 80, 80],
  answerMs: 1_000,
  acknowledgeMs: 1_000,
};
/** Four attempts are left for what happens by itself: an idle connection that closes, a machine that is busy for seconds. */
const MOST_ACCIDENTS = PATIENCE.pausesMs.length - 4;
const LATE: Fault = { kind: 'late', ms: PATIENCE.answerMs + 1_000 };
const UNAUTHORIZED: Fault = {
  kind: 'fail',
  status: 401,
  body: { code: 0, message: '401: Unauthorized' },
};

/** What may go wrong on the way there or back, and ends by itself. */
const ACCIDENTS: readonly (readonly [string, Fault])[] = [
  ['the connection closes before it took effect', { kind: 'hang up' }],
  ['the connection is reset before it took effect', { kind: 'hang up', how: 'reset' }],
  ['Discord has a fault', { kind: 'fail', status: 502 }],
  ['its response is lost with the connection', { kind: 'lose' }],
  ['its response is lost by a reset', { kind: 'lose', how: 'reset' }],
  ['its response breaks off', { kind: 'lose', how: 'cut' }],
  ['its response is late', LATE],
];

/** One of each kind, where each costs a second. */
const isOfEachKind = ([, fault]: (typeof ACCIDENTS)[number], index: number) =>
  ACCIDENTS.findIndex(([, { kind }]) => kind === fault.kind) === index;

/** Those that take no longer than a moment. */
const SHORT_ACCIDENT = fc.constantFrom(
  ...ACCIDENTS.map(([, fault]) => fault).filter((fault) => fault !== LATE),
);

let bot: RunningBot;
let faults: Faults;
const general = () => bot.local.channels.general;
const member = () => bot.local.people.member;
const fromBot = (channel = general()) =>
  member()
    .messages(channel)
    .filter(({ author }) => author.id === bot.local.botId);
/** What the log of this test holds of failures. */
const troubles = () => bot.logs.slice(begun).filter(({ level }) => level === 'error');
let begun = 0;
const begin = () => {
  begun = bot.logs.length;
};

async function start(options: BotOptions = {}): Promise<void> {
  bot = await startBot({
    patience: PATIENCE,
    ...options,
    async via(local) {
      faults = await startFaults(local);
      return faults;
    },
  });
}

const MESSAGE = /POST \/channels\/\d+\/messages/;
const CALLBACK = /POST .*\/callback/;
const QUESTION = '@Verbatim what did Kim Song say?';

/** Asks, and resolves once the bot has nothing more to do with it. */
async function askedAndDone(text = QUESTION): Promise<string> {
  const before = bot.logs.length;
  const { id } = member().say(general(), text);
  await expect
    .poll(() => bot.logs.slice(before).filter(({ message }) => message === 'message').length, {
      timeout: 15_000,
    })
    .toBeGreaterThan(0);
  return id;
}

const answersTo = (id: string) =>
  fromBot().filter(({ message_reference }) => message_reference?.message_id === id);

describe('the answer to a mention', () => {
  beforeAll(() => start());
  beforeEach(begin);
  afterEach(() => faults.restore());
  afterAll(() => bot.close());

  it.each([...ACCIDENTS, ['Discord does not know the token for a moment', UNAUTHORIZED] as const])(
    'arrives once where %s',
    async (_, fault) => {
      faults.inject(MESSAGE, fault);
      const answers = answersTo(await askedAndDone());
      expect(answers.map(({ content }) => content)).toEqual([expect.stringContaining('Kim Song')]);
      expect(troubles()).toEqual([]);
    },
  );

  it('arrives once whatever goes wrong one after the other', async () => {
    const accident = fc.oneof(SHORT_ACCIDENT, fc.constant(UNAUTHORIZED));
    await fc.assert(
      fc.asyncProperty(fc.array(accident, { maxLength: MOST_ACCIDENTS }), async (accidents) => {
        for (const fault of accidents) faults.inject(MESSAGE, fault);
        const answers = answersTo(await askedAndDone());
        expect(answers.map(({ content }) => content)).toEqual([
          expect.stringContaining('Kim Song'),
        ]);
      }),
      { numRuns: 20 },
    );
  });

  it('has no apology beside it where no response ever comes', async () => {
    faults.inject(MESSAGE, { kind: 'lose' }, Number.POSITIVE_INFINITY);
    const answers = answersTo(await askedAndDone());
    expect(answers.map(({ content }) => content)).toEqual([expect.stringContaining('Kim Song')]);
  });

  it('has no apology in its place where nothing gets through', async () => {
    faults.inject(MESSAGE, { kind: 'hang up' }, Number.POSITIVE_INFINITY);
    const id = await askedAndDone();
    faults.restore();
    await askedAndDone();
    expect(answersTo(id)).toEqual([]);
  });

  it('comes again after a request that Discord would not take without the token', async () => {
    faults.inject(MESSAGE, UNAUTHORIZED, Number.POSITIVE_INFINITY);
    const refused = await askedAndDone();
    faults.restore();
    expect(answersTo(await askedAndDone())).toHaveLength(1);
    expect(answersTo(refused)).toEqual([]);
  });

  it('is not given a second time by a process that is told of the mention again', async () => {
    const id = await askedAndDone();
    await bot.restart();
    faults.replay('MESSAGE_CREATE', `"d":{"id":"${id}"`);
    await expect.poll(() => faults.sent.filter(isAnswerTo(id)).length).toBe(2);
    await askedAndDone();
    expect(answersTo(id)).toHaveLength(1);
  });

  it('stands beside verdicts that are posted on the same message', async () => {
    const { id } = member().say(general(), '@Verbatim Wu Jianjian said "flip-flop of US policies"');
    await expect.poll(() => answersTo(id).length).toBe(1);
    const checked = await member().menu(general(), id, 'Check quotes');
    faults.inject(MESSAGE, { kind: 'lose' });
    expect((await member().press(checked.id, 'Post here')).content).toContain('Posted');
    expect(answersTo(id)).toHaveLength(2);
  });

  it('may be posted once more where the first attempt had no effect', async () => {
    const { id } = member().say(general(), 'Wu said "flip-flop of US policies"');
    const checked = await member().menu(general(), id, 'Check quotes');
    faults.inject(MESSAGE, { kind: 'hang up' }, Number.POSITIVE_INFINITY);
    const failed = await member().press(checked.id, 'Post here');
    expect(failed.content).toContain('Something went wrong');
    faults.restore();
    expect((await member().press(checked.id, 'Post here')).content).toContain('Posted');
    expect(answersTo(id)).toHaveLength(1);
  });

  const isAnswerTo = (id: string) => (request: Faults['sent'][number]) =>
    request.method === 'POST' && JSON.stringify(request.body ?? null).includes(`"${id}"`);
});

/** A command that takes its time, with buttons that take as long as their name says. */
const telling = (name: string, ms: number) =>
  ({
    data: new SlashCommandBuilder()
      .setName(name)
      .setDescription(name)
      .addBooleanOption((option) => option.setName('private').setDescription('private'))
      .toJSON(),
    access: 'everyone',
    privacy: 'asked',
    async execute() {
      await after(ms);
      const buttons = SPEEDS.map((label) => ({ id: customId(label), label }));
      return { content: 'the answer', buttons, outcome: 'told' };
    },
    buttons: {
      async [name]() {
        await after(ms);
        return line('the answer overleaf', 'told');
      },
    },
  }) satisfies Command;

const SPEEDS = ['ready', 'awaited'] as const;
const MANNERS = ['public', 'private', 'in place'] as const;
type Case = { readonly speed: (typeof SPEEDS)[number]; readonly manner: (typeof MANNERS)[number] };
const CASES: readonly Case[] = MANNERS.flatMap((manner) =>
  SPEEDS.map((speed) => ({ speed, manner })),
);

describe('the answer to a command or button', () => {
  beforeAll(() =>
    start({ commands: [telling('ready', 0), telling('awaited', READY_WITHIN_MS + 100)] }),
  );
  beforeEach(begin);
  afterEach(() => faults.restore());
  afterAll(() => bot.close());

  /** Uses it while the accidents happen, and holds what then stands in the channel against what should. */
  async function arrivesOnce({ speed, manner }: Case, happens: () => void): Promise<void> {
    const page =
      manner === 'in place' ? await member().slash(general(), 'ready', { private: true }) : null;
    const done = bot.logs.filter(({ message }) => message === 'interaction').length + 1;
    const before = fromBot().length;
    happens();
    const reply = page
      ? await member().press(page.id, speed)
      : await member().slash(general(), speed, { private: manner === 'private' });
    const isDone = () => bot.logs.filter(({ message }) => message === 'interaction').length >= done;
    await expect.poll(isDone, { timeout: 5_000 }).toBe(true);
    const { content } = fromBot().at(-1) ?? {};
    expect(content).toBe(page ? 'the answer overleaf' : 'the answer');
    expect(reply.content).toBe(content);
    expect(reply.private).toBe(manner !== 'public');
    expect(fromBot().length - before).toBe(page ? 0 : 1);
    expect(troubles()).toEqual([]);
  }

  describe.each(CASES)('that is $speed and $manner', (what) => {
    const accidents = what.speed === 'ready' ? ACCIDENTS : ACCIDENTS.filter(isOfEachKind);
    it.each(accidents)('arrives once where %s', async (_, fault) => {
      await arrivesOnce(what, () => faults.inject(CALLBACK, fault));
    });
  });

  it('arrives once whatever goes wrong one after the other', async () => {
    const accidents = fc.array(SHORT_ACCIDENT, { maxLength: MOST_ACCIDENTS });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...CASES),
        accidents,
        accidents,
        async (what, first, later) => {
          faults.restore();
          begin();
          await arrivesOnce(what, () => {
            for (const fault of first) faults.inject(CALLBACK, fault);
            for (const fault of later) faults.inject(/\/webhooks\//, fault);
          });
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('a ban page', () => {
  beforeAll(() => start());
  afterAll(() => bot.close());

  it('is told once, and nothing is sent until it is over', async () => {
    await askedAndDone();
    const before = faults.sent.length;
    faults.inject(/./, { kind: 'ban', retryAfter: 2 }, Number.POSITIVE_INFINITY);
    await Promise.all([askedAndDone(), askedAndDone()]);
    const met = faults.sent.length;
    expect(met - before).toBeLessThanOrEqual(2);
    for (let n = 0; n < 5; n += 1) await askedAndDone();
    expect(faults.sent.length).toBe(met);
    const told = bot.logs.filter(({ message }) => message.includes('shut this address out'));
    expect(told).toHaveLength(1);
    faults.restore();
    await expect
      .poll(async () => answersTo(await askedAndDone()).length, { timeout: 10_000, interval: 500 })
      .toBe(1);
  });
});
