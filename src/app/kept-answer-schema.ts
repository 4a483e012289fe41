/** The shape of a kept answer in the state store; the compiler holds it equal to `Kept` where that is stored and read. */
import * as z from 'zod/mini';
import type { ArticleId, Name, SpeakerId, StatementId } from '../answering/answer.ts';

const word = <Word extends string>() => z.custom<Word>((value) => typeof value === 'string');
const list = <Item>(item: z.ZodMiniType<Item>) => z.readonly(z.array(item));
/** An offset or a count. */
const offset = z.int().check(z.nonnegative());

const quoteSpan = z.object({ article: word<ArticleId>(), start: offset, end: offset });
const askedSpan = z.object({ source: z.literal('asked'), start: offset, end: offset });

const quotation = z.object({
  shown: quoteSpan,
  said: list(quoteSpan),
  asked: list(quoteSpan),
  statement: z.nullable(word<StatementId>()),
});

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
]);

const change = z.object({
  asked: z.nullable(askedSpan),
  printed: z.nullable(quoteSpan),
  turns: list(turn),
  spelling: z.boolean(),
});

const claimed = z.nullable(z.union([askedSpan, word<SpeakerId | Name>()]));

const note = z.discriminatedUnion('note', [
  z.object({ note: z.literal('differs'), changes: list(change) }),
  z.object({ note: z.literal('cut'), sentence: quoteSpan, turning: list(quoteSpan) }),
  z.object({ note: z.literal('question'), sentence: quoteSpan }),
  z.object({ note: z.literal('goes-on'), rest: quoteSpan }),
  z.object({ note: z.literal('left-out'), omitted: list(quoteSpan), turns: list(turn) }),
  z.object({ note: z.literal('gloss'), gloss: quoteSpan }),
  z.object({ note: z.literal('inserted'), inserted: askedSpan, turns: list(turn) }),
  z.object({ note: z.literal('reversed') }),
  z.object({ note: z.literal('joined'), speakers: list(word<SpeakerId>()) }),
  z.object({ note: z.literal('partly-quoted'), quoted: list(quoteSpan) }),
  z.object({ note: z.literal('claimed'), claimed, altered: z.boolean() }),
  z.object({ note: z.literal('unsettled'), claimed }),
  z.object({ note: z.literal('disagree'), speakers: list(word<SpeakerId>()) }),
  z.object({ note: z.literal('printed-differently'), where: list(quoteSpan) }),
  z.object({ note: z.literal('no-marks') }),
  z.object({ note: z.literal('too-short') }),
]);

const verdict = z.enum([
  'Not found',
  'Reported, not quoted',
  'Different speaker',
  'Stitched',
  'Altered',
  "Article's own words",
  'Verbatim',
]);

const finding = z.object({
  asked: z.nullable(askedSpan),
  verdict: z.nullable(verdict),
  quotations: list(quotation),
  notes: list(note),
});

const gap = z.discriminatedUnion('gap', [
  z.object({ gap: z.literal('empty') }),
  z.object({ gap: z.literal('no-such-quote'), tooShort: z.boolean() }),
  z.object({ gap: z.literal('unknown-name'), name: askedSpan }),
  z.object({ gap: z.literal('not-quoted'), name: askedSpan, mention: z.nullable(quoteSpan) }),
  z.object({
    gap: z.literal('never-on-topic'),
    speaker: word<SpeakerId | Name>(),
    count: z.int(),
    topic: list(askedSpan),
  }),
  z.object({ gap: z.literal('unknown-words'), words: list(askedSpan) }),
  z.object({ gap: z.literal('off-topic') }),
  z.object({
    gap: z.literal('other-language'),
    speakers: list(word<SpeakerId>()),
    parties: list(word<Name>()),
  }),
  z.object({
    gap: z.literal('too-long'),
    of: z.enum(['letters', 'quotations']),
    count: z.int(),
    most: z.int(),
  }),
  z.object({ gap: z.literal('no-question') }),
]);

const who = word<Name | SpeakerId>();

const answer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answered'),
    findings: list(finding),
    direct: z.nullable(quoteSpan),
    others: list(quotation),
    unused: list(askedSpan),
    readAs: list(z.object({ asked: askedSpan, as: quoteSpan })),
    strangers: z.int(),
    nearest: list(quotation),
  }),
  z.object({
    kind: z.literal('summary'),
    parts: list(z.object({ who, quotations: list(quotation) })),
    narration: list(quotation),
    balance: z.object({
      quoted: list(z.object({ who, count: z.int() })),
      unquoted: list(z.object({ party: word<Name>(), silence: z.nullable(quoteSpan) })),
      notShown: z.int(),
    }),
  }),
  z.object({ kind: z.literal('closest'), nearest: list(quotation) }),
  z.object({ kind: z.literal('not-in-sources'), gap, nearest: list(quotation) }),
  z.object({ kind: z.literal('nothing-to-check'), paraphrase: z.boolean() }),
]);

const byChoice = z.object({
  answer: z.nullable(answer),
  isPart: z.boolean(),
  receipt: z.object({
    model: word<Name>(),
    host: word<Name>(),
    given: offset,
    leftOut: offset,
    chosen: offset,
    ms: z.number(),
    usage: z.object({ input: offset, output: offset }),
  }),
});

export const keptSchema = z.object({
  answer,
  asked: z.string(),
  versions: z.record(z.string(), z.string()),
  target: z.nullable(z.object({ id: z.string(), channel: z.string() })),
  pictures: z.boolean(),
  byChoice: z.exactOptional(z.nullable(byChoice)),
  over: z.exactOptional(z.string()),
  under: z.exactOptional(z.string()),
});
