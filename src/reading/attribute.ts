import { contentEnd, contentStart, holdsVerb, opensClause, trimEnd } from './content.ts';
import type { Masked } from './mask.ts';
import type { Page, SentenceTokens } from './page.ts';
import { isNominal } from './phrases.ts';
import { type Saying, sayingsOf } from './sayings.ts';
import type { StatementKind } from './statement.ts';

/** What was said, in tokens, with the saying that attributes it; null: known from elsewhere. */
export type Draft = {
  readonly kind: StatementKind;
  /** Token ranges, one a contiguous piece. */
  readonly pieces: readonly { readonly from: number; readonly to: number }[];
  readonly quotations: readonly number[];
  readonly sentence: SentenceTokens;
  readonly saying: Saying | null;
};

/** Verbs whose complement without marks counts as reported speech. */
const REPORTING = new Set(
  `say tell add write note argue explain warn claim announce insist suggest recall tweet remark
  acknowledge admit concede confirm allege assert maintain contend predict pledge vow promise caution complain
  reiterate stress emphasize emphasise testify report declare indicate`.split(/\s+/),
);

const PUNCTUATION = /^[,:;—–\-.]$/;

/** Skips punctuation from `at` in steps of `step`. */
function skipPunctuation(tokens: readonly Masked[], at: number, step: 1 | -1): number {
  let next = at;
  while (PUNCTUATION.test(tokens[next]?.text ?? '') && tokens[next]?.kind === 'punctuation')
    next += step;
  return next;
}

const words = (tokens: readonly Masked[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') return true;
  }
  return false;
};

/** A short quotation used as an adjective ("a "no limits" partnership") is the article's own words. */
function isScareQuote(text: string, page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token) return false;
  const length = text.slice(token.start, token.end).trim().split(/\s+/).length;
  const next = page.tokens[at + 1];
  return length <= 3 && next?.kind === 'word' && !next.capital && isNominal(next);
}

/** Whether a saying's clause, rather than its bare object, holds the quotation. */
function governs(tokens: readonly Masked[], saying: Saying | null, at: number): boolean {
  if (!saying) return false;
  return saying.cue.kind === 'object' || holdsVerb(tokens, saying.to, at);
}

/** The saying right after a quotation: `"…," Wu said`, `"…," said Wu`. */
function sayingAfter(
  tokens: readonly Masked[],
  sayings: readonly Saying[],
  at: number,
): Saying | null {
  const next = skipPunctuation(tokens, at + 1, 1);
  return sayings.find((saying) => saying.from === next) ?? null;
}

/** The outermost of the sayings that lead to a quotation: in "Wu said China rejected …", Wu's. */
function sayingBefore(sayings: readonly Saying[], at: number): Saying | null {
  const before = sayings.filter((saying) => saying.to <= at && saying.order !== 'according');
  let last = before.at(-1) ?? null;
  for (let index = before.length - 2; index >= 0 && last; index--) {
    const outer = before[index];
    if (
      outer &&
      outer.cue.kind === 'clausal' &&
      outer.order === 'subject-verb' &&
      last.from - outer.to <= 1 &&
      last.from >= outer.to
    ) {
      last = outer;
    }
  }
  return last;
}

/** A saying later in the sentence that attributes all before it: "…, he said." */
function sayingTrailing(
  tokens: readonly Masked[],
  sayings: readonly Saying[],
  at: number,
): Saying | null {
  return (
    sayings.find(
      (saying) =>
        saying.from > at &&
        tokens[saying.from - 1]?.text === ',' &&
        (saying.order !== 'subject-verb' || PUNCTUATION.test(tokens[saying.to]?.text ?? '.')),
    ) ??
    sayings.find((saying) => saying.order === 'according') ??
    null
  );
}

function draftFor(
  text: string,
  page: Page,
  s: SentenceTokens,
  sayings: readonly Saying[],
  at: number,
): Draft | null {
  const { tokens } = page;
  const quotation = tokens[at]?.quotation ?? -1;
  const after = sayingAfter(tokens, sayings, at);
  if (after) {
    const from = leadIn(tokens, s, sayings, at);
    return {
      kind: from < at ? 'partial' : 'direct',
      pieces: [{ from, to: at + 1 }],
      quotations: [quotation],
      sentence: s,
      saying: after,
    };
  }
  const isBare = !words(tokens, s.from, s.to);
  if (isBare)
    return {
      kind: 'direct',
      pieces: [{ from: at, to: at + 1 }],
      quotations: [quotation],
      sentence: s,
      saying: null,
    };
  const before = sayingBefore(sayings, at);
  if (isScareQuote(text, page, at) && !governs(tokens, before, at)) return null;
  if (before && !before.negated) return draftAfterVerb(page, s, sayings, before, at);
  const trailing = sayingTrailing(tokens, sayings, at);
  if (trailing && trailing.from > at) {
    const to = trimEnd(tokens, s.from, trailing.from);
    return {
      kind: 'partial',
      pieces: [{ from: s.from, to }],
      quotations: [quotation],
      sentence: s,
      saying: trailing,
    };
  }
  return null;
}

