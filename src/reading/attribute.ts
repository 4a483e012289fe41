import {
  contentEnd,
  contentStart,
  holdsVerb,
  isTrailing,
  opensClause,
  trimEnd,
} from './content.ts';
import { NESTING, REPORTING, WEAK } from './lexicon/cues.ts';
import type { Page, SentenceTokens } from './page.ts';
import { type Phrase, phraseAfter, phraseBefore, withAttachments } from './phrases.ts';
import { type Saying, sayingsOf } from './sayings.ts';
import { isNickname, isScareQuote, isTitleOfWork } from './scare.ts';
import type { StatementKind } from './statement.ts';
import { mainSubject, type Sentence } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isBreak, isNominal, isVerb, isWord } from './wordclass.ts';

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
  | 'nested'
  | 'turn';

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
};

type Scene = {
  readonly text: string;
  readonly page: Page;
  readonly s: Sentence;
  readonly tokens: readonly Token[];
  readonly sayings: readonly Saying[];
};

/** News media quote others: "…, Reuters reported" gives way to the saying before. */
const RELAYING = new Set(['report', 'according to']);

const skipBreaks = (tokens: readonly Token[], at: number, step: 1 | -1): number => {
  let next = at;
  while (tokens[next]?.kind === 'punctuation' && /^[,:;—–\-.…]$/.test(tokens[next]?.text ?? ''))
    next += step;
  return next;
};

function hasWords(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') return true;
  }
  return false;
}

