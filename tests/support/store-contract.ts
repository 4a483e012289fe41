/** What every state store has to do, whatever keeps its values. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StateStore } from '../../src/services/store/store.ts';

/** Called within a `describe`; `open` opens the store that the tests close. */
export function storeContract(open: () => Promise<StateStore>): void {
  test('gives back any JSON value under any key', async () => {
    const store = await open();
    const json = fc.jsonValue().filter((value) => value !== null);
    await fc.assert(
      fc.asyncProperty(fc.string(), json, async (key, value) => {
        await store.set(key, value, 60_000);
        expect(await store.get(key)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('knows nothing of what was never set, was deleted or has expired', async () => {
    const store = await open();
    await store.set('deleted', 1, 60_000);
    await store.delete('deleted');
    await store.set('expired', 1, 1);
    await new Promise((done) => setTimeout(done, 5));
    for (const key of ['never', 'deleted', 'expired']) expect(await store.get(key)).toBeUndefined();
  });

  test('keeps the newest of two values', async () => {
    const store = await open();
    await store.set('key', 'old', 60_000);
    await store.set('key', 'new', 60_000);
    expect(await store.get('key')).toBe('new');
  });

  test('deletes what is not there without complaint', async () => {
    const store = await open();
    await expect(store.delete('never')).resolves.toBeUndefined();
  });
}
