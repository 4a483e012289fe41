/** The versions of a server's own articles, and who did what with them. */
import type {
  ArticleVersion,
  LogEntry,
  Origin,
  ServerUsage,
} from '../../app/collections/article-store.ts';
import type { BlockedArticle } from '../../app/collections/overrides/host-store.ts';
import { escapeMarkdown, shortened } from '../wording/escape.ts';
import { counted, listed } from '../wording/knowledge-texts.ts';
import { LONGEST_NAME } from '../wording/source.ts';
import { titleOf } from './published-text.ts';
import { sizeText } from './why-not.ts';

/** Discord shows a time in the reader's own zone. */
export const when = (at: number): string => `<t:${Math.floor(at / 1000)}:f>`;

/** Asked before an article stops answering. */
export const removeText = (article: ArticleVersion): string =>
  `**Remove** ${titleOf(article)}? It stops answering here at once. \`/knowledge restore\` brings it back.`;

/** Asked before an article is deleted for good. */
export const eraseText = (versions: readonly ArticleVersion[]): string =>
  `**Erase** ${versions[0] ? titleOf(versions[0]) : ''} **for good**? ${counted(versions.length, 'version')}, and all corrections of it: nobody can bring them back.`;

export const REMOVED = '**Removed**. It answers here no more; `/knowledge restore` brings it back.';
export const ERASED = '**Erased** for good.';

export const restoredText = (revision: number): string =>
  `**Restored** version ${revision}. It answers here from now on.`;

/** Some versions of one article, of so many, the newest first. */
export function versionsText(
  newest: ArticleVersion,
  shown: readonly ArticleVersion[],
  all: number,
): string {
  return [`**${titleOf(newest)}** · ${counted(all, 'version')}`, ...shown.map(versionLine)].join(
    '\n',
  );
}

function versionLine({ revision, published, ended, bytes, origin }: ArticleVersion): string {
  const until =
    ended === null ? '**answers now**' : `until ${when(ended.at)}, ended by <@${ended.by}>`;
  return `- ${revision} · ${when(published.at)} by <@${published.by}> · ${fromWhere(origin)}, ${sizeText(bytes)} · ${until}`;
}

function fromWhere(origin: Origin): string {
  switch (origin.kind) {
    case 'address':
      return `fetched from ${escapeMarkdown(URL.parse(origin.url)?.hostname ?? 'its address', false)}`;
    case 'file':
      return `file ${escapeMarkdown(shortened(origin.name, LONGEST_NAME), false)}`;
    case 'message':
      return `message ${origin.url}`;
    case 'pasted':
      return 'pasted';
  }
}

const DID: Readonly<Record<LogEntry['action'], string>> = {
  publish: 'published',
  remove: 'removed',
  restore: 'restored',
  erase: 'erased',
  correct: 'corrected',
  'correct-host': 'corrected, for this server alone,',
  uncorrect: 'took back a correction of',
  'uncorrect-host': 'took back a correction, for this server alone, of',
  settings: 'changed the settings',
  block: 'switched the articles of this server off',
  unblock: 'switched the articles of this server on',
};

/** The same of one article. */
const DID_TO_ARTICLE: Partial<typeof DID> = { block: 'switched off', unblock: 'switched on' };

/** A page of the log, the newest first. */
export function logText(entries: readonly LogEntry[]): string {
  if (entries.length === 0) return 'Nothing has been done here yet.';
  return ['**Who did what**', ...listed(entries.map(logLine))].join('\n');
}

function logLine({ at, by, action, slug, detail }: LogEntry): string {
  if (slug === '') return `- ${when(at)} <@${by}> ${DID[action]}`;
  return `- ${when(at)} <@${by}> ${DID_TO_ARTICLE[action] ?? DID[action]} \`${slug}\`${detailText(detail)}`;
}

function detailText(detail: string): string {
  if (detail === '') return '';
  return /^\d+$/.test(detail) ? ` (version ${detail})` : ` ${escapeMarkdown(detail, false)}`;
}

/** `nameOf` a server, where it is known; `blocked`: single articles that the host has switched off. */
export function usageText(
  usage: readonly ServerUsage[],
  blocked: readonly BlockedArticle[],
  nameOf: (server: string) => string | null,
): string {
  if (usage.length === 0 && blocked.length === 0) return 'No server has articles of its own yet.';
  const bytes = usage.reduce((sum, one) => sum + one.bytes, 0);
  const lines = usage.map(
    ({ server, articles, versions, bytes: own, blocked: isOff }) =>
      `- \`${server}\` ${escapeMarkdown(shortened(nameOf(server) ?? 'unknown', 60), false)} · ${counted(articles, 'article')}, ${counted(versions, 'version')}, ${sizeText(own)}${isOff ? ' · **blocked**' : ''}`,
  );
  return [
    `**${counted(usage.length, 'server')}** · ${sizeText(bytes)} in all`,
    ...listed([...blocked.map(blockedLine), ...lines]),
  ].join('\n');
}

const blockedLine = ({ server, slug }: BlockedArticle): string =>
  `- \`${server}/${slug}\` · **blocked**`;
