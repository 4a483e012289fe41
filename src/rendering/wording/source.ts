/** What a quotation shows, and where it stands. */
import type { Quotation, QuoteSpan } from '../../answering/answer.ts';
import { paragraphAt } from '../../answering/article-view.ts';
import { LONGEST_TITLE } from '../../answering/lengths.ts';
import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import { isInMarks } from '../../answering/lookup/views.ts';
import type { Span } from '../../language/spans/span.ts';
import type { Library, LibraryArticle } from '../../library/library.ts';
import type { BlockKind } from '../../reading/paragraph.ts';
import type { Speaker } from '../../reading/speaker.ts';
import type { Statement } from '../../reading/statement.ts';
import { dayOf } from './dates.ts';
import { escapeMarkdown, shortened } from './escape.ts';

/** The statement that a quotation shows; null for the article's own words. */
export function statementOf(quotation: Quotation, library: Library): Statement | null {
  return quotation.statement === null
    ? null
    : (library.statements.get(quotation.statement) ?? null);
}

/** The speaker of a statement; null where the article does not tell. */
export function speakerOf(statement: Statement | null, library: Library): Speaker | null {
  return statement?.speaker == null ? null : (library.speakers.get(statement.speaker) ?? null);
}

/** Whether any words of a Span stand in quotation marks: they are not the article's own. */
export function holdsMarks(span: Span, library: PreparedLibrary): boolean {
  const article = library.articles.get(span.article);
  return article !== undefined && isInMarks(article, span, library);
}

/** Characters of a name as it is shown. */
export const LONGEST_NAME = 100;
const LONGEST_LINK = 300;

/** The text of a Span. */
export function textOf(span: Span, library: Library): string {
  return library.articles.get(span.article)?.text.slice(span.start, span.end) ?? '';
}

/** Number of the paragraph that holds the beginning of a Span; 0 for the headline and all that is no paragraph. */
export function paragraphNumber(span: Span, library: Library): number {
  const article = library.articles.get(span.article);
  return article === undefined ? 0 : (paragraphAt(article, span.start)?.number ?? 0);
}

/** Blocks that are no paragraphs, by their names. */
const BESIDE: Readonly<
  Record<BlockKind, { readonly name: string; readonly within: string } | null>
> = {
  headline: { name: 'headline', within: 'In the headline' },
  heading: { name: 'heading', within: 'In a heading' },
  byline: { name: 'byline', within: 'In a byline' },
  dateline: { name: 'dateline', within: 'In a dateline' },
  caption: { name: 'caption', within: 'In a caption' },
  credit: { name: 'credit', within: 'In a picture credit' },
  teaser: { name: 'teaser', within: 'In a teaser for another article' },
  label: { name: 'label', within: 'In a label' },
  furniture: { name: 'page text', within: 'In what the page says around the article' },
  'list item': null,
  turn: null,
  body: null,
};

/** Where a Span stands that no paragraph holds; null for one in a paragraph. */
export function besideAt(span: Span, library: Library) {
  const article = library.articles.get(span.article);
  const block = article === undefined ? null : paragraphAt(article, span.start);
  return block === null ? null : BESIDE[block.kind];
}

/** "¶14", "headline", "caption". */
export function paragraphMark(span: Span, library: Library): string {
  return besideAt(span, library)?.name ?? `¶${paragraphNumber(span, library)}`;
}

/** "[Title](<url>) · Publisher · 8 Jun 2022", and whether it was pasted; the link leads to `passage` where a browser finds it. */
export function sourceLine(
  passage: QuoteSpan,
  library: Library,
  longestTitle = LONGEST_TITLE,
): string {
  const source = library.articles.get(passage.article);
  return source === undefined ? '' : articleLine(source, textOf(passage, library), longestTitle);
}

/** The same of an article; with a link to it alone where there is no passage. */
export function articleLine(
  source: LibraryArticle,
  passage: string | null = null,
  longestTitle = LONGEST_TITLE,
): string {
  const name = escapeMarkdown(shortened(source.name, longestTitle), false);
  const link = linkTo(source.url, passage);
  const publisher =
    source.publisher === null
      ? []
      : [escapeMarkdown(shortened(source.publisher, LONGEST_NAME), false)];
  const title = link === null ? name : `[${name}](<${link}>)`;
  return [title, ...publisher, dayOf(source.published), ...pastedHere(source)].join(' · ');
}

/** Publisher and address are then the word of whoever put the text here. */
export const pastedHere = ({ pasted }: LibraryArticle): readonly string[] =>
  pasted ? ['text pasted here'] : [];

/** Null where there is no address that a message has room for. */
function linkTo(url: string | null, passage: string | null): string | null {
  const target = url === null ? '' : linkTarget(url);
  if (!/^https?:\/\//i.test(target) || target.length > LONGEST_LINK) return null;
  if (passage === null) return target;
  const whole = `${target}${target.includes('#') ? '' : '#'}:~:text=${fragment(passage)}`;
  return whole.length <= LONGEST_LINK ? whole : target;
}

const FRAGMENT_WORDS = 4;

/** A text fragment (https://wicg.github.io/scroll-to-text-fragment/): the first words of a passage, and the last. */
function fragment(passage: string): string {
  const words = passage.trim().split(/\s+/);
  if (words.length <= 2 * FRAGMENT_WORDS) return fragmentPart(words);
  return [words.slice(0, FRAGMENT_WORDS), words.slice(-FRAGMENT_WORDS)].map(fragmentPart).join(',');
}

/** What has a meaning in a fragment, or in a message, is written as its code. */
const fragmentPart = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).replace(
    /[-_!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A URL that cannot end its own link. */
const linkTarget = (url: string): string =>
  url.replace(/[<>()\s\\]/g, (char) =>
    encodeURIComponent(char).replace(/[()]/g, (one) => (one === '(' ? '%28' : '%29')),
  );
