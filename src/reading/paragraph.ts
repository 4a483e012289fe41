import type { Range } from '../language/spans/span.ts';

/**
 * What a block of an article is. A label says what the block beside it is, or who speaks it; furniture
 * belongs to the page.
 */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'teaser'
  | 'label'
  | 'furniture'
  | 'list item'
  | 'turn'
  | 'body';

/** A block of the article. Body blocks, turns and list items are numbered from 1; all others are 0. */
export type Paragraph = Range & {
  readonly kind: BlockKind;
  readonly number: number;
  readonly sentences: readonly Range[];
};

const NUMBERED: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'turn', 'list item']);

/** Whether a block of this kind is a paragraph: it has a number, may hold statements, and may answer. */
export const isNumbered = (kind: BlockKind): boolean => NUMBERED.has(kind);
