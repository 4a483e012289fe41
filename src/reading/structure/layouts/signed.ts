/**
 * Quotations with a name beside them that no verb ties to them: behind a dash or in brackets, before a
 * colon, in the line below or above; embedded posts with their author.
 */
import { isNobodysName } from '../../../language/lexicon/page-furniture.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Form, isAllQuoted, rangeOf } from '../blocks/forms.ts';
import type { Voice } from './layout-speakers.ts';
import { speakerLabel } from './speaker-label.ts';

const DASHES = String.raw`(?:[-–—―]{1,3}|~|\/\/)`;
/** `“…” — Name, office`, `“…” (Name)`. */
const SIGNED = new RegExp(String.raw`^(?:${DASHES}\s*|\()(.{2,110}?)\)?\.?$`, 'su');
/** `“…”: Name.` */
const AFTER_COLON = /^:\s*(.{2,110}?)\.?$/su;
const SIGNATURE = new RegExp(String.raw`^(?:${DASHES}|\()\s*(.{2,180}?)\)?\.?$`, 'su');
const HANDLE = /@\w{2,30}/;
/** What embedded posts print behind the name: a handle, the day. */
const POST_DETAILS = /\s*\((@\w{2,30})\)\s*.*$|\s+(@\w{2,30})\b.*$/su;
/** What a list of quotations tells behind the name: ", on her predecessor", ", rejecting a proposal", " after the race". */
const OCCASION =
  /(?:,\s+(?:\p{Ll}+ing|on|in|at|as|who|when|to)|\s(?:on|after|during|before|when|announcing|at|explaining|responding to|speaking))\s(?!behalf).*$/su;
