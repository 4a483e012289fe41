/** The state that the text tells before a place: "In Kampala, …", "Iceland's parliament …", "Norway … struck a cooler note." */

import { SIDES, STATE_BODIES } from '../../../language/lexicon/offices-and-bodies.ts';
import { demonymAt, worldAt } from '../../names/country-at.ts';
import type { Page, SentenceTokens } from '../../names/prepared-paragraph.ts';
import { sentenceAt } from '../../names/sentence-at.ts';
import { mainSubject } from '../../reporting/subjects.ts';
import { type Phrase, phraseAfter } from '../../structure/noun-phrases.ts';
import type { Token } from '../../structure/tokens.ts';
import { isNominal, isVerb } from '../../structure/word-class.ts';

/** How the text tells it, the surest first: a fronted place, a state's own body, the state itself, the only one of a sentence. */
export type ToldState = {
  readonly state: string;
  readonly by: 'place' | 'body' | 'state' | 'only';
};

/** What the sentence that holds a token, and those before it, tell of a state. */
export function toldBefore(page: Page, at: number): ToldState | null {
  const { sentences } = page;
  const index = sentenceAt(page, at);
  const here = sentences[index];
  const place = here && placeInFront(page.tokens, here);
  if (place) return place;
  return toldIn(page, sentences[index - 1]);
}

/** What a paragraph is about, by its first sentence. */
export const topicOf = (page: Page): ToldState | null => {
  const told = toldIn(page, page.sentences[0]);
  return told?.by === 'only' || told?.by === 'place' ? null : told;
};

function toldIn({ tokens }: Page, sentence: SentenceTokens | undefined): ToldState | null {
  if (!sentence) return null;
  return (
    placeInFront(tokens, sentence) ??
    bodyInFront(tokens, sentence) ??
    subjectState(tokens, sentence) ??
    onlyState(tokens, sentence)
  );
}

/** "In Kampala, officials", "At the Pentagon, officials". */
export function placeInFront(tokens: readonly Token[], { from }: SentenceTokens): ToldState | null {
  if (!/^(?:in|at|from)$/.test(tokens[from]?.lower ?? '')) return placeBeforeComma(tokens, from);
  const at = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  const world = worldAt(tokens, at);
  const isSeat = world?.entry.kind === 'seat';
  const state = world?.entry.kind === 'organisation' ? null : stateAt(tokens, at);
  const next = tokens[at + (world?.length ?? 1)];
  const isWhole =
    next?.text === ',' || (next?.kind === 'word' && !next.capital && next.lower !== 'and');
  if (state !== null && isWhole) return { state, by: isSeat ? 'body' : 'place' };
  return bodyInPlace(tokens, at) ?? placeBeforeComma(tokens, at);
}

/** "At the foreign ministry in Hanoi". */
function bodyInPlace(tokens: readonly Token[], from: number): ToldState | null {
  const phrase = phraseAfter(tokens, from);
  if (!phrase || !STATE_BODIES.has(tokens[phrase.to - 1]?.lower ?? '')) return null;
  const state = tokens[phrase.to]?.lower === 'in' ? stateAt(tokens, phrase.to + 1) : null;
  return state === null ? null : { state, by: 'body' };
}

/** "In a statement from Asmara,". */
function placeBeforeComma(tokens: readonly Token[], from: number): ToldState | null {
  const comma = tokens.slice(from, from + LONGEST_FRONT).findIndex(({ text }) => text === ',');
  for (let at = from + 1; at < from + comma; at++) {
    const world = /^(?:in|from|at)$/.test(tokens[at - 1]?.lower ?? '') ? worldAt(tokens, at) : null;
    const state = world && at + world.length === from + comma ? stateAt(tokens, at) : null;
    if (state !== null) return { state, by: 'place' };
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
export function subjectState(tokens: readonly Token[], sentence: SentenceTokens): ToldState | null {
  const subject = mainSubject({ tokens, ...sentence });
  const phrase = subject && phraseAfter(tokens, subject.from);
  if (!phrase || isOneOfTwo(tokens, phrase)) return null;
  const at = tokens[phrase.from]?.lower === 'the' ? phrase.from + 1 : phrase.from;
  const world = worldAt(tokens, at);
  if (world?.entry.party && world.entry.kind !== 'organisation' && at + world.length >= phrase.to)
    return {
      state: world.entry.party,
      by: world.entry.kind === 'seat' ? 'body' : 'state',
    };
  const noun = tokens[phrase.to - 1]?.lower ?? '';
  if (!STATE_BODIES.has(noun) && !SIDES.has(noun)) return null;
  const [state] = statesIn(tokens, phrase);
  return state === undefined ? bodyInPlace(tokens, phrase.from) : { state, by: 'body' };
}

/** "Yemen's internationally recognised government, whose islands", "The Kenya Customs Service insists": a body at the head. */
export function bodyInFront(tokens: readonly Token[], sentence: SentenceTokens): ToldState | null {
  const from = tokens[sentence.from]?.lower === 'the' ? sentence.from + 1 : sentence.from;
  const state = stateAt(tokens, from);
  if (state === null) return null;
  const behind = from + (worldAt(tokens, from) ?? demonymAt(tokens, from) ?? { length: 1 }).length;
  const isOwned = tokens[behind]?.kind === 'possessive';
  const words = tokens.slice(behind, behind + LONGEST_OWNED);
  const at = words.findIndex(({ lower }) => STATE_BODIES.has(lower) || SIDES.has(lower));
  const isWhole = isOwned || words.slice(0, at).every((word) => isNominal(word) && !isVerb(word));
  return at >= 0 && isWhole ? { state, by: 'body' } : null;
}

/** Words of a body behind its state, with the "'s". */
const LONGEST_OWNED = 5;

/** "Egypt and Chad": it is about neither. */
const isOneOfTwo = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens[from - 1]?.lower === 'and' ||
  (tokens[to]?.lower === 'and' && stateAt(tokens, to + 1) !== null);

/** "Here is more from that Cambodian news conference." */
function onlyState(tokens: readonly Token[], sentence: SentenceTokens): ToldState | null {
  const [state, ...others] = statesIn(tokens, sentence);
  return state !== undefined && others.length === 0 ? { state, by: 'only' } : null;
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
