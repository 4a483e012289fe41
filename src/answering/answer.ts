/**
 * What the bot answers, before anyone decides how it looks. The sources' words are here only as
 * Spans, so a quotation that no article holds cannot be expressed; tests/answering/answer.types.test.ts
 * proves that no plain string is reachable from `Answer`.
 */

import type { Range, Span } from '../language/spans/span.ts';
import type { LibraryArticle } from '../library/library.ts';
import type { Speaker } from '../reading/speaker.ts';
import type { Statement } from '../reading/statement.ts';

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
/** A party's usual name: metadata, never set as a quotation. */
export type Name = Branded<'name'>;

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
  /** Within `shown`, the insides of the marks for direct and partial speech, the content for indirect; empty for the article's own words. */
  readonly said: readonly QuoteSpan[];
  /** Within `shown`, the words that were asked about: bold. */
  readonly asked: readonly QuoteSpan[];
  /** Null: the article's own words. */
  readonly statement: StatementId | null;
};

/** What a word does to the meaning of a sentence. */
export type Turn =
  | 'negation'
  | 'number'
  | 'date'
  | 'name'
  | 'modal'
  | 'condition'
  | 'quantifier'
  | 'comparison'
  | 'hope or denial';

/** One word or run of words that differs: either side may be missing. */
export type WordChange = {
  readonly asked: AskedSpan | null;
  readonly printed: QuoteSpan | null;
  /** What the change touches; empty where it turns nothing that the rules know. */
  readonly turns: readonly Turn[];
  /** The two sides are one word spelt differently. */
  readonly spelling: boolean;
};

/** Whom the message names as the speaker: in its own words, or by the speaker option (null: a name that no article has). */
export type Claimed = AskedSpan | SpeakerId | Name | null;

/** A line under a quotation. The renderer has one sentence for each kind. */
export type Note =
  | { readonly note: 'differs'; readonly changes: readonly WordChange[] }
  /** Words outside the asked ones turn their meaning: the sentence reads "… not …". */
  | {
      readonly note: 'cut';
      readonly sentence: QuoteSpan;
      readonly turning: readonly QuoteSpan[];
    }
  /** The sentence is a question; the words asked about are set as a claim. */
  | { readonly note: 'question'; readonly sentence: QuoteSpan }
  /** A condition or purpose follows the asked words. */
  | { readonly note: 'goes-on'; readonly rest: QuoteSpan }
  /** What an ellipsis leaves out. */
  | {
      readonly note: 'left-out';
      readonly omitted: readonly QuoteSpan[];
      readonly turns: readonly Turn[];
    }
  | { readonly note: 'gloss'; readonly gloss: QuoteSpan }
  /** Words in square brackets that are the message's own. */
  | { readonly note: 'inserted'; readonly inserted: AskedSpan; readonly turns: readonly Turn[] }
  | { readonly note: 'reversed' }
  | { readonly note: 'joined'; readonly speakers: readonly SpeakerId[] }
  /** Only these words of the asked ones stand in marks; the rest is the reporter's. */
  | { readonly note: 'partly-quoted'; readonly quoted: readonly QuoteSpan[] }
  | { readonly note: 'claimed'; readonly claimed: Claimed; readonly altered: boolean }
  /** The claimed speaker is another one in reach of the sentence. */
  | { readonly note: 'unsettled'; readonly claimed: Claimed }
  | { readonly note: 'disagree'; readonly speakers: readonly SpeakerId[] }
  /** Other articles print the same statement in other words. */
  | { readonly note: 'printed-differently'; readonly where: readonly QuoteSpan[] }
  | { readonly note: 'no-marks' }
  | { readonly note: 'too-short' };

/** What is said of one passage asked about, or one quotation that answers. */
export type Finding = {
  /** The words asked about; null where the whole input is meant. */
  readonly asked: AskedSpan | null;
  /** Null for a question or a summary. */
  readonly verdict: Verdict | null;
  /** Several where several speakers said it; empty with Not found. */
  readonly quotations: readonly Quotation[];
  readonly notes: readonly Note[];
};

