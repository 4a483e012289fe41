import { describe, expect, it } from 'vitest';
import type { Choose, Chosen } from '../../../src/answering/choosing/choose.ts';
import { createChooser } from '../../../src/app/choosing/chooser.ts';
import { createBreaker } from '../../../src/app/choosing/circuit-breaker.ts';
import { createMeter } from '../../../src/app/choosing/usage-limits.ts';
import type { Log, Store } from '../../../src/app/contracts.ts';
import { createConversations } from '../../../src/app/conversations.ts';
import { openStore } from '../../../src/services/store/store.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const quiet: Log = { debug() {}, info() {}, warn() {}, error() {} };

function clock(from = 20_000 * DAY) {
  let time = from;
  return {
    now: () => time,
    wait(ms: number) {
      time += ms;
    },
  };
}

async function memory(): Promise<Store> {
  const opened = await openStore('memory:', () => undefined);
  if (!opened.ok) throw new Error(opened.problem);
  return opened.store;
}

const broken: Store = {
  get: () => Promise.reject(new Error('down')),
  set: () => Promise.reject(new Error('down')),
  delete: () => Promise.reject(new Error('down')),
};

describe('a conversation', () => {
  const place = { channel: 'c', person: 'p', isTalk: true };
  const carried = { question: 'What did Zhang Jun say?', speaker: 'Zhang Jun' };

  it('goes on for an hour and no longer', async () => {
    const time = clock();
    const talk = createConversations({ store: await memory(), log: quiet, now: time.now });
    await talk.remember(place, carried);
    time.wait(59 * MINUTE);
    expect(await talk.recall(place)).toMatchObject(carried);
    time.wait(2 * MINUTE);
    expect(await talk.recall(place)).toBeNull();
  });

  it('goes on for some minutes only where many talk', async () => {
    const time = clock();
    const talk = createConversations({ store: await memory(), log: quiet, now: time.now });
    const open = { ...place, isTalk: false };
    await talk.remember(open, carried);
    time.wait(9 * MINUTE);
    expect(await talk.recall(open)).toMatchObject(carried);
    time.wait(2 * MINUTE);
    expect(await talk.recall(open)).toBeNull();
  });

  it('is kept apart by person and by channel, and can be forgotten', async () => {
    const talk = createConversations({ store: await memory(), log: quiet, now: clock().now });
    await talk.remember(place, carried);
    expect(await talk.recall({ ...place, person: 'q' })).toBeNull();
    expect(await talk.recall({ ...place, channel: 'd' })).toBeNull();
    await talk.forget(place);
    expect(await talk.recall(place)).toBeNull();
  });

  it('holds the last few questions', async () => {
    const talk = createConversations({ store: await memory(), log: quiet, now: clock().now });
    for (const question of ['1', '2', '3', '4', '5'])
      await talk.remember(place, { question, speaker: null });
    expect(await talk.recall(place)).toMatchObject({ question: '5', earlier: ['2', '3', '4'] });
  });

  it('is none where the store is down', async () => {
    const talk = createConversations({ store: broken, log: quiet, now: clock().now });
    await talk.remember(place, carried);
    expect(await talk.recall(place)).toBeNull();
  });
});

describe('the breaker', () => {
  it('opens after three failures in a row, lets one try, and waits longer each time', () => {
    const time = clock();
    const breaker = createBreaker(time.now);
    const fail = () => breaker.failed();
    fail();
    fail();
    breaker.succeeded();
    fail();
    fail();
    expect(breaker.isClosed()).toBe(true);
    fail();
    expect(breaker.isClosed()).toBe(false);
    time.wait(30_000);
    expect(breaker.isClosed()).toBe(true);
    expect(breaker.isClosed()).toBe(false);
    fail();
    time.wait(59_000);
    expect(breaker.isClosed()).toBe(false);
    time.wait(1_000);
    expect(breaker.isClosed()).toBe(true);
    breaker.succeeded();
    expect(breaker.isClosed()).toBe(true);
  });
});

