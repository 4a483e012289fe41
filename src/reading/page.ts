import { CUES } from './lexicon/cues.ts';
import { type Quotation, quotationsIn } from './marks.ts';
import { maskedTokens } from './mask.ts';
import { type Name, namesIn } from './names.ts';
import type { Paragraph } from './paragraph.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isAcronym, isNominal, isTime, isWord } from './wordclass.ts';

/** A stretch of a paragraph's tokens that is read as one sentence: `to` exclusive. */
export type SentenceTokens = { readonly from: number; readonly to: number };

/** A paragraph prepared for reading: its marks paired, its words outside them, its names. */
export type Page = {
  readonly paragraph: Paragraph;
  readonly quotations: readonly Quotation[];
  /** The quotation at the end goes on in the next paragraph. */
  readonly open: boolean;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly sentences: readonly SentenceTokens[];
  /** Tokens and names inside each quotation. */
  readonly inside: readonly {
    readonly tokens: readonly Token[];
    readonly names: readonly Name[];
  }[];
};

const ENDS = new Set(['.', '!', '?', '…']);
const FULL_STOP = /\.["'”’»)]*$/;
const ASKING = /[!?…—-]["'”’»)]*$/;
const SMALL_TAIL = /^(said|says|asked|added|wrote|told)$/;

/** How far a subject and its verb may reach behind `"Why?"`. */
const TAIL_REACH = 14;

/** Whether a name and a reporting verb close the sentence behind a question: `"Why?" Smith asked.` */
function isSpeechTail(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(from + TAIL_REACH, tokens.length); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quotation' || ENDS.has(token.text)) return false;
    const cue = at > from && !token.capital ? CUES.get(token.lower) : undefined;
    if (cue && (cue.form === 'past' || cue.form === 'third')) {
      const next = tokens[at + 1];
      return (
        !next || !isNominal(next) || isTime(next) || cue.lemma === 'tell' || cue.lemma === 'ask'
      );
    }
  }
  return false;
}

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  if (!(next.kind === 'quotation' || next.capital || next.kind === 'number')) return false;
  if (token.kind !== 'quotation') return ENDS.has(token.text);
  const printed = text.slice(Math.max(token.start, token.end - 6), token.end);
  if (SMALL_TAIL.test(next.text)) return false;
  if (FULL_STOP.test(printed)) return true;
  return ASKING.test(printed) && (next.kind === 'quotation' || !isSpeechTail(tokens, at + 1));
}

const DATELINE_REACH = 14;

/** Where a paragraph's first sentence begins behind a dateline: "PARIS, July 25 (AP) — The …". */
function afterDateline(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!isWord(first) || !isAcronym(first) || first.text.length < 4) return 0;
  for (let at = 1; at < Math.min(DATELINE_REACH, tokens.length); at++) {
    const token = tokens[at];
    if (token && /^[—–-]$/.test(token.text) && token.kind === 'punctuation') {
      return tokens[at + 1]?.text === token.text ? at + 2 : at + 1;
    }
    if (!token || token.kind === 'quotation' || token.text === '.') return 0;
  }
  return 0;
}

function sentencesIn(text: string, tokens: readonly Token[]): SentenceTokens[] {
  const sentences: SentenceTokens[] = [];
  let from = afterDateline(tokens);
  for (let at = from; at < tokens.length; at++) {
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
    tokens: readonly Token[];
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
      names: namesIn(tokens, common, firsts),
      inside: inside.map((list) => ({ tokens: list, names: namesIn(list, common, new Set([0])) })),
    };
  });
}
