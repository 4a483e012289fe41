/** A composed answer: a model's sentences that passed verification, and the quotations that they rest on. */
import type { Name, Prose, Quotation, QuoteSpan } from '../answer.ts';

/** A piece of a sentence: the model's own words, or words cut from an article. */
export type Piece = { readonly prose: Prose } | { readonly quote: QuoteSpan };

export type ComposedSentence = {
  readonly pieces: readonly Piece[];
  /** Indexes into `Composition.quotations`. */
  readonly cites: readonly number[];
};

/** Why a sentence of a draft is not shown. */
export type Fault =
  | 'a source that was not given'
  | 'quoted words that the source does not have'
  | 'marks, links or symbols of its own'
  | 'a number that the source does not have'
  | 'a name that the source does not have'
  | 'a negation that the source does not have'
  | 'words that the source does not have'
  | 'said by somebody else, or by nobody named'
  | 'the source says it in another order or with more to it'
  | 'said already';

export type Composition = {
  readonly sentences: readonly ComposedSentence[];
  /** What the sentences lead to, in order of first mention. */
  readonly quotations: readonly Quotation[];
};

/** How a composed answer came about. Counts, and names of things outside the articles. */
export type Receipt = {
  readonly prompt: Name;
  readonly model: Name;
  readonly host: Name;
  readonly library: Name;
  readonly passages: number;
  readonly statements: number;
  readonly kept: number;
  readonly dropped: readonly Fault[];
};
