/**
 * Quotation → the reporting clause that governs it, by rules in a fixed order (`Rule`
 * names them).
 */
import { reportsWords } from '../../language/lexicon/reporting-verbs.ts';
import type { Page, SentenceTokens } from '../names/prepared-paragraph.ts';
import type { Saying } from '../reporting/reporting-clause.ts';
import { sayingsOf } from '../reporting/reporting-clauses.ts';
import type { Sentence } from '../reporting/subjects.ts';
import { isHearer, opensWords } from '../reporting/told-clause.ts';
import { verbGroup } from '../reporting/verb-group.ts';
import {
  isInscribed,
  isName,
  isNickname,
  isScareQuote,
  isTitleOfWork,
} from '../structure/marks/scare-quotes.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import { type Draft, draft, hasWords, type Scene, skipBreaks } from './attribution.ts';
import {
  governs,
  isInserted,
  isLoose,
  isRelay,
  type SayingsBefore,
  sayingAfter,
  sayingsBefore,
} from './governing.ts';
import { indirect } from './indirect-speech.ts';
import { joined, overlap } from './merging.ts';
import { contentEnd, contentStart, trimEnd } from './reported-content.ts';
import { around, aroundSaying } from './strip-attribution.ts';
import { afterColon, clauseSubject, phraseAfterQuotation } from './verbless-attribution.ts';
import { written } from './written.ts';

function drafted(scene: Scene, at: number): readonly Draft[] {
  const { tokens, s, text } = scene;
  if (isNickname(text, tokens, at) || isName(text, tokens, at) || isInscribed(tokens, at))
    return [];
  if (isAskedOfSomebody(scene, at)) return [];
  const letter = written(scene, at);
  if (letter !== undefined) return letter ? [letter] : [];
  const before = sayingsBefore(scene, at);
  const isAskedOf = isInQuestion(scene, at);
  if (isAskedOf && !before) return [];
  const after = isAskedOf ? null : sayingAfter(scene, at);
  const told = before?.outer.negated ? null : before;
  if (after && !(told && givesWay(scene, told, after, at))) {
    const from = leadIn(scene, at);
    return [draft(scene, 'verb-after', [{ from, to: at + 1 }], after)];
  }
  if (!hasWords(tokens, s.from, s.to))
    return [draft(scene, 'bare', [{ from: at, to: at + 1 }], null)];
  const attached = phraseAfterQuotation(scene, at, before !== null);
  if (attached) return [attached];
  const colon = afterColon(scene, at);
  if (told && governs(scene, told.inner, at)) {
    const rival = isLoose(scene, told.outer, at) ? aroundSaying(scene, at) : null;
    return rival ? [rival] : afterVerb(scene, told, at);
  }
  if (colon) return [colon];
  if (isTitleOfWork(text, tokens, at) || isScareQuote(text, tokens, at)) return [];
  const trailing = aroundSaying(scene, at);
  if (trailing) return [trailing];
  const clause = clauseSubject(scene, at);
  return clause ? [clause] : [];
}

/** `Asked about a claim by the minister that the line "was finished", Dahl said …`: what he was asked of he has not said. */
const isInQuestion = ({ tokens, s }: Scene, at: number): boolean =>
  /^(?:asked|pressed|questioned|responding|reacting|replying)$/.test(tokens[s.from]?.lower ?? '') &&
  tokens[at - 1]?.kind === 'word' &&
  !tokens.slice(s.from, at).some(({ text }) => text === ',');

/** `Ward was asked, "Why?"`: nobody is named who asked. */
const isAskedOfSomebody = ({ tokens, s }: Scene, at: number): boolean => {
  const verb = /^[,:]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return /^(?:asked|questioned)$/.test(tokens[verb]?.lower ?? '') && verbGroup(s, verb).passive;
};

/** Whether the saying behind a quotation gives way to that before it: "…, Reuters reported" only carries what others say. */
const givesWay = (scene: Scene, before: SayingsBefore, after: Saying, at: number): boolean =>
  isRelay(scene, after) ||
  leadsIn(scene, before.inner, after, at) ||
  isToldOf(scene, before, after, at);

/** `The aide recalled that he said, "…," the office said`, `Vik told her, "…," she recalled`: what is led into is not the teller's own. */
const leadsIn = (
  { tokens }: Scene,
  { cue, verb, to, order }: Saying,
  { subject }: Saying,
  at: number,
): boolean =>
  /^[,:]$/.test(tokens[at - 1]?.text ?? '') &&
  (to === at - 1 ||
    (to === at - 2 && isHearer(tokens[to], tokens[subject.to - 1])) ||
    opensWords(tokens, verb.to - 1, cue)) &&
  order === 'subject-verb' &&
  cue.kind === 'clausal';

/** `Vik had described it as "…", she noted`: what somebody had said before is only told by whoever stands behind it. */
const isToldOf = (
  scene: Scene,
  { inner, outer }: SayingsBefore,
  after: Saying,
  at: number,
): boolean =>
  inner === outer &&
  inner.subject.from !== after.subject.from &&
  scene.tokens[inner.verb.from]?.lower === 'had' &&
  governs(scene, inner, at);

/** Where the clause begins that leads into a quotation before its saying. */
function leadIn({ tokens, s, sayings }: Scene, at: number): number {
  const edge = sayings.findLast((saying) => saying.to <= at);
  if (edge) return at;
  return skipBreaks(tokens, at - 1, -1) === at - 1 && hasWords(tokens, s.from, at) ? s.from : at;
}

function afterVerb(scene: Scene, { inner, outer }: SayingsBefore, at: number): Draft[] {
  const drafts = [contentOf(scene, outer, at, null)];
  const isNested = inner !== outer && reportsWords(inner.cue) && !isRelay(scene, inner);
  if (isNested && !inner.negated && !isToCome(scene, inner))
    drafts.push({ ...contentOf(scene, inner, at, outer.subject), rule: 'nested' });
  return drafts;
}

/** "said that the alliance would respond": nobody has said it yet. */
const isToCome = ({ tokens }: Scene, { verb }: Saying): boolean =>
  tokens
    .slice(verb.from, verb.to)
    .some(({ lower }) =>
      /^(?:will|would|should|could|may|might|must|can|shall|['’]ll|['’]d)$/.test(lower),
    );

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

/** Whether a token is a quotation of something: marks around nothing say nothing. */
function holdsQuotation({ tokens, page }: Scene, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'quotation') return false;
  const inside = page.inside[token.quotation]?.tokens;
  return inside === undefined || hasWords(inside, 0, inside.length);
}

/** What is said in one sentence: quotations first, then reported clauses that hold none of them. */
export function draftsIn(text: string, page: Page, sentence: SentenceTokens): readonly Draft[] {
  const s: Sentence = { tokens: page.tokens, from: sentence.from, to: sentence.to };
  const scene: Scene = { text, page, s, tokens: page.tokens, sayings: sayingsOf(s) };
  const quoted: Draft[] = [];
  for (let at = s.from; at < s.to; at++) {
    if (holdsQuotation(scene, at)) quoted.push(...drafted(scene, at));
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
