import type { Range } from '../../language/spans/span.ts';
import type { Paragraph } from '../paragraph.ts';
import {
  type MarkStyle,
  markStyleOf,
  type Quotation,
  quotationsIn,
  singleQuotationsIn,
} from '../structure/marks.ts';
import { maskedTokens } from '../structure/mask.ts';
import { type SentenceTokens, sentencesIn } from '../structure/sentence-tokens.ts';
import type { Token } from '../structure/tokens.ts';
import { isTranscript, type Turn, turnsIn } from '../structure/transcript-turns.ts';
import type { Name } from './name-kinds.ts';
import { namesIn } from './names.ts';

/** The sentences of a page. */
export type { SentenceTokens } from '../structure/sentence-tokens.ts';

/** What stands inside a quotation: its words, the quotations in single marks within, its names. */
export type Inside = {
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly names: readonly Name[];
};

/** A paragraph prepared for reading: its marks paired, its words outside them, its names. */
export type Page = {
  readonly paragraph: Paragraph;
  readonly quotations: readonly Quotation[];
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly sentences: readonly SentenceTokens[];
  /** For each quotation. */
  readonly inside: readonly Inside[];
  /** The turns of a transcript; a page that has some is read by them alone. */
  readonly turns: readonly Turn[];
};

/** A page before its names are known. */
type Sheet = Omit<Page, 'names' | 'inside'> & {
  readonly unnamed: readonly Omit<Inside, 'names'>[];
};

const QUOTED_BLOCK = /^>[ \t]?/;

/** A Markdown quotation is one quotation, whatever marks it holds. */
function quotedBlock(text: string, block: Range): readonly Quotation[] | null {
  const lead = QUOTED_BLOCK.exec(text.slice(block.start, block.start + 3))?.[0];
  if (lead === undefined) return null;
  const inside = { start: block.start + lead.length, end: block.end };
  return [{ ...block, inside, opened: true, closed: true, nested: [] }];
}

function quotationsOf(
  text: string,
  block: Range,
  style: MarkStyle,
  open: boolean,
): { readonly quotations: readonly Quotation[]; readonly open: boolean } {
  const quoted = quotedBlock(text, block);
  if (quoted) return { quotations: quoted, open: false };
  const singles = style === 'single' ? singleQuotationsIn(text, block) : [];
  return singles.length > 0
    ? { quotations: singles, open: false }
    : quotationsIn(text, block, open);
}

/** Adds the words that are printed in small letters, and those with a capital inside a sentence. */
function noteWords(
  words: { common: Set<string>; proper: Set<string> },
  tokens: readonly Token[],
): void {
  let before: Token | null = null;
  for (const token of tokens) {
    if (!token.capital) words.common.add(token.lower);
    else if (before?.kind === 'word') words.proper.add(token.text);
    before = token;
  }
}

/** The words inside a quotation, single marks paired where double ones are the outer kind. */
function insideOf(text: string, inside: Range, style: MarkStyle): Omit<Inside, 'names'> {
  const quotations = style === 'double' ? singleQuotationsIn(text, inside) : [];
  return { quotations, tokens: maskedTokens(text, inside, quotations) };
}

/** Drops names in a dateline, and the labels of turns: they are read as such. */
function outsideLabels(all: readonly Name[], { tokens, turns, sentences }: Sheet): readonly Name[] {
  const first = sentences[0]?.from ?? 0;
  const names = first > 0 ? all.filter(({ from }) => from >= first) : all;
  if (turns.length === 0) return names;
  const starts = new Set(turns.map(({ label }) => label.start));
  return names.filter(({ from }) => !starts.has(tokens[from]?.start ?? -1));
}

function sheetsOf(text: string, paragraphs: readonly Paragraph[]): readonly Sheet[] {
  const style = markStyleOf(text);
  const turns = paragraphs.map((paragraph) => turnsIn(text, paragraph));
  const transcript = isTranscript(turns, text);
  let open = false;
  return paragraphs.map((paragraph, index) => {
    const paired = quotationsOf(text, paragraph, style, open);
    open = paired.open;
    const { quotations } = paired;
    const tokens = maskedTokens(text, paragraph, quotations);
    return {
      paragraph,
      quotations,
      tokens,
      sentences: sentencesIn(text, tokens),
      turns: transcript ? (turns[index] ?? []) : [],
      unnamed: quotations.map(({ inside }) => insideOf(text, inside, style)),
    };
  });
}

/** Prepares the readable paragraphs of an article, in order. */
export function pagesOf(text: string, paragraphs: readonly Paragraph[]): readonly Page[] {
  const readable = paragraphs.filter(({ kind }) => kind === 'body');
  const sheets = sheetsOf(text, readable);
  const words = { common: new Set<string>(), proper: new Set<string>() };
  for (const { tokens, unnamed } of sheets) {
    noteWords(words, tokens);
    for (const inside of unnamed) noteWords(words, inside.tokens);
  }
  const first = new Set([0]);
  return sheets.map((sheet) => {
    const { unnamed, ...rest } = sheet;
    const names = namesIn(
      text,
      sheet.tokens,
      words,
      new Set(sheet.sentences.map(({ from }) => from)),
    );
    return {
      ...rest,
      names: outsideLabels(names, sheet),
      inside: unnamed.map((one) => ({ ...one, names: namesIn(text, one.tokens, words, first) })),
    };
  });
}
