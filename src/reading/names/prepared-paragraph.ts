/** A block made ready for all later passes: its tokens, sentences, quotations and names, once. */
import type { Range } from '../../language/spans/span.ts';
import { isNumbered, type Paragraph } from '../paragraph.ts';
import type { Voice } from '../structure/layouts/layout-speakers.ts';
import { dashSpeechIn, usesDashes } from '../structure/marks/dash-speech.ts';
import {
  type MarkedQuotation,
  type MarkStyle,
  markStyleOf,
  quotationsIn,
} from '../structure/marks/marks.ts';
import { maskedTokens } from '../structure/marks/mask.ts';
import { singleQuotationsIn } from '../structure/marks/single-marks.ts';
import { endedBefore } from '../structure/marks/unclosed.ts';
import { type SentenceTokens, sentencesIn } from '../structure/sentence-tokens.ts';
import type { Structure } from '../structure/structure.ts';
import type { Token } from '../structure/tokens.ts';
import type { Name } from './name-kinds.ts';
import { isCapitalised } from './name-runs.ts';
import { namesIn } from './names.ts';

/** The sentences of a page. */
export type { SentenceTokens } from '../structure/sentence-tokens.ts';

/** What stands inside a quotation: its words, the quotations in single marks within, its names. */
export type Inside = {
  readonly tokens: readonly Token[];
  readonly quotations: readonly MarkedQuotation[];
  readonly names: readonly Name[];
};

/** A paragraph prepared for reading: its marks paired, its words outside them, its names. */
export type Page = {
  readonly paragraph: Paragraph;
  readonly quotations: readonly MarkedQuotation[];
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly sentences: readonly SentenceTokens[];
  /** For each quotation. */
  readonly inside: readonly Inside[];
  /** What the layout gives to somebody; a page that has such words is read by them alone. */
  readonly turns: readonly Voice[];
  /** Beside the text, under a picture: it names people, and nobody speaks in it. */
  readonly isAside: boolean;
  /** A heading stands between it and the paragraph before. */
  readonly opensSection: boolean;
};

/** A page before its names are known. */
type Sheet = Omit<Page, 'names' | 'inside'> & {
  readonly unnamed: readonly Omit<Inside, 'names'>[];
};

const QUOTED_BLOCK = /^>[ \t]?/;

/** `> “…,” Prime Minister Aas wrote on Facebook.`: the marks say what is quoted. */
const TELLS_WHO =
  /^>\s*[“"][^“”"]+[,.?!][”"] [^“”"]{0,80}\b(?:said|says|wrote|writes|told|added|posted|tweeted)\b/u;

/** A Markdown quotation is one quotation, whatever marks it holds. */
function quotedBlock(text: string, { start, end }: Range): readonly MarkedQuotation[] | null {
  const lead = QUOTED_BLOCK.exec(text.slice(start, start + 3))?.[0];
  if (lead === undefined || TELLS_WHO.test(text.slice(start, end))) return null;
  const inside = { start: start + lead.length, end };
  return [{ start, end, inside, opened: true, closed: true, nested: [] }];
}

type PairedMarks = { readonly quotations: readonly MarkedQuotation[]; readonly open: boolean };

