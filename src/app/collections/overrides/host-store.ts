/**
 * What is between the host and one server, in the database of `ARTICLES_URL`: corrections of the host's articles
 * that hold in that server alone, and its articles that the host has blocked. It is fulfilled in
 * `services/store/articles/`. Every method is one transaction, and rejects where the database fails.
 */
import type { Correction } from '../../../reading/corrections.ts';
import type { Stamp } from '../article-store.ts';

export type BlockedArticle = { readonly server: string; readonly slug: string };

export type HostStore = {
  /** Of articles of the host's by their slugs, in the order in which they were made; of servers that have some. */
  corrections(servers: readonly string[]): Promise<ReadonlyMap<string, readonly Correction[]>>;
  /** Overrules who said some words of an article of the host's. */
  correct(server: string, correction: Correction, stamp: Stamp): Promise<void>;
  /** Takes such a correction back; `unknown`: it is not (any more) there as it is given. */
  uncorrect(
    server: string,
    correction: Correction,
    stamp: Stamp,
  ): Promise<'uncorrected' | 'unknown'>;

  /**
   * Neither an article of that slug nor the text that it has now can be published or restored in the server from
   * now on; what answers stays until it is removed. `unknown`: there never was one.
   */
  block(server: string, slug: string, stamp: Stamp): Promise<'blocked' | 'unknown'>;
  /** `unknown`: it was not blocked. */
  unblock(server: string, slug: string, stamp: Stamp): Promise<'unblocked' | 'unknown'>;
  /** Of all servers. */
  blocked(): Promise<readonly BlockedArticle[]>;
};
