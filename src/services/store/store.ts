/** The state store that `STATE_URL` names, behind three methods. */
import { Keyv, type KeyvStoreAdapter } from 'keyv';
import { createPatience, inTime } from './patience.ts';
import { createSqliteStore } from './sqlite-store.ts';
import { createTelling, type Heard, type Telling } from './telling.ts';
import { whenFree } from './when-free.ts';

const NAMESPACE = 'verbatim';
/** Nothing that is kept is worth more of an answer's time. */
const PATIENCE_MS = 300;
/** A start waits longer before it calls a server down. */
const OPENING_MS = 2_000;
const SWEEP_EVERY_MS = 60_000;
/** Another process may be opening the same file at this moment. */
const TRIES = 5;
const NOT_INSTALLED = 'ERR_MODULE_NOT_FOUND';

/**
 * Values are JSON. Every method rejects where the store is down or takes longer than 300 ms; `get`
 * gives undefined for what is unknown or expired.
 */
export type StateStore = {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
  close(): Promise<void>;
};

/** `degraded`: why values are lost with the process, now or for as long as it runs. */
export type OpenedStore =
  | { readonly ok: true; readonly store: StateStore; readonly degraded: string | null }
  | { readonly ok: false; readonly problem: string };

/** What a store can do besides what keyv asks of it. */
type Adapter = KeyvStoreAdapter & {
  /** Resolves once another machine has answered. */
  connect?(): Promise<void>;
  /** Removes what has expired, where the store does not do so itself. */
  sweep?(): Promise<void>;
};

/**
 * Opens the store at `url` (`sqlite:PATH`, `memory:`, `redis://…`, `postgres://…`). A package that is
 * not installed and an address that is none are problems. A file that cannot be opened is none: no
 * answer needs the store, so memory stands in for it; nor is a server that is down: it is asked again
 * with each value. `onError` hears what fails outside a call, once until the store answers again, and `onBack`
 * when it does.
 */
export async function openStore(
  url: string,
  onError: Heard['failed'],
  patienceMs = PATIENCE_MS,
  onBack: Heard['back'] = () => undefined,
): Promise<OpenedStore> {
  const opened = await openAdapter(url);
  if (!opened.ok) return opened;
  const { adapter } = opened;
  const telling = createTelling({ failed: onError, back: onBack }, (error) =>
    isServer(url) ? downLine(url, reasonOf(error)) : 'the state store failed',
  );
  adapter.on('error', telling.failed);
  const store = createStore(adapter, telling, patienceMs);
  try {
    await inTime(Promise.resolve(adapter.connect?.()), OPENING_MS);
    telling.answered();
    return { ok: true, store, degraded: opened.degraded };
  } catch (error) {
    telling.beginsAway();
    return { ok: true, store, degraded: downLine(url, reasonOf(error)) };
  }
}

/** V8's own is several times as fast as keyv's, which is for bytes and dates too. */
const AS_JSON = { serialize: JSON.stringify, deserialize: JSON.parse };

function createStore(adapter: Adapter, telling: Telling, patienceMs: number): StateStore {
  const options = { namespace: NAMESPACE, throwOnErrors: true, emitErrors: false };
  const keyv = new Keyv({ ...options, ...AS_JSON, store: adapter });
  // Only now does the adapter know which rows are ours.
  const stopSweeping = keepSwept(adapter, telling.failed);
  const patiently = createPatience(patienceMs);

  async function asked<Value>(work: () => Promise<Value>): Promise<Value> {
    const value = await patiently(work);
    telling.answered();
    return value;
  }

  return {
    get: (key) => asked(() => keyv.get(key)),
    async set(key, value, ttlMs) {
      await asked(() => keyv.set(key, value, ttlMs));
    },
    async delete(key) {
      await asked(() => keyv.delete(key));
    },
    close() {
      stopSweeping();
      return inTime(keyv.disconnect(), PATIENCE_MS);
    },
  };
}

/** Now and every minute: nothing is kept for longer than was said. */
function keepSwept(adapter: Adapter, failed: (error: unknown) => void): () => void {
  const sweep = () => void adapter.sweep?.().catch(failed);
  sweep();
  const sweeping = setInterval(sweep, SWEEP_EVERY_MS).unref();
  return () => clearInterval(sweeping);
}

type OpenedAdapter =
  | { readonly ok: true; readonly adapter: Adapter; readonly degraded: string | null }
  | { readonly ok: false; readonly problem: string };

async function openAdapter(url: string): Promise<OpenedAdapter> {
  const scheme = url.slice(0, url.indexOf(':'));
  if (scheme === 'memory') return openSqlite(':memory:');
  if (scheme === 'sqlite') return openSqlite(url.slice('sqlite:'.length));
  try {
    return { ok: true, adapter: await openServer(scheme, url), degraded: null };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === NOT_INSTALLED;
    const problem = isMissing
      ? 'needs a package that is not installed: run npm ci'
      : `cannot be used (${reasonOf(error)}): is it ${scheme}://NAME:PASSWORD@HOST:PORT?`;
    return { ok: false, problem: `STATE_URL=${scheme}://… ${problem}` };
  }
}

/** Loaded where it is asked for. Throws where `url` is no address. */
async function openServer(scheme: string, url: string): Promise<Adapter> {
  new URL(url);
  if (scheme.startsWith('redis')) return (await import('./redis-store.ts')).createRedisStore(url);
  return (await import('./postgres-store.ts')).createPostgresStore(url);
}

async function openSqlite(path: string): Promise<OpenedAdapter> {
  try {
    const adapter = await whenFree(() => createSqliteStore(path), TRIES);
    return { ok: true, adapter, degraded: null };
  } catch (error) {
    const degraded = `STATE_URL: ${path} cannot be opened (${reasonOf(error)}), so the buttons of earlier answers and what is kept for an hour or a day are lost with a restart: make the file and its folder writable, or remove the file`;
    return { ok: true, adapter: createSqliteStore(':memory:'), degraded };
  }
}

const isServer = (url: string): boolean => !/^(?:sqlite|memory):/.test(url);

/** Without the name and password that the address may hold. */
function downLine(url: string, reason: string): string {
  const { protocol, host } = new URL(url);
  return `STATE_URL: ${protocol}//${host} does not answer (${reason}): the bot runs without it and asks it again with every value; until it answers, buttons and conversations are lost with a restart`;
}

/** Several addresses of one name fail as one error without words. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || String((error as NodeJS.ErrnoException).code ?? error.name);
}
