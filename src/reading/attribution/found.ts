/** What was said, by whom: an attribution whose phrase is resolved. */
import type { Page, SentenceTokens } from '../names/prepared-paragraph.ts';
import type { Resolved } from '../speakers/setting.ts';
import type { Draft } from './attribution.ts';

/** A draft with its speaker. */
export type Found = {
  readonly page: Page;
  readonly draft: Draft;
  readonly resolved: Resolved | null;
  /** The sentences that hold content, speaker and cue. */
  readonly sentence: SentenceTokens;
  /** Its speaker is taken from another statement beside it, or before. */
  readonly borrowed: boolean;
  /** The statement whose speaker it has taken. */
  readonly lender?: Found;
  /** The statement read before it. */
  readonly previous?: Found | undefined;
  /** The statement in whose content this one stands. */
  readonly bearer: Found | null;
};
