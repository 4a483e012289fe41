/** In which servers the bot is; what is here of a server that it left is gone 30 days later. */
import type { Log } from '../contracts.ts';
import type { ArticleStore } from './article-store.ts';
import type { Collections } from './collections.ts';
import type { Builder, OwnParts } from './parts/own-parts.ts';
import type { WhoAnswersWhere } from './who-answers.ts';

const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

export function createMembership(
  parts: Pick<Builder, 'maker'> & {
    readonly store: ArticleStore;
    readonly own: OwnParts;
    readonly who: WhoAnswersWhere;
    readonly log: Log;
    now(): number;
  },
): Pick<Collections, 'leave' | 'leaveOthers' | 'purge'> {
  const { store, own, who, log, now } = parts;
  return {
    async leave(server) {
      who.forget(server);
      own.drop(server);
      await store.present([server], now());
    },
    async leaveOthers(servers, isOurs) {
      const here = new Set(servers);
      const known = await store.staying();
      const missed = known.filter((server) => isOurs(server) && !here.has(server));
      if (missed.length === 0) return;
      await store.present(missed, now());
      log.info({ servers: missed.length }, 'servers were left meanwhile: deleted in 30 days');
    },
    async purge() {
      const monthAgo = now() - MONTH_MS;
      const gone = await store.purge(monthAgo);
      for (const server of gone) own.drop(server);
      if (gone.length > 0)
        log.info({ servers: gone.length }, 'servers left 30 days ago are deleted');
      await store.sweepLibraries(await parts.maker(), monthAgo);
    },
  };
}