describe('the line before the model', () => {
  const request = { system: '', user: '', ids: ['S1'], most: 1 };
  const asker = { person: 'p', server: null };
  const use = { requests: 100, tokens: 100 };

  /** A model that answers when it is told, one question at a time. */
  async function lined(budgetMs: number) {
    const begun: string[] = [];
    const answers: (() => void)[] = [];
    const choose: Choose = async ({ user }, signal) => {
      const none = {
        ok: false,
        cause: 'timed out',
        reached: false,
        detail: '',
        usage: { input: 0, output: 0 },
      };
      if (signal.aborted) return none as Chosen;
      begun.push(user);
      const given = new Promise<void>((resolve) => answers.push(resolve));
      const late = new Promise<'late'>((resolve) =>
        signal.addEventListener('abort', () => resolve('late')),
      );
      if ((await Promise.race([given, late])) === 'late') return none as Chosen;
      return { ...none, ok: true, choice: { stance: 'no', ids: [] }, model: 'm' };
    };
    const chooser = createChooser(
      { budgetMs, atOnce: 1, limits: { person: use, server: use }, contextTokens: 1, host: 'h' },
      { choose, store: await memory(), log: quiet, now: clock().now },
    );
    return { begun, answers, ask: (user: string) => chooser.choose({ ...request, user }, asker) };
  }

  it('keeps the order of coming', async () => {
    const { begun, answers, ask } = await lined(60_000);
    const all = ['first', 'second', 'third'].map(ask);
    for (const [index, asked] of all.entries()) {
      await expect.poll(() => answers.length).toBe(index + 1);
      answers[index]?.();
      expect(await asked).toMatchObject({ ok: true });
    }
    expect(begun).toEqual(['first', 'second', 'third']);
  });

  it('lets go whose time runs out, also of those who wait', async () => {
    const { begun, answers, ask } = await lined(200);
    const all = await Promise.all([ask('first'), ask('second')]);
    expect(all).toMatchObject([{ ok: false }, { ok: false }]);
    const third = ask('third');
    await expect.poll(() => begun.at(-1)).toBe('third');
    answers.at(-1)?.();
    expect(await third).toMatchObject({ ok: true });
  });
});

describe('the day’s use', () => {
  const limits = { person: { requests: 2, tokens: 100 }, server: { requests: 3, tokens: 1_000 } };
  const asker = { person: 'p', server: 's' };

  it('begins anew at midnight UTC', async () => {
    const time = clock();
    const meter = createMeter(limits, { store: await memory(), log: quiet, now: time.now });
    expect(await meter.take(asker)).toBeNull();
    expect(await meter.take(asker)).toBeNull();
    expect(await meter.take(asker)).toEqual({ whose: 'person', until: 20_001 * DAY });
    time.wait(DAY);
    expect(await meter.take(asker)).toBeNull();
  });

  it('counts a person’s tokens, and a server’s requests by everybody', async () => {
    const meter = createMeter(limits, { store: await memory(), log: quiet, now: clock().now });
    await meter.take(asker);
    await meter.spend(asker, 100);
    expect(await meter.take(asker)).toMatchObject({ whose: 'person' });
    await meter.take({ person: 'q', server: 's' });
    await meter.take({ person: 'r', server: 's' });
    expect(await meter.take({ person: 't', server: 's' })).toMatchObject({ whose: 'server' });
    expect(await meter.take({ person: 't', server: null })).toBeNull();
    expect(await meter.today('s')).toEqual({
      all: { requests: 4, tokens: 100 },
      server: { requests: 3, tokens: 100 },
    });
  });

  it('is counted in memory where the store is down', async () => {
    const meter = createMeter(limits, { store: broken, log: quiet, now: clock().now });
    await meter.take(asker);
    await meter.take(asker);
    expect(await meter.take(asker)).toMatchObject({ whose: 'person' });
  });
});
