/** Fulfils collections.ts: on a database, the host's collection, and a thread that builds. */
import type { Span } from '../../language/spans/span.ts';
import type { Problem } from '../../library/files/article-file.ts';
import { articleId } from '../../library/files/slug.ts';
import type { LibraryArticle } from '../../library/library.ts';
import type { Correction } from '../../reading/corrections.ts';
import { isNumbered } from '../../reading/paragraph.ts';
import type { CollectionPart, Log, Sources } from '../contracts.ts';
import type {
  ArticleStore,
  Changed,
  LiveArticle,
  LiveArticles,
  Quotas,
  ServerState,
} from './article-store.ts';
import {
  type Change,
  type Collections,
  type NotPublished,
  type Offered,
  type Preview,
  type Previewed,
  UNAVAILABLE,
  type WhoAnswers,
} from './collections.ts';
import { emptyPart } from './host-collection.ts';
import { createJoining } from './join-parts.ts';
import { type BuildOwn, createOwnParts, ownerOf } from './own-parts.ts';
import { memberServer, type Place } from './place.ts';
import { createPreviews, newPreviewId } from './previews.ts';

/** What the host gives a server room for, unless it says otherwise. */
export const QUOTAS: Quotas = {
  articleBytes: 1_000_000,
  articles: 500,
  serverBytes: 20_000_000,
  totalBytes: 20_000_000_000,
};

/** Bytes of servers' parts that are kept in memory. */
const BUDGET = 192 * 2 ** 20;
const KEPT_AFTER_LEAVING_MS = 30 * 24 * 60 * 60 * 1000;

export type CollectionsParts = {
  readonly store: ArticleStore;
  /** The host's articles as they are now. */
  readonly host: () => CollectionPart;
  readonly build: BuildOwn;
  /** `SERVER_ARTICLES`. */
  readonly serverArticles: 'off' | 'home' | 'on';
  /** `HOST_ARTICLES`. */
  readonly hostArticles: 'home' | 'everywhere';
  isHome(server: string): boolean;
  readonly quotas?: Quotas;
  readonly budget?: number;
  readonly log: Log;
  now(): number;
};

