/**
 * How much of the model a person and a server may use a day (UTC), counted in the store, which other processes
 * may count in, too, and in memory, for while it is away.
 */
import * as z from 'zod/mini';
import type { Log, Store } from '../contracts.ts';
import { storedAs } from '../state/stored-values.ts';

export type Use = { readonly requests: number; readonly tokens: number };
export type Limits = { readonly person: Use; readonly server: Use };
/** `server` is null in direct messages. */
export type Asker = {
  readonly person: string;
  readonly server: string | null;
  /** The server's own limit of requests a day, where it is lower. */
  readonly most?: number | null;
};

/** Whose share is used up, and when there is a new one (milliseconds since the epoch). */
export type UsedUp = { readonly whose: 'person' | 'server'; readonly until: number };

const DAY_MS = 24 * 60 * 60 * 1000;
const NOTHING: Use = { requests: 0, tokens: 0 };
const ALL = 'all';
const USE = storedAs(1, z.object({ requests: z.number(), tokens: z.number() }));

export function createMeter(
  limits: Limits,
  parts: { readonly store: Store; readonly log: Log; now(): number },
) {
  const { store, log, now } = parts;
  const counts = new Map<string, Promise<Use>>();
  let day = -1;

  /** The day's count under a key; counts of days before are let go. */
  function count(who: string): Promise<Use> {
    const today = Math.floor(now() / DAY_MS);
    if (today !== day) counts.clear();
    day = today;
    const key = `use:${today}:${who}`;
    const known = (counts.get(key) ?? Promise.resolve(NOTHING)).then((own) => stored(key, own));
    counts.set(key, known);
    return known;
  }

  /** A count only grows: what another process has added is in the store, what could not be written in memory. */
  async function stored(key: string, own: Use): Promise<Use> {
    try {
      const { requests, tokens } = USE.read(await store.get(key)) ?? NOTHING;
      return {
        requests: Math.max(requests, own.requests),
        tokens: Math.max(tokens, own.tokens),
      };
    } catch (error) {
      log.error(
        { err: error, store: 'STATE_URL', doing: 'get' },
        'the state store failed; use is counted in memory',
      );
      return own;
    }
  }

  async function add(who: string, more: Use): Promise<void> {
    const before = count(who);
    const key = `use:${day}:${who}`;
    const sum = before.then(({ requests, tokens }) => ({
      requests: requests + more.requests,
      tokens: tokens + more.tokens,
    }));
    counts.set(key, sum);
    const value = await sum;
    await store.set(key, USE.write(value), 2 * DAY_MS).catch((error: unknown) => {
      log.error(
        { err: error, store: 'STATE_URL', doing: 'set' },
        'the state store failed; use is counted in memory',
      );
    });
  }

  const addAll = async (asker: Asker, more: Use): Promise<void> => {
    await Promise.all([ALL, ...keysOf(asker).map(({ key }) => key)].map((key) => add(key, more)));
  };

  return {
    /** Takes one request out of the asker's day; tells whose share is used up instead. */
    async take(asker: Asker): Promise<UsedUp | null> {
      for (const { key, whose } of keysOf(asker)) {
        const { requests, tokens } = await count(key);
        const limit = limits[whose];
        const most = whose === 'server' ? (asker.most ?? limit.requests) : limit.requests;
        if (requests >= Math.min(most, limit.requests) || tokens >= limit.tokens)
          return { whose, until: (Math.floor(now() / DAY_MS) + 1) * DAY_MS };
      }
      await addAll(asker, { requests: 1, tokens: 0 });
      return null;
    },
    /** Adds what a choice cost. */
    spend: (asker: Asker, tokens: number): Promise<void> => addAll(asker, { requests: 0, tokens }),
    /** What the whole bot and one server used today. */
    async today(server: string | null): Promise<{ readonly all: Use; readonly server: Use }> {
      const own = server === null ? NOTHING : await count(`server:${server}`);
      return { all: await count(ALL), server: own };
    },
  };
}

function keysOf({ person, server }: Asker): readonly { key: string; whose: 'person' | 'server' }[] {
  const own = { key: `person:${person}`, whose: 'person' } as const;
  return server === null ? [own] : [own, { key: `server:${server}`, whose: 'server' }];
}
