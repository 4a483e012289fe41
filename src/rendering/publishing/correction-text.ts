/** What a correction would change: who says the words now, and who then. */
import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import type { Preview } from '../../app/collections/collections.ts';
import type { Span } from '../../language/spans/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import type { LostCorrection } from '../../reading/corrections.ts';
import type { Reading } from '../../reading/reading.ts';
import { escapeMarkdown, shortened } from '../wording/escape.ts';
import { articleLine, LONGEST_NAME } from '../wording/source.ts';
import { statementLine } from './preview-text.ts';

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
  `**Corrected**${isOwn ? '' : ', in this server alone'}. Replies say so, with the date; \`/knowledge log\` says by whom.`;