/** Why the sources do not answer. The renderer has one sentence for each kind. */
export type Gap =
  /** The library holds nothing. */
  | { readonly gap: 'empty' }
  /** The quotation asked about is in no article. */
  | { readonly gap: 'no-such-quote'; readonly tooShort: boolean }
  /** A name that no article holds. */
  | { readonly gap: 'unknown-name'; readonly name: AskedSpan }
  /** Named in the articles (first at `mention`), quoted nowhere. */
  | { readonly gap: 'not-quoted'; readonly name: AskedSpan; readonly mention: QuoteSpan | null }
  /** Quoted `count` times, never on the topic. */
  | {
      readonly gap: 'never-on-topic';
      readonly speaker: SpeakerId | Name;
      readonly count: number;
      readonly topic: readonly AskedSpan[];
    }
  /** These words of the question are in no article. */
  | { readonly gap: 'unknown-words'; readonly words: readonly AskedSpan[] }
  /** The words are there, together they answer nothing. */
  | { readonly gap: 'off-topic' }
  | {
      readonly gap: 'other-language';
      readonly speakers: readonly SpeakerId[];
      readonly parties: readonly Name[];
    }
  | { readonly gap: 'no-question' }
  /** More than is read at once. */
  | {
      readonly gap: 'too-long';
      readonly of: 'letters' | 'quotations';
      readonly count: number;
      readonly most: number;
    };

/** How a summary's parties are represented. */
export type Balance = {
  readonly quoted: readonly { readonly who: Name | SpeakerId; readonly count: number }[];
  /** Mentioned, and quoted nowhere; `silence` is the sentence that says there was no comment. */
  readonly unquoted: readonly { readonly party: Name; readonly silence: QuoteSpan | null }[];
  /** Parties, and speakers who speak for none, that there was no room for. */
  readonly notShown: number;
};

/** What one party says, in a summary, or one speaker who speaks for none. */
export type SummaryPart = {
  readonly who: Name | SpeakerId;
  readonly quotations: readonly Quotation[];
};

/** A slip of the pen in the question, with a printed word that it was taken for. */
export type ReadAs = { readonly asked: AskedSpan; readonly as: QuoteSpan };

export type Answer =
  | {
      readonly kind: 'answered';
      /** Who-said and check give verdicts, in the order of the words asked about. */
      readonly findings: readonly Finding[];
      /** For a question: the name, date or number in the first quotation that answers it. */
      readonly direct: QuoteSpan | null;
      /** What others say on the same point: behind More. */
      readonly others: readonly Quotation[];
      /** Words of the question that the sources do not use. */
      readonly unused: readonly AskedSpan[];
      readonly readAs: readonly ReadAs[];
      /** Marked passages of a message that name no speaker of the library and stand nowhere. */
      readonly strangers: number;
      /** Only near: shown after the fixed line. */
      readonly nearest: readonly Quotation[];
    }
  | {
      readonly kind: 'summary';
      readonly parts: readonly SummaryPart[];
      /** The article's own sentences, events in order. */
      readonly narration: readonly Quotation[];
      readonly balance: Balance;
    }
  /** Nothing that answers clearly; the closest two. */
  | { readonly kind: 'closest'; readonly nearest: readonly Quotation[] }
  | { readonly kind: 'not-in-sources'; readonly gap: Gap; readonly nearest: readonly Quotation[] }
  | { readonly kind: 'nothing-to-check'; readonly paraphrase: boolean };

type Answered = Extract<Answer, { readonly kind: 'answered' }>;

/** An answer of these findings, with nothing beside them but what is given. */
export function answered(
  findings: readonly Finding[],
  beside: Partial<Omit<Answered, 'kind' | 'findings'>> = {},
): Answered {
  return {
    kind: 'answered',
    findings,
    direct: null,
    others: [],
    unused: [],
    readAs: [],
    strangers: 0,
    nearest: [],
    ...beside,
  };
}

/** A quotation that answers a question: there are no words to judge. */
export const unjudged = (quotation: Quotation): Finding => ({
  asked: null,
  verdict: null,
  quotations: [quotation],
  notes: [],
});

/** A stretch of an article as a quotation may hold it; the range is into that article's text. */
export function quoteSpan(article: Pick<LibraryArticle, 'id'>, range: Range): QuoteSpan {
  return { article: article.id as ArticleId, start: range.start, end: range.end };
}

/** A Span of the reader as a quotation may hold it. */
export function quoteOf(span: Span): QuoteSpan {
  return { article: span.article as ArticleId, start: span.start, end: span.end };
}

/** The key of a statement of the library. */
export function statementId(statement: Pick<Statement, 'id'>): StatementId {
  return statement.id as StatementId;
}

/** The key of a speaker of the library. */
export function speakerId(speaker: Pick<Speaker, 'id'>): SpeakerId {
  return speaker.id as SpeakerId;
}

/** The name of the party that a speaker speaks for; null for one without. */
export function partyName(speaker: Pick<Speaker, 'party'>): Name | null {
  return speaker.party as Name | null;
}

/** A stretch of the person's own message. */
export function askedSpan(range: Range): AskedSpan {
  return { source: 'asked', start: range.start, end: range.end };
}
