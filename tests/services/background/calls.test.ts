import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, openCaller, ThreadGone } from '../../../src/services/background/calls.ts';

const thread = new URL('../../support/calls-thread.ts', import.meta.url);

let caller: Caller;
beforeEach(() => {
  caller = openCaller(thread, 10_000);
});
afterEach(() => caller.close());

describe('a thread that answers calls', () => {
  it('gives each caller the answer to theirs', async () => {
    const calls = [caller.call({ say: 'a', afterMs: 30 }), caller.call({ say: 'b' })];
    expect(await Promise.all(calls)).toEqual(['a', 'b']);
    expect(caller.isReady()).toBe(true);
  });

  it('rejects what it rejects, and answers the next', async () => {
    await expect(caller.call({ fail: 'no' })).rejects.toThrow('no');
    expect(await caller.call({ say: 'a' })).toBe('a');
  });

  it('rejects all who wait where it ends, and whoever calls then', async () => {
    const calls = [caller.call({ say: 'a', afterMs: 60_000 }), caller.call({ exit: 3 })];
    for (const { reason } of (await Promise.allSettled(calls)) as PromiseRejectedResult[])
      expect(reason).toBeInstanceOf(ThreadGone);
    expect(caller.isGone()).toBe(true);
    await expect(caller.call({ say: 'b' })).rejects.toThrow(ThreadGone);
  });

  it('is ended where a call takes too long', async () => {
    await caller.close();
    caller = openCaller(thread, 500);
    await expect(caller.call({ hang: true })).rejects.toThrow(ThreadGone);
    expect(caller.isGone()).toBe(true);
  });

  it('goes on after a call that could not be sent', async () => {
    await expect(caller.call({ say: () => 'a' })).rejects.toThrow(/could not be cloned/);
    expect(await caller.call({ say: 'a' })).toBe('a');
  });
});
