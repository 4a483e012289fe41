/** Behind Cite: a quotation with its source as plain text, to be copied into one. */
import type { QuoteSpan } from '../answering/answer.ts';
import { sentencesAround, shared, statementsAt } from '../answering/article-view.ts';
import type { PreparedLibrary } from '../answering/lookup/lookups.ts';
import { finderOf } from '../answering/lookup/views.ts';
import { quoteSentences, quoteStatement } from '../answering/quotation.ts';
import type { LibraryArticle } from '../library/library.ts';
import type { Statement } from '../reading/statement.ts';
import { citedParagraphs } from './paragraph-marks.ts';
import { inline } from './wording/block-quote.ts';
import { dayOf } from './wording/dates.ts';
import { escapeMarkdown, readerText } from './wording/escape.ts';
import { besideAt, holdsMarks, pastedHere, speakerOf } from './wording/source.ts';
import { hedge } from './wording/voice.ts';

const MOST = 1900;

/** The quotation and `Speaker, role, in "Title", Publisher, date, para. 14. URL`; what is missing is said to be missing. */
export function renderCite(span: QuoteSpan, library: PreparedLibrary): string {
  const article = library.articles.get(span.article);
  if (article === undefined) return 'The article is no longer here.';
  const statement = statementFor(article, span, library);
  const quotation =
    statement === null ? quoteSentences(article, span) : quoteStatement(article, statement);
  const note = article.note === null ? [] : [`-# ${escapeMarkdown(article.note, false)}`];
  const under = (shown: QuoteSpan) =>
    [referenceOf(article, statement, { span, shown }, library), ...note].join('\n');
  const whole = `${inline(quotation.shown, [], library)}\n${under(quotation.shown)}`;
  if (whole.length <= MOST) return whole;
  const sentence = {
    ...quotation.shown,
    ...sentencesAround(article, { start: span.start, end: span.start + 1 }),
  };
  const end = `\n${under(sentence)}`;
  return inline(sentence, [], library).slice(0, MOST - end.length) + end;
}

/** `Speaker, role, in "Title", Publisher, date, para. 14. URL`, without markup. */
export function citationOf(span: QuoteSpan, library: PreparedLibrary): string {
  const article = library.articles.get(span.article);
  if (article === undefined) return 'The article is no longer here.';
  const statement = statementFor(article, span, library);
  return readerText(referenceOf(article, statement, { span, shown: span }, library));
}

/** The statement whose words a Span shows most of; null for the article's own words. */
export function statementFor(
  article: LibraryArticle,
  span: QuoteSpan,
  library: PreparedLibrary,
): Statement | null {
  const [statement] = statementsAt(finderOf(article, library), span);
  return statement !== undefined && shared(statement.content, span) > (span.end - span.start) / 2
    ? statement
    : null;
}

function referenceOf(
  article: LibraryArticle,
  statement: Statement | null,
  { span, shown }: { readonly span: QuoteSpan; readonly shown: QuoteSpan },
  library: PreparedLibrary,
): string {
  const speaker = speakerOf(statement, library);
  const who =
    statement === null
      ? besideAt(span, library) !== null || holdsMarks(span, library)
        ? 'The article'
        : "The article's own words"
      : [
          speaker ? `${hedge(statement)}${speaker.name}` : 'speaker not settled by the article',
          speaker?.role ?? '',
        ]
          .filter((part) => part !== '')
          .join(', ');
  const parts = [
    `${who}, in "${withinMarks(article.name)}"`,
    article.publisher ?? 'publisher not known',
    article.published === null ? 'undated' : dayOf(article.published),
    citedParagraphs(shown, library),
    ...pastedHere(article),
  ];
  return `${escapeMarkdown(parts.join(', '))}. ${addressOf(article.url)}`;
}

/** Marks within marks are single ones. */
const withinMarks = (title: string): string => title.replace(/["“”]/gu, "'");

/** As it is to be copied: an address that holds nothing but an address needs no escapes. */
function addressOf(url: string | null): string {
  if (url === null) return 'No URL known.';
  const parsed = URL.parse(url);
  const isWeb = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  return isWeb && !/[\\*_~`|<>]/.test(parsed.href) ? parsed.href : escapeMarkdown(url, false);
}
