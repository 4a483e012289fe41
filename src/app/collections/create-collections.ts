/** Fulfils collections.ts: on a database, the host's collection, and a thread that builds. */
import type { CollectionPart, Log } from '../contracts.ts';
import type { ArticleStore, Quotas } from './article-store.ts';
import { createChanges } from './changing/changes.ts';
import { createPreviewing } from './changing/previewing.ts';
import type { Collections } from './collections.ts';
import { createMembership } from './membership.ts';
import { type Builder, createOwnParts } from './parts/own-parts.ts';
import { createWhoAnswers, type HostsRules } from './who-answers.ts';

/** What the host gives a server room for, unless it says otherwise. */
export const QUOTAS: Quotas = {
  articleBytes: 1_000_000,
  articles: 500,
  serverBytes: 20_000_000,
  totalBytes: 20_000_000_000,
};

/** Bytes of servers’ parts that are kept in memory: with all else some 400 MB. Opening one again costs milliseconds. */
const BUDGET = 128 * 2 ** 20;

export type CollectionsParts = HostsRules &
  Builder & {
    readonly store: ArticleStore;
    /** The host's articles as they are now. */
    readonly host: () => CollectionPart;
    readonly quotas?: Quotas;
    readonly budget?: number;
    readonly log: Log;
    now(): number;
  };

export async function createCollections(parts: CollectionsParts): Promise<Collections> {
  const { store, host, quotas = QUOTAS, budget = BUDGET, log, now } = parts;
  const own = createOwnParts({ ...parts, budget });
  const who = await createWhoAnswers({ ...parts, own });
  const changes = createChanges({ store, own, who, quotas, log, now });
  const { sources, sourcesNow, answering, enter, state, mayHaveOwn } = who;
  const { remove, erase, restore, correct, uncorrect, configure, block } = changes;
  return {
    ...{ sources, sourcesNow, answering, enter, state, mayHaveOwn },
    ...createMembership({ ...parts, own, who }),
    ...createPreviewing({ store, own, who, changes, quotas, log, now }),
    ...{ remove, erase, restore, correct, uncorrect, configure, block },
    host,
    quotas,
    store,
  };
}
