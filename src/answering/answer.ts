/**
 * What the bot answers, before anyone decides how it looks. The sources' words are here only as
 * Spans, so a quotation that no article holds cannot be expressed; tests/answering/answer.types.test.ts
 * proves that no plain string is reachable from `Answer`. The types are those of the schema by which a
 * kept answer is read again: what is said here is said once.
 */

import * as z from 'zod/mini';
import type { Range, Span } from '../language/spans/span.ts';
import type { LibraryArticle } from '../library/library.ts';
import type { Speaker } from '../reading/speaker.ts';
import type { Statement } from '../reading/statement.ts';

declare const brand: unique symbol;
type Branded<Kind extends string> = string & { readonly [brand]: Kind };

/** Key of a Statement in the library. */
export type StatementId = Branded<'statement'>;
/** Key of a Speaker in the library. */
export type SpeakerId = Branded<'speaker'>;
/** Key of an article in the library. */
export type ArticleId = Branded<'article'>;
/** A party's usual name: metadata, never set as a quotation. */
export type PartyName = Branded<'name'>;

const word = <Word extends string>() => z.custom<Word>((value) => typeof value === 'string');
const list = <Item>(item: z.ZodMiniType<Item>) => z.readonly(z.array(item));
const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.readonly(z.object(shape));
/** An offset or a count. */
const offset = z.int().check(z.nonnegative());
const speaker = word<SpeakerId>();
const who = word<PartyName | SpeakerId>();

/** A stretch of the person's own message; always shown labelled as asked. */
export type AskedSpan = z.infer<typeof asked>;
const asked = record({ source: z.literal('asked'), start: offset, end: offset });

/** A Span whose article is a branded key. Spans from the reader are brought here by `quoteSpan` only. */
export type QuoteSpan = z.infer<typeof quote>;
const quote = record({ article: word<ArticleId>(), start: offset, end: offset });

export type Verdict = z.infer<typeof verdict>;
const verdict = z.enum([
  'Not found',
  'Reported, not quoted',
  'Different speaker',
  'Stitched',
  'Altered',
  "Article's own words",
  'Verbatim',
]);

/** One block quote of the reply. */
export type Quotation = z.infer<typeof quotation>;
const quotation = record({
  /** What stands in the block: a whole statement or the article's sentence that holds it. */
  shown: quote,
  /** Within `shown`, the insides of the marks for direct and partial speech, the content for indirect; empty for the article's own words. */
  said: list(quote),
  /** Within `shown`, the words that were asked about: bold. */
  asked: list(quote),
  /** Null: the article's own words. */
  statement: z.nullable(word<StatementId>()),
});

/** What a word does to the meaning of a sentence. */
export type Turn = z.infer<typeof turn>;
const turn = z.enum([
  'negation',
  'number',
  'date',
  'name',
  'modal',
  'condition',
  'quantifier',
  'comparison',
  'hope or denial',
  'opposite',
]);

/** One word or run of words that differs: either side may be missing. */
export type WordChange = z.infer<typeof wordChange>;
const wordChange = record({
  asked: z.nullable(asked),
  printed: z.nullable(quote),
  /** What the change touches; empty where it turns nothing that the rules know. */
  turns: list(turn),
  /** The two sides are one word spelt differently. */
  spelling: z.boolean(),
});

/** Whom the message names as the speaker: in its own words, or by the speaker option (null: a name that no article has). */
export type Claimed = z.infer<typeof claimed>;
const claimed = z.nullable(z.union([asked, who]));

