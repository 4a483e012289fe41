/** Day, time phrase and forum around the verb of saying. */
import { OCCASIONS } from '../../language/lexicon/occasions.ts';
import { CUES, mayNameHearer } from '../../language/lexicon/reporting-verbs.ts';
import type { Draft } from '../attribution/attribution.ts';
import type { SentenceTokens } from '../names/prepared-paragraph.ts';
import { type Phrase, phraseAfter, phraseBefore } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isAcronym, isComma, isPreposition, isTime, isWord } from '../structure/word-class.ts';

/** Where and when something was said, as the sentence gives it. */
export type Event = { readonly forum: Phrase | null; readonly when: Phrase | null };

const TIME_LEAD = /^(on|last|next|this|early|late|earlier|later|in|at|since|by)$/;
const UNIT =
  /^(week|month|year|morning|afternoon|evening|night|weekend|day|days|weeks|months|hours|minutes)$/;

const isYear = (token: Token | undefined): boolean => /^(1[89]|20)\d\d$/.test(token?.text ?? '');
const isDay = (token: Token | undefined): boolean =>
  /^\d{1,2}(st|nd|rd|th)?$/.test(token?.text ?? '');

/** The time phrase around a time word at `at`: "Earlier on Wednesday", "June 8, 2022", "last week". */
function timePhrase(tokens: readonly Token[], at: number, s: SentenceTokens): Phrase {
  let from = at;
  let to = at + 1;
  if (isDay(tokens[from - 1])) from--;
  while (from > s.from && TIME_LEAD.test(tokens[from - 1]?.lower ?? '')) from--;
  if (isDay(tokens[to])) to++;
  if (isYear(tokens[to])) to++;
  else if (isComma(tokens[to]) && isYear(tokens[to + 1])) to += 2;
  if (UNIT.test(tokens[to]?.lower ?? '')) to++;
  return { from, to: Math.min(to, s.to) };
}

const isTimeUnit = (tokens: readonly Token[], at: number): boolean =>
  UNIT.test(tokens[at]?.lower ?? '') && /^(last|this|next)$/.test(tokens[at - 1]?.lower ?? '');

const inside = (at: number, pieces: readonly Phrase[]): boolean =>
  pieces.some(({ from, to }) => at >= from && at < to);

/** The time phrase nearest the verb, outside what was said. */
function whenOf(
  tokens: readonly Token[],
  s: SentenceTokens,
  draft: Draft,
  verb: Phrase,
): Phrase | null {
  let best: Phrase | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = s.from; at < s.to; at++) {
    if (at >= verb.to && isComma(tokens[at]) && !isTime(tokens[at + 1])) break;
    if (inside(at, draft.pieces) || !isNear(at, draft)) continue;
    if (!(isTime(tokens[at]) || isTimeUnit(tokens, at))) continue;
    const distance = Math.abs(at - verb.from);
    if (distance >= nearest) continue;
    nearest = distance;
    best = timePhrase(tokens, at, s);
  }
  return best;
}

/** A phrase with the "of", "to", "in", "at" and "for" phrases that name the occasion more closely. */
function occasion(
  tokens: readonly Token[],
  phrase: Phrase,
  s: SentenceTokens,
  pieces: readonly Phrase[],
): Phrase {
  let { to } = phrase;
  while (
    to < s.to &&
    /^(of|to|in|at|for|with|by)$/.test(tokens[to]?.lower ?? '') &&
    !inside(to, pieces)
  ) {
    const next = phraseAfter(tokens, to + 1);
    if (!next || next.to > s.to || isTime(tokens[to + 1]) || tokens[to + 1]?.lower === 'response')
      break;
    to = next.to;
  }
  while (to > phrase.from && isTime(tokens[to - 1])) to--;
  return { from: phrase.from, to };
}

/** "told the General Assembly": the hearer right behind a verb of telling. */
function hearerOf(
  tokens: readonly Token[],
  s: SentenceTokens,
  draft: Draft,
  verb: Phrase,
): Phrase | null {
  const cue = CUES.get(tokens[verb.to - 1]?.lower ?? '');
  if (cue === undefined || !mayNameHearer(cue.lemma) || inside(verb.to, draft.pieces)) return null;
  const phrase = phraseAfter(tokens, verb.to);
  if (draft.subject && draft.subject.from >= verb.to) return null;
  if (!phrase || phrase.to > s.to || inside(phrase.to - 1, draft.pieces)) return null;
  const isPerson =
    phrase.to - phrase.from === 1 &&
    /^(me|him|her|them|us|you)$/.test(tokens[phrase.from]?.text ?? '');
  return isPerson ? null : occasion(tokens, phrase, s, draft.pieces);
}

/** Whether a place is before the subject or behind the verb: between them stands something else. */
const isNear = (at: number, { subject, verb }: Draft): boolean =>
  !subject || at < subject.from || (verb !== null && at >= verb.to && at >= subject.to);

/** "in his speech to parliament", "at a news conference", "on Twitter". */
function occasionOf(tokens: readonly Token[], s: SentenceTokens, draft: Draft): Phrase | null {
  for (let at = s.from; at < s.to; at++) {
    if (inside(at, draft.pieces) || !isPreposition(tokens[at]) || !isNear(at, draft)) continue;
    const phrase = phraseAfter(tokens, at + 1);
    if (!phrase || phrase.to > s.to) continue;
    const head = tokens[phrase.to - 1];
    const isBroadcast = tokens[at]?.lower === 'on' && isWord(head) && isAcronym(head);
    if (!OCCASIONS.has(head?.lower ?? '') && !isBroadcast) continue;
    const upper = tokens[at]?.lower === 'of' ? phraseBefore(tokens, at - 1, s.from) : null;
    return occasion(tokens, { from: upper?.from ?? phrase.from, to: phrase.to }, s, draft.pieces);
  }
  return null;
}

/** Where and when a draft was said, from its own sentence and outside what was said. */
export function eventOf(tokens: readonly Token[], draft: Draft): Event {
  const { verb, sentence } = draft;
  if (!verb) return { forum: null, when: null };
  return {
    forum: hearerOf(tokens, sentence, draft, verb) ?? occasionOf(tokens, sentence, draft),
    when: whenOf(tokens, sentence, draft, verb),
  };
}
