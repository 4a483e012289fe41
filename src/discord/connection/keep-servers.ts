/**
 * Keeps the collections told in which servers the bot is: at ready, as servers come and go, and once a day. What the
 * database did not take, as while it is down, is made good by telling it everything a while later.
 */
import { type Client, ShardClientUtil } from 'discord.js';
import type { Collections } from '../../app/collections/collections.ts';
import type { Log } from '../../app/contracts.ts';

const PAUSES_MS = [1_000, 5_000, 30_000, 60_000] as const;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Does not reject: what fails is logged. */
export function keepServers(
  client: Client,
  collections: Pick<Collections, 'enter' | 'leave' | 'leaveOthers' | 'purge'>,
  log: Log,
  pausesMs: readonly number[] = PAUSES_MS,
) {
  let failures = 0;
  let isOver = false;
  let retry: NodeJS.Timeout | undefined;
  let daily: NodeJS.Timeout | undefined;

  async function told(telling: Promise<void>): Promise<boolean> {
    try {
      await telling;
      return true;
    } catch (error) {
      // While it is away this fails again and again: that is one thing to tell.
      if (failures === 0)
        log.error({ err: error }, 'the database was not told which servers this bot is in');
      const pause = pausesMs[Math.min(failures, pausesMs.length - 1)];
      failures += 1;
      clearTimeout(retry);
      retry = setTimeout(() => void everyDay(), pause).unref();
      return false;
    }
  }

  async function tellAll(): Promise<boolean> {
    const servers = [...client.guilds.cache.keys()];
    const telling = collections.enter(servers).then(() => collections.leaveOthers(servers, isOurs));
    const isTold = await told(telling);
    if (isTold) failures = 0;
    return isTold;
  }

  /** Other processes hold the servers of other shards. */
  function isOurs(server: string): boolean {
    const { shardCount } = client.options;
    if (!/^\d+$/.test(server)) return false;
    return client.ws.shards.has(ShardClientUtil.shardIdForGuildId(server, shardCount ?? 1));
  }

  /** Nobody waits for it: there may be much to delete. */
  function purge(): void {
    collections.purge().catch((error: unknown) => {
      if (!isOver) log.error({ err: error }, 'what is over was not deleted from the database');
    });
  }

  async function everyDay(): Promise<void> {
    if ((await tellAll()) && !isOver) purge();
  }

  return {
    async begin(): Promise<void> {
      daily ??= setInterval(() => void everyDay(), DAY_MS).unref();
      await everyDay();
    },
    joined: async (server: string): Promise<void> => void (await told(collections.enter([server]))),
    left: async (server: string): Promise<void> => void (await told(collections.leave(server))),
    stop(): void {
      isOver = true;
      clearTimeout(retry);
      clearInterval(daily);
    },
  };
}
