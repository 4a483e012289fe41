/** What only Discord knows of the application: who owns it, and in how many servers it is. */
import type { Client } from 'discord.js';
import type { Log } from '../../app/contracts.ts';
import { loggable } from '../failures.ts';

/** Servers come and go in other processes too, and Discord's count is approximate. */
const ASKED_EVERY_MS = 10 * 60_000;

export type Application = {
  /** Servers of the application that this process does not hold; null until Discord has said. */
  elsewhere(): number | null;
  /** Asks Discord, now and from time to time. Does not reject: until it is known the owner is treated as anybody. */
  learn(): Promise<void>;
  stop(): void;
};

export function createApplication(client: Client, log: Log): Application {
  let elsewhere: number | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function ask(): Promise<void> {
    try {
      const asked = await client.application?.fetch();
      const everywhere = asked?.approximateGuildCount ?? null;
      // As a difference it stays right where a server joins this process.
      elsewhere = everywhere === null ? null : everywhere - client.guilds.cache.size;
    } catch (error) {
      log.warn(
        { err: loggable(error) },
        "could not learn who owns the application: until I can, its owner's right to /knowledge is off",
      );
    }
  }

  return {
    elsewhere: () => elsewhere,
    learn() {
      timer ??= setInterval(() => void ask(), ASKED_EVERY_MS).unref();
      return ask();
    },
    stop: () => clearInterval(timer),
  };
}