const draft = (
  scene: Scene,
  rule: Rule,
  pieces: readonly Phrase[],
  saying: Pick<Saying, 'subject' | 'verb'> | null,
  within: Phrase | null = null,
): Draft => {
  const { tokens, s } = scene;
  const quotations: number[] = [];
  let outside = false;
  for (const { from, to } of pieces) {
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token?.kind === 'quotation') quotations.push(token.quotation);
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

/** The saying right after a quotation: `"…," Wu said`, `"…," said Wu`. */
function sayingAfter({ tokens, sayings }: Scene, at: number): Saying | null {
  const next = skipBreaks(tokens, at + 1, 1);
  return sayings.find((saying) => saying.from === next && !saying.shared) ?? null;
}

/** Whether a second saying opens a new clause of the reporter's, beside an earlier one. */
function standsBeside({ tokens }: Scene, inner: Saying, outer: Saying): boolean {
  if (inner.shared || inner.subject.from === outer.subject.from) return true;
  const joint = tokens[inner.from - 1]?.lower ?? '';
  if (joint === ',' && tokens[outer.to]?.lower !== 'that' && outer.to < inner.from - 1) return true;
  if (tokens[inner.from - 2]?.lower === 'that') return false;
  if (/^(and|but|while|as|when|after|though|although|;)$/.test(joint))
    return inner.from - 1 > outer.to;
  for (let at = outer.to; at < inner.from; at++) if (tokens[at]?.text === ';') return true;
  return false;
}

/** The sayings that lead to a quotation: the nearest, and the outermost that bears it. */
function sayingsBefore(scene: Scene, at: number): { inner: Saying; outer: Saying } | null {
  const before = scene.sayings.filter(
    (saying) => saying.to <= at && saying.order !== 'according' && saying.verb.to <= at,
  );
  const inner = before.at(-1);
  if (!inner) return null;
  let outer = inner;
  for (let index = before.length - 2; index >= 0; index--) {
    const wider = before[index];
    if (wider?.cue.kind !== 'clausal' || wider.order !== 'subject-verb' || isInserted(scene, wider))
      break;
    if (standsBeside(scene, outer, wider)) break;
    outer = wider;
  }
  return { inner, outer };
}

/** Whether a saying stands between commas inside what was said: "An envoy, he said, should …". */
function isInserted({ tokens, s }: Scene, saying: Saying): boolean {
  if (saying.from <= s.from + 1 || saying.shared) return false;
  const before = tokens[saying.from - 1];
  const after = tokens[saying.to];
  return isBreak(before) && isBreak(after) && hasWords(tokens, s.from, saying.from - 1);
}

function drafted(scene: Scene, at: number): readonly Draft[] {
  const { tokens, s, text } = scene;
  const before = sayingsBefore(scene, at);
  const after = sayingAfter(scene, at);
  if (after && !(before && !before.outer.negated && RELAYING.has(after.cue.lemma))) {
    const from = leadIn(scene, at);
    return [draft(scene, 'verb-after', [{ from, to: at + 1 }], after)];
  }
  if (isNickname(text, tokens, at)) return [];
  if (!hasWords(tokens, s.from, s.to))
    return [draft(scene, 'bare', [{ from: at, to: at + 1 }], null)];
  const attached = phraseAfterQuotation(scene, at, before !== null);
  if (attached) return [attached];
  const colon = afterColon(scene, at);
  if (colon && isLabelled(scene, at)) return [colon];
  if (before && !before.outer.negated && governs(scene, before.inner, at)) {
    const rival = isLoose(scene, before.outer, at) ? aroundSaying(scene, at) : null;
    return rival ? [rival] : afterVerb(scene, before, at);
  }
  if (colon) return [colon];
  if (isTitleOfWork(text, tokens, at) || isScareQuote(text, tokens, at)) return [];
  const trailing = aroundSaying(scene, at);
  if (trailing) return [trailing];
  const clause = clauseSubject(scene, at);
  return clause ? [clause] : [];
}

/** Whether a weak verb stands apart from the quotation, so that a later attribution may rival it. */
const isLoose = ({ tokens }: Scene, saying: Saying, at: number): boolean =>
  WEAK.has(saying.cue.lemma) && !/^[,:]$/.test(tokens[at - 1]?.text ?? '');

/** Whether a saying's clause, rather than a bare noun beside it, holds the quotation. */
function governs({ text, tokens }: Scene, saying: Saying, at: number): boolean {
  if (isTitleOfWork(text, tokens, at) && at - saying.to > 0) return false;
  if (!isScareQuote(text, tokens, at)) return true;
  return saying.cue.kind === 'object' || holdsVerb(tokens, saying.to, at);
}

/** Where the clause begins that leads into a quotation before its saying. */
function leadIn({ tokens, s, sayings }: Scene, at: number): number {
  const edge = sayings.findLast((saying) => saying.to <= at);
  if (edge) return at;
  return skipBreaks(tokens, at - 1, -1) === at - 1 && hasWords(tokens, s.from, at) ? s.from : at;
}

/** `"…," Trump from his desk`: a noun phrase that a comma inside the marks ties to the quotation. */
function phraseAfterQuotation(scene: Scene, at: number, hasSaying: boolean): Draft | null {
  const { tokens, text, s } = scene;
  const token = tokens[at];
  if (!token || hasSaying || hasWords(tokens, s.from, at)) return null;
  if (!/[,?!—-]["'”’»]*$/.test(text.slice(Math.max(token.start, token.end - 4), token.end)))
    return null;
  const phrase = phraseAfter(tokens, at + 1);
  if (!phrase || phrase.to > s.to || !tokens[phrase.from]) return null;
  const full = withAttachments(tokens, phrase, s.to);
  const next = tokens[full.to];
  const verb =
    isWord(next) && /(ed|s)$/.test(next.lower) ? { from: full.to, to: full.to + 1 } : null;
  if (!verb && full.to < s.to - 1) return null;
  return draft(scene, 'phrase-after', [{ from: at, to: at + 1 }], {
    subject: phrase,
    verb: verb ?? full,
  });
}

/** Whether a dash and a name stand before the colon: "WHY THE RIVER ROSE - Mei Ling Tan:". */
function isLabelled({ tokens, s }: Scene, at: number): boolean {
  let from = at - 2;
  while (
    from > s.from &&
    at - from < 8 &&
    (tokens[from]?.capital || /^(and|from)$/.test(tokens[from]?.lower ?? ''))
  )
    from--;
  return from < at - 2 && /^[—–-]$/.test(tokens[from]?.text ?? '');
}

/** `Smith: "…"`, `His message was clear: "…"`. */
function afterColon(scene: Scene, at: number): Draft | null {
  const { tokens, s } = scene;
  if (tokens[at - 1]?.text !== ':' || at - 1 <= s.from) return null;
  const named = phraseBefore(tokens, at - 2, s.from);
  const opens =
    named !== null && (named.from === s.from || /^[—–-]$/.test(tokens[named.from - 1]?.text ?? ''));
  const main = opens && tokens[named.to - 1]?.capital ? named : mainSubject(s);
  if (!main || main.to > at - 1) return null;
  return draft(scene, 'colon', [{ from: at, to: at + 1 }], {
    subject: main,
    verb: { from: at - 1, to: at },
  });
}

function afterVerb(
  scene: Scene,
  { inner, outer }: { inner: Saying; outer: Saying },
  at: number,
): Draft[] {
  const drafts = [contentOf(scene, outer, at, null)];
  if (inner !== outer && !inner.negated && NESTING.has(inner.cue.lemma))
    drafts.push({ ...contentOf(scene, inner, at, outer.subject), rule: 'nested' });
  return drafts;
}

function contentOf(scene: Scene, saying: Saying, at: number, within: Phrase | null): Draft {
  const { tokens, s, sayings } = scene;
  if (isInserted(scene, saying)) return around(scene, 'inserted', saying);
  const from = contentStart(tokens, saying, at);
  const punctuated = /^[,:]$/.test(tokens[at - 1]?.text ?? '');
  const alone = from >= at || (punctuated && !hasWords(tokens, from, at - 1));
  const end = contentEnd(tokens, s, at, at, sayings);
  const to =
    saying.subject.from > at ? trimEnd(tokens, at, Math.min(end, saying.subject.from)) : end;
  const isInverted = saying.order === 'verb-subject' && punctuated;
  const isDirect = isInverted || (alone && (punctuated || to <= at + 1));
  const piece = isDirect
    ? { from: at, to: at + 1 }
    : { from: Math.min(from, at), to: Math.max(to, at + 1) };
  return draft(scene, 'verb-before', [piece], saying, within);
}

/** The sentence without an attribution that stands inside it or at its end. */
function around(scene: Scene, rule: Rule, saying: Saying): Draft {
  const { tokens, s, sayings } = scene;
  const first = { from: s.from, to: trimEnd(tokens, s.from, saying.from) };
  const from = skipBreaks(tokens, saying.to, 1);
  const second = { from, to: contentEnd(tokens, s, from, -1, sayings) };
  const pieces = [first, second].filter(
    (piece) => piece.to > piece.from && hasContent(tokens, piece),
  );
  return draft(scene, rule, rule === 'trailing' ? [first] : pieces, saying);
}

const hasContent = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  hasWords(tokens, from, to) || tokens.slice(from, to).some(({ kind }) => kind === 'quotation');

/** A saying elsewhere in the sentence that attributes the whole of it. */
function aroundSaying(scene: Scene, at: number): Draft | null {
  const { tokens, s, sayings } = scene;
  for (const saying of sayings) {
    if (saying.negated) continue;
    if (saying.order === 'according') return accordingTo(scene, saying);
    if (saying.from > at && isTrailing(tokens, s, saying)) {
      return around(scene, isInserted(scene, saying) ? 'inserted' : 'trailing', saying);
    }
  }
  return null;
}

function accordingTo(scene: Scene, saying: Saying): Draft | null {
  const { tokens, s } = scene;
  if (saying.from > s.from) {
    const isLast = !hasWords(tokens, saying.to, s.to);
    return around(scene, isLast ? 'trailing' : 'inserted', saying);
  }
  let from = saying.to;
  while (from < s.to && !isBreak(tokens[from])) from++;
  const piece = { from: from + 1, to: trimEnd(tokens, from + 1, s.to) };
  return piece.to > piece.from ? draft(scene, 'according-to', [piece], saying) : null;
}

/** A fragment in a clause without a reporting verb belongs to the clause's subject. */
function clauseSubject(scene: Scene, at: number): Draft | null {
  const { tokens, s, text } = scene;
  const token = tokens[at];
  const main = mainSubject(s);
  if (!token || !main || main.to > at) return null;
  if (text.slice(token.start, token.end).trim().split(/\s+/).length < 4) return null;
  if (main.to === at && main.to - main.from < 3) return null;
  const bare = main.to === at;
  let verb = bare ? at : main.to;
  while (verb < at && !isVerb(tokens[verb])) verb++;
  while (verb < at && isVerb(tokens[verb])) verb++;
  if (verb >= at && !bare && !isVerb(tokens[at - 1])) return null;
  const to = contentEnd(tokens, s, at, at, scene.sayings);
  const piece = { from: Math.min(verb, at), to: Math.max(to, at + 1) };
  return draft(scene, 'clause-subject', [piece], {
    subject: bare ? { from: main.from, to: at - 1 } : main,
    verb: { from: verb - 1, to: verb },
  });
}

/** A reported clause without marks: "warned North Korea is preparing …", "…, officials said". */
function indirect(scene: Scene, saying: Saying): Draft | null {
  const { tokens, s, sayings } = scene;
  if (saying.negated) return null;
  if (saying.order === 'according') return clauseOnly(scene, accordingTo(scene, saying));
  if (isTrailing(tokens, s, saying) && saying.from - s.from > 3) {
    return clauseOnly(
      scene,
      around(scene, isInserted(scene, saying) ? 'inserted' : 'trailing', saying),
    );
  }
  if (saying.order === 'verb-subject' || !REPORTING.has(saying.cue.lemma)) return null;
  const from = contentStart(tokens, saying, s.to);
  const to = contentEnd(
    tokens,
    s,
    from,
    -1,
    sayings.filter((other) => other !== saying),
  );
  if (!opensClause(tokens[from]) || to - from < 3 || beginsWithScareQuote(tokens, from))
    return null;
  return clauseOnly(scene, draft(scene, 'verb-before', [{ from, to }], saying));
}

/** A draft whose pieces hold a verb, or null: a mere noun is no report of speech. */
function clauseOnly({ tokens }: Scene, found: Draft | null): Draft | null {
  return found?.pieces.some(({ from, to }) => holdsVerb(tokens, from, to)) ? found : null;
}

/** Whether the clause's first noun phrase holds a quotation: then it is an object, no clause. */
const beginsWithScareQuote = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (isNominal(tokens[at])) at++;
  return tokens[at]?.kind === 'quotation' && at > from;
};

const overlap = (a: Phrase, b: Phrase): boolean => a.from < b.to && b.from < a.to;

/** Drafts of one verb whose pieces overlap or meet become one. */
function joined(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  for (const one of drafts) {
    const index = result.findIndex(
      (known) => known.verb !== null && known.verb.from === one.verb?.from,
    );
    const known = result[index];
    if (known) result[index] = merged(known, one);
    else result.push(one);
  }
  return result;
}

function merged(a: Draft, b: Draft): Draft {
  const pieces = [...a.pieces];
  for (const piece of b.pieces) {
    const index = pieces.findIndex((known) => overlap(known, piece));
    const known = pieces[index];
    if (known)
      pieces[index] = { from: Math.min(known.from, piece.from), to: Math.max(known.to, piece.to) };
    else pieces.push(piece);
  }
  const kind = a.kind === 'direct' && b.kind === 'direct' ? 'direct' : 'partial';
  return { ...a, kind, pieces, quotations: [...new Set([...a.quotations, ...b.quotations])] };
}

/** What is said in one sentence: quotations first, then reported clauses that hold none of them. */
export function draftsIn(text: string, page: Page, sentence: SentenceTokens): readonly Draft[] {
  const s: Sentence = { tokens: page.tokens, from: sentence.from, to: sentence.to };
  const scene: Scene = { text, page, s, tokens: page.tokens, sayings: sayingsOf(s) };
  const quoted: Draft[] = [];
  for (let at = s.from; at < s.to; at++) {
    if (scene.tokens[at]?.kind === 'quotation') quoted.push(...drafted(scene, at));
  }
  const drafts = joined(quoted);
  for (const saying of scene.sayings) {
    if (drafts.some((known) => known.verb?.from === saying.verb.from)) continue;
    const reported = indirect(scene, saying);
    const taken = (piece: Phrase): boolean =>
      drafts.some((known) => known.pieces.some((p) => overlap(p, piece)));
    if (reported && !reported.pieces.some(taken)) drafts.push(reported);
  }
  return drafts.sort((a, b) => (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0));
}
