/** An answer's pages with their buttons: the public first page, and the private ones that are turned in place. */

import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import type { Kept } from '../../app/kept-answers.ts';
import type { Library } from '../../library/library.ts';
import { type ReplyPage, renderAnswer } from '../../rendering/render.ts';
import { frameOf, receiptText } from '../../rendering/wording/chosen-lines.ts';
import type { Button, Place, Reply } from '../reply.ts';
import { type Back, customId, spanFields } from './custom-id.ts';

const PICTURES = 'The message holds pictures; I cannot read quotations in pictures.';
const MOST: Readonly<Record<Place, number>> = { public: 900, private: 2_000 };

/** One page of a kept answer. `id`: where it is kept. */
export function pageOf(
  kept: Kept,
  id: string,
  page: number,
  place: Place,
  library: PreparedLibrary,
): Omit<Reply, 'saved'> {
  const pages = pagesOf(kept, library);
  const at = Math.min(page, pages.length - 1);
  const shown = pages[at] ?? { content: '', quote: null };
  const isLast = at === pages.length - 1;
  const turn = isLast ? firstPage(id, at, place) : [moreButton(id, at + 1)];
  const quote = quoteButtons(shown, place === 'private' ? { kept: id, page: at } : null, library);
  const post = place === 'private' && at === 0 ? postButton(kept, id) : [];
  return {
    content: at === 0 && kept.pictures ? withPictures(shown.content, place) : shown.content,
    buttons: fitting(quote, post, turn),
    outcome: (kept.byChoice?.answer ?? kept.answer).kind,
  };
}

/** What a model chose stands before what the rules alone would have shown; its receipt is the last page. */
function pagesOf(kept: Kept, library: PreparedLibrary): readonly ReplyPage[] {
  const { answer, asked, byChoice = null, over = '', under = '' } = kept;
  const frame = byChoice ? frameOf(byChoice, over) : { over, under };
  const { pages } = renderAnswer(byChoice?.answer ?? answer, library, asked, frame);
  if (byChoice === null) return pages;
  const byRules = byChoice.answer ? renderAnswer(answer, library, asked).pages : [];
  return [...pages, ...byRules, { content: receiptText(byChoice.receipt), quote: null }];
}

/** In context and Cite for a quotation; with `back`, the private page returns to where it was. */
function quoteButtons(page: ReplyPage, back: Back | null, library: Library): readonly Button[] {
  const article = page.quote && library.articles.get(page.quote.article);
  if (!page.quote || !article) return [];
  const span = spanFields(page.quote, article);
  const fields = back ? [...span, 0, back.kept, back.page] : span;
  return [
    { id: customId('context', ...fields), label: 'In context' },
    { id: customId('cite', ...fields), label: 'Cite' },
  ];
}

export function moreButton(id: string, page: number): Button {
  return { id: customId('more', id, page), label: 'More' };
}

function firstPage(id: string, page: number, place: Place): readonly Button[] {
  return place === 'private' && page > 0
    ? [{ id: customId('more', id, 0), label: 'First page' }]
    : [];
}

function postButton(kept: Kept, id: string): readonly Button[] {
  if (!kept.target || kept.answer.kind === 'nothing-to-check') return [];
  return [{ id: customId('post', id), label: 'Post here' }];
}

/** At most three: Cite gives way, which In context leads to. */
function fitting(
  quote: readonly Button[],
  post: readonly Button[],
  turn: readonly Button[],
): readonly Button[] {
  const room = 3 - post.length - turn.length;
  return [...quote.slice(0, room), ...post, ...turn];
}

function withPictures(content: string, place: Place): string {
  const whole = `${content}\n-# ${PICTURES}`;
  return whole.length <= MOST[place] ? whole : content;
}
