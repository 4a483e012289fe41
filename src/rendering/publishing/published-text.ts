/** What became of a change of a server's own articles. */
import type { ArticleVersion } from '../../app/collections/article-store.ts';
import type { Preview } from '../../app/collections/collections.ts';
import { escapeMarkdown, shortened } from '../wording/escape.ts';
import { LONGEST_NAME } from '../wording/source.ts';

export const titleOf = ({ title }: Pick<ArticleVersion, 'title'>): string =>
  escapeMarkdown(shortened(title, LONGEST_NAME), false);

/** `hostLeft`: with it the host's articles ceased to answer here. */
export function publishedText(
  { sources, key }: Preview,
  { slug, revision }: { readonly slug: string; readonly revision: number },
  hostLeft: boolean,
): string {
  const title = titleOf({ title: sources.library.articles.get(key)?.name ?? slug });
  const left = hostLeft
    ? [
        '-# From now on only this server’s own articles answer here: `/knowledge settings host-articles` brings the others back.',
      ]
    : [];
  return [
    `**Published** · ${title} · version ${revision}. It answers here from now on; \`/knowledge remove\` takes it back.`,
    ...left,
  ].join('\n');
}
