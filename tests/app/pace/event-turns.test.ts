import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/app/pace/event-turns.ts';

describe('what takes turns', () => {
  it('begins one by one, in order, and lets others have their turn between', async () => {
    const turns = createTurns();
    const seen: string[] = [];
    const work = (name: string) => turns.take(async () => void seen.push(name));
    const others = (async () => {
      for (const name of ['x', 'y']) {
        await turn();
        seen.push(name);
      }
    })();
    await Promise.all([work('a'), work('b'), work('c'), others]);
    expect(seen.filter((name) => 'abc'.includes(name))).toEqual(['a', 'b', 'c']);
    expect(seen.indexOf('x')).toBeLessThan(seen.indexOf('c'));
  });

  it('waits until what came in meanwhile is acknowledged, which takes a round of its own', async () => {
    const turns = createTurns();
    const seen: string[] = [];
    const a = turns.take(async () => {
      setTimeout(() => setImmediate(() => seen.push('acknowledged')), 1);
      const from = performance.now();
      while (performance.now() - from < 20);
    });
    const b = turns.take(async () => void seen.push('b'));
    await Promise.all([a, b]);
    expect(seen).toEqual(['acknowledged', 'b']);
  });

  it('goes on where one fails, which fails for whoever asked alone', async () => {
    const turns = createTurns();
    const failed = turns.take(() => Promise.reject(new Error('no')));
    const fine = turns.take(async () => 'fine');
    await expect(failed).rejects.toThrow('no');
    expect(await fine).toBe('fine');
    expect(await turns.take(async () => 'again')).toBe('again');
  });

  it('goes on in steps before the next begins, and lets others have their turn between', async () => {
    const turns = createTurns();
    const seen: string[] = [];
    function* steps() {
      for (const step of ['a1', 'a2', 'a3']) {
        seen.push(step);
        // Longer than a step may take.
        const from = performance.now();
        while (performance.now() - from < 20);
        yield;
      }
    }
    const others = (async () => {
      while (!seen.includes('b')) {
        await turn();
        seen.push('x');
      }
    })();
    const a = turns.take(() => turns.inSteps(steps()));
    await turn();
    const b = turns.take(async () => void seen.push('b'));
    await Promise.all([a, b, others]);
    expect(seen.filter((name) => name !== 'x')).toEqual(['a1', 'a2', 'a3', 'b']);
    expect(seen.slice(seen.indexOf('a1'), seen.indexOf('a3'))).toContain('x');
  });

  it('begins what goes first before all that wait, and between two steps of what is long', async () => {
    const turns = createTurns();
    const seen: string[] = [];
    function* steps() {
      for (const step of ['a1', 'a2', 'a3']) {
        seen.push(step);
        if (step === 'a1') void turns.takeFirst(async () => void seen.push('first'));
        // Longer than a step may take.
        const from = performance.now();
        while (performance.now() - from < 20);
        yield;
      }
    }
    const a = turns.take(() => turns.inSteps(steps()));
    const b = turns.take(async () => void seen.push('b'));
    const c = turns.takeFirst(async () => void seen.push('c'));
    await Promise.all([a, b, c]);
    expect(seen.filter((name) => name !== 'first')).toEqual(['c', 'a1', 'a2', 'a3', 'b']);
    expect(seen.indexOf('first')).toBeLessThan(seen.indexOf('a3'));
  });

  it('tells how long whoever comes now will wait: as many turns as are before theirs', async () => {
    let elapsed = 0;
    const turns = createTurns(1_000, () => elapsed);
    const work = async () => {
      elapsed += 100;
    };
    const begin = (count: number) =>
      Promise.all(Array.from({ length: count }, () => turns.take(work)));
    expect(turns.waitMs()).toBe(0);
    await begin(200);
    const many = begin(10);
    expect(Math.round(turns.waitMs() / 100)).toBe(11);
    await many;
    while (turns.waitMs() > 0) await turn();
  });

  it('begins the next where steps fail', async () => {
    const turns = createTurns();
    // biome-ignore lint/correctness/useYield: it fails before.
    function* steps(): Generator<void> {
      throw new Error('no');
    }
    const failed = turns.take(() => turns.inSteps(steps()));
    const next = turns.take(async () => 'next');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('next');
  });

  it('is full while as many wait as may', async () => {
    const turns = createTurns(2);
    const begun = [turns.take(async () => 1), turns.take(async () => 2)];
    expect([turns.isFull(), turns.waiting()]).toEqual([true, 2]);
    await Promise.all(begun);
    expect([turns.isFull(), turns.waiting()]).toEqual([false, 0]);
  });

  it('is full, too, while those come who were told that they would wait, each counted once', () => {
    const turns = createTurns(2);
    const [first, second] = [turns.announce(), turns.announce()];
    expect([turns.isFull(), turns.waiting()]).toEqual([true, 2]);
    first();
    first();
    expect([turns.isFull(), turns.waiting()]).toEqual([false, 1]);
    second();
    expect(turns.waiting()).toBe(0);
  });

  it('is not full because the machine stood still once', async () => {
    let elapsed = 0;
    const turns = createTurns(1_000, () => elapsed);
    const work = async (ms: number) => {
      elapsed += ms;
    };
    const all = [10_000, ...Array(900).fill(1)].map((ms) => turns.take(() => work(ms)));
    await all[10];
    expect([turns.waiting() > 800, turns.isFull()]).toEqual([true, false]);
    await Promise.all(all);
  });

  it('is full, too, while those who wait take long', async () => {
    let elapsed = 0;
    const turns = createTurns(1_000, () => elapsed);
    const work = async () => {
      elapsed += 1_000;
    };
    const begin = () => Promise.all(Array.from({ length: 200 }, () => turns.take(work)));
    const first = begin();
    expect(turns.isFull()).toBe(false);
    await first;
    const second = begin();
    expect(turns.isFull()).toBe(true);
    await second;
    expect(turns.isFull()).toBe(false);
  });

  it('belongs to whoever asked, whoever asked before', async () => {
    const turns = createTurns();
    const asker = new AsyncLocalStorage<string>();
    const asked = ['a', 'b'].map((name) =>
      asker.run(name, () => turns.take(async () => asker.getStore())),
    );
    expect(await Promise.all(asked)).toEqual(['a', 'b']);
  });
});
