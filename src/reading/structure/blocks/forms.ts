import { CUES } from '../../../language/lexicon/reporting-verbs.ts';
import { isPassedOn } from '../../../language/print/markup.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type MarkStyle, markStyleOf, quotationsIn } from '../marks/marks.ts';
import { singleQuotationsIn } from '../marks/single-marks.ts';
import type { Block } from './text-blocks.ts';

/** Markup that a block as a whole has. */
export type Markup = 'heading' | 'bold' | 'quote' | 'list' | null;

/** A block as it looks, which is all that its kind and its speaker are told by, beside its neighbours. */
export type Form = {
  readonly block: Block;
  /** The block without markup, trimmed, as long as in the text; and where it begins there. */
  readonly printed: string;
  readonly start: number;
  /** The same as it reads, with single spaces. */
  readonly line: string;
  readonly markup: Markup;
  /** Nothing but a link. */
  readonly isLink: boolean;
  readonly words: number;
  /** Ends like a sentence. */
  readonly ends: boolean;
  /** The stretch from its first to its last quotation; null where it has none. */
  readonly quoted: Range | null;
  /** What stands outside its quotations: before, after, and between them. */
  readonly before: string;
  readonly after: string;
  readonly between: string;
};

const SENTENCE_END = /[.!?…:;,]["'”’»)\]]*$/;
const MARKUP: readonly (readonly [Markup, RegExp])[] = [
  ['heading', /^#{1,6}\s+\S|^<h[1-6]/i],
  ['quote', /^>(?!>)/],
  ['list', /^(?:[-*+•▪◦‣·]|\d{1,2}[.)])\s/],
  ['bold', /^(?:\*\*|__|<(?:b|strong)>).+(?:\*\*|__|<\/(?:b|strong)>)$/is],
];
const LINK = /^(?:[-*+•]\s+)?[*_]{0,3}\[[^[\]]{1,300}\]\([^\s()]{1,1000}\)[*_]{0,3}$/;
const ANY_QUOTE = /["“”«»„‹›「」『』\uFFFD]|''|``/;

/** The longest block that is looked at as a quotation with a name beside it. */
const LONGEST = 4000;

type FormAround = Pick<Form, 'quoted' | 'before' | 'after' | 'between'>;

/** A Markdown quotation is one, whatever marks it holds. */
const NOTHING: FormAround = { quoted: null, before: '', after: '', between: '' };

function around(plain: string, range: Range, style: MarkStyle): FormAround {
  const line = plain.slice(range.start, range.end);
  if (line.length > LONGEST || (style === 'double' && !ANY_QUOTE.test(line))) return NOTHING;
  const singles = style === 'single' ? singleQuotationsIn(plain, range) : [];
  const found = singles.length > 0 ? singles : quotationsIn(plain, range, false).quotations;
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return NOTHING;
  const between = found
    .slice(1)
    .map(({ start }, index) => plain.slice(found[index]?.end ?? start, start));
  return {
    quoted: { start: first.start, end: last.end },
    before: plain.slice(range.start, first.start).trim(),
    after: plain.slice(last.end, range.end).trim(),
    between: between.join(' ').trim(),
  };
}

function markupOf(raw: string, isQuoting: boolean): Markup {
  const found = MARKUP.find(([, pattern]) => pattern.test(raw))?.[0] ?? null;
  return found === 'quote' && !isQuoting ? null : found;
}

/** The forms of a text's blocks. `plain`: the text without markup. */
export function formsOf(text: string, plain: string, blocks: readonly Block[]): readonly Form[] {
  const style = markStyleOf(plain);
  const isQuoting = !isPassedOn(text);
  return blocks.map((block) => {
    const raw = text.slice(block.start, block.end);
    const untrimmed = plain.slice(block.start, block.end);
    const printed = untrimmed.trim();
    const line = printed.replace(/\s+/g, ' ');
    const start = block.start + untrimmed.length - untrimmed.trimStart().length;
    return {
      block,
      printed,
      start,
      line,
      markup: markupOf(raw, isQuoting),
      isLink: LINK.test(raw),
      words: line === '' ? 0 : line.split(/\s+/).length,
      ends: SENTENCE_END.test(line),
      ...around(plain, { start, end: start + printed.length }, style),
    };
  });
}

/** The stretch of the text that a form's words take. */
export const rangeOf = ({ start, printed }: Form): Range => ({
  start,
  end: start + printed.length,
});

/** Nothing but quotations, or a Markdown quotation. */
export const isAllQuoted = (form: Form): boolean =>
  form.markup === 'quote' ||
  (form.quoted !== null && !/[\p{L}\p{N}]/u.test(form.before + form.after + form.between));

/** `"…," he said`: the reporter tells who speaks, so that the words outside the marks are the reporter's. */
export const tellsWhoSpeaks = ({ quoted, before, after, between }: Form): boolean =>
  quoted !== null &&
  `${before} ${after} ${between}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => ['past', 'third'].includes(CUES.get(word)?.form ?? ''));

const FIRST_PERSON =
  /(?:^|[^\p{L}])(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]yself|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Oo]ur|[Uu]s)(?![\p{L}'’])/u;

/** Whether "I" or "we" stands outside the quotations. */
export const isFirstPerson = ({ line, quoted, before, after, between }: Form): boolean =>
  FIRST_PERSON.test(quoted ? `${before} ${between} ${after}` : line);
