/** Tokens → the sentences that they are read as. */
import { CUES } from '../../language/lexicon/reporting-verbs.ts';
import type { Token } from './tokens.ts';
import { isAcronym, isNominal, isWord } from './word-class.ts';

/** A stretch of a paragraph's tokens that is read as one sentence: `to` exclusive. */
export type SentenceTokens = { readonly from: number; readonly to: number };

const ENDS = new Set(['.', '!', '?', '…']);
const FULL_STOP = /\.["'”’»)]*$/;
const ASKING = /[!?…—-]["'”’»)]*$/;
const SMALL_TAIL = /^(said|says|asked|added|wrote|told)$/;

/** How far a subject and its verb may reach behind `"Why?"`. */
const TAIL_REACH = 14;

/** A longer sentence is read in parts: it keeps the reading linear. */
const LONGEST_SENTENCE = 150;

/** Whether a name and a reporting verb close the sentence behind a question: `"Why?" Smith asked.` */
function isSpeechTail(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(from + TAIL_REACH, tokens.length); at++) {
    const token = tokens[at];
    const isNickname = token?.kind === 'quotation' && tokens[at + 1]?.capital === true;
    if (!token || (token.kind === 'quotation' && !isNickname) || ENDS.has(token.text)) return false;
    const cue = at > from && !token.capital ? CUES.get(token.lower) : undefined;
    if (cue && (cue.form === 'past' || cue.form === 'third')) {
      const next = tokens[at + 1];
      const namesHearer = cue.lemma === 'tell' || cue.lemma === 'ask';
      return !next || !isNominal(next) || namesHearer;
    }
  }
  return false;
}

/** `He was asked, "Why?"`: nothing closes it but the question. */
const isLedIn = (tokens: readonly Token[], at: number): boolean =>
  /^[,:]$/.test(tokens[at - 1]?.text ?? '') && CUES.has(tokens[at - 2]?.lower ?? '');

/** `The count stopped at 3 a.m. “We waited”`: the hour's own full stop ends the sentence before a quotation. */
const endsAtHour = (text: string, { lower }: Token, next: Token): boolean =>
  /^[ap]\.m\.$/.test(lower) &&
  next.kind === 'quotation' &&
  /^["'“‘«]\p{Lu}/u.test(text.slice(next.start, next.start + 3));

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  if (!(next.kind === 'quotation' || next.capital || next.kind === 'number')) return false;
  if (token.kind !== 'quotation') return ENDS.has(token.text) || endsAtHour(text, token, next);
  const printed = text.slice(Math.max(token.start, token.end - 6), token.end);
  if (SMALL_TAIL.test(next.text)) return false;
  if (FULL_STOP.test(printed)) return true;
  if (/[!?]["'”’»]*$/.test(printed) && isLedIn(tokens, at)) return true;
  return ASKING.test(printed) && (next.kind === 'quotation' || !isSpeechTail(tokens, at + 1));
}

const DATELINE_REACH = 14;

/** Where a paragraph's first sentence begins behind a dateline: "PARIS, July 25 (AP) — The …". */
function afterDateline(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!isWord(first) || !isAcronym(first)) return 0;
  const second = tokens[1];
  if (first.text.length < 4 && !(isWord(second) && isAcronym(second))) return 0;
  for (let at = 1; at < Math.min(DATELINE_REACH, tokens.length); at++) {
    const token = tokens[at];
    if (token && /^[—–-]$/.test(token.text) && token.kind === 'punctuation') {
      return tokens[at + 1]?.text === token.text ? at + 2 : at + 1;
    }
    if (token?.text === ':') return isPlaced(tokens, at) ? at + 1 : 0;
    if (!token || token.kind === 'quotation' || token.text === '.') return 0;
  }
  return 0;
}

/** "ISLAMABAD: The", "NEW DELHI, March 3: Two": a dateline that a colon ends; no "LEE: “…”". */
function isPlaced(tokens: readonly Token[], colon: number): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const place = tokens.slice(0, comma > 0 && comma < colon ? comma : colon);
  return (
    place.every((token) => isWord(token) && isAcronym(token)) && tokens[colon + 1]?.capital === true
  );
}

/** Where a paragraph begins behind the hour of a live blog: "10.18 A former chief whip texts". */
const afterHour = (tokens: readonly Token[]): number =>
  /^\d{1,2}[.:]\d{2}$/.test(tokens[0]?.text ?? '') && tokens[1]?.capital ? 1 : 0;

/** The sentences of a paragraph in its masked tokens, a dateline or an hour left out. */
export function sentencesIn(text: string, tokens: readonly Token[]): readonly SentenceTokens[] {
  const sentences: SentenceTokens[] = [];
  let from = afterDateline(tokens) || afterHour(tokens);
  for (let at = from; at < tokens.length; at++) {
    if (endsSentence(text, tokens, at) || at - from >= LONGEST_SENTENCE) {
      sentences.push({ from, to: at + 1 });
      from = at + 1;
    }
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}
