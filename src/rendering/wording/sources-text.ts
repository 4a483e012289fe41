/** What `/sources` says: the articles that answer, the newest first. */
import { PUBLIC_PAGE } from '../../answering/lengths.ts';
import { remembered } from '../../answering/lookup/lookups.ts';
import type { WhoAnswers } from '../../app/collections/collections.ts';
import type { Library } from '../../library/library.ts';
import { articlesHere } from './dates.ts';
import { unreadLines } from './knowledge-texts.ts';
import { articleLine } from './source.ts';

/** Whose articles answer in a place, and how it is with others. */
export type ArticlesOf = {
  /** Null before it is known. */
  readonly answering: WhoAnswers | null;
  /** The server may have articles of its own; null in a direct message. */
  readonly mayHaveOwn: boolean | null;
};

/** The pages of the list; there is always at least one. */
export function sourcesPages(library: Library, whose: ArticlesOf): readonly string[] {
  if (library.unread !== undefined)
    return [['The articles could not be read:', ...unreadLines(library.unread)].join('\n')];
  if (library.articles.size === 0) return [noArticles(whose)];
  const foot = whoseLine(whose);
  const head = `**I answer from ${articlesHere(library)}**`;
  const pages: string[] = [];
  let page = head;
  for (const line of linesOf(library)) {
    if (page.length + line.length + foot.length + 2 > PUBLIC_PAGE) {
      pages.push(`${page}\n${foot}`);
      page = head;
    }
    page = `${page}\n${line}`;
  }
  return [...pages, `${page}\n${foot}`];
}

const lines = new WeakMap<Library, readonly string[]>();

/** A line an article, the newest first. */
const linesOf = (library: Library): readonly string[] =>
  remembered(lines, library, () =>
    [...library.articles.values()]
      .toSorted((a, b) => newestFirst(a.published, b.published))
      .map((article) => `- ${articleLine(article)}`),
  );

/** Whose articles answer, within a sentence about them. */
export function ofWhom({ answering }: ArticlesOf): string {
  if (answering?.own !== true) return 'of whoever runs this bot';
  return answering.host ? 'of this server and of whoever runs this bot' : 'of this server';
}

function whoseLine({ answering, mayHaveOwn }: ArticlesOf): string {
  if (answering?.own !== true)
    return mayHaveOwn === true
      ? '-# The articles of whoever runs this bot; this server has none of its own.'
      : '-# The articles of whoever runs this bot.';
  return answering.host
    ? '-# The articles of this server, and those of whoever runs this bot.'
    : '-# The articles of this server alone.';
}

/** Said where nothing can be answered: who adds articles, and how. */
export function noArticles({ mayHaveOwn }: ArticlesOf): string {
  if (mayHaveOwn === null) return 'I have no articles for direct messages: ask me in a server.';
  return mayHaveOwn
    ? `There are no articles here yet. ${HOW_TO_ADD}`
    : 'There are no articles here yet.';
}

export const HOW_TO_ADD =
  'Whoever may **Manage Server** adds some: `/knowledge add`, `/knowledge paste`, or **Apps** → **Add as article** on a message.';

/** The same beside the host's articles, where the server has none of its own. */
export const howToAddOwn = ({ answering, mayHaveOwn }: ArticlesOf): readonly string[] =>
  mayHaveOwn === true && answering?.own !== true
    ? ['-# Admins add your own: `/knowledge add`.']
    : [];

/** Those without a date are last. */
const newestFirst = (a: string | null, b: string | null): number =>
  (b ?? '').localeCompare(a ?? '');
