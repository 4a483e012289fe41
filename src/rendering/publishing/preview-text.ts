/** What an admin sees of an article before anybody else does: what it is, whom it quotes, what is doubtful first. */
import { quoteSpan } from '../../answering/answer.ts';
import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import type { Preview } from '../../app/collections/collections.ts';
import type { Span } from '../../language/spans/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import { isNumbered } from '../../reading/paragraph.ts';
import { isProbable, type Statement } from '../../reading/statement.ts';
import { inline } from '../wording/block-quote.ts';
import { nameText } from '../wording/choosing-lines.ts';
import { escapeMarkdown, shortened } from '../wording/escape.ts';
import { counted, listed } from '../wording/knowledge-texts.ts';
import { articleLine, LONGEST_NAME, paragraphMark, speakerOf } from '../wording/source.ts';
import { correctedLine } from '../wording/voice.ts';
import { when } from './version-texts.ts';

/** Below Discord's 2,000, with room for a line around. */
const MOST = 1_850;
const MOST_DOUBTFUL = 5;
const MOST_SPEAKERS = 6;
const MOST_LEFT_OUT = 3;
const MOST_NOTICES = 3;
const LONGEST_WORDS = 110;
const LONGEST_PIECE = 50;
/** Statements on a page of all. */
const PAGE = 6;

/** `modelHost`: where passages are sent to be chosen from; null: nowhere. `taken`: characters that stand above. */
export function previewText(preview: Preview, modelHost: string | null, taken = 0): string {
  const { library } = preview.sources;
  const article = library.articles.get(preview.key);
  if (article === undefined) return 'This preview holds no article.';
  const sections = [
    [`**Preview** · nothing of it is public yet`, headOf(article)],
    standing(preview),
    modelHost === null ? [] : [passagesLeave(modelHost)],
    speakersIn(article, library),
    doubtfulIn(article, library),
    leftOut(preview, article, library),
    noticesOf(preview),
  ];
  return fitting(sections.flat(), MOST - taken, '\n-# The rest stands behind **Speakers**.');
}

function noticesOf({ notices }: Preview): readonly string[] {
  const lines = notices.map((notice) => `- ${escapeMarkdown(notice, false)}`);
  return listed(lines.slice(0, MOST_NOTICES), lines.length);
}

/** Whole lines, as many as there is room for; `rest` says that there are more. */
export function fitting(lines: readonly string[], most: number, rest = ''): string {
  let text = '';
  for (const line of lines) {
    if (text.length + line.length + 1 > most) return text + rest;
    text = text === '' ? line : `${text}\n${line}`;
  }
  return text;
}

const passagesLeave = (host: string): string =>
  `-# A language model is on here: passages of this article will be sent to ${nameText(host)}.`;

function headOf(article: LibraryArticle): string {
  const paragraphs = article.reading.paragraphs.filter(({ kind }) => isNumbered(kind)).length;
  const { language } = article.reading;
  const foreign =
    language === 'en'
      ? []
      : [`not in English (${language}): searched, its statements are not read`];
  return [articleLine(article), counted(paragraphs, 'paragraph'), ...foreign].join(' · ');
}

/** Beside what is here already. */
function standing({ twin, replaces }: Preview): readonly string[] {
  if (twin !== null)
    return [`**The same text is here already**, as \`${twin}\`: it cannot be published twice.`];
  if (replaces === null) return [];
  const { published, title } = replaces;
  return [
    `**Replaces** ${escapeMarkdown(shortened(title, LONGEST_NAME), false)}, published ${when(published.at)} by <@${published.by}>. That version can be restored.`,
  ];
}

/** "Quotes **Zhang Jun** 3": words in marks, or a whole turn; and apart from these what it reports without. */
function speakersIn(article: LibraryArticle, library: PreparedLibrary): readonly string[] {
  const { statements } = article.reading;
  if (statements.length === 0)
    return ['It quotes nobody whom I can tell: it is searched all the same.'];
  const isQuoted = ({ quoted }: Statement): boolean => quoted.length > 0;
  const reported = statements.filter((one) => !isQuoted(one));
  return [
    ...countedLine('Quotes', statements.filter(isQuoted), library),
    ...countedLine('Reports without marks:', reported, library),
  ];
}

/** Those who speak, the most often first; none where there is nothing to count. */
function countedLine(
  does: string,
  statements: readonly Statement[],
  library: PreparedLibrary,
): readonly string[] {
  if (statements.length === 0) return [];
  const bySpeaker = Map.groupBy(statements, (one) => speakerOf(one, library)?.name ?? null);
  const unclear = bySpeaker.get(null)?.length ?? 0;
  const named = [...bySpeaker]
    .flatMap(([name, all]) => (name === null ? [] : [{ name, all }]))
    .toSorted((a, b) => b.all.length - a.all.length);
  const shown = named
    .slice(0, MOST_SPEAKERS)
    .map(({ name, all }) => `**${nameOf(name)}** ${howOften(all)}`);
  const rest = named.length - shown.length;
  const parts = [
    ...shown,
    ...(rest > 0 ? [`${rest} more`] : []),
    ...(unclear > 0 ? [`speaker not clear ${unclear}`] : []),
  ];
  return [`${does} ${parts.join('; ')}`];
}

