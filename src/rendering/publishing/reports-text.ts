/** What people find wrong, as they say it and as admins of their server read it. */
import { quoteOf } from '../../answering/answer.ts';
import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import type { Reason, Reports } from '../../app/feedback/feedback-store.ts';
import type { Meant } from '../../app/feedback/reported.ts';
import { renderContext } from '../in-context.ts';
import { counted } from '../wording/knowledge-texts.ts';
import { fitting, passageLine, statementLine, whoIn } from './preview-text.ts';
import { titleOf } from './published-text.ts';
import { when } from './version-texts.ts';

/** What may be wrong, in the order in which it is offered. */
export const REASONS: Readonly<Record<Reason, string>> = {
  speaker: 'wrong speaker',
  words: 'wrong words',
  context: 'missing context',
};

/** Asked before anything is reported. */
export function wrongText(meant: Meant, library: PreparedLibrary): string {
  return [
    '**What is wrong with it?**',
    `- ${lineOf(meant, library)} · ${titleOf({ title: meant.article.name })}`,
    '-# The admins of this server see how many find it wrong, not who. It is kept for 30 days.',
  ].join('\n');
}

export const reportedText = (reason: Reason): string =>
  `**Reported** · ${REASONS[reason]}. The admins of this server look at it with \`/knowledge reports\`. Thank you.`;

export const NOT_REPORTED = {
  full: '**Not reported**: there are as many reports here as I keep. The admins of this server have to look at some first.',
  unavailable:
    '**Not reported**: the database of reports does not answer. Please try again in a minute.',
  gone: 'The article has changed since this answer, or cannot be reported here. Nothing was reported.',
};

/** Below Discord's 2,000. */
const MOST = 1_900;

/** A report with what it is about. */
export type Shown = Meant & { readonly reports: Reports };

/** `first`: the number of the first one shown. */
export function reportsText(
  shown: readonly Shown[],
  first: number,
  all: number,
  library: PreparedLibrary,
): string {
  if (all === 0)
    return 'Nobody has reported anything here that is still to be looked at. Members do with **Wrong?** under **In context**; a report is kept for 30 days.';
  const lines = shown.map(
    (one, at) =>
      `${first + at}\\. ${countsOf(one.reports)} · ${lineOf(one, library)} · ${titleOf({ title: one.article.name })}`,
  );
  return fitting(
    [`**${counted(all, 'statement')} reported**, the most often first`, ...lines],
    MOST,
  );
}

/** One of them where it stands. */
export function reportText(shown: Shown, library: PreparedLibrary): string {
  const { article, statement, reported, reports } = shown;
  const span = quoteOf({ article: article.id, start: reported.start, end: reported.end });
  const details = [
    `**Reported**: ${countsOf(reports)} · last ${when(reports.last)}`,
    statement === null ? "the article's own words" : `Says it: ${whoIn(statement, library)}`,
  ];
  return renderContext(span, library, { details })[0] ?? '';
}

/** "2 wrong speaker, 1 missing context". */
function countsOf({ reasons }: Reports): string {
  return Object.entries(REASONS)
    .map(([reason, name]) => [reasons[reason as Reason], name] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(', ');
}

/** "¶14 · probably **Zhang Jun**: "There are many …". */
const lineOf = ({ article, statement, reported }: Meant, library: PreparedLibrary): string =>
  statement === null
    ? passageLine(reported, article, library)
    : statementLine(statement, article, library);

export const DISMISSED = '**Dismissed**: these reports are gone. Nothing else was changed.';
export const REPORTS_UNAVAILABLE =
  'The database of reports does not answer. Nothing was changed; please try again in a minute.';
export const REPORT_GONE = 'There are no reports of that here any more. Nothing was changed.';