/** Where the clause begins that leads into a quotation before its saying. */
function leadIn(
  tokens: readonly Masked[],
  s: SentenceTokens,
  sayings: readonly Saying[],
  at: number,
): number {
  const edge = sayings.filter((saying) => saying.to <= at).at(-1)?.to ?? s.from;
  if (edge > s.from) return at;
  const last = skipPunctuation(tokens, at - 1, -1);
  return words(tokens, s.from, at) && last === at - 1 ? s.from : at;
}

function draftAfterVerb(
  page: Page,
  s: SentenceTokens,
  sayings: readonly Saying[],
  saying: Saying,
  at: number,
): Draft {
  const { tokens } = page;
  const quotation = tokens[at]?.quotation ?? -1;
  const from = contentStart(tokens, saying, at);
  const punctuated = /^[,:]$/.test(tokens[at - 1]?.text ?? '');
  const rest = skipPunctuation(tokens, at + 1, 1);
  const alone = from >= at || (punctuated && !words(tokens, from, at - 1));
  const to = contentEnd(tokens, s, at, sayings);
  if (alone && (punctuated || rest >= s.to || to <= at + 1)) {
    return {
      kind: 'direct',
      pieces: [{ from: at, to: at + 1 }],
      quotations: [quotation],
      sentence: s,
      saying,
    };
  }
  return {
    kind: 'partial',
    pieces: [{ from: Math.min(from, at), to: Math.max(to, at + 1) }],
    quotations: [quotation],
    sentence: s,
    saying,
  };
}

/** A reported clause without marks: "warned North Korea is preparing …", "…, officials said". */
function indirectFor(
  page: Page,
  s: SentenceTokens,
  sayings: readonly Saying[],
  saying: Saying,
): Draft | null {
  const { tokens } = page;
  if (saying.negated) return null;
  if (saying.order === 'subject-verb' && !REPORTING.has(saying.cue.lemma)) return null;
  const trailing =
    tokens[saying.from - 1]?.text === ',' &&
    (saying.order !== 'subject-verb' || PUNCTUATION.test(tokens[saying.to]?.text ?? '.'));
  if (trailing && saying.from - s.from > 3) {
    const to = trimEnd(tokens, s.from, saying.from);
    return holdsVerb(tokens, s.from, to) ? indirect(s, saying, s.from, to) : null;
  }
  if (saying.order === 'verb-subject') return null;
  const from = contentStart(tokens, saying, s.to);
  const to = contentEnd(
    tokens,
    s,
    from,
    sayings.filter((other) => other !== saying),
  );
  if (!opensClause(tokens[from]) || to - from < 3 || !holdsVerb(tokens, from, to)) return null;
  if (beginsWithScareQuote(tokens, from)) return null;
  return indirect(s, saying, from, to);
}

/** Whether the clause's first noun phrase holds a quotation: then it is an object, no clause. */
const beginsWithScareQuote = (tokens: readonly Masked[], from: number): boolean => {
  let at = from;
  while (isNominal(tokens[at])) at++;
  return tokens[at]?.kind === 'quotation';
};

const indirect = (sentence: SentenceTokens, saying: Saying, from: number, to: number): Draft => ({
  kind: 'indirect',
  pieces: [{ from, to }],
  quotations: [],
  sentence,
  saying,
});

/** Drafts that share a saying and overlap or meet become one. */
function join(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const same = joined.findIndex(
      (known) => known.saying !== null && known.saying === draft.saying,
    );
    const known = joined[same];
    if (!known) joined.push(draft);
    else joined[same] = merge(known, draft);
  }
  return joined;
}

function merge(a: Draft, b: Draft): Draft {
  const pieces = [...a.pieces];
  for (const piece of b.pieces) {
    const overlapping = pieces.findIndex((p) => p.from < piece.to && piece.from < p.to);
    const known = pieces[overlapping];
    if (known)
      pieces[overlapping] = {
        from: Math.min(known.from, piece.from),
        to: Math.max(known.to, piece.to),
      };
    else pieces.push(piece);
  }
  const kind = a.kind === 'direct' && b.kind === 'direct' ? 'direct' : 'partial';
  return { ...a, kind, pieces, quotations: [...a.quotations, ...b.quotations] };
}

/** What is said in one sentence, quotations first, then reported clauses that hold none of them. */
export function draftsIn(text: string, page: Page, s: SentenceTokens): readonly Draft[] {
  const { tokens } = page;
  const sayings = sayingsOf({ tokens, from: s.from, to: s.to });
  const drafts: Draft[] = [];
  for (let at = s.from; at < s.to; at++) {
    if (tokens[at]?.kind !== 'quotation') continue;
    const draft = draftFor(text, page, s, sayings, at);
    if (draft) drafts.push(draft);
  }
  const joined = join(drafts);
  for (const saying of sayings) {
    if (joined.some((draft) => draft.saying === saying)) continue;
    const draft = indirectFor(page, s, sayings, saying);
    const overlaps = (piece: { from: number; to: number }): boolean =>
      joined.some((known) => known.pieces.some((p) => p.from < piece.to && piece.from < p.to));
    if (draft && !draft.pieces.some(overlaps)) joined.push(draft);
  }
  return joined.sort((a, b) => (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0));
}
