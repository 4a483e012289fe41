/** A reply as a terminal, or an assistant, shows it. */
import type { ReplyPage } from '../rendering/render.ts';
import { readerText } from '../rendering/wording/escape.ts';

/** All pages, without Discord's markup but for the mark that sets quotations apart. */
export function terminalText(pages: readonly ReplyPage[]): string {
  const bare = (line: string) => readerText(line).replace(/^-# |^__|__$/g, '');
  return pages
    .map(({ content }) => content)
    .join('\n\n')
    .split('\n')
    .map((line) => (line.startsWith('> ') ? `> ${bare(line)}` : bare(line)))
    .join('\n');
}
