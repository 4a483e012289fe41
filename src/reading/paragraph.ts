import type { Range } from '../language/spans/span.ts';

/** What a block between blank lines is. Only `body` blocks are numbered. */
export type BlockKind = 'body' | 'headline' | 'heading' | 'furniture';

/** A block of the article. `number` counts body blocks from 1; the headline and all others are 0. */
export type Paragraph = Range & {
  readonly kind: BlockKind;
  readonly number: number;
  readonly sentences: readonly Range[];
};
