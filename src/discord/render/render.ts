/** Answer → Discord messages: plain content that can be copied, the sources' words cut from the articles. */
import type { Answer } from '../../answering/answer.ts';
import type { Library } from '../../library/library.ts';
import { blocksOf } from './blocks.ts';
import { layOut, type Page } from './pages.ts';

export type { Page } from './pages.ts';

/** The first page is public, the others stand behind More. There is always at least one. */
export type Rendered = { readonly pages: readonly Page[] };

/** Lays an answer out; `asked` is the text that its asked spans point into. */
export function renderAnswer(answer: Answer, library: Library, asked: string): Rendered {
  return { pages: layOut(blocksOf(answer, { library, asked }), library) };
}
