/**
 * Several processes of one bot, each with its part of the shards: what the host changes in one reaches the
 * others through the state store that they share, within seconds. Each reads the articles for itself.
 */
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Store } from '../app/contracts.ts';
import { storedAs } from '../app/state/stored-values.ts';
import type { Config } from '../config.ts';

const LOOKING_EVERY_MS = 2_000;
/** Longer than a store is away; a process that was away itself reads everything when it starts. */
const TOLD_FOR_MS = 24 * 60 * 60 * 1000;

/** Whether other processes hold more shards of the bot. */
export const isPart = ({ shards }: Pick<Config, 'shards'>): boolean =>
  shards !== 'auto' && shards.ids.length < shards.count;

/** What such a process does not share with the others though it should: a line each. */
export function notShared(config: Pick<Config, 'shards' | 'stateUrl' | 'articlesUrl'>) {
  if (!isPart(config)) return [];
  const isOnServer = (url: string) => /^(?:postgres|redis)/.test(url);
  const begin = 'SHARDS names a part of the shards, and the other processes do not share';
  return [
    ...(isOnServer(config.stateUrl)
      ? []
      : [
          `${begin} STATE_URL: a reload reaches this process alone, and each counts the limits of a day for itself; set it to postgres://… or redis://… in all of them`,
        ]),
    ...(isOnServer(config.articlesUrl)
      ? []
      : [
          `${begin} ARTICLES_URL: a server loses its articles where its shard moves to another process; set it to postgres://… in all of them`,
        ]),
  ];
}

/** What other processes are told of. */
type Heed = {
  /** The host's articles were read again; `force`: also where it looked as if they were not all there. */
  readonly reloaded: (force: boolean) => Promise<unknown>;
  /** The host has switched the articles of a server off, or on again. */
  readonly blocked: (server: string) => Promise<unknown>;
  /** One of these has rejected. */
  readonly failed: (error: unknown) => void;
};

export type OtherProcesses = {
  /** Neither rejects: what cannot be told now is read when the others start. */
  tellReloaded(force: boolean): Promise<void>;
  tellBlocked(server: string): Promise<void>;
  stop(): void;
};

/** Looks every two seconds for what the other processes have told. */
export async function listenToOthers(store: Store, heed: Heed): Promise<OtherProcesses> {
  const reloads = createNotice(store, 'host:reloaded');
  const blocks = createNotice(store, 'host:blocked');
  // What was told before is in what this process has just read.
  await Promise.all([reloads.news(), blocks.news()]);

  async function look(): Promise<void> {
    const [reloaded, blocked] = [await reloads.news(), await blocks.news()];
    if (reloaded !== null) await heed.reloaded(reloaded === FORCED);
    if (blocked !== null) await heed.blocked(blocked);
  }

  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look).catch(heed.failed);
  }, LOOKING_EVERY_MS).unref();
  return {
    tellReloaded: (force) => reloads.tell(force ? FORCED : ''),
    tellBlocked: blocks.tell,
    stop: () => clearInterval(timer),
  };
}

const FORCED = 'force';
const NOTICE = storedAs(1, z.object({ id: z.string(), detail: z.string() }));

/** The last thing that was told under a key; one before it that nobody has seen yet is lost. */
function createNotice(store: Store, key: string) {
  let seen: string | null = null;
  return {
    async tell(detail: string): Promise<void> {
      seen = randomUUID();
      const notice = NOTICE.write({ id: seen, detail });
      await store.set(key, notice, TOLD_FOR_MS).catch(() => undefined);
    },
    /** Null where it is this process's own, was seen before, or the store is away. */
    async news(): Promise<string | null> {
      const notice = NOTICE.read(await store.get(key).catch(() => null));
      if (notice === null || notice.id === seen) return null;
      seen = notice.id;
      return notice.detail;
    },
  };
}
