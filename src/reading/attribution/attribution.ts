/** What was said and by which phrase, before anybody knows whom the phrase means. */
import type { Page, SentenceTokens } from '../names/prepared-paragraph.ts';
import type { Saying } from '../reporting/reporting-clause.ts';
import type { Sentence } from '../reporting/subjects.ts';
import type { StatementKind } from '../statement.ts';
import { isInscribed, isName } from '../structure/marks/scare-quotes.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';

/** The rule that attributed a statement; `verbatim extract --explain` names it. */
export type Rule =
  | 'verb-after'
  | 'verb-before'
  | 'trailing'
  | 'inserted'
  | 'according-to'
  | 'colon'
  | 'phrase-after'
  | 'clause-subject'
  | 'bare'
  | 'led'
  | 'nested'
  | 'addressed'
  | 'turn'
  | 'signed';

/** What was said, in tokens, with the subject that said it; null: known from elsewhere. */
export type Draft = {
  readonly kind: StatementKind;
  readonly rule: Rule;
  /** Token ranges, one a contiguous piece. */
  readonly pieces: readonly Phrase[];
  readonly quotations: readonly number[];
  readonly sentence: SentenceTokens;
  readonly subject: Phrase | null;
  readonly verb: Phrase | null;
  /** The saying that bears this one: "Trump said Clinton called him …". */
  readonly within: Phrase | null;
  /** Of a turn that quotes others: all that was said, their words too. */
  readonly whole?: Phrase;
};

/** One sentence with its reporting verbs, as the rules of attribution look at it. */
export type Scene = {
  readonly text: string;
  readonly page: Page;
  readonly s: Sentence;
  readonly tokens: readonly Token[];
  readonly sayings: readonly Saying[];
};

/** The next token that is no punctuation, from `at` in steps of `step`. */
export const skipBreaks = (tokens: readonly Token[], at: number, step: 1 | -1): number => {
  let next = at;
  while (tokens[next]?.kind === 'punctuation' && /^[,:;—–\-.…]$/.test(tokens[next]?.text ?? ''))
    next += step;
  return next;
};

/** Whether a word or number stands between two tokens. */
export function hasWords(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') return true;
  }
  return false;
}

/** A draft of these pieces; its kind follows from what they hold. */
export const draft = (
  scene: Scene,
  rule: Rule,
  pieces: readonly Phrase[],
  saying: Pick<Saying, 'subject' | 'verb'> | null,
  within: Phrase | null = null,
): Draft => {
  const { text, tokens, s } = scene;
  const quotations: number[] = [];
  let outside = false;
  for (const { from, to } of pieces) {
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token?.kind === 'quotation' && !(isName(text, tokens, at) || isInscribed(tokens, at)))
        quotations.push(token.quotation);
      else if (token?.kind === 'word' || token?.kind === 'number') outside = true;
    }
  }
  const kind = quotations.length === 0 ? 'indirect' : outside ? 'partial' : 'direct';
  return {
    kind,
    rule,
    pieces,
    quotations,
    sentence: s,
    subject: saying?.subject ?? null,
    verb: saying?.verb ?? null,
    within,
  };
};
