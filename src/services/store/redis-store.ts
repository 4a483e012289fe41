/** keyv's own Redis store, on a connection that fails at once while there is none, and comes back by itself. */
import KeyvRedis, { createClient } from '@keyv/redis';
import type { KeyvStoreAdapter } from 'keyv';

/** Between two heartbeats; a connection on which one stays unanswered is let go for a new one. */
const BEAT_MS = 3_000;

export type RedisStore = KeyvStoreAdapter & {
  /** Resolves once Redis answers, rejects with the first failure; the client tries on in any case. */
  connect(): Promise<void>;
};

/** Throws where `url` is no address. */
export function createRedisStore(url: string): RedisStore {
  const newClient = () => createClient({ url, disableOfflineQueue: true });
  let client = newClient();
  const store = new KeyvRedis(client, { throwOnErrors: true });
  let isHeard = true;
  const beating = setInterval(beat, BEAT_MS).unref();

  function connect(): Promise<void> {
    const first = Promise.withResolvers<void>();
    client.once('ready', first.resolve);
    client.once('error', first.reject);
    client.connect().catch(first.reject);
    return first.promise;
  }

  function beat(): void {
    if (!isHeard) replace();
    isHeard = false;
    client.ping().then(
      () => {
        isHeard = true;
      },
      () => undefined,
    );
  }

  function replace(): void {
    if (client.isOpen) client.destroy();
    client = newClient();
    store.client = client;
    connect().catch(() => undefined);
  }

  return Object.assign(store, {
    connect,
    async disconnect() {
      clearInterval(beating);
      if (client.isReady) await client.close();
      else if (client.isOpen) client.destroy();
    },
  });
}
