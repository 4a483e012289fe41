/** Who said it, how the article tells, and where it stands. */
import type { Quotation, QuoteSpan } from '../../answering/answer.ts';
import { paragraphAt } from '../../answering/article-view.ts';
import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import { mentionsIn, partyOfSpeaker } from '../../answering/lookup/name-index.ts';
import { viewOf } from '../../answering/lookup/views.ts';
import type { Span } from '../../language/spans/span.ts';
import type { Library } from '../../library/library.ts';
import type { BlockKind } from '../../reading/paragraph.ts';
import type { Speaker } from '../../reading/speaker.ts';
import type { Statement } from '../../reading/statement.ts';
import { isProbable } from '../../reading/statement.ts';
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
  return article !== undefined && viewOf(article, library).isInMarks(span);
}

/** "**Zhang Jun** · China's UN Ambassador"; with "probably" before the name where the reading is not certain. */
export function speakerLine(quotation: Quotation, library: PreparedLibrary): string {
  const statement = statementOf(quotation, library);
  const speaker = speakerOf(statement, library);
  const beside = statement === null ? besideAt(quotation.shown, library) : null;
  if (beside !== null) return `**${beside.within}**`;
  if (statement === null && !quotation.asked.some((span) => holdsMarks(span, library)))
    return "**The article's own words**";
  if (speaker === null) return '**Speaker not named** · the article does not settle who';
  const name = escapeMarkdown(shortened(speaker.name, LONGEST_NAME), false);
  return [`${hedge(statement)}**${name}**`, ...describe(speaker, library)].join(' · ');
}

/** What stands before a speaker's name. */
export const hedge = (statement: Statement | null): string =>
  statement !== null && isProbable(statement) ? 'probably ' : '';

/** Characters of names, roles and titles as they are shown. */
export const LONGEST_NAME = 100;
const LONGEST_ROLE = 150;
const LONGEST_TITLE = 150;
const LONGEST_LINK = 300;

function describe(speaker: Speaker, library: PreparedLibrary): readonly string[] {
  if (speaker.type === 'unnamed') return ['unnamed in the article'];
  if (isUndecided(speaker)) return [];
  if (speaker.type !== 'person') return ['no person named'];
  const party = partyOfSpeaker(speaker, library);
  const role = speaker.role ?? '';
  const says = mentionsIn(role, library).some((mention) => mention.party === party);
  return [role, party === null || says ? '' : party]
    .filter((part) => part !== '')
    .map((part) => escapeMarkdown(shortened(part, LONGEST_ROLE), false));
}

/** A single name with no role: the article does not show whether Lang is a person or a company. */
const isUndecided = ({ type, party, name }: Speaker): boolean =>
  type === 'organisation' && party === null && /^\p{Lu}[^\s]*\p{Ll}$/u.test(name);

/** How the speaker is known where the sentence does not name them: `¶14 says "he"; named in ¶13`. */
export function basisLine(quotation: Quotation, library: Library): string | null {
  const statement = statementOf(quotation, library);
  if (statement?.corrected !== undefined) return correctedLine(statement.corrected);
  if (statement === null || statement.basis === 'named' || statement.basis === 'turn') return null;
  return howKnown(statement, library);
}

function correctedLine(date: string | null): string {
  return `speaker corrected by an admin${date === null ? '' : `, ${dayOf(date)}`}`;
}

function howKnown(statement: Statement, library: Library): string | null {
  const here = paragraphMark(statement.content[0] ?? statement.sentence, library);
  const named = statement.named === null ? null : paragraphMark(statement.named, library);
  const said = statement.mention === null ? '' : textOf(statement.mention, library);
  if (statement.speaker === null || statement.basis === 'unresolved') return null;
  if (statement.basis === 'continued') {
    const before = `${here} goes on from ¶${Math.max(1, statement.paragraph - 1)}`;
    return named === null || named === here ? before : `${before}; named in ${named}`;
  }
  if (said === '') return named === null ? null : `named in ${named}`;
  if (isItsName(said, statement, library)) return null;
  const where = named === null || named === here ? '' : `; named in ${named}`;
  return `${here} says "${escapeMarkdown(said, false)}"${where}`;
}

/** Does the mention say no less than the line above the quotation does? */
function isItsName(said: string, statement: Statement, library: Library): boolean {
  const name = speakerOf(statement, library)?.name.toLowerCase() ?? '';
  return name !== '' && said.toLowerCase().includes(name);
}

/** Where and when it was said, as far as the quotation does not show it; a computed day beside the printed words. */
export function settingLine(quotation: Quotation, library: Library): string | null {
  const statement = statementOf(quotation, library);
  if (statement === null) return null;
  const { forum, when, date } = statement;
  const isShown = (span: Span): boolean =>
    quotation.shown.start <= span.start && span.end <= quotation.shown.end;
  const words = (span: Span): string => `“${escapeMarkdown(textOf(span, library), false)}”`;
  const parts = [
    forum === null || isShown(forum) ? '' : `before ${words(forum)}`,
    when === null || (date === null && isShown(when))
      ? ''
      : [words(when), ...(date === null ? [] : [dayOf(date)])].join(', '),
  ];
  return parts.filter((part) => part !== '').join(' · ') || null;
}

function textOf(span: Span, library: Library): string {
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

/** "[Title](<url>) · Publisher · 8 Jun 2022". */
export function titleLine(article: QuoteSpan['article'], library: Library): string {
  const source = library.articles.get(article);
  if (source === undefined) return '';
  const name = escapeMarkdown(shortened(source.name, LONGEST_TITLE), false);
  const url = source.url === null ? '' : linkTarget(source.url);
  const isLink = /^https?:\/\//i.test(url) && url.length <= LONGEST_LINK;
  const title = isLink ? `[${name}](<${url}>)` : name;
  const publisher =
    source.publisher === null
      ? []
      : [escapeMarkdown(shortened(source.publisher, LONGEST_NAME), false)];
  return [title, ...publisher, dayOf(source.published)].join(' · ');
}

/** A URL that cannot end its own link. */
const linkTarget = (url: string): string =>
  url.replace(/[<>()\s\\]/g, (char) =>
    encodeURIComponent(char).replace(/[()]/g, (one) => (one === '(' ? '%28' : '%29')),
  );
