import { CONJUNCTIONS, PREPOSITIONS, PRONOUNS, TIME_WORDS } from './lexicon/closed.ts';
import type { Masked } from './mask.ts';
import type { SentenceTokens } from './page.ts';
import { isAdverb, isNominal, isVerb, phraseAfter } from './phrases.ts';
import type { Saying } from './sayings.ts';

/** Verbs that name their hearer: "told reporters", "warned Moscow that". */
const HEARER_VERBS = new Set('tell ask remind assure inform urge advise instruct'.split(' '));
const MANNER = /^(in|on|at|to|during|after|via|through|from|with|of|about|by|over|for)$/;
const OCCASION =
  /^(statement|interview|speech|email|e-mail|tweet|post|letter|address|remarks|comments|briefing|conference|call|message|note|memo|release|reporters|twitter|facebook|television|tv|radio|hearing|meeting|rally|debate|testimony|video|article|column|report|filing|blog|text|court|parliament)$/;

const skipPhrase = (tokens: readonly Masked[], at: number): number => {
  const phrase = phraseAfter(tokens, at);
  return phrase ? phrase.to : at;
};

const isTime = (token: Masked | undefined): boolean =>
  token !== undefined && TIME_WORDS.has(token.lower);

/** Past "told the General Assembly in New York": the hearer with what belongs to it. */
function skipHearer(tokens: readonly Masked[], at: number, to: number): number {
  let end = skipPhrase(tokens, at);
  while (end < to && PREPOSITIONS.has(tokens[end]?.lower ?? '') && isNominal(tokens[end + 1])) {
    end = skipPhrase(tokens, end + 1);
  }
  return end;
}

/** Past adverbs, times and occasions after a verb: "said on Wednesday in a statement". */
function skipManner(tokens: readonly Masked[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token) return at;
    if (isTime(token) || (isAdverb(token) && token.kind === 'word')) at++;
    else if (MANNER.test(token.lower)) {
      const end = skipPhrase(tokens, at + 1);
      const last = tokens[end - 1];
      const next = tokens[end];
      const fits =
        isTime(last) ||
        OCCASION.test(last?.lower ?? '') ||
        next?.kind === 'quotation' ||
        /^([,:]|that)$/.test(next?.text ?? '');
      if (end === at + 1 || !fits) return at;
      at = end;
    } else return at;
  }
  return at;
}

/** Where what was said begins after "NP said": past hearer, time and occasion. */
export function contentStart(tokens: readonly Masked[], saying: Saying, to: number): number {
  let at = saying.order === 'subject-verb' ? saying.verb.to : saying.to;
  if (HEARER_VERBS.has(saying.cue.lemma) && tokens[at]?.kind !== 'quotation')
    at = skipHearer(tokens, at, to);
  at = skipManner(tokens, at, to);
  while (/^[,:]$/.test(tokens[at]?.text ?? '')) at++;
  return at;
}

/** Where what was said ends: before a trailing attribution, a second verb of the reporter's, the full stop. */
export function contentEnd(
  tokens: readonly Masked[],
  s: SentenceTokens,
  from: number,
  sayings: readonly Saying[],
): number {
  let end = s.to;
  for (const saying of sayings) {
    if (saying.from <= from && saying.verb.from <= from) continue;
    const shared = saying.subject !== null && saying.subject.to <= from;
    const edge = shared ? saying.verb.from : saying.from;
    const before = tokens[edge - 1];
    const trailing = before?.text === ',' || before?.kind === 'quotation';
    if (
      shared ||
      (trailing && saying.order !== 'subject-verb') ||
      (trailing && saying.to >= s.to - 3)
    ) {
      end = Math.min(end, edge);
      break;
    }
  }
  return trimEnd(tokens, from, end);
}

/** Drops joining words and punctuation at the end of a clause. */
export function trimEnd(tokens: readonly Masked[], from: number, to: number): number {
  let end = to;
  while (end > from) {
    const token = tokens[end - 1];
    if (!token || token.kind === 'quotation') break;
    if (token.kind === 'punctuation' && !/[)\]]/.test(token.text)) end--;
    else if (/^(and|but|while|as|or)$/.test(token.lower)) end--;
    else break;
  }
  return end;
}

/** Whether the words between two tokens hold a verb, so that they can be a clause. */
export function holdsVerb(tokens: readonly Masked[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (
      token &&
      (isVerb(token) || /^(is|are|was|were|will|would|has|have|had|be)$/.test(token.lower))
    )
      return true;
  }
  return false;
}

/** Whether a clause can begin with this token: "that", a noun phrase, a pronoun. */
export function opensClause(token: Masked | undefined): boolean {
  if (!token) return false;
  if (/^(that|whether|if|there|how|why)$/.test(token.lower)) return true;
  if (PRONOUNS.has(token.lower)) return true;
  return isNominal(token) && !CONJUNCTIONS.has(token.lower);
}
