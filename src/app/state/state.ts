import type { Log, Store } from '../contracts.ts';

/** How long button state and message ids are kept. */
export const KEPT_MS = 24 * 60 * 60 * 1000;
/** The newest entries are held in memory too, so that a failing store costs nobody a button. */
const HELD = 2_000;

type Entry = { readonly value: unknown; readonly until: number };

/** Values kept for 24 hours. No method rejects: a store that fails is a line in the log. */
export type State = {
  put(key: string, value: unknown): Promise<void>;
  get(key: string): Promise<unknown>;
  forget(key: string): Promise<void>;
};

/** Wraps the store: newest values also in memory, failures logged instead of thrown. */
export function createState(parts: { store: Store; log: Log; now(): number }): State {
  const { store, log, now } = parts;
  const held = new Map<string, Entry>();

  async function guarded<Value>(doing: string, work: () => Promise<Value>) {
    try {
      return await work();
    } catch (error) {
      log.error(
        { err: error, store: 'STATE_URL', doing },
        'the state store failed; answers go on without it',
      );
      return undefined;
    }
  }

  /** The oldest are first: those that are over, and those that are too many. */
  function letGo(): void {
    for (const [key, { until }] of held) {
      if (held.size <= HELD && until > now()) break;
      held.delete(key);
    }
  }

  return {
    async put(key, value) {
      held.delete(key);
      held.set(key, { value, until: now() + KEPT_MS });
      letGo();
      await guarded('set', () => store.set(key, value, KEPT_MS));
    },
    async get(key) {
      const entry = held.get(key);
      if (entry && entry.until > now()) return entry.value;
      return guarded('get', () => store.get(key));
    },
    async forget(key) {
      held.delete(key);
      await guarded('delete', () => store.delete(key));
    },
  };
}
