import { type Quotation, quotationsIn } from './marks.ts';
import { type Masked, maskedTokens } from './mask.ts';
import { type Name, namesIn } from './names.ts';
import type { Paragraph } from './paragraph.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A stretch of a paragraph's tokens that is read as one sentence: `to` exclusive. */
export type SentenceTokens = { readonly from: number; readonly to: number };

/** A paragraph prepared for reading: its marks paired, its words outside them, its names. */
export type Page = {
  readonly paragraph: Paragraph;
  readonly quotations: readonly Quotation[];
  /** The quotation at the end goes on in the next paragraph. */
  readonly open: boolean;
  readonly tokens: readonly Masked[];
  readonly names: readonly Name[];
  readonly sentences: readonly SentenceTokens[];
  /** Tokens and names inside each quotation. */
  readonly inside: readonly {
    readonly tokens: readonly Token[];
    readonly names: readonly Name[];
  }[];
};

const ENDS = new Set(['.', '!', '?', '…']);
const FINAL_STOP = /[.!?…]["'”’»]*$/;
const SPEECH_TAIL = /^(said|says|asked|added|wrote|told|he|she|they|it)$/;

function endsSentence(text: string, tokens: readonly Masked[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  const opensNext = next.kind === 'quotation' || next.capital || next.kind === 'number';
  if (token.kind === 'quotation') {
    const printed = text.slice(token.start, token.end);
    if (!FINAL_STOP.test(printed) || !opensNext || SPEECH_TAIL.test(next.lower)) return false;
    return (
      next.kind === 'quotation' || /\.["'”’»]*$/.test(printed) || !isSpeechTail(tokens, at + 1)
    );
  }
  return ENDS.has(token.text) && opensNext;
}

/** Whether a capitalised name after "?" or "!" goes on with a short verb: `"Why?" Smith asked.` */
function isSpeechTail(tokens: readonly Masked[], from: number): boolean {
  for (let at = from; at < Math.min(from + 4, tokens.length); at++) {
    if (SPEECH_TAIL.test(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

function sentencesIn(text: string, tokens: readonly Masked[]): SentenceTokens[] {
  const sentences: SentenceTokens[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (endsSentence(text, tokens, at)) {
      sentences.push({ from, to: at + 1 });
      from = at + 1;
    }
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** Prepares the readable paragraphs of an article, in order. */
export function pagesOf(text: string, paragraphs: readonly Paragraph[]): readonly Page[] {
  const readable = paragraphs.filter(({ kind }) => kind === 'body');
  const masked: {
    paragraph: Paragraph;
    quotations: readonly Quotation[];
    open: boolean;
    tokens: readonly Masked[];
    inside: (readonly Token[])[];
  }[] = [];
  const common = new Set<string>();
  let open = false;
  for (const paragraph of readable) {
    const paired = quotationsIn(text, paragraph, open);
    open = paired.open;
    const tokens = maskedTokens(text, paragraph, paired.quotations);
    const inside = paired.quotations.map(({ inside: { start, end } }) =>
      tokensOf(text, start, end),
    );
    for (const token of tokens) if (!token.capital) common.add(token.lower);
    for (const list of inside)
      for (const token of list) if (!token.capital) common.add(token.lower);
    masked.push({ paragraph, ...paired, tokens, inside });
  }
  return masked.map(({ paragraph, quotations, open, tokens, inside }) => {
    const sentences = sentencesIn(text, tokens);
    const firsts = new Set(sentences.map(({ from }) => from));
    return {
      paragraph,
      quotations,
      open,
      tokens,
      sentences,
      names: namesIn(tokens as readonly Token[], common, firsts),
      inside: inside.map((list) => ({ tokens: list, names: namesIn(list, common, new Set([0])) })),
    };
  });
}
