/** The state store that `STATE_URL` names, behind three methods. */
import { Keyv, type KeyvStoreAdapter } from 'keyv';
import { createSqliteStore } from './sqlite-store.ts';

/** A store on another machine that has not answered by then counts as down. */
const TIMEOUT_MS = 2_000;
const NAMESPACE = 'verbatim';

/** Values are JSON. Every method rejects where the store is down; `get` gives undefined for what is unknown or expired. */
export type StateStore = {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
  close(): Promise<void>;
};

/** `degraded`: why the values are in memory instead, and so are lost with the process. */
export type OpenedStore =
  | { readonly ok: true; readonly store: StateStore; readonly degraded: string | null }
  | { readonly ok: false; readonly problem: string };

/**
 * Opens the store at `url` (`sqlite:PATH`, `memory:`, `redis://…`, `postgres://…`). A package that is
 * not installed is a problem. A file that cannot be opened is none: no answer needs the store, so
 * memory stands in for it; nor is a server that is down: it is asked again with each value.
 * `onError` hears what fails outside a call.
 */
export async function openStore(
  url: string,
  onError: (error: unknown) => void,
): Promise<OpenedStore> {
  const adapter = await openAdapter(url);
  if (!adapter.ok) return adapter;
  const keyv = new Keyv({
    store: adapter.adapter,
    namespace: NAMESPACE,
    throwOnErrors: true,
  });
  keyv.on('error', onError);
  return {
    ok: true,
    degraded: adapter.degraded,
    store: {
      get: (key) => inTime(keyv.get(key)),
      async set(key, value, ttlMs) {
        await inTime(keyv.set(key, value, ttlMs));
      },
      async delete(key) {
        await inTime(keyv.delete(key));
      },
      close: () => inTime(keyv.disconnect()),
    },
  };
}

type OpenedAdapter =
  | { readonly ok: true; readonly adapter: KeyvStoreAdapter; readonly degraded: string | null }
  | { readonly ok: false; readonly problem: string };

async function openAdapter(url: string): Promise<OpenedAdapter> {
  const scheme = url.slice(0, url.indexOf(':'));
  if (scheme === 'redis' || scheme === 'rediss') return openPackage('redis', url);
  if (scheme === 'postgres' || scheme === 'postgresql') return openPackage('postgres', url);
  return openSqlite(scheme === 'memory' ? ':memory:' : url.slice('sqlite:'.length));
}

function openSqlite(path: string): OpenedAdapter {
  try {
    return { ok: true, adapter: createSqliteStore(path), degraded: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const degraded = `STATE_URL: ${path} cannot be opened (${reason}), so the buttons of earlier answers and what is kept for an hour or a day are lost with a restart: make the file and its folder writable, or remove the file`;
    return { ok: true, adapter: createSqliteStore(':memory:'), degraded };
  }
}

/** Optional, so that nobody installs what they do not use; each with the version that fits this keyv. */
const PACKAGES = {
  redis: { name: '@keyv/redis', version: '5.1.6' },
  postgres: { name: '@keyv/postgres', version: '2.2.3' },
} as const;

async function openPackage(kind: keyof typeof PACKAGES, url: string): Promise<OpenedAdapter> {
  const { name, version } = PACKAGES[kind];
  try {
    const { default: Adapter }: { default: new (url: string) => KeyvStoreAdapter } = await import(
      name
    );
    return { ok: true, adapter: new Adapter(url), degraded: null };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const problem = `STATE_URL=${kind}://… needs the package ${name}: run npm install --no-save ${name}@${version}`;
    return { ok: false, problem };
  }
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error(`the state store did not answer within ${TIMEOUT_MS / 1000} s`)),
    TIMEOUT_MS,
  );
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
