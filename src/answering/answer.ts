/**
 * What the bot answers, before anyone decides how it looks. The sources' words are here only as
 * Spans, so a quotation that no article holds cannot be expressed; tests/answering/answer.types.test.ts
 * proves that no plain string is reachable from `Answer`.
 */
import type { Span } from '../reading/span.ts';

declare const brand: unique symbol;
type Branded<Kind extends string> = string & { readonly [brand]: Kind };

/** A stretch of the person's own message; always shown labelled as asked. */
export type AskedSpan = { readonly source: 'asked'; readonly start: number; readonly end: number };
/** Key of a Statement in the library. */
export type StatementId = Branded<'statement'>;
/** Key of a Speaker in the library. */
export type SpeakerId = Branded<'speaker'>;
/** Key of an article in the library. */
export type ArticleId = Branded<'article'>;
/** A party's or topic's name: metadata, never set as a quotation. */
export type Name = Branded<'name'>;
/** A model's sentence that passed verification; never set as a quotation. */
export type Prose = Branded<'prose'>;

/** A Span whose article is a branded key. Spans from the reader are brought here by `quoteSpan` only. */
export type QuoteSpan = Span & { readonly article: ArticleId };

export type Verdict =
  | 'Not found'
  | 'Reported, not quoted'
  | 'Different speaker'
  | 'Stitched'
  | 'Altered'
  | "Article's own words"
  | 'Verbatim';

/** One block quote of the reply. */
export type Quotation = {
  /** What stands in the block: a whole statement or the article's sentence that holds it. */
  readonly shown: QuoteSpan;
  /** Within `shown`, the parts that are the speaker's own words; empty for reported speech and the article's own words. */
  readonly said: readonly QuoteSpan[];
  /** Within `shown`, the words that were asked about: bold. */
  readonly asked: readonly QuoteSpan[];
  /** Null: the article's own words. */
  readonly statement: StatementId | null;
};

/** One word or run of words that differs: either side may be missing. */
export type Change = { readonly asked: AskedSpan | null; readonly printed: QuoteSpan | null };

/** A line under a quotation. The renderer has one sentence for each kind. */
export type Note =
  | { readonly note: 'differs'; readonly changes: readonly Change[]; readonly alarm: boolean }
  /** The quoted words leave out what turns their meaning: the sentence reads "… not …". */
  | { readonly note: 'cut'; readonly sentence: QuoteSpan; readonly turning: readonly QuoteSpan[] }
  | { readonly note: 'claimed-speaker'; readonly claimed: AskedSpan };

/** What is said of one passage asked about, or one quotation that answers. */
export type Finding = {
  /** The words asked about; null where the whole question is meant. */
  readonly asked: AskedSpan | null;
  /** Null for a question or a summary. */
  readonly verdict: Verdict | null;
  /** Several where several speakers said it; empty with Not found. */
  readonly quotations: readonly Quotation[];
  readonly notes: readonly Note[];
};

export type Answer =
  | {
      readonly kind: 'answered';
      readonly findings: readonly Finding[];
      /** Only near: shown after the fixed line. */
      readonly nearest: readonly Quotation[];
    }
  | {
      readonly kind: 'not-in-sources';
      readonly findings: readonly Finding[];
      readonly nearest: readonly Quotation[];
    }
  | { readonly kind: 'nothing-to-check' };
