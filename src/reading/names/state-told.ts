/** The state or organisation that an office is of, as the words of the office tell it, or those beside a name. */
import type { WorldEntry } from '../../language/lexicon/countries.ts';
import { ORGANISATION_WORDS } from '../../language/lexicon/function-words.ts';
import {
  ENVOYS,
  NO_LONGER,
  OBSERVERS,
  OVERSEEN,
  RANKS,
  SERVANTS,
  SIDES,
  STATE_BODIES,
  STATE_OFFICES,
  WITHOUT_OFFICE,
} from '../../language/lexicon/offices-and-bodies.ts';
import type { Token } from '../structure/tokens.ts';
import { isAcronym, isPreposition, isPronoun, isTime } from '../structure/word-class.ts';
import { demonymAt, worldAt } from './country-at.ts';

/** "National Security Council": a longer name that only ends like one of the world list. */
const isEndOfName = (tokens: readonly Token[], at: number, { kind }: WorldEntry): boolean => {
  const before = tokens[at - 1];
  return (
    kind === 'organisation' &&
    before?.kind === 'word' &&
    before.capital &&
    /^(?:Security|General)$/.test(tokens[at]?.text ?? '')
  );
};

/** "an Iran expert", "a China analyst": a state that somebody knows of; "a US analyst" is of it. */
const isTopic = (tokens: readonly Token[], next: number, { kind }: WorldEntry): boolean => {
  const last = tokens[next - 1]?.text ?? '';
  return (
    kind === 'state' && OBSERVERS.has(tokens[next]?.lower ?? '') && last !== last.toUpperCase()
  );
};

/** "the executive director for China at the Fund": what somebody works on, but a spokesman's "for" is whose he is. */
const isField = (tokens: readonly Token[], from: number, at: number): boolean =>
  /^(?:for|on)$/.test(tokens[at - 1]?.lower ?? '') &&
  at - 1 > from &&
  !tokens
    .slice(from, at)
    .some(({ lower }) => /^spokes|^(?:spokesperson|lawyer|attorney|speaker)$/.test(lower));

/** Whether what follows tells where somebody is sent, or what he studies: "ambassador to", "historian of". */
function endsAt(tokens: readonly Token[], from: number, at: number): boolean {
  if (!isPreposition(tokens[at])) return false;
  const before = tokens.slice(from, at);
  if (before.some(({ lower }) => OBSERVERS.has(lower))) return true;
  if (tokens[at]?.lower === 'of' || isAtEmbassy(tokens, at)) return false;
  const isPlace = tokens[at]?.lower === 'in' && worldAt(tokens, at + 1) !== null;
  if (isPlace && !before.some(({ lower }) => isOfState(lower))) return true;
  return before.some(
    ({ lower }, place) =>
      ENVOYS.has(lower) || (lower === 'commissioner' && before[place - 1]?.lower === 'high'),
  );
}

/** "a ministry official in Nairobi" is Kenya's, "a trader in London" nobody's. */
const isOfState = (word: string): boolean =>
  STATE_BODIES.has(word) ||
  STATE_OFFICES.has(word) ||
  SIDES.has(word) ||
  /^(?:department|counterpart)$|secretary$/.test(word);

/** "a diplomat at the Spanish embassy": the post of the state itself. */
const isAtEmbassy = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'at' &&
  tokens
    .slice(at + 1, at + LONGEST_STATE)
    .some(({ lower }) => /^(?:embassy|consulate|ministry)$/.test(lower));

/** The first state or organisation that the words of a role name as the one that it is of, and what it is told by. */
function namedIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly party: string | null; readonly kind: ToldBy } | null {
  for (let at = from; at < to; at++) {
    if (endsAt(tokens, from, at)) return null;
    const world = worldAt(tokens, at);
    const isOther = isField(tokens, from, at) || (world && isEndOfName(tokens, at, world.entry));
    const end = at + (world?.length ?? 0);
    if (world && end <= to && !isOther) {
      const { party, kind } = world.entry;
      return isTopic(tokens, end, world.entry) ? null : { party, kind };
    }
    const demonym = demonymAt(tokens, at);
    if (demonym && at + demonym.length <= to) return { party: demonym.state, kind: 'demonym' };
  }
  return null;
}

type ToldBy = WorldEntry['kind'] | 'demonym';

/** The first state or organisation that the words of a role name as the one that it is of. */
export const partyIn = (tokens: readonly Token[], from: number, to: number): string | null =>
  namedIn(tokens, from, to)?.party ?? null;

/** Likewise, for whom somebody speaks, still: where no office is told with a state, "a Czech ornithologist", it is only where he is from. */
export function partySpokenFor(tokens: readonly Token[], from: number, to: number): string | null {
  if (tokens.slice(from, to).some(({ lower }) => NO_LONGER.test(lower))) return null;
  const named = namedIn(tokens, from, to);
  if (named === null || named.kind === 'organisation' || named.kind === 'seat' || to - from === 1)
    return named?.party ?? null;
  return tokens.slice(from, to).some(({ lower }) => servesState(lower)) ? named.party : null;
}

const servesState = (word: string): boolean => {
  const plain = word.replace(/\.$/, '');
  return (
    isOfState(plain) ||
    RANKS.has(plain) ||
    SERVANTS.has(plain.replace(/s$/, '')) ||
    (OVERSEEN.has(plain) && plain !== 'chief')
  );
};

/** "VASSILY NEBENZIA (Russian Federation) said": the state in brackets behind a name, which ends at `to`. */
export function stateInBrackets(tokens: readonly Token[], to: number): string | null {
  if (tokens[to]?.text !== '(') return null;
  const from = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const world = worldAt(tokens, from);
  return world && tokens[from + world.length]?.text === ')' ? world.entry.party : null;
}

/** "Egypt's Foreign Ministry", "Egypt’s president": whose something is that begins at `at`; null where no state owns it. */
export function owningState(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly state: string } | null {
  if (tokens[at - 1]?.kind !== 'possessive') return null;
  for (let from = at - 2; from >= Math.max(0, at - LONGEST_STATE); from--) {
    const world = worldAt(tokens, from);
    if (world && from + world.length === at - 1 && world.entry.party !== null)
      return { from, state: world.entry.party };
  }
  return null;
}

/** "Scotland's first minister", "Talkhar's envoy": a name that no list knows, and that no person of the article bears; no "Secretary-General's envoy". */
export function placeOwning(
  people: ReadonlySet<string>,
  tokens: readonly Token[],
  at: number,
): string | null {
  const place = tokens[at];
  const isPlace =
    place?.kind === 'word' &&
    place.capital &&
    tokens[at + 1]?.kind === 'possessive' &&
    !isTime(place) &&
    !isPronoun(place) &&
    !WITHOUT_OFFICE.has(place.lower) &&
    !ORGANISATION_WORDS.has(place.lower) &&
    !people.has(place.lower);
  return isPlace ? place.text : null;
}

/** "the representative of Talkhar": likewise, behind an office that only states have; a minister is "of" what he is over. */
export function placeOf(
  people: ReadonlySet<string>,
  tokens: readonly Token[],
  of: number,
): string | null {
  const place = tokens[of + 1];
  const isPlace =
    tokens[of]?.lower === 'of' &&
    ENVOYS.has(tokens[of - 1]?.lower ?? '') &&
    place?.kind === 'word' &&
    place.capital &&
    !isAcronym(place) &&
    !tokens[of + 2]?.capital &&
    !isTime(place) &&
    !people.has(place.lower);
  return isPlace ? place.text : null;
}

/** Of a state's name, in words, with its "'s". */
const LONGEST_STATE = 6;
