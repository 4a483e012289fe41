/** Answer → Discord messages: plain content that can be copied, the sources' words cut from the articles. */
import type { Answer } from '../answering/answer.ts';
import type { PreparedLibrary } from '../answering/lookup/lookups.ts';
import { compose, lines, type ReplyBlock } from './blocks.ts';
import { layOut, type ReplyPage } from './layout.ts';
import { escapeMarkdown } from './wording/escape.ts';
import { GIVEN } from './wording/given-texts.ts';

export type { ReplyPage } from './layout.ts';

/** The first page is public, the others stand behind More. There is always at least one. */
export type Rendered = { readonly pages: readonly ReplyPage[] };

/** Lines of the bot's own above and below the first page; empty for none. */
export type Frame = {
  readonly over: string;
  readonly under: string;
  /** The library is a page that was read for this answer alone, which is said. */
  readonly isGiven?: boolean;
};
const BARE: Frame = { over: '', under: '' };

/** Lays an answer out; `asked` is the text that its asked spans point into. */
export function renderAnswer(
  answer: Answer,
  library: PreparedLibrary,
  asked: string,
  { over, under, isGiven = false }: Frame = BARE,
): Rendered {
  const { blocks, small } = compose(answer, { library, asked, isGiven });
  const foot = [isGiven ? GIVEN : '', under].filter((line) => line !== '').join('\n');
  const all = over === '' ? blocks : [lines([over]), ...blocks];
  return { pages: layOut({ blocks: all, small }, library, foot) };
}

/** A quotation of an answer, with what was said of it. */
export type Quoted = Pick<ReplyBlock, 'quotation' | 'finding'>;

/** The quotations of an answer in the order of its pages: `at` of a page points into them. */
export function quotedIn(
  answer: Answer,
  library: PreparedLibrary,
  asked: string,
): readonly Quoted[] {
  return compose(answer, { library, asked }).blocks.filter(({ quotation }) => quotation !== null);
}

const LONGEST_READ = 200;

/** How a question was read that leans on the one before it. */
export function readAs(question: string): string {
  const short = question.length <= LONGEST_READ ? question : `${question.slice(0, LONGEST_READ)}…`;
  return `-# Read as: ${escapeMarkdown(short.replace(/\s+/g, ' '), false)}`;
}
