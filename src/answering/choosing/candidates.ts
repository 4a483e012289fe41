import type { LibraryArticle } from '../../library/library.ts';
import type { Speaker } from '../../reading/speaker.ts';
import type { Quotation, QuoteSpan } from '../answer.ts';

/** One stretch of an article that makes sense alone; no two overlap. */
export type Candidate = {
  /** `S1` … `S200`, in reading order: what a model answers with. */
  readonly id: string;
  readonly article: LibraryArticle;
  readonly span: QuoteSpan;
  /** The stretch as it is shown: mostly one quotation, several on end where several people speak in it. */
  readonly quotations: readonly Quotation[];
  /** Whose words it holds; empty for the article's own, and where the text does not tell. */
  readonly speakers: readonly Speaker[];
};

export type Candidates = {
  /** By article in order of their dates, then as they stand. */
  readonly list: readonly Candidate[];
  /** How many more there was no room for. */
  readonly leftOut: number;
};

/** Every id that there can be: the closed list that a model's answer is held to. */
export const CANDIDATE_IDS: readonly string[] = Array.from(
  { length: 200 },
  (_, at) => `S${at + 1}`,
);