const nameOf = (name: string): string => escapeMarkdown(shortened(name, LONGEST_NAME), false);

function howOften(statements: readonly Statement[]): string {
  const probably = statements.filter(isProbable).length;
  const certain = statements.length - probably;
  if (probably === 0) return String(certain);
  return certain === 0 ? `probably ${probably}` : `${certain}, probably ${probably} more`;
}

const isDoubtful = (statement: Statement): boolean =>
  statement.corrected === undefined && (statement.speaker === null || isProbable(statement));

/** The least sure first. */
const doubtful = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(isDoubtful).toSorted((a, b) => a.sure - b.sure);

function doubtfulIn(article: LibraryArticle, library: PreparedLibrary): readonly string[] {
  const all = doubtful(article.reading.statements);
  if (all.length === 0) return [];
  const lines = all
    .slice(0, MOST_DOUBTFUL)
    .map((one) => `- ${statementLine(one, article, library)}`);
  const rest = all.length - lines.length;
  return [
    '**Look at these**: who speaks is not certain',
    ...lines,
    ...(rest > 0 ? [`- and ${rest} more, under **Speakers**`] : []),
  ];
}

/** "¶14 · probably Zhang Jun: “There are many …" */
export function statementLine(
  statement: Statement,
  article: LibraryArticle,
  library: PreparedLibrary,
): string {
  const content = statement.content[0] ?? statement.sentence;
  const mark = paragraphMark(quoteSpan(article, content), library);
  return `${mark} · ${whoIn(statement, library)}: ${beginning(content, LONGEST_WORDS, article, library)}`;
}

/** The same of words of the article's own. */
export function passageLine(
  place: Pick<Span, 'start' | 'end'>,
  article: LibraryArticle,
  library: PreparedLibrary,
): string {
  const mark = paragraphMark(quoteSpan(article, place), library);
  return `${mark} · the article's own words: ${beginning(place, LONGEST_WORDS, article, library)}`;
}

/** "probably **Zhang Jun**". */
export function whoIn(statement: Statement, library: PreparedLibrary): string {
  const speaker = speakerOf(statement, library);
  const hedge = isProbable(statement) ? 'probably ' : '';
  const who = speaker === null ? 'speaker not clear' : `${hedge}**${nameOf(speaker.name)}**`;
  return statement.corrected === undefined ? who : `${who} (${correctedLine(statement.corrected)})`;
}

/** The first words of a Span; the dots behind them are the bot's. */
function beginning(
  { start, end }: Pick<Span, 'start' | 'end'>,
  most: number,
  article: LibraryArticle,
  library: PreparedLibrary,
): string {
  const text = article.text.slice(start, end);
  const line = text.slice(0, most).split('\n', 1)[0] ?? '';
  const whole = line.length === text.length;
  const cut = whole ? line.length : Math.max(line.lastIndexOf(' '), 1);
  const words = quoteSpan(article, { start, end: start + Math.min(cut, line.length) });
  return `${inline(words, [], library)}${whole ? '' : ' …'}`;
}

function leftOut(
  { leftOut: pieces }: Preview,
  article: LibraryArticle,
  library: PreparedLibrary,
): readonly string[] {
  if (pieces.length === 0) return [];
  const shown = pieces
    .slice(0, MOST_LEFT_OUT)
    .map((piece) => `“${beginning(piece, LONGEST_PIECE, article, library)}”`);
  const rest = pieces.length - shown.length;
  return [
    `Taken for what stands around the article, and never quoted: ${[...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')}`,
  ];
}

/** All statements, the doubtful first, so many a page; there is always at least one page. */
export function statementPages(preview: Preview): readonly (readonly Statement[])[] {
  const article = preview.sources.library.articles.get(preview.key);
  const all = article?.reading.statements ?? [];
  const first = doubtful(all);
  const inOrder = [...first, ...all.filter((one) => !first.includes(one))];
  const pages = Array.from({ length: Math.ceil(inOrder.length / PAGE) }, (_, at) =>
    inOrder.slice(at * PAGE, (at + 1) * PAGE),
  );
  return pages.length === 0 ? [[]] : pages;
}

export function statementsText(preview: Preview, page: number): string {
  const { library } = preview.sources;
  const article = library.articles.get(preview.key);
  const pages = statementPages(preview);
  if (article === undefined) return 'This preview holds no article.';
  const lines = (pages[page] ?? []).map(
    (one, at) => `${page * PAGE + at + 1}\\. ${statementLine(one, article, library)}`,
  );
  const all = article.reading.statements.length;
  const head = `**Who says what in it** · ${counted(all, 'statement')}, the doubtful first · page ${page + 1} of ${pages.length}`;
  return fitting([head, ...lines], MOST);
}