export async function createCollections(parts: CollectionsParts): Promise<Collections> {
  const { store, host, isHome, quotas = QUOTAS, log, now } = parts;
  const own = createOwnParts({ ...parts, budget: parts.budget ?? BUDGET });
  const joining = createJoining();
  const previews = createPreviews(now);
  const states = new Map<string, ServerState>();
  const nothing = await emptyPart();
  const inOrder = createOrder();

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

  async function stateOf(server: string): Promise<ServerState> {
    const known = states.get(server);
    if (known) return known;
    await enter([server]);
    return states.get(server) ?? Promise.reject(new Error('the database knows no state'));
  }

  async function enter(servers: readonly string[]): Promise<void> {
    for (const [server, state] of await store.states(servers)) states.set(server, state);
    await store.present(servers, null);
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

  /** Builds what would answer, commits, and swaps: the first that fails leaves all as it was. */
  async function changing(
    server: string,
    slug: string,
    plan: (live: LiveArticles) => LiveArticles,
    commit: () => Promise<Changed>,
  ): Promise<Change> {
    const live = await store.live(server);
    const planned = plan(live);
    const built = await own.build(server, planned);
    if (!built.ok) return refused(unreadable(built.problems));
    const changed = await commit();
    if (!changed.ok) return refused(changed.why);
    const { generation, revision } = changed;
    if (generation === live.generation + 1) own.keep(server, { ...built, generation });
    else own.outdated(server, generation);
    await enter([server]);
    return { ok: true, slug, revision };
  }

  /** The same where what is left was read before: a removal must not fail because the rest cannot be built now. */
  async function ending(
    server: string,
    slug: string,
    commit: () => Promise<Changed>,
  ): Promise<Change> {
    const changed = await commit();
    if (!changed.ok) return refused(changed.why);
    own.outdated(server, changed.generation);
    await enter([server]);
    return { ok: true, slug, revision: changed.revision };
  }

  /** One change of a server at a time. After a failure nobody knows what was committed: it is asked anew. */
  function oneChange(server: string, work: () => Promise<Change>): Promise<Change> {
    if (!mayHaveOwn(server)) return Promise.resolve(refused({ kind: 'not-here' }));
    return inOrder(server, async () => {
      try {
        return await work();
      } catch (error) {
        log.error({ err: error, guild: server }, 'the articles of a server could not be changed');
        own.drop(server);
        states.delete(server);
        return refused({ kind: 'unavailable' });
      }
    });
  }

  async function preview(
    server: string,
    { file, source, origin }: Offered,
    by: string,
    corrections: readonly Omit<Correction, 'article'>[] = [],
    id = newPreviewId(),
  ): Promise<Previewed> {
    if (!mayHaveOwn(server)) return refused({ kind: 'not-here' });
    const bytes = Buffer.byteLength(source);
    const limit = quotas.articleBytes;
    if (bytes > limit) return refused({ kind: 'quota', quota: 'articleBytes', limit });
    const slug = slugOf(file);
    const named = corrections.map((each) => ({ ...each, article: slug }));
    try {
      const versions = await store.versions(server);
      const built = await own.build(server, {
        articles: [{ slug, source, origin }],
        corrections: named,
      });
      if (!built.ok) return refused(unreadable(built.problems));
      const key = ownerOf(server) + slug;
      const article = built.part.library.articles.get(key);
      if (article === undefined) throw new Error(`the article ${key} was not built`);
      const live = versions.filter((one) => one.live);
      const replaces = live.find((one) => one.slug === slug) ?? null;
      const twin = live.find((one) => one.version === article.version && one.slug !== slug);
      const shown: Preview = {
        id,
        sources: built.part,
        key,
        slug,
        leftOut: leftOutOf(article),
        notices: built.notices.map(lineOf),
        twin: twin?.slug ?? null,
        replaces,
      };
      const { version, name: title } = article;
      const about = { slug, version, title, bytes, origin, source, corrections: named };
      const offered = { ...about, replaces: replaces?.revision ?? null };
      previews.hold({ server, by, preview: shown, article: offered, corrections });
      return { ok: true, preview: shown };
    } catch (error) {
      log.error({ err: error, guild: server }, 'an article could not be previewed');
      return refused({ kind: 'unavailable' });
    }
  }

  const stamp = (by: string) => ({ by, at: now() });

  /** Settings and blocks change no article, but which of them answer. */
  async function setting(server: string, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      await enter([server]);
      return true;
    } catch (error) {
      log.error({ err: error, guild: server }, 'a setting of a server could not be kept');
      states.delete(server);
      return false;
    }
  }

  return {
    sources,
    sourcesNow(place) {
      const known = inMemory(place);
      // Whoever types goes on typing; the answer tells what is wrong.
      if (known === null) void sources(place).catch(() => undefined);
      return known;
    },
    host,
    answering(place) {
      const server = ownServer(place);
      const state = server === null ? null : (states.get(server) ?? null);
      if (server !== null && state === null) return null;
      return whoAnswers(memberServer(place), state);
    },
    enter,
    async leave(server) {
      states.delete(server);
      own.drop(server);
      await store.present([server], now());
    },
    async purge() {
      const gone = await store.purge(now() - KEPT_AFTER_LEAVING_MS);
      for (const server of gone) own.drop(server);
      if (gone.length > 0)
        log.info({ servers: gone.length }, 'servers left 30 days ago are deleted');
    },
    state: (server) => states.get(server) ?? null,
    mayHaveOwn,

    preview,
    previewed: (server, id, by) => previews.of(server, id, by)?.preview ?? null,
    async correctPreview(server, id, by, correction) {
      const held = previews.of(server, id, by);
      if (held === null) return refused({ kind: 'gone' });
      const { slug, source, origin } = held.article;
      const corrections = [...held.corrections, correction];
      return preview(server, { file: `${slug}.md`, source, origin }, by, corrections, id);
    },
    publish: (server, id, by) =>
      oneChange(server, async () => {
        const held = previews.of(server, id, by);
        if (held === null) return refused({ kind: 'gone' });
        const { article } = held;
        const published = await changing(
          server,
          article.slug,
          (live) => withArticle(live, { ...article, revision: 0 }, article.corrections),
          () => store.publish(server, article, quotas, stamp(by)),
        );
        if (published.ok) previews.discard(id);
        return published;
      }),
    discard: previews.discard,

    remove: (server, slug, by) =>
      oneChange(server, () => ending(server, slug, () => store.remove(server, slug, stamp(by)))),
    erase: (server, slug, by) =>
      oneChange(server, () => ending(server, slug, () => store.erase(server, slug, stamp(by)))),
    restore: (server, slug, revision, by) =>
      oneChange(server, async () => {
        const before = await store.version(server, slug, revision);
        if (before === null) return refused({ kind: 'unknown' });
        return changing(
          server,
          slug,
          (live) => withArticle(live, before),
          () => store.restore(server, slug, revision, quotas, stamp(by)),
        );
      }),
    correct: (server, correction, by) =>
      oneChange(server, () =>
        changing(
          server,
          correction.article,
          (live) => ({ ...live, corrections: [...live.corrections, correction] }),
          () => store.correct(server, correction, stamp(by)),
        ),
      ),
    configure: (server, settings, by) =>
      setting(server, () => store.configure(server, settings, stamp(by))),
    block: (server, blocked, by) => setting(server, () => store.block(server, blocked, stamp(by))),
    quotas,
    store,
  };
}

const refused = <Why>(why: Why): { readonly ok: false; readonly why: Why } => ({ ok: false, why });

const unreadable = (problems: readonly Problem[] | 'too-much'): NotPublished =>
  problems === 'too-much'
    ? { kind: 'too-much' }
    : { kind: 'unreadable', problems: problems.map(lineOf) };

const lineOf = ({ file, line, message }: Problem): string =>
  `${file}${line === null ? '' : `:${line}`}: ${message}`;

const LONGEST_SLUG = 100;

/** Of a name of any kind: what is no letter or digit is gone. */
function slugOf(file: string): string {
  const slug = articleId(file)
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'article' : slug;
}

function withArticle(
  live: LiveArticles,
  article: LiveArticle,
  corrections: readonly Correction[] = [],
): LiveArticles {
  const others = live.articles.filter(({ slug }) => slug !== article.slug);
  return {
    ...live,
    articles: [...others, article],
    corrections: [...live.corrections, ...corrections],
  };
}

const SHOWN = new Set(['headline', 'heading']);

const leftOutOf = ({ id, reading }: LibraryArticle): readonly Span[] =>
  reading.paragraphs
    .filter(({ kind }) => !isNumbered(kind) && !SHOWN.has(kind))
    .map(({ start, end }) => ({ article: id, start, end }));

/** Runs what is asked for under one key one after the other. */
function createOrder() {
  const last = new Map<string, Promise<unknown>>();
  return <Result>(key: string, work: () => Promise<Result>): Promise<Result> => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work);
    const settled = turn
      .catch(() => undefined)
      .finally(() => {
        if (last.get(key) === settled) last.delete(key);
      });
    last.set(key, settled);
    return turn;
  };
}
