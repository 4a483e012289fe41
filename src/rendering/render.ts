/** Answer → Discord messages: plain content that can be copied, the sources' words cut from the articles. */
import type { Answer } from '../answering/answer.ts';
import type { PreparedLibrary } from '../answering/lookup/lookups.ts';
import { blocksOf, lines, type ReplyBlock } from './blocks.ts';
import { layOut, type ReplyPage, wholeText } from './layout.ts';

export type { ReplyPage } from './layout.ts';

/** The first page is public, the others stand behind More. There is always at least one. */
export type Rendered = { readonly pages: readonly ReplyPage[] };

/** Lines of the bot's own above and below the first page; empty for none. */
export type Frame = { readonly over: string; readonly under: string };
const BARE: Frame = { over: '', under: '' };

/** Lays an answer out; `asked` is the text that its asked spans point into. */
export function renderAnswer(
  answer: Answer,
  library: PreparedLibrary,
  asked: string,
  { over, under }: Frame = BARE,
): Rendered {
  return { pages: layOut(framed(answer, library, asked, over), library, under) };
}

/** All of an answer on one endless page. */
export function answerText(
  answer: Answer,
  library: PreparedLibrary,
  asked: string,
  { over, under }: Frame = BARE,
): string {
  const text = wholeText(framed(answer, library, asked, over), library);
  return under === '' ? text : `${text}\n${under}`;
}

function framed(
  answer: Answer,
  library: PreparedLibrary,
  asked: string,
  over: string,
): readonly ReplyBlock[] {
  const blocks = blocksOf(answer, { library, asked });
  return over === '' ? blocks : [lines([over]), ...blocks];
}
