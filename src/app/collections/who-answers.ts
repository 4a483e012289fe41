/** Whose articles answer in a place: told by settings that are in memory, out of the host's and the servers' own. */
import type { CollectionPart, Sources } from '../contracts.ts';
import type { ArticleStore, ServerState } from './article-store.ts';
import { type Collections, UNAVAILABLE, type WhoAnswers } from './collections.ts';
import { emptyPart } from './host-collection.ts';
import { createJoining } from './parts/join-parts.ts';
import type { OwnParts } from './parts/own-parts.ts';
import { memberServer, type Place } from './place.ts';

/** What the host has decided. */
export type HostsRules = {
  /** `SERVER_ARTICLES`. */
  readonly serverArticles: 'off' | 'home' | 'on';
  /** `HOST_ARTICLES`. */
  readonly hostArticles: 'home' | 'everywhere';
  isHome(server: string): boolean;
};

export type WhoAnswersWhere = Pick<
  Collections,
  'sources' | 'sourcesNow' | 'answering' | 'enter' | 'state' | 'mayHaveOwn'
> & {
  /** What is in memory of a server is asked anew. */
  forget(server: string): void;
};

export async function createWhoAnswers(
  parts: HostsRules & {
    readonly store: Pick<ArticleStore, 'states' | 'present'>;
    /** The host's articles as they are now. */
    readonly host: () => CollectionPart;
    readonly own: OwnParts;
  },
): Promise<WhoAnswersWhere> {
  const { store, host, own, isHome } = parts;
  const joining = createJoining();
  const states = new Map<string, ServerState>();
  const nothing = await emptyPart();

  const mayHaveOwn = (server: string): boolean =>
    parts.serverArticles === 'on' || (parts.serverArticles === 'home' && isHome(server));

  const hostMay = (server: string | null): boolean =>
    parts.hostArticles === 'everywhere' || (server !== null && isHome(server));

  function whoAnswers(server: string | null, state: ServerState | null): WhoAnswers {
    if (server === null || state === null) return { host: hostMay(server), own: false };
    const hasOwn = state.articles > 0 && !state.blocked;
    const isWanted = state.settings.hostArticles ?? !hasOwn;
    return { host: hostMay(server) && isWanted, own: hasOwn };
  }

  /** The server with articles of its own, as far as it may have some; null where none may answer. */
  const ownServer = (place: Place): string | null => {
    const server = memberServer(place);
    return server !== null && mayHaveOwn(server) ? server : null;
  };

  async function enter(servers: readonly string[]): Promise<void> {
    for (const [server, state] of await store.states(servers)) states.set(server, state);
    await store.present(servers, null);
  }

  async function stateOf(server: string): Promise<ServerState> {
    const known = states.get(server);
    if (known) return known;
    await enter([server]);
    return states.get(server) ?? Promise.reject(new Error('the database knows no state'));
  }

  async function sources(place: Place): Promise<Sources> {
    const server = ownServer(place);
    if (server === null) return hostMay(memberServer(place)) ? host() : nothing;
    try {
      const who = whoAnswers(server, await stateOf(server));
      if (!who.own) return who.host ? host() : nothing;
      const part = await own.get(server);
      return who.host ? await joining.join(host(), part) : part;
    } catch (cause) {
      const message = `the articles of the server ${server} cannot be had`;
      throw Object.assign(new Error(message, { cause }), { code: UNAVAILABLE });
    }
  }

  function inMemory(place: Place): Sources | null {
    const server = ownServer(place);
    if (server === null) return hostMay(memberServer(place)) ? host() : nothing;
    const state = states.get(server);
    if (state === undefined) return null;
    const who = whoAnswers(server, state);
    if (!who.own) return who.host ? host() : nothing;
    const part = own.inMemory(server);
    return part !== null && who.host ? joining.joined(host(), part) : part;
  }

  return {
    sources,
    sourcesNow(place) {
      const known = inMemory(place);
      // Whoever types goes on typing; the answer tells what is wrong.
      if (known === null) void sources(place).catch(() => undefined);
      return known;
    },
    answering(place) {
      const server = ownServer(place);
      const state = server === null ? null : (states.get(server) ?? null);
      if (server !== null && state === null) return null;
      return whoAnswers(memberServer(place), state);
    },
    enter,
    forget: (server) => void states.delete(server),
    state: (server) => states.get(server) ?? null,
    mayHaveOwn,
  };
}
