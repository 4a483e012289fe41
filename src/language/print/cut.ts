import type { Range } from '../spans/span.ts';

/** A stretch of a printed text that is read as something else, mostly as nothing. */
export type Cut = Range & {
  readonly put: string;
  /** Where the other half of a pair begins ("**" … "**"); -1 for what stands alone. */
  readonly partner: number;
};