/** A line under a quotation. The renderer has one sentence for each kind. */
export type Note = z.infer<typeof note>;
const note = z.discriminatedUnion('note', [
  record({ note: z.literal('differs'), changes: list(wordChange) }),
  /** Words outside the asked ones turn their meaning: the sentence reads "… not …". */
  record({ note: z.literal('cut'), sentence: quote, turning: list(quote) }),
  /** The sentence is a question; the words asked about are set as a claim. */
  record({ note: z.literal('question'), sentence: quote }),
  /** A condition or purpose follows the asked words. */
  record({ note: z.literal('goes-on'), rest: quote }),
  /** What an ellipsis leaves out. */
  record({ note: z.literal('left-out'), omitted: list(quote), turns: list(turn) }),
  record({ note: z.literal('gloss'), gloss: quote }),
  /** Words in square brackets that are the message's own. */
  record({ note: z.literal('inserted'), inserted: asked, turns: list(turn) }),
  record({ note: z.literal('reversed') }),
  record({ note: z.literal('joined'), speakers: list(speaker) }),
  /** Only these words of the asked ones stand in marks; the rest is the reporter's. */
  record({ note: z.literal('partly-quoted'), quoted: list(quote) }),
  record({ note: z.literal('claimed'), claimed, altered: z.boolean() }),
  /** The words are probably another's than the claimed speaker's. */
  record({ note: z.literal('doubted'), claimed }),
  /** The claimed speaker is another one in reach of the sentence. */
  record({ note: z.literal('unsettled'), claimed }),
  /** Whom the message names cannot be held against the article's speaker: a nickname, an office that nobody holds. */
  record({ note: z.literal('unplaced'), claimed }),
  record({ note: z.literal('disagree'), speakers: list(speaker) }),
  /** Other articles print the same statement in other words. */
  record({ note: z.literal('printed-differently'), where: list(quote) }),
  record({ note: z.literal('no-marks') }),
  record({ note: z.literal('too-short') }),
  /** The words are of an article's title alone, which stands above its text. */
  record({ note: z.literal('title'), article: word<ArticleId>() }),
]);

/**
 * Whom the message names for some words, held against whose they are: nobody; whoever said them; somebody
 * else, which the reply says; or one that cannot be held against them.
 */
export type Claiming = z.infer<typeof claiming>;
const claiming = z.enum(['none', 'same', 'other', 'unclear']);

/** What is said of one passage asked about, or one quotation that answers. */
export type Finding = z.infer<typeof finding>;
const finding = record({
  /** The words asked about; null where the whole input is meant. */
  asked: z.nullable(asked),
  /** Null for a question or a summary. */
  verdict: z.nullable(verdict),
  /** Several where several speakers said it; empty with Not found, and for a title. */
  quotations: list(quotation),
  claim: claiming,
  notes: list(note),
});

/** Why the sources do not answer. The renderer has one sentence for each kind. */
export type Gap = z.infer<typeof gap>;
const gap = z.discriminatedUnion('gap', [
  /** The library holds nothing. */
  record({ gap: z.literal('empty') }),
  /** The quotation asked about is in no article. */
  record({ gap: z.literal('no-such-quote'), tooShort: z.boolean() }),
  /** A name that no article holds. */
  record({ gap: z.literal('unknown-name'), name: asked }),
  /** These words of the question are in no article. */
  record({ gap: z.literal('unknown-words'), words: list(asked) }),
  /** The words are there, together they answer nothing. */
  record({ gap: z.literal('off-topic') }),
  record({
    gap: z.literal('other-language'),
    speakers: list(speaker),
    parties: list(word<PartyName>()),
  }),
  record({ gap: z.literal('no-question') }),
  /** More than is read at once. */
  record({
    gap: z.literal('too-long'),
    of: z.enum(['letters', 'quotations']),
    count: z.int(),
    most: z.int(),
  }),
]);

/** How a summary's parties are represented. */
export type Balance = z.infer<typeof balance>;
const balance = record({
  quoted: list(record({ who, count: z.int() })),
  /** Mentioned, and quoted nowhere; `silence` is the sentence that says there was no comment. */
  unquoted: list(record({ party: word<PartyName>(), silence: z.nullable(quote) })),
  /** Parties, and speakers who speak for none, that there was no room for. */
  notShown: z.int(),
});

/** What one party says, in a summary, or one speaker who speaks for none. */
export type SummaryPart = z.infer<typeof summaryPart>;
const summaryPart = record({ who, quotations: list(quotation) });

/** A slip of the pen in the question, with a printed word that it was taken for. */
export type ReadAs = z.infer<typeof readAs>;
const readAs = record({ asked, as: quote });

