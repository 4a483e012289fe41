/** Why there is nothing to look at, and why nothing was published or changed. */
import type { OverQuota } from '../../app/collections/article-store.ts';
import type { NotPublished } from '../../app/collections/collections.ts';
import type { NotOffered } from '../../app/collections/offering/offering.ts';
import type { Unreadable } from '../../app/contracts.ts';
import { escapeMarkdown } from '../wording/escape.ts';
import { WHY } from '../wording/given-texts.ts';
import { listed } from '../wording/knowledge-texts.ts';

/** Stands behind every refusal. */
const NOTHING = 'Nothing was published.';

export const NO_FETCHING = `No pages are fetched here: whoever runs this bot has switched it off (\`FETCH_URLS\`). Save the page in a browser and give me the file, or copy its text into \`/knowledge paste\`. ${NOTHING}`;

const KINDS = 'I take .md, .txt, .docx and .html files';

const FILE: Partial<Record<Unreadable, string>> = {
  'not-text': KINDS,
  'bad-address': 'it does not come from Discord',
  'no-article': 'I see no article in it',
  unreachable: 'Discord did not hand it over; please try once more',
  unreadable: `it is not what its name says, or damaged; ${KINDS}`,
};

export function notOffered(why: NotOffered, mostBytes: number): string {
  switch (why.kind) {
    case 'no-file': {
      const large = why.why === 'too-large' ? `an article may have ${sizeText(mostBytes)}` : null;
      const reason = large ?? FILE[why.why] ?? WHY[why.why];
      return `**Not read**: ${escapeMarkdown(why.name, false)} · ${reason}. ${NOTHING}`;
    }
    case 'no-page':
      return why.why === 'used-up'
        ? `**No more pages for now**: you have had as many fetched as one may in an hour. ${NOTHING}`
        : `**The page gave me no article** · ${WHY[why.why]}. Copy its text into \`/knowledge paste\`. ${NOTHING}`;
    case 'unreadable':
      return unreadable(why.problems);
  }
}

function unreadable(problems: readonly string[]): string {
  const lines = problems.map((problem) => `- ${escapeMarkdown(problem, false)}`);
  return [`**Not read**. ${NOTHING}`, ...listed(lines)].join('\n');
}

export function notPublished(why: NotPublished): string {
  switch (why.kind) {
    case 'quota':
      return `**No room** · ${overQuota(why)}. Nothing was changed.`;
    case 'unknown':
      return 'There is no such article or version here (any more). Nothing was changed.';
    case 'changed':
      return '**Somebody else changed this article** since you looked at it. Nothing of yours was changed: please look at it once more.';
    case 'twin':
      return `**The same text is here already**, as \`${why.slug}\`. Nothing was changed.`;
    case 'blocked':
      return "Whoever runs this bot has switched this server's articles off. Nothing was changed.";
    case 'blocked-article':
      return 'Whoever runs this bot has switched this article off in this server. Nothing was changed.';
    case 'not-here':
      return 'This server may have no articles of its own: whoever runs this bot decides that (`SERVER_ARTICLES`). Nothing was changed.';
    case 'unreadable':
      return unreadable(why.problems);
    case 'too-much':
      return '**Too much to read**: it takes more time or memory than there is for one server. Nothing was changed.';
    case 'gone':
      return 'This preview is gone: it was published or discarded before, is somebody else’s, or is older than 15 minutes. Nothing was changed just now.';
    case 'unavailable':
      return 'The database of the articles does not answer. Nothing was changed; please try again in a minute.';
  }
}

function overQuota({ quota, limit }: OverQuota): string {
  switch (quota) {
    case 'articleBytes':
      return `an article may have ${sizeText(limit)}`;
    case 'articles':
      return `a server may have ${limit} articles; \`/knowledge remove\` makes room`;
    case 'serverBytes':
      return `a server may have ${sizeText(limit)}, earlier versions included; \`/knowledge erase\` makes room`;
    case 'totalBytes':
      return 'what whoever runs this bot has given for all servers is full; only they can change that';
  }
}

/** "12 kB", "1.4 MB". */
export function sizeText(bytes: number): string {
  const megabytes = (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');
  return bytes < 950_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${megabytes} MB`;
}
