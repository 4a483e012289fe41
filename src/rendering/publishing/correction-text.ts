/** What a correction would change: who says the words now, and who then. */
import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import type { Preview } from '../../app/collections/collections.ts';
import type { Span } from '../../language/spans/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import type { Correction, LostCorrection } from '../../reading/corrections.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Statement } from '../../reading/statement.ts';
import { escapeMarkdown, shortened } from '../wording/escape.ts';
import { counted } from '../wording/knowledge-texts.ts';
import { articleLine, LONGEST_NAME } from '../wording/source.ts';
import { fitting, statementLine, whoIn } from './preview-text.ts';

const MOST = 5;

/** `after`: the article's reading with the correction in force; `isOwn`: whether the article is the server's. */
export function correctionText(
  article: LibraryArticle,
  after: Reading,
  speaker: string | null,
  isOwn: boolean,
  library: PreparedLibrary,
): string {
  const changed = article.reading.statements.filter((one, at) => one !== after.statements[at]);
  const shown = changed.slice(0, MOST).map((one) => `- ${statementLine(one, article, library)}`);
  const rest = changed.length - shown.length;
  return [
    `**Correct** · ${articleLine(article)}`,
    ...shown,
    ...(rest > 0 ? [`- and ${rest} more`] : []),
    `Says it from then on: ${speaker === null ? 'speaker not clear' : `**${escapeMarkdown(shortened(speaker, LONGEST_NAME), false)}**`}. Replies say that an admin corrected it, and when.`,
    ...unprinted(speaker, article),
    ...(isOwn
      ? []
      : ['-# The article is of whoever runs this bot: this holds in this server alone.']),
  ].join('\n');
}

/** A statement of the preview as it reads since it was corrected: it may be on another page now. */
export function correctedInPreview(
  { sources: { library }, key }: Preview,
  { start }: Pick<Span, 'start'>,
  speaker: string | null,
): string {
  const article = library.articles.get(key);
  const one = article?.reading.statements.find(({ content }) => content[0]?.start === start);
  if (article === undefined || one === undefined) return '**Corrected** in this preview.';
  const head = `**Corrected** in this preview: ${statementLine(one, article, library)}`;
  return [head, ...unprinted(speaker, article)].join('\n');
}

/** A slip of the pen makes somebody new. */
export const unprinted = (
  speaker: string | null,
  { text, name }: LibraryArticle,
): readonly string[] =>
  speaker === null || `${name} ${text}`.toLowerCase().includes(speaker.toLowerCase())
    ? []
    : [
        `-# The article prints no “${escapeMarkdown(shortened(speaker, LONGEST_NAME), false)}”: is that how the name is spelt?`,
      ];

export const noCorrection = (reason: LostCorrection['reason']): string =>
  reason === 'gone'
    ? 'These words are not in that article. Nothing was changed.'
    : 'These words are in that article, but nobody says them there. Nothing was changed.';

export const correctedText = (isOwn: boolean): string =>
  `**Corrected**${isOwn ? '' : ', in this server alone'}. Replies say so, with the date; \`/knowledge log\` says by whom, and \`/knowledge corrections\` takes it back.`;

/** A correction that is in force, with the statements that it holds for; none where its words are gone. */
export type MadeCorrection = {
  readonly correction: Correction;
  readonly article: LibraryArticle;
  readonly statements: readonly Statement[];
};

/** Below Discord's 2,000. */
const LONGEST = 1_900;

/** `first`: the number of the first one shown. */
export function correctionsText(
  shown: readonly MadeCorrection[],
  first: number,
  all: number,
  library: PreparedLibrary,
): string {
  if (all === 0)
    return 'Nothing is corrected in the articles that answer here. `/knowledge correct` corrects who says some words.';
  const lines = shown.map((one, at) => `${first + at}\\. ${inForceLine(one, library)}`);
  return fitting([`**${counted(all, 'correction')}**`, ...lines], LONGEST);
}

function inForceLine(
  { correction, article, statements }: MadeCorrection,
  library: PreparedLibrary,
) {
  const title = escapeMarkdown(shortened(article.name, LONGEST_NAME), false);
  const [statement] = statements;
  if (statement !== undefined) return `${statementLine(statement, article, library)} · ${title}`;
  const words = escapeMarkdown(shortened(correction.words, LONGEST_NAME), false);
  return `“${words}”: these words are not said there any more · ${title}`;
}

/** Asked before a correction is taken back. `after`: the article as it reads then; null where it cannot be told. */
export function takeBackText(
  one: MadeCorrection,
  after: { readonly article: LibraryArticle; readonly library: PreparedLibrary } | null,
  library: PreparedLibrary,
): string {
  const [now] = one.statements;
  const start = now?.content[0]?.start;
  const then = after?.article.reading.statements.find(({ content }) => content[0]?.start === start);
  const read = after && then ? `Says it from then on: ${whoIn(then, after.library)}` : '';
  return [
    `**Take back** this correction?`,
    `- ${inForceLine(one, library)}`,
    ...(read === '' ? [] : [read]),
    '-# Nothing else of the article is changed; `/knowledge log` says who took it back.',
  ].join('\n');
}

export const TAKEN_BACK = '**Taken back**. The article is read here as if it had not been made.';
export const CORRECTION_GONE =
  'This correction is not there any more: it was taken back or changed. Nothing was changed just now.';