/** Quotations of both kinds of marks: what stands inside another is part of it. */
function outermost(both: readonly MarkedQuotation[]): readonly MarkedQuotation[] {
  let last = -1;
  return both
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

/** Whether a block begins with a single mark that opens. */
const opensWithSingle = (text: string, block: Range | undefined): boolean =>
  block !== undefined && /^[‘'](?=[\p{L}\p{N}])/u.test(text.slice(block.start, block.start + 3));

function quotationsOf(
  text: string,
  block: Range,
  style: MarkStyle,
  open: boolean,
  next: Range | undefined,
): PairedMarks {
  const quoted = quotedBlock(text, block);
  if (quoted) return { quotations: quoted, open: false };
  const doubles = quotationsIn(text, block, open);
  const singles =
    style === 'single' ? singleQuotationsIn(text, block, true, opensWithSingle(text, next)) : [];
  if (singles.length === 0) return doubles;
  return { quotations: outermost([...singles, ...doubles.quotations]), open: false };
}

/** The quotations of a block; one that was never closed ends before its attribution. */
function pairedIn(
  text: string,
  block: Range,
  style: MarkStyle,
  open: boolean,
  next: Range | undefined,
): PairedMarks {
  const paired = quotationsOf(text, block, style, open, next);
  const last = paired.quotations.at(-1);
  const ended = last && endedBefore(text, last, next);
  if (!ended) return paired;
  return { quotations: [...paired.quotations.slice(0, -1), ended], open: false };
}

/** Adds the words that are printed in small letters, and those with a capital inside a sentence. */
function noteWords(
  words: { common: Set<string>; proper: Set<string> },
  tokens: readonly Token[],
): void {
  let before: Token | null = null;
  for (const token of tokens) {
    if (!isCapitalised(token)) words.common.add(token.lower);
    else if (before?.kind === 'word') words.proper.add(token.text);
    before = token;
  }
}

/** The words inside a quotation, with the quotations in marks of the other kind. */
function insideOf(text: string, inside: Range, style: MarkStyle): Omit<Inside, 'names'> {
  const quotations =
    style === 'double'
      ? singleQuotationsIn(text, inside)
      : quotationsIn(text, inside, false).quotations;
  return { quotations, tokens: maskedTokens(text, inside, quotations) };
}

/** Drops names in a dateline, and the labels of turns: they are read as such. */
function outsideLabels(all: readonly Name[], { tokens, turns, sentences }: Sheet): readonly Name[] {
  const first = sentences[0]?.from ?? 0;
  const names = first > 0 ? all.filter(({ from }) => from >= first) : all;
  if (turns.length === 0) return names;
  const starts = new Set(turns.map(({ who }) => ('label' in who ? who.label?.start : -1)));
  return names.filter(({ from }) => !starts.has(tokens[from]?.start ?? -1));
}

/** How far ahead the paragraph is looked for that goes on behind teasers and pictures. */
const NEXT_REACH = 8;

const nextOf = (blocks: readonly Paragraph[], index: number): Paragraph | undefined =>
  blocks.slice(index + 1, index + 1 + NEXT_REACH).find(({ kind }) => isNumbered(kind));

/** A block's quotations, or the speech that a dash opens. */
function withDashes(
  text: string,
  block: Range,
  style: MarkStyle,
  open: boolean,
  next: Range | undefined,
): PairedMarks {
  const spoken = dashSpeechIn(text, block);
  return spoken ? { quotations: [spoken], open: false } : pairedIn(text, block, style, open, next);
}

function sheetsOf(text: string, { blocks, voices }: Structure): readonly Sheet[] {
  const style = markStyleOf(text);
  const paired = usesDashes(text, blocks) ? withDashes : pairedIn;
  const turns = Map.groupBy(voices, ({ block }) => block);
  let open = false;
  let opensSection = false;
  return blocks.flatMap((paragraph, index): Sheet[] => {
    opensSection ||= paragraph.kind === 'heading';
    const isAside = paragraph.kind === 'caption';
    if (!isNumbered(paragraph.kind) && !isAside) return [];
    const found = paired(text, paragraph, style, !isAside && open, nextOf(blocks, index));
    if (!isAside) open = found.open;
    const { quotations } = found;
    const tokens = maskedTokens(text, paragraph, quotations);
    const sheet = {
      paragraph,
      quotations,
      tokens,
      sentences: sentencesIn(text, tokens),
      turns: turns.get(index) ?? [],
      unnamed: quotations.map(({ inside }) => insideOf(text, inside, style)),
      isAside,
      opensSection,
    };
    if (!isAside) opensSection = false;
    return [sheet];
  });
}

/**
 * Prepares the paragraphs of an article for reading, and its captions for the names in them, in order.
 * `text`: the article's without markup.
 */
export function pagesOf(text: string, structure: Structure): readonly Page[] {
  const sheets = sheetsOf(text, structure);
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
