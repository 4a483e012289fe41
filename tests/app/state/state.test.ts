import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/app/contracts.ts';
import { createState, KEPT_MS } from '../../../src/app/state/state.ts';
import { createSeen } from '../../../src/discord/seen-ids.ts';
import { openStore } from '../../../src/services/store/store.ts';

async function create(store?: Store) {
  let time = 0;
  const errors: object[] = [];
  const write = (fields: object) => void errors.push(fields);
  const log = { debug: write, info: write, warn: write, error: write };
  const opened = await openStore('memory:', () => undefined);
  if (!opened.ok) throw new Error(opened.problem);
  const parts = { store: store ?? opened.store, log, now: () => time };
  return { state: createState(parts), parts, errors, pass: (ms: number) => (time += ms) };
}
const down = () => Promise.reject(new Error('down'));
const broken: Store = { get: down, set: down, delete: down };

describe('the state', () => {
  it('gives back what was put, also to another process', async () => {
    const { state, parts } = await create();
    await state.put('a', { n: 1 });
    expect(await state.get('a')).toEqual({ n: 1 });
    expect(await createState(parts).get('a')).toEqual({ n: 1 });
  });

  it('forgets what it is told to forget', async () => {
    const { state, parts } = await create();
    await state.put('a', 1);
    await state.forget('a');
    expect(await state.get('a')).toBeUndefined();
    expect(await createState(parts).get('a')).toBeUndefined();
  });

  it('holds the newest values where the store is down, for 24 hours, and says that it is down', async () => {
    const { state, errors, pass } = await create(broken);
    await state.put('a', 1);
    pass(KEPT_MS - 1);
    expect(await state.get('a')).toBe(1);
    pass(1);
    expect(await state.get('a')).toBeUndefined();
    await state.forget('a');
    expect(errors).toHaveLength(3);
  });

  it('does not grow without end', async () => {
    const { state } = await create(broken);
    for (let n = 0; n < 2_500; n += 1) await state.put(`key ${n}`, n);
    expect(await state.get('key 0')).toBeUndefined();
    expect(await state.get('key 2499')).toBe(2_499);
  });
});

describe('an id', () => {
  it('is new once, until very many others came after it', () => {
    const seen = createSeen(3);
    expect([1, 1, 2, 3, 1, 4, 1].map((id) => seen.isNew(String(id)))).toEqual([
      true,
      false,
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it('is new again once it is forgotten', () => {
    const seen = createSeen();
    seen.isNew('a');
    seen.forget('a');
    expect(seen.isNew('a')).toBe(true);
  });
});
