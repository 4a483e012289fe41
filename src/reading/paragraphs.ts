import type { Article } from './article.ts';
import { isFurniture } from './lexicon/furniture.ts';
import type { BlockKind, Paragraph } from './paragraph.ts';
import { partsOf } from './parting.ts';
import { sentencesOf } from './sentences.ts';
import type { Range } from './span.ts';

/** A headline is one line, this short at most, and does not end like a sentence. */
const LONGEST_HEADLINE = 160;
const HEADING = /^#{1,6}\s/;
const SENTENCE_END = /[.!?…:;,]["'”’»)\]]*$/;

const isBlank = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) > 32 && text.charAt(at).trim() !== '') return false;
  }
  return true;
};

/** The blocks between blank lines, trimmed. */
export function blocksOf(text: string): readonly Range[] {
  const blocks: Range[] = [];
  let first = -1;
  let last = 0;
  let line = 0;
  while (line <= text.length) {
    const newline = text.indexOf('\n', line);
    const lineEnd = newline < 0 ? text.length : newline;
    if (isBlank(text, line, lineEnd)) {
      if (first >= 0) blocks.push({ start: first, end: last });
      first = -1;
    } else {
      const printed = text.slice(line, lineEnd);
      if (first < 0) first = line + (printed.length - printed.trimStart().length);
      last = line + printed.trimEnd().length;
    }
    line = lineEnd + 1;
  }
  if (first >= 0) blocks.push({ start: first, end: last });
  return blocks;
}

function isHeadline(block: string, title: string | null): boolean {
  if (title !== null && block === title.trim()) return true;
  return block.length <= LONGEST_HEADLINE && !block.includes('\n') && !SENTENCE_END.test(block);
}

function kindOf(block: string, isFirst: boolean, title: string | null): BlockKind {
  if (HEADING.test(block)) return isFirst ? 'headline' : 'heading';
  if (isFurniture(block)) return 'furniture';
  return isFirst && isHeadline(block, title) ? 'headline' : 'body';
}

/** Characters of the longest sentence: whatever is looked at from a sentence's beginning to its end stays bounded. */
export const LONGEST_SENTENCE = 2000;

/** The sentences of a block; one that is longer than any is parted between words. */
const sentencesIn = (text: string, start: number, end: number): readonly Range[] =>
  sentencesOf(text, start, end).flatMap((one) => partsOf(text, one, LONGEST_SENTENCE));

/** The article's blocks with their kinds; body blocks are numbered from 1, all others are 0. */
export function paragraphsOf(article: Pick<Article, 'text' | 'title'>): readonly Paragraph[] {
  const { text, title } = article;
  const paragraphs: Paragraph[] = [];
  const blocks = blocksOf(text);
  let number = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    const isOnly = blocks.length === 1;
    const kind = kindOf(text.slice(start, end), index === 0 && !isOnly, title);
    if (kind === 'body') number++;
    paragraphs.push({
      start,
      end,
      kind,
      number: kind === 'body' ? number : 0,
      sentences: kind === 'furniture' ? [] : sentencesIn(text, start, end),
    });
  }
  return paragraphs;
}
