/** An article as it would be read, shown to its admin first, and published from there. */
import type { Span } from '../../../language/spans/span.ts';
import { articleId } from '../../../library/files/slug.ts';
import type { LibraryArticle } from '../../../library/library.ts';
import type { Correction } from '../../../reading/corrections.ts';
import { isNumbered } from '../../../reading/paragraph.ts';
import type { Log } from '../../contracts.ts';
import type { ArticleStore, ArticleVersion, Quotas } from '../article-store.ts';
import type { Collections, NotPublished, Offered, Preview, Previewed } from '../collections.ts';
import { type OwnBuilt, type OwnParts, ownerOf } from '../parts/own-parts.ts';
import type { WhoAnswersWhere } from '../who-answers.ts';
import { type Changes, withoutCorrection } from './changes.ts';
import { lineOf, refused, unreadable } from './not-changed.ts';
import { createPreviews, type HeldPreview, newPreviewId } from './previews.ts';

type Unplaced = Omit<Correction, 'article'>;

export function createPreviewing(parts: {
  readonly store: Pick<ArticleStore, 'versions' | 'live'>;
  readonly own: OwnParts;
  readonly who: WhoAnswersWhere;
  readonly changes: Changes;
  readonly quotas: Quotas;
  readonly log: Log;
  now(): number;
}): Pick<
  Collections,
  'preview' | 'previewed' | 'correctPreview' | 'publish' | 'discard' | 'without'
> {
  const { store, own, who, changes, quotas, log } = parts;
  const previews = createPreviews(parts.now);

  async function preview(
    server: string,
    offered: Offered,
    by: string,
    corrections: readonly Unplaced[] = [],
    id = newPreviewId(),
  ): Promise<Previewed> {
    if (!who.mayHaveOwn(server)) return refused({ kind: 'not-here' });
    const limit = quotas.articleBytes;
    if (Buffer.byteLength(offered.source) > limit)
      return refused({ kind: 'quota', quota: 'articleBytes', limit });
    try {
      const versions = await store.versions(server);
      const slug = slugOf(offered.file);
      const built = await own.build(server, {
        articles: [{ ...offered, slug }],
        corrections: placed(corrections, slug),
      });
      if (!built.ok) return refused(unreadable(built.problems));
      const held = heldOf({ server, offered, by, corrections, id, slug, built, versions });
      previews.hold(held);
      return { ok: true, preview: held.preview };
    } catch (error) {
      log.error({ err: error, guild: server }, 'an article could not be previewed');
      return refused({ kind: 'unavailable' });
    }
  }

  return {
    preview: (server, offered, by, corrections) => preview(server, offered, by, corrections),
    previewed: (server, id, by) => previews.of(server, id, by)?.preview ?? null,
    async correctPreview(server, id, by, correction) {
      const held = previews.of(server, id, by);
      if (held === null) return refused({ kind: 'gone' });
      return preview(server, held.offered, by, [...held.corrections, correction], id);
    },
    publish: (server, id, by) =>
      changes.inTurn(server, async () => {
        const held = previews.of(server, id, by);
        if (held === null) return refused({ kind: 'gone' });
        const published = await changes.publish(server, held.article, by);
        if (published.ok) previews.discard(id);
        // What is looked at once more stands beside what is there now.
        else if (isOvertaken(published.why))
          await preview(server, held.offered, by, held.corrections, id);
        return published;
      }),
    discard: previews.discard,
    async without(server, correction) {
      const { articles, corrections } = await store.live(server);
      const article = articles.find(({ slug }) => slug === correction.article);
      if (article === undefined) return null;
      const others = withoutCorrection(corrections, correction);
      const ofIt = others.filter((one) => one.article === article.slug);
      const built = await own.build(server, { articles: [article], corrections: ofIt });
      return built.ok ? built.part : null;
    },
  };
}

const isOvertaken = ({ kind }: NotPublished): boolean => kind === 'changed' || kind === 'twin';

const placed = (corrections: readonly Unplaced[], article: string): readonly Correction[] =>
  corrections.map((each) => ({ ...each, article }));

type Seen = {
  readonly server: string;
  readonly offered: Offered;
  readonly by: string;
  readonly corrections: readonly Unplaced[];
  readonly id: string;
  readonly slug: string;
  readonly built: OwnBuilt & { readonly ok: true };
  readonly versions: readonly ArticleVersion[];
};

function heldOf({
  server,
  offered,
  by,
  corrections,
  id,
  slug,
  built,
  versions,
}: Seen): HeldPreview {
  const key = ownerOf(server) + slug;
  const article = built.part.library.articles.get(key);
  if (article === undefined) throw new Error(`the article ${key} was not built`);
  const { version, name: title } = article;
  const live = versions.filter((one) => one.live);
  const replaces = live.find((one) => one.slug === slug) ?? null;
  const twin = live.find((one) => one.version === version && one.slug !== slug);
  const shown: Preview = {
    id,
    sources: built.part,
    key,
    slug,
    leftOut: leftOutOf(article),
    notices: [...(offered.notices ?? []), ...built.notices.map(lineOf)],
    twin: twin?.slug ?? null,
    replaces,
  };
  const { source, origin } = offered;
  const bytes = Buffer.byteLength(source);
  const about = { slug, version, title, bytes, origin, source };
  return {
    ...{ server, by, corrections, offered, preview: shown },
    article: {
      ...about,
      corrections: placed(corrections, slug),
      replaces: replaces?.revision ?? null,
    },
  };
}

const LONGEST_SLUG = 100;

/** Of a name of any kind: what is no letter or digit is gone. */
function slugOf(file: string): string {
  const slug = articleId(file)
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'article' : slug;
}

const SHOWN = new Set(['headline', 'heading']);

const leftOutOf = ({ id, reading }: LibraryArticle): readonly Span[] =>
  reading.paragraphs
    .filter(({ kind }) => !isNumbered(kind) && !SHOWN.has(kind))
    .map(({ start, end }) => ({ article: id, start, end }));
