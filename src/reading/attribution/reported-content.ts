/** Where what was said begins and ends beside its verb. */
import { OCCASIONS } from '../../language/lexicon/occasions.ts';
import { WITH_HEARER } from '../../language/lexicon/reporting-verbs.ts';
import type { SentenceTokens } from '../names/prepared-paragraph.ts';
import type { Saying } from '../reporting/reporting-clause.ts';
import { thatAfter } from '../reporting/that-clause.ts';
import { phraseAfter, withAttachments } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import {
  isAdverb,
  isBreak,
  isComma,
  isConjunction,
  isNominal,
  isPreposition,
  isPronoun,
  isRelative,
  isTime,
  isVerb,
  isWord,
} from '../structure/word-class.ts';

/** Nouns of phrases that say how something was said, not what: "in part", "in response". */
const MANNERS = /^(part|particular|response|return|turn|time|point|times|messages)$/;

/** Past "told the General Assembly in New York": the hearer with what belongs to it. */
function skipHearer(tokens: readonly Token[], at: number, to: number): number {
  const phrase = phraseAfter(tokens, at);
  return phrase ? withAttachments(tokens, phrase, to).to : at;
}

/** "The mother wrote back, “…”". */
const isReturned = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'back' && /^[,:]$/.test(tokens[at + 1]?.text ?? '');

/** "Said quietly that four came", "said only that"; of "said only four came" the adverb is told, too. */
const isManner = (tokens: readonly Token[], at: number): boolean =>
  isAdverb(tokens[at]) && !(isCounting(tokens[at]) && opensClause(tokens[at + 1]));

/** "Only four came". */
export const isCounting = (token: Token | undefined): boolean =>
  /^(?:only|just|even|almost|nearly)$/.test(token?.lower ?? '');

/** Past adverbs, times and occasions after a verb: "said on Wednesday in a statement". */
function skipManner(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (isTime(token) || isManner(tokens, at) || isReturned(tokens, at)) at++;
    else if (isPreposition(token)) {
      const phrase = phraseAfter(tokens, at + 1);
      if (!phrase || phrase.to > to) return at;
      const last = tokens[phrase.to - 1];
      const next = tokens[phrase.to];
      const fits =
        isTime(last) ||
        OCCASIONS.has(last?.lower ?? '') ||
        MANNERS.test(last?.lower ?? '') ||
        next?.kind === 'quotation' ||
        /^([,:]|that)$/.test(next?.lower ?? '') ||
        isPreposition(next);
      if (!fits) return at;
      at = phrase.to;
    } else return at;
  }
  return at;
}

/** Where what was said begins after "NP said": past hearer, time and occasion. */
export function contentStart(tokens: readonly Token[], saying: Saying, to: number): number {
  let at = saying.order === 'subject-verb' ? Math.max(saying.verb.to, saying.to) : saying.to;
  const that = thatAfter(tokens, at, to);
  if (that >= 0) return that;
  if (WITH_HEARER.has(saying.cue.lemma) && tokens[at]?.kind !== 'quotation')
    at = skipHearer(tokens, at, to);
  if (saying.cue.kind === 'clausal') at = skipManner(tokens, at, to);
  while (/^[,:]$/.test(tokens[at]?.text ?? '')) at++;
  return at;
}

/** Words after a comma that begin the reporter's own addition. */
const ADDITION =
  /^(which|who|whom|whose|while|though|although|whereas|according|since|when|as|after|before|even|but)$/;

/** Where the reporter's own addition begins after `after`, or `to`. */
function additionAfter(tokens: readonly Token[], after: number, to: number): number {
  if (tokens[after + 1]?.lower === 'and' && isVerb(tokens[after + 2])) return after + 1;
  for (let at = after; at < to - 1; at++) {
    if (isComma(tokens[at]) && ADDITION.test(tokens[at + 1]?.lower ?? '')) return at;
    if (isComma(tokens[at]) && isPreposition(tokens[at + 1]) && isRelative(tokens[at + 2]))
      return at;
  }
  return to;
}

/** Whether a saying stands after a comma at its sentence's end: "…, he said." */
export function isTrailing(tokens: readonly Token[], s: SentenceTokens, saying: Saying): boolean {
  if (saying.from <= s.from || saying.shared) return false;
  const before = tokens[saying.from - 1];
  if (!isComma(before) && before?.kind !== 'quotation') return false;
  if (saying.order !== 'subject-verb') return true;
  const next = tokens[saying.to];
  return (
    next === undefined ||
    saying.to >= s.to ||
    /^[.,;:?!]$/.test(next.text) ||
    isTime(next) ||
    isPreposition(next) ||
    next.kind === 'quotation' ||
    isManner(tokens, saying.to)
  );
}

/** Where what was said ends: before a trailing attribution, another verb of the reporter's, the stop. */
export function contentEnd(
  tokens: readonly Token[],
  s: SentenceTokens,
  from: number,
  lastQuotation: number,
  sayings: readonly Saying[],
): number {
  let end = s.to;
  for (const saying of sayings) {
    if (
      saying.verb.from > from &&
      saying.subject.to <= from &&
      isBreak(tokens[saying.verb.from - 1])
    ) {
      end = Math.min(end, saying.verb.from);
      break;
    }
    if (saying.from <= from) continue;
    const returns =
      saying.shared && saying.subject.to <= from && !isNominal(tokens[saying.verb.from - 1]);
    if (returns || isTrailing(tokens, s, saying)) {
      end = Math.min(end, saying.shared ? saying.verb.from : saying.from);
      break;
    }
  }
  const addition = lastQuotation >= from ? additionAfter(tokens, lastQuotation, end) : end;
  return trimEnd(tokens, from, addition);
}

/** Drops joining words and punctuation at the end of a clause. */
export function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from) {
    const token = tokens[end - 1];
    if (!token || token.kind === 'quotation') break;
    const isMark = token.kind === 'punctuation' && !/[)\]%]/.test(token.text);
    if (!isMark && !/^(and|but|while|as|or|by)$/.test(token.lower)) break;
    end--;
  }
  return end;
}

/** Whether the words between two tokens hold a verb, so that they can be a clause. */
export function holdsVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(tokens[at])) return true;
  return false;
}

/** Whether a clause can begin with this token: "that", a noun phrase, a pronoun. */
export function opensClause(token: Token | undefined): boolean {
  if (!token) return false;
  if (/^(that|whether|if|there|how|why|when|what)$/.test(token.lower)) return true;
  if (isWord(token) && isPronoun(token)) return true;
  return isNominal(token) && !isConjunction(token) && !isBreak(token);
}
