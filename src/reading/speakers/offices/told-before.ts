/** The state that the text tells before a place: "In Kampala, …", "Iceland's parliament …", "Norway … struck a cooler note." */

import { SIDES, STATE_BODIES } from '../../../language/lexicon/offices-and-bodies.ts';
import { demonymAt, worldAt } from '../../names/country-at.ts';
import type { Page, SentenceTokens } from '../../names/prepared-paragraph.ts';
import { sentenceAt } from '../../names/sentence-at.ts';
import { mainSubject } from '../../reporting/subjects.ts';
import { phraseAfter } from '../../structure/noun-phrases.ts';
import type { Token } from '../../structure/tokens.ts';

/** The state told in front of the sentence that holds a token, or in the one before. */
export function toldBefore(page: Page, at: number): string | null {
  const { tokens, sentences } = page;
  const index = sentenceAt(page, at);
  const [before, here] = [sentences[index - 1], sentences[index]];
  const place = here ? placeInFront(tokens, here) : null;
  return place ?? (before ? (stateInFront(tokens, before) ?? onlyState(tokens, before)) : null);
}

/** What a paragraph is about, by its first sentence. */
export const topicOf = ({ tokens, sentences: [first] }: Page): string | null =>
  first ? stateInFront(tokens, first) : null;

const stateInFront = (tokens: readonly Token[], sentence: SentenceTokens): string | null =>
  placeInFront(tokens, sentence) ?? subjectState(tokens, sentence);

/** "In Kampala, officials", "At the Pentagon, officials". */
function placeInFront(tokens: readonly Token[], { from }: SentenceTokens): string | null {
  if (/ing$/.test(tokens[from]?.lower ?? '')) return placeBeforeComma(tokens, from);
  if (!/^(?:in|at|from)$/.test(tokens[from]?.lower ?? '')) return null;
  const at = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  const world = worldAt(tokens, at);
  const state = world?.entry.kind === 'organisation' ? null : stateAt(tokens, at);
  const next = tokens[at + (world?.length ?? 1)];
  const isWhole =
    next?.text === ',' || (next?.kind === 'word' && !next.capital && next.lower !== 'and');
  if (state !== null && isWhole) return state;
  return bodyIn(tokens, at) ?? placeBeforeComma(tokens, at);
}

/** "At the foreign ministry in Hanoi", "At the Canadian Embassy". */
function bodyIn(tokens: readonly Token[], from: number): string | null {
  const phrase = phraseAfter(tokens, from);
  if (!phrase || !STATE_BODIES.has(tokens[phrase.to - 1]?.lower ?? '')) return null;
  const [own] = statesIn(tokens, phrase);
  return own ?? (tokens[phrase.to]?.lower === 'in' ? stateAt(tokens, phrase.to + 1) : null);
}

/** "In a statement from Asmara,", "Speaking in Quito,"; "The ambassador in Quito," is of another. */
function placeBeforeComma(tokens: readonly Token[], from: number): string | null {
  const comma = tokens.slice(from, from + LONGEST_FRONT).findIndex(({ text }) => text === ',');
  for (let at = from + 1; at < from + comma; at++) {
    const world = /^(?:in|from|at)$/.test(tokens[at - 1]?.lower ?? '') ? worldAt(tokens, at) : null;
    const state = world && at + world.length === from + comma ? stateAt(tokens, at) : null;
    if (state !== null) return state;
  }
  return null;
}

/** Words of what stands in front of a sentence. */
const LONGEST_FRONT = 10;

/** "said in Pristina": the state of the capital in which a sentence goes on behind a name. */
export function capitalBehind(page: Page, at: number): string | null {
  const end = page.sentences[sentenceAt(page, at)]?.to ?? at;
  for (let place = at; place < Math.min(end, at + LONGEST_BEHIND); place++) {
    const world = page.tokens[place]?.lower === 'in' ? worldAt(page.tokens, place + 1) : null;
    if (world?.entry.kind === 'capital') return world.entry.party;
  }
  return null;
}

/** Words behind a name in which such a place is looked for. */
const LONGEST_BEHIND = 12;

/** "Iceland's parliament", "The Thai foreign ministry", "Norway, whose nationals …". */
export function subjectState(tokens: readonly Token[], sentence: SentenceTokens): string | null {
  const subject = mainSubject({ tokens, ...sentence });
  const phrase = subject && phraseAfter(tokens, subject.from);
  if (!phrase) return null;
  const at = tokens[phrase.from]?.lower === 'the' ? phrase.from + 1 : phrase.from;
  const world = worldAt(tokens, at);
  if (world?.entry.party && world.entry.kind !== 'organisation' && at + world.length >= phrase.to)
    return world.entry.party;
  const noun = tokens[phrase.to - 1]?.lower ?? '';
  if (!STATE_BODIES.has(noun) && !SIDES.has(noun)) return null;
  const [state] = statesIn(tokens, phrase);
  return state ?? bodyIn(tokens, phrase.from);
}

/** "Here is more from that Cambodian news conference." */
function onlyState(tokens: readonly Token[], sentence: SentenceTokens): string | null {
  const [state, ...others] = statesIn(tokens, sentence);
  return state !== undefined && others.length === 0 ? state : null;
}

/** The states that a stretch of words tells, each once. */
export function statesIn(
  tokens: readonly Token[],
  { from, to }: SentenceTokens,
): ReadonlySet<string> {
  const states = new Set<string>();
  for (let at = from; at < to; at++) {
    const state = stateAt(tokens, at);
    if (state !== null) states.add(state);
  }
  return states;
}

/** The state of a name, a capital, a seat, a city or a demonym. */
export function stateAt(tokens: readonly Token[], at: number): string | null {
  const world = worldAt(tokens, at)?.entry;
  const isOther = world?.kind === 'organisation';
  const state = isOther ? null : world?.party;
  return state ?? demonymAt(tokens, at)?.state ?? null;
}
