import { CUES } from '../../../language/lexicon/reporting-verbs.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { isNominal, isPreposition, isPronoun, isTime, isWord } from '../word-class.ts';
import type { MarkedQuotation } from './marks.ts';

/** How many words the name of a speaker may have. */
const LONGEST_SUBJECT = 6;
const BREAKS_OFF = /^[,?!—–]$/;
const OPENS_BLOCK = /^[>\s*_]*["“«„»‹'‘`]/;

/** Whether a reporting verb ends its clause: "she said.", "Vik said on Monday". */
function reports(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const cue = isWord(token) && !token.capital ? CUES.get(token.lower) : undefined;
  if (!cue || !(cue.form === 'past' || cue.form === 'third')) return false;
  const next = tokens[at + 1];
  return next === undefined || /^[.,;]$/.test(next.text) || isTime(tokens[at + 2] ?? next);
}

/** A verb and a name that end the clause: "said pilot Terence Ockley." */
function reportsBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const cue = isWord(token) && !token.capital ? CUES.get(token.lower) : undefined;
  if (!cue || !(cue.form === 'past' || cue.form === 'third')) return false;
  let end = at + 1;
  if (/^(?:his|her|their|the|a|an)$/.test(tokens[end]?.lower ?? '')) end++;
  while (end <= at + LONGEST_SUBJECT && isNominal(tokens[end])) end++;
  const last = tokens[end - 1];
  const next = tokens[end];
  const isApposed = next?.text === ',' && tokens[end + 1]?.capital === true;
  const isNamed = end > at + 1 && isWord(last) && (last.capital || isApposed);
  return isNamed && (next === undefined || /^[.,;(]$/.test(next.text) || isPreposition(next));
}

/** A dash parts what was said from who said it; other stops belong to it. */
const endOf = ({ text, start, end }: Token): number => (/^[–—]$/.test(text) ? start : end);

/** Where the words before an attribution end: behind the comma of "They never paid, she said." */
export function attributionIn(tokens: readonly Token[]): number | null {
  for (let at = 1; at < tokens.length; at++) {
    const comma = tokens[at - 1];
    if (!comma || !BREAKS_OFF.test(comma.text)) continue;
    if (reportsBefore(tokens, at)) return endOf(comma);
    for (let verb = at + 1; verb <= at + LONGEST_SUBJECT; verb++) {
      if (reports(tokens, verb)) return endOf(comma);
      const word = tokens[verb - 1];
      if (!isNominal(word) && !isPronoun(word)) break;
    }
  }
  return null;
}

/**
 * A quotation whose closing mark was forgotten ends before its attribution. One that the next block
 * opens anew goes on, and one without an attribution inside is left as it is.
 */
export function endedBefore(
  text: string,
  quotation: MarkedQuotation,
  next: Range | undefined,
): MarkedQuotation | null {
  if (quotation.closed) return null;
  if (next && OPENS_BLOCK.test(text.slice(next.start, next.start + 12))) return null;
  const { inside } = quotation;
  const end = attributionIn(tokensOf(text, inside.start, inside.end));
  if (end === null) return null;
  return { ...quotation, end, inside: { start: inside.start, end }, nested: [] };
}