const VERIFIED = /\s*(?:[✓✔☑✅]\uFE0F?)+/gu;
const HANDLE_LINE = /^(?:@\w{2,30})(?:\s*[·•|]\s*.{1,30})?$/u;
const NAME_AND_HANDLE = /^(.{2,60}?)\s*\(?(@\w{2,30})\)?(?:\s*[·•|]\s*.{1,40})?$/su;
const NAME_WITH_COLON = /^(?:(?:and|then|here is|here's)\s+)?(?:from\s+)?(.{2,110}?):$/isu;
const POST_END =
  /^\d{1,2}:\d{2}|^\d[\d,.]*[kKmM]?\s*(?:replies|reposts|retweets|likes|views|comments)\b|^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, )?(?:19|20)\d\d\b/u;
const LONGEST_POST = 6;
/** "61, teacher": what a name above a quotation has beside it, so that it is no byline. */
const WITH_DETAIL = /,\s*(?:aged? )?\d{1,3}\b|,\s*\p{Ll}|\(.+\)/u;

/** Where the name stands, if these words of the text name somebody. */
function labelIn(text: string, within: Range, pattern: RegExp, surely = false): Range | null {
  const printed = text.slice(within.start, within.end);
  const lead = printed.length - printed.trimStart().length;
  const named = pattern.exec(printed.trim())?.[1];
  if (named === undefined) return null;
  const bare = named
    .replace(OCCASION, '')
    .replace(VERIFIED, '')
    .replace(POST_DETAILS, (details) => (named.startsWith('@') ? details : ''));
  const label = speakerLabel(bare.trim());
  if (!label || (surely && !label.sure) || (!label.sure && !/\s/.test(label.name))) return null;
  const start = within.start + lead + printed.trim().indexOf(named) + label.at;
  return { start, end: start + label.printed.trim().length };
}

const signed = (block: number, said: Range, label: Range): Voice => ({
  block,
  said,
  who: { label },
  layout: 'signed',
});

const QUOTE_OF = /^quotes? of the (?:day|week|month|year|match)$/i;

/** "Claim:", "QUOTE OF THE DAY:": what stands before a quotation in a box, and is nobody's name. */
function isBoxLabel(before: string): boolean {
  const label = /^(.{2,40}?):$/.exec(before.trim())?.[1];
  return label !== undefined && (isNobodysName(label) || QUOTE_OF.test(label));
}

/** "Her husband, chef Marco Tull, commented:": a sentence, which tells more than a label. */
const ENDS_WITH_VERB = /\s(?:\p{Ll}{2,}ed|said|says|wrote|writes|read|told \p{Ll}+):$/u;
/** "She warned the chair:" is a sentence, whatever it ends with. */
const OPENS_SENTENCE = /^\W*(?:He|She|They|It|We|I)\s/;
/** Two sentences are no label either. */
const WITH_SENTENCE = /\p{Ll}{3}[.!?]\s+\p{Lu}/u;

/** Behind a dash, in a list of quotations that are signed so: a given name alone, or whose statement it is. */
const IN_LIST = new RegExp(
  String.raw`^${DASHES}\s*(\p{Lu}[\p{L}\p{M}’'-]+(?=,|$)|[\p{L}’' -]{3,50}(?= statement$))`,
  'u',
);
const SIGNED_WITH_DASH = new RegExp(String.raw`^${DASHES}\s*\S`, 'u');
const FEWEST_IN_LIST = 2;

function nameInList(text: string, within: Range): Range | null {
  const printed = text.slice(within.start, within.end).trim().replace(/\.$/, '');
  const name = IN_LIST.exec(printed)?.[1];
  if (name === undefined || isNobodysName(name)) return null;
  const start = text.indexOf(name, within.start);
  return { start, end: start + name.length };
}

/** Whether quotations with something behind a dash come one after another. */
const isSignedList = (forms: readonly Form[]): boolean =>
  forms.filter(
    ({ quoted, before, after }) => quoted && !/\p{L}/u.test(before) && SIGNED_WITH_DASH.test(after),
  ).length >= FEWEST_IN_LIST;

/** A quotation with a name in the same block: `Name, office: “…”`, `“…” — Name`. */
function inOneBlock(text: string, form: Form, at: number, inList: boolean): Voice | null {
  const { quoted, before, after, between } = form;
  if (quoted === null || /\p{L}/u.test(between)) return null;
  const { start, end } = rangeOf(form);
  const front = { start, end: quoted.start };
  const back = { start: quoted.end, end };
  const hasBefore = /\p{L}/u.test(before) && !isBoxLabel(before);
  const hasAfter = /\p{L}/u.test(after);
  if (hasAfter && !hasBefore) {
    const label =
      labelIn(text, back, SIGNED) ??
      labelIn(text, back, AFTER_COLON) ??
      (inList ? nameInList(text, back) : null);
    return label && signed(at, quoted, label);
  }
  if (!hasBefore || hasAfter) return null;
  const label = [ENDS_WITH_VERB, WITH_SENTENCE, OPENS_SENTENCE].some((sign) => sign.test(before))
    ? null
    : labelIn(text, front, NAME_WITH_COLON, true);
  return label && signed(at, quoted, label);
}

/** A name alone in its block, as a line above or below a quotation has it. */
const nameLine = (text: string, form: Form): Range | null =>
  form.ends && !/:$/.test(form.line) ? null : labelIn(text, rangeOf(form), /^(.{2,110}?):?$/su);

/** Its place among the blocks that are no furniture, to see neighbours through teasers and pictures. */
type SignedRow = {
  readonly form: Form;
  readonly at: number;
  readonly label: Range | null;
  readonly isQuote: boolean;
};

/**
 * Names and quotations in turn: a run that begins with a name and ends with a quotation has the names
 * above, the other way round below. Where that does not tell, nobody is named.
 */
function inTurn(
  rows: readonly SignedRow[],
): readonly (readonly [label: SignedRow, quote: SignedRow])[] {
  const pairs: (readonly [SignedRow, SignedRow])[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from;
    while (alternates(rows, from, to)) to++;
    const run = rows.slice(from, to);
    if (run.length >= 2 && run.length % 2 === 0) pairs.push(...pairsOf(run));
    from = Math.max(to, from + 1);
  }
  return pairs;
}

function alternates(rows: readonly SignedRow[], from: number, to: number): boolean {
  const row = rows[to];
  if (!row || (!row.isQuote && !row.label)) return false;
  return to === from || rows[to - 1]?.isQuote !== row.isQuote;
}

function pairsOf(run: readonly SignedRow[]): readonly (readonly [SignedRow, SignedRow])[] {
  const above = run[0]?.label !== null && run[0]?.isQuote === false;
  const pairs = run.flatMap((row, index): (readonly [SignedRow, SignedRow])[] => {
    const other = run[index + 1];
    if (index % 2 !== 0 || !other) return [];
    return [above ? [row, other] : [other, row]];
  });
  const isPlain = ([label, quote]: readonly [SignedRow, SignedRow]): boolean =>
    pairs.length > 1 ||
    WITH_DETAIL.test(label.form.line) ||
    /:$/.test(label.form.line) ||
    (!above && label.form.block.tight && quote.at + 1 === label.at);
  return pairs.filter(isPlain);
}

/** Quotations with a name in a block of its own. */
function inNeighbours(
  text: string,
  forms: readonly Form[],
  isApart: (at: number) => boolean,
): readonly (readonly [label: number, voice: Voice])[] {
  const rows = forms.flatMap((form, at): SignedRow[] => {
    if (isApart(at)) return [];
    const isQuote = isAllQuoted(form) && !SIGNATURE.test(form.line);
    return [{ form, at, isQuote, label: isQuote ? null : nameLine(text, form) }];
  });
  const found = inTurn(rows).map(
    ([label, { form, at }]) =>
      [
        label.at,
        signed(
          at,
          form.quoted && form.markup !== 'quote' ? form.quoted : rangeOf(form),
          label.label ?? rangeOf(form),
        ),
      ] as const,
  );
  return [...found, ...belowDash(text, rows)];
}

/** `— Joss Elgin` below a quotation, `— Nils Hagen (@nilshagen) June 8, 2026` below a post. */
function belowDash(
  text: string,
  rows: readonly SignedRow[],
): readonly (readonly [number, Voice])[] {
  return rows.flatMap(({ form, at }, index): (readonly [number, Voice])[] => {
    const before = rows[index - 1];
    const label = labelIn(text, rangeOf(form), SIGNATURE);
    if (!before || !label || !(before.isQuote || HANDLE.test(form.line))) return [];
    const said =
      before.form.quoted && isAllQuoted(before.form) && before.form.markup !== 'quote'
        ? before.form.quoted
        : rangeOf(before.form);
    return [[at, signed(before.at, said, label)]];
  });
}

/** A post with its author above: name, handle, words, time. */
function posts(
  text: string,
  forms: readonly Form[],
): readonly (readonly [labels: readonly number[], voices: readonly Voice[]])[] {
  return forms.flatMap((form, at): (readonly [readonly number[], readonly Voice[]])[] => {
    const next = forms[at + 1];
    const label = labelIn(text, rangeOf(form), /^(.{2,60})$/su);
    if (label && next && HANDLE_LINE.test(next.line))
      return [[[at, at + 1], postBelow(forms, at + 2, label)]];
    const oneLine = labelIn(text, rangeOf(form), NAME_AND_HANDLE);
    return oneLine && next ? [[[at], postBelow(forms, at + 1, oneLine)]] : [];
  });
}

function postBelow(forms: readonly Form[], from: number, label: Range): readonly Voice[] {
  const end = forms.findIndex(({ line }, at) => at >= from && POST_END.test(line));
  const isMarked = end >= 0 && end - from <= LONGEST_POST;
  const to = isMarked ? end : from + 1;
  return forms.slice(from, to).map((form, index) => signed(from + index, rangeOf(form), label));
}

/** "Thank you for every laugh. — Dev Malik (@devmalik) May 2, 2025": a post that was copied with its page. */
const WHOLE_POST =
  /^(.{8,1200}?)\s(?:[-–—]|--)\s?([^—@()]{2,60}?)\s\((@\w{2,30})\)\s+\p{L}+ \d{1,2}, \d{4}$/su;

function wholePost(form: Form, at: number): Voice | null {
  const match = WHOLE_POST.exec(form.printed);
  const [whole, said = '', name = '', handle = ''] = match ?? [];
  if (whole === undefined || !speakerLabel(name)) return null;
  const start = form.start + whole.lastIndexOf(`${name} (${handle}`);
  const words = { start: form.start, end: form.start + said.length };
  return signed(at, words, { start, end: start + name.length });
}

const HANDLE_COLON = /^(@\w{2,30}):\s+(?=\S)/u;

/** `@nilshagen: The harbour was never closed.` */
function byHandle(form: Form, at: number): Voice | null {
  const match = HANDLE_COLON.exec(form.printed);
  if (!match?.[1]) return null;
  const said = form.quoted ?? { start: form.start + match[0].length, end: rangeOf(form).end };
  return signed(at, said, { start: form.start, end: form.start + match[1].length });
}

/** Words with a name beside them, and the blocks that hold nothing but such a name. */
export function signedWords(
  text: string,
  forms: readonly Form[],
  isApart: (at: number) => boolean,
): { readonly voices: readonly Voice[]; readonly labels: ReadonlySet<number> } {
  const voices = new Map<number, Voice>();
  const labels = new Set<number>();
  const add = (voice: Voice | null): void => {
    if (voice && !voices.has(voice.block)) voices.set(voice.block, voice);
  };
  const inList = isSignedList(forms);
  forms.forEach((form, at) => {
    if (isApart(at)) return;
    add(byHandle(form, at) ?? wholePost(form, at) ?? inOneBlock(text, form, at, inList));
  });
  for (const [places, found] of posts(text, forms)) {
    for (const at of places) labels.add(at);
    for (const voice of found) add(voice);
  }
  for (const [at, voice] of inNeighbours(
    text,
    forms,
    (place) => isApart(place) || voices.has(place) || labels.has(place),
  )) {
    labels.add(at);
    add(voice);
  }
  return { voices: [...voices.values()], labels };
}
