/**
 * The changes of a server's articles and settings, one at a time in each server: what would answer is built
 * first, then committed, then swapped; the first that fails leaves all as it was.
 */
import type { Correction } from '../../../reading/corrections.ts';
import type { Log } from '../../contracts.ts';
import type {
  ArticleStore,
  Changed,
  LiveArticle,
  LiveArticles,
  NewVersion,
  Quotas,
  ServerSettings,
} from '../article-store.ts';
import type { Change } from '../collections.ts';
import type { OwnParts } from '../parts/own-parts.ts';
import type { WhoAnswersWhere } from '../who-answers.ts';
import { createOrder } from './in-order.ts';
import { refused, unreadable } from './not-changed.ts';

export type Changes = ReturnType<typeof createChanges>;

export function createChanges(parts: {
  readonly store: ArticleStore;
  readonly own: OwnParts;
  readonly who: WhoAnswersWhere;
  readonly quotas: Quotas;
  readonly log: Log;
  now(): number;
}) {
  const { store, own, who, quotas, log, now } = parts;
  const inOrder = createOrder();
  const stamp = (by: string) => ({ by, at: now() });

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
    if (generation === live.generation + 1) own.keep(server, built, generation);
    else own.outdated(server, generation);
    await who.enter([server]);
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
    await who.enter([server]);
    return { ok: true, slug, revision: changed.revision };
  }

  /** One change of a server at a time. After a failure nobody knows what was committed: it is asked anew. */
  function inTurn(server: string, work: () => Promise<Change>): Promise<Change> {
    if (!who.mayHaveOwn(server)) return Promise.resolve(refused({ kind: 'not-here' }));
    return inOrder(server, async () => {
      try {
        return await work();
      } catch (error) {
        log.error({ err: error, guild: server }, 'the articles of a server could not be changed');
        own.drop(server);
        who.forget(server);
        return refused({ kind: 'unavailable' });
      }
    });
  }

  /** Settings and blocks change no article, but which of them answer. */
  async function setting(server: string, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      await who.enter([server]);
      return true;
    } catch (error) {
      log.error({ err: error, guild: server }, 'a setting of a server could not be kept');
      who.forget(server);
      return false;
    }
  }

  return {
    inTurn,
    /** For whoever has the server's turn already. */
    publish: (server: string, article: NewVersion, by: string): Promise<Change> =>
      changing(
        server,
        article.slug,
        (live) => withArticle(live, { ...article, revision: 0 }, article.corrections),
        () => store.publish(server, article, quotas, stamp(by)),
      ),
    remove: (server: string, slug: string, by: string) =>
      inTurn(server, () => ending(server, slug, () => store.remove(server, slug, stamp(by)))),
    erase: (server: string, slug: string, by: string) =>
      inTurn(server, () => ending(server, slug, () => store.erase(server, slug, stamp(by)))),
    restore: (server: string, slug: string, revision: number, by: string) =>
      inTurn(server, async () => {
        const before = await store.version(server, slug, revision);
        if (before === null) return refused({ kind: 'unknown' });
        return changing(
          server,
          slug,
          (live) => withArticle(live, before),
          () => store.restore(server, slug, revision, quotas, stamp(by)),
        );
      }),
    correct: (server: string, correction: Correction, by: string) =>
      inTurn(server, () =>
        changing(
          server,
          correction.article,
          (live) => ({ ...live, corrections: [...live.corrections, correction] }),
          () => store.correct(server, correction, stamp(by)),
        ),
      ),
    uncorrect: (server: string, correction: Correction, by: string) =>
      inTurn(server, () =>
        changing(
          server,
          correction.article,
          (live) => ({ ...live, corrections: withoutCorrection(live.corrections, correction) }),
          () => store.uncorrect(server, correction, stamp(by)),
        ),
      ),
    configure: (server: string, settings: ServerSettings, by: string) =>
      setting(server, () => store.configure(server, settings, stamp(by))),
    block: (server: string, blocked: boolean, by: string) =>
      setting(server, () => store.block(server, blocked, stamp(by))),
  };
}

/** All but the one of that article and those words: there is one of each. */
export const withoutCorrection = (
  corrections: readonly Correction[],
  { article, words }: Pick<Correction, 'article' | 'words'>,
): readonly Correction[] =>
  corrections.filter((one) => one.article !== article || one.words !== words);

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
