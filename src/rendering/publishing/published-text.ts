/** What became of a change of a server's own articles. */
import type { ArticleVersion } from '../../app/collections/article-store.ts';
import type { Preview, WhoAnswers } from '../../app/collections/collections.ts';
import { escapeMarkdown, shortened } from '../wording/escape.ts';
import { LONGEST_NAME } from '../wording/source.ts';

export const titleOf = ({ title }: Pick<ArticleVersion, 'title'>): string =>
  escapeMarkdown(shortened(title, LONGEST_NAME), false);

export function publishedText(
  { sources, key }: Preview,
  { slug, revision }: { readonly slug: string; readonly revision: number },
): string {
  const title = titleOf({ title: sources.library.articles.get(key)?.name ?? slug });
  return `**Published** · ${title} · version ${revision}. It answers here from now on; \`/knowledge remove\` takes it back.`;
}

/** What became of a change, and whether the host's articles began or ceased to answer here with it. */
export function withHosts(text: string, before: WhoAnswers | null, after: WhoAnswers | null) {
  if (before === null || after === null || before.host === after.host) return text;
  return `${text}\n${after.host ? HOSTS_ANSWER : HOSTS_CEASE}`;
}

const HOSTS_CEASE =
  '-# From now on only this server’s own articles answer here: `/knowledge settings host-articles` brings the others back.';
const HOSTS_ANSWER =
  '-# The articles of whoever runs this bot answer here again: `/knowledge settings host-articles` turns them off.';
