import { describe, expect, it } from 'vitest';
import { createPace, createQueue } from '../../../src/app/pace/pace.ts';

describe('the pace of a person', () => {
  it('is fine until so many requests in so long, and again when the first are over', () => {
    let time = 0;
    const pace = createPace({ requests: 2, withinMs: 100 }, () => time);
    expect([pace.of('a'), pace.of('a'), pace.of('a'), pace.of('a')]).toEqual([
      'fine',
      'fine',
      'too-fast',
      'told',
    ]);
    expect(pace.of('b')).toBe('fine');
    time = 101;
    expect([pace.of('a'), pace.of('a'), pace.of('a')]).toEqual(['fine', 'fine', 'too-fast']);
  });
});

describe('the queue', () => {
  it('does what waits in its turn, and turns away what comes last when it is full', async () => {
    const done: string[] = [];
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const queue = createQueue(1, 1);
    const work = (name: string) => async () => {
      await gate;
      done.push(name);
    };
    const first = queue.run(work('first'));
    await Promise.resolve();
    const second = queue.run(work('second'));
    expect(queue.run(work('third'))).toBeNull();
    open();
    await Promise.all([first, second]);
    expect(done).toEqual(['first', 'second']);
    expect(await queue.run(async () => 'again')).toBe('again');
  });
});