export type Answer = z.infer<typeof answerSchema>;
/** Every answer that there is, as it is kept. */
export const answerSchema = z.discriminatedUnion('kind', [
  record({
    kind: z.literal('answered'),
    /** Who-said and check give verdicts, in the order of the words asked about. */
    findings: list(finding),
    /** For a question: the name, date or number in the first quotation that answers it. */
    direct: z.nullable(quote),
    /** Words of the question that the sources do not use. */
    unused: list(asked),
    readAs: list(readAs),
    /** Only near: shown after the fixed line. */
    nearest: list(quotation),
  }),
  record({
    kind: z.literal('summary'),
    parts: list(summaryPart),
    /** The article's own sentences, events in order. */
    narration: list(quotation),
    balance,
  }),
  /** Several stories in one library, one article of each: which is meant was not said. */
  record({ kind: z.literal('which-story'), stories: list(word<ArticleId>()) }),
  /** Nothing that answers clearly; the closest two. */
  record({
    kind: z.literal('closest'),
    nearest: list(quotation),
    /** Words of the question that no article has. */
    missing: list(asked),
  }),
  record({ kind: z.literal('not-in-sources'), gap, nearest: list(quotation) }),
  record({ kind: z.literal('nothing-to-check'), paraphrase: z.boolean() }),
]);

/** What an answer of any kind comes to. */
export type Gist = {
  readonly outcome: 'answered' | 'closest' | 'not-in-sources' | 'nothing-to-check';
  /** The quotations that it consists of. */
  readonly quotations: readonly Quotation[];
  /** What is only near. */
  readonly nearest: readonly Quotation[];
  readonly verdicts: readonly Verdict[];
};

const NOTHING: Omit<Gist, 'outcome'> = { quotations: [], nearest: [], verdicts: [] };

/** What scripts, a follow-up and a model's choice need to know of an answer, whatever its kind. */
export function gistOf(answer: Answer): Gist {
  switch (answer.kind) {
    case 'answered':
      return {
        outcome: isFoundNowhere(answer.findings) ? 'not-in-sources' : 'answered',
        quotations: answer.findings.flatMap(({ quotations }) => quotations),
        nearest: answer.nearest,
        verdicts: answer.findings.flatMap(({ verdict }) => verdict ?? []),
      };
    case 'summary': {
      const said = answer.parts.flatMap(({ quotations }) => quotations);
      return { ...NOTHING, outcome: 'answered', quotations: [...said, ...answer.narration] };
    }
    case 'closest':
      return { ...NOTHING, outcome: 'closest', nearest: answer.nearest };
    case 'which-story':
      return { ...NOTHING, outcome: 'closest' };
    case 'not-in-sources': {
      const verdicts: readonly Verdict[] = answer.gap.gap === 'no-such-quote' ? ['Not found'] : [];
      return { ...NOTHING, outcome: 'not-in-sources', nearest: answer.nearest, verdicts };
    }
    case 'nothing-to-check':
      return { ...NOTHING, outcome: 'nothing-to-check' };
  }
}

/** Quotations that were checked, and none of them found. */
const isFoundNowhere = (findings: readonly Finding[]): boolean =>
  findings.length > 0 && findings.every(({ verdict }) => verdict === 'Not found');

/** An answer of these findings, with nothing beside them but what is given. */
export function answered(
  findings: readonly Finding[],
  beside: Partial<Omit<Extract<Answer, { kind: 'answered' }>, 'kind' | 'findings'>> = {},
): Extract<Answer, { kind: 'answered' }> {
  return {
    kind: 'answered',
    findings,
    direct: null,
    unused: [],
    readAs: [],
    nearest: [],
    ...beside,
  };
}

/** A quotation that answers a question: there are no words to judge. */
export const unjudged = (quotation: Quotation): Finding => ({
  asked: null,
  verdict: null,
  quotations: [quotation],
  claim: 'none',
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
export function partyName(speaker: Pick<Speaker, 'party'>): PartyName | null {
  return speaker.party as PartyName | null;
}

/** A stretch of the person's own message. */
export function askedSpan(range: Range): AskedSpan {
  return { source: 'asked', start: range.start, end: range.end };
}
