/**
 * Collections with what is between the host and one server: corrections of the host's articles that hold in that
 * server alone, over whatever else answers there; and articles of a server that the host switches off.
 */
import type { Correction } from '../../../reading/corrections.ts';
import type { Log, Sources } from '../../contracts.ts';
import { withoutCorrection } from '../changing/changes.ts';
import { type Collections, type NotPublished, UNAVAILABLE } from '../collections.ts';
import { ownerOf } from '../parts/own-parts.ts';
import { memberServer, type Place } from '../place.ts';
import { correctSources } from './correct-sources.ts';
import type { BlockedArticle, HostStore } from './host-store.ts';

export type Done = { readonly ok: true } | { readonly ok: false; readonly why: NotPublished };

export type ServerCollections = Collections & {
  /** Overrules, in that server alone, who said some words of an article of the host's. */
  correctHost(server: string, correction: Correction, by: string): Promise<Done>;
  /** All that are kept for a server, of its own articles and of the host's, by the ids that articles have in its library. */
  corrections(server: string): Promise<readonly Correction[]>;
  /** The article that one of these is about, as it reads without it; nothing changes. Null where it cannot be had. */
  readWithout(server: string, correction: Correction): Promise<Sources | null>;
  /** Takes one of these back. */
  takeBack(server: string, correction: Correction, by: string): Promise<Done>;
  /** For the host alone: an article of a server answers no more and cannot come back, or may. */
  blockArticle(server: string, slug: string, blocked: boolean, by: string): Promise<Done>;
  /** For the host alone. Rejects where the database fails. */
  blockedArticles(): Promise<readonly BlockedArticle[]>;
};

/** A server's corrections, and what they made of the sources that answer there. */
type InForce = {
  readonly loading: Promise<readonly Correction[]>;
  corrections: readonly Correction[] | null;
  readonly made: WeakMap<Sources, Sources>;
};

const NONE: readonly Correction[] = [];
const NOTHING: InForce = { loading: Promise.resolve(NONE), corrections: NONE, made: new WeakMap() };

const knownNow = (corrections: readonly Correction[] | undefined): InForce =>
  corrections === undefined
    ? NOTHING
    : { loading: Promise.resolve(corrections), corrections, made: new WeakMap() };

export function createServerCollections(
  collections: Collections,
  { store, log, now }: { readonly store: HostStore; readonly log: Log; now(): number },
): ServerCollections {
  const known = new Map<string, InForce>();
  let changes = 0;

  /** The server whose corrections hold in a place; null where there can be none. */
  const correctingIn = (place: Place): string | null => {
    const server = memberServer(place);
    return server !== null && collections.mayHaveOwn(server) ? server : null;
  };

  function keep(server: string, loading: Promise<readonly Correction[]>): InForce {
    const one: InForce = { loading, corrections: null, made: new WeakMap() };
    known.set(server, one);
    loading.then(
      (corrections) => {
        one.corrections = corrections;
      },
      () => {
        if (known.get(server) === one) known.delete(server);
      },
    );
    return one;
  }

  /** What is being asked for while a correction is made is forgotten with the entry: nobody is given it any more. */
  const correctionsOf = (server: string): InForce =>
    known.get(server) ??
    keep(
      server,
      store.corrections([server]).then((all) => all.get(server) ?? NONE),
    );

  async function enter(servers: readonly string[]): Promise<void> {
    await collections.enter(servers);
    const before = changes;
    const all = await store.corrections(servers);
    for (const server of changes === before ? servers : [])
      if (!known.has(server)) known.set(server, knownNow(all.get(server)));
  }

  function corrected(server: string, sources: Sources, { corrections, made }: InForce): Sources {
    const isOff = collections.state(server)?.blocked === true;
    if (isOff || corrections === null || corrections.length === 0) return sources;
    const there = made.get(sources) ?? correctSources(sources, corrections);
    made.set(sources, there);
    return there;
  }

  async function sources(place: Place): Promise<Sources> {
    const found = await collections.sources(place);
    const server = correctingIn(place);
    if (server === null) return found;
    const one = correctionsOf(server);
    try {
      await one.loading;
    } catch (cause) {
      const message = `the corrections of the server ${server} cannot be had`;
      throw Object.assign(new Error(message, { cause }), { code: UNAVAILABLE });
    }
    return corrected(server, found, one);
  }

  async function done(server: string, work: () => Promise<Done>): Promise<Done> {
    if (!collections.mayHaveOwn(server)) return refused({ kind: 'not-here' });
    try {
      return await work();
    } catch (error) {
      log.error({ err: error, guild: server }, 'an exception of a server could not be kept');
      return refused({ kind: 'unavailable' });
    } finally {
      changes += 1;
      known.delete(server);
    }
  }

  const stamp = (by: string) => ({ by, at: now() });

  return {
    ...collections,
    enter,
    sources,
    sourcesNow(place) {
      const found = collections.sourcesNow(place);
      const server = correctingIn(place);
      if (server === null || found === null) return found;
      const one = correctionsOf(server);
      return one.corrections === null ? null : corrected(server, found, one);
    },
    async leave(server) {
      known.delete(server);
      await collections.leave(server);
    },
    correctHost: (server, correction, by) =>
      done(server, async () => {
        if (collections.state(server)?.blocked === true) return refused({ kind: 'blocked' });
        if (!collections.host().library.articles.has(correction.article))
          return refused({ kind: 'unknown' });
        await store.correct(server, correction, stamp(by));
        return { ok: true };
      }),
    async corrections(server) {
      const own = (await collections.store.live(server)).corrections;
      const placed = own.map((one) => ({ ...one, article: ownerOf(server) + one.article }));
      return [...placed, ...(await correctionsOf(server).loading)];
    },
    async readWithout(server, correction) {
      const own = ownCorrection(server, correction);
      if (own !== null) return collections.without(server, own);
      const others = withoutCorrection(await correctionsOf(server).loading, correction);
      return correctSources(collections.host(), others);
    },
    takeBack(server, correction, by) {
      const own = ownCorrection(server, correction);
      if (own !== null) return collections.uncorrect(server, own, by);
      return done(server, async () => found(await store.uncorrect(server, correction, stamp(by))));
    },
    blockArticle: (server, slug, blocked, by) =>
      done(server, async () => {
        if (!blocked) return found(await store.unblock(server, slug, stamp(by)));
        const kept = found(await store.block(server, slug, stamp(by)));
        // From here on it cannot come back; one that had been removed before has nothing to remove.
        const removed = kept.ok ? await collections.remove(server, slug, by) : kept;
        return removed.ok || removed.why.kind === 'unknown' ? kept : removed;
      }),
    blockedArticles: () => store.blocked(),
  };
}

/** As the database has it, by the slug; null for one of an article of the host's. */
function ownCorrection(server: string, correction: Correction): Correction | null {
  const { article } = correction;
  const owner = ownerOf(server);
  return article.startsWith(owner) ? { ...correction, article: article.slice(owner.length) } : null;
}

const refused = (why: NotPublished): Done => ({ ok: false, why });

const found = (outcome: string): Done =>
  outcome === 'unknown' ? refused({ kind: 'unknown' }) : { ok: true };
