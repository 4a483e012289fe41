/** An answer's pages with their buttons: the public first page, and the private ones that are turned in place. */

import { type Answer, gistOf } from '../../answering/answer.ts';
import { PUBLIC_PAGE } from '../../answering/lengths.ts';
import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import type { Kept } from '../../app/kept-answers.ts';
import type { Library } from '../../library/library.ts';
import { type Quoted, quotedIn, type ReplyPage, renderAnswer } from '../../rendering/render.ts';
import { frameOf, receiptText } from '../../rendering/wording/choosing-lines.ts';
import type { Audience, Button, Reply } from '../reply.ts';
import { customId, spanFields } from './custom-id.ts';

const PICTURES = 'The message holds pictures; I cannot read quotations in pictures.';
const MOST: Readonly<Record<Audience, number>> = { public: PUBLIC_PAGE, private: 2_000 };

/** One page of a kept answer. `id`: where it is kept. */
export function pageOf(
  kept: Kept,
  id: string,
  page: number,
  place: Audience,
  library: PreparedLibrary,
): Omit<Reply, 'saved'> {
  const pages = pagesOf(kept, library);
  const at = Math.min(page, pages.length - 1);
  const shown = pages[at] ?? { content: '', quote: null, at: null };
  const isLast = at === pages.length - 1;
  const turn = isLast ? firstPage(id, at, place) : [moreButton(id, at + 1)];
  const back = place === 'private' ? [at] : [];
  const quote = quoteButtons(shown, [id, shown.at ?? 0, ...back], library);
  const post = place === 'private' && at === 0 ? checkButtons(kept, id) : [];
  return {
    content: at === 0 && kept.pictures ? withPictures(shown.content, place) : shown.content,
    buttons: [...quote, ...post, ...turn],
    outcome: shownFirst(kept).kind,
    verdicts: gistOf(shownFirst(kept)).verdicts,
  };
}

const shownFirst = ({ byChoice, answer }: Kept): Answer => byChoice?.answer ?? answer;

/** What a model chose stands before what the rules alone would have shown; its receipt is the last page. */
function pagesOf(kept: Kept, library: PreparedLibrary): readonly ReplyPage[] {
  const { answer, asked, byChoice = null, under = '' } = kept;
  const bare = { over: '', under, isGiven: kept.isGiven ?? false };
  const frame = byChoice ? frameOf(byChoice, under) : bare;
  const { pages } = renderAnswer(byChoice?.answer ?? answer, library, asked, frame);
  if (byChoice === null) return pages;
  const before = byChoice.answer ? quotedIn(byChoice.answer, library, asked).length : 0;
  const byRules = byChoice.answer ? renderAnswer(answer, library, asked).pages : [];
  return [
    ...pages,
    ...byRules.map((page) => ({ ...page, at: page.at === null ? null : page.at + before })),
    { content: receiptText(byChoice.receipt), quote: null, at: null },
  ];
}

/** The quotations of all pages, in their order. */
export function quotedOf(
  { answer, asked, byChoice = null }: Kept,
  library: PreparedLibrary,
): readonly Quoted[] {
  const chosen = byChoice?.answer ? quotedIn(byChoice.answer, library, asked) : [];
  return [...chosen, ...quotedIn(answer, library, asked)];
}

/** In context and Cite for a quotation; `kept`: the answer, its place there, the page that they return to. */
function quoteButtons(
  { quote }: ReplyPage,
  kept: readonly (string | number)[],
  library: Library,
): readonly Button[] {
  const article = quote && library.articles.get(quote.article);
  if (!quote || !article) return [];
  const fields = [...spanFields(quote, article), 0, ...kept];
  return [
    { id: customId('context', ...fields), label: 'In context' },
    { id: customId('cite', ...fields), label: 'Cite' },
  ];
}

export function moreButton(id: string, page: number): Button {
  return { id: customId('more', id, page), label: 'More' };
}

function firstPage(id: string, page: number, place: Audience): readonly Button[] {
  return place === 'private' && page > 0
    ? [{ id: customId('more', id, 0), label: 'First page' }]
    : [];
}

/** Of a message that was checked for one person. */
function checkButtons({ answer, target, link }: Kept, id: string): readonly Button[] {
  if (answer.kind === 'nothing-to-check') return [];
  return [
    ...(target ? [{ id: customId('post', id), label: 'Post here' }] : []),
    ...(link === undefined ? [] : [{ id: customId('read', id), label: 'Read the link' }]),
  ];
}

function withPictures(content: string, place: Audience): string {
  const whole = `${content}\n-# ${PICTURES}`;
  return whole.length <= MOST[place] ? whole : content;
}
