import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createKeeper, madeOnce, type WeakMemo } from '../../../src/library/packed/keeper.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** How many of some things of one size are made anew, after memory was cleaned. */
async function madeAnew(size: number): Promise<number> {
  const keep = createKeeper(1_000);
  const memo: WeakMemo<object, object> = new WeakMap();
  const keys = Array.from({ length: 20 }, () => ({}));
  let made = 0;
  const make = (): object => {
    const one = {};
    made += 1;
    keep(one, size);
    return one;
  };
  for (const key of keys) madeOnce(memo, key, make);
  for (const key of keys) madeOnce(memo, key, make);
  expect(made).toBe(keys.length);
  await wait(1);
  collect();
  return keys.filter((key) => memo.get(key)?.deref() === undefined).length;
}

describe('what was made of things', () => {
  it('stays for the last of them, as many as there is room for', async () => {
    expect(await madeAnew(200)).toBe(15);
  });

  it('does not pile up where each takes next to nothing', async () => {
    expect(await madeAnew(0)).toBe(10);
  });
});
