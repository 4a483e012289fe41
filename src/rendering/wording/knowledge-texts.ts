/** What `/knowledge` says: the state of the library, and what a reload did. */

import type { ReloadReport } from '../../app/contracts.ts';
import type { Library } from '../../library/library.ts';
import { dayOf } from './dates.ts';
import { escapeMarkdown } from './escape.ts';

const MOST_LINES = 20;
const LONGEST_MESSAGE = 2_000;
const LONGEST_LINE = 300;
/** Below Discord's 2,000, with room for the lines around a list. */
const MOST_CHARACTERS = 1_600;

export function statusText(library: Library): string {
  const articles = [...library.articles.values()];
  const counts = [
    counted(articles.length, 'article'),
    counted(library.passages.paragraphs, 'paragraph'),
    counted(library.statements.size, 'statement'),
    counted(speakersOf(library), 'speaker'),
  ];
  const lines = articles
    .slice(0, MOST_LINES)
    .map(
      ({ file, name, published, reading }) =>
        `- \`${file}\` ${escapeMarkdown(name, false)} · ${dayOf(published)}${languageNote(reading.language)}`,
    );
  return [
    `**Knowledge** · version \`${library.version.slice(0, 8)}\``,
    counts.join(', '),
    ...listed(lines, articles.length),
  ].join('\n');
}

/** People and parties with a statement; one whom several articles quote counts once. */
function speakersOf(library: Library): number {
  return new Set(library.quoted.map(({ type, name }) => `${type}:${name}`)).size;
}

const languageNote = (language: string): string =>
  language === 'en' ? '' : ` · not in English (${language}): searched, its statements are not read`;

export function reloadText(report: ReloadReport, library: Library): string {
  if (!report.ok) {
    const problems = report.problems.map((problem) => `- ${escapeMarkdown(problem, false)}`);
    return [
      `**Not reloaded**: ${counted(problems.length, 'problem')}. I go on with what I had, ${counted(library.articles.size, 'article')}.`,
      ...listed(problems),
    ].join('\n');
  }
  const changes = [
    ...filesOf('added', report.added),
    ...filesOf('changed', report.changed),
    ...filesOf('removed', report.removed),
  ];
  const what = changes.length === 0 ? ['Nothing has changed.'] : listed(changes);
  const head = `**Reloaded** · ${counted(library.articles.size, 'article')}, ${counted(library.statements.size, 'statement')}, version \`${library.version.slice(0, 8)}\``;
  const notices = report.notices.map((notice) => `- ${escapeMarkdown(notice, false)}`);
  const noticed = notices.length === 0 ? [] : ['Worth knowing:', ...listed(notices)];
  return [head, ...what, ...noticed].join('\n').slice(0, LONGEST_MESSAGE);
}

const MOST_UNREAD = 3;

/** Why the host's articles do not answer, and what to do: nothing is answered from a part of them. */
export function unreadLines(problems: readonly string[]): readonly string[] {
  const lines = problems.map((problem) => `- ${escapeMarkdown(problem, false)}`);
  return [
    ...listed(lines.slice(0, MOST_UNREAD), lines.length),
    '-# Mend it, then `/knowledge reload`: I answer from all of them or from none.',
  ];
}

const filesOf = (what: string, files: readonly string[]): readonly string[] =>
  files.map((file) => `- ${what} \`${file}\``);

/** As many lines as fit one message, long ones cut, then how many more there are; `lines` may be the first of them only. */
export function listed(lines: readonly string[], all = lines.length): readonly string[] {
  const shown: string[] = [];
  let length = 0;
  for (const whole of lines.slice(0, MOST_LINES)) {
    const text = whole.length <= LONGEST_LINE ? whole : `${whole.slice(0, LONGEST_LINE)} …`;
    length += text.length + 1;
    if (length > MOST_CHARACTERS) break;
    shown.push(text);
  }
  const rest = all - shown.length;
  return rest === 0 ? shown : [...shown, `- and ${rest} more`];
}

/** "1 article", "2 articles". */
export const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;
