/** "the Iranian foreign minister", "Mexico's president", "its delegate": an office as a phrase tells it. */
import { ORGANISATION_WORDS } from '../../../language/lexicon/function-words.ts';
import { OVERSEEN } from '../../../language/lexicon/offices-and-bodies.ts';
import { demonymAt, worldAt } from '../../names/country-at.ts';
import { isRoleWord } from '../../names/phrase-head.ts';
import type { Phrase } from '../../structure/noun-phrases.ts';
import type { Token } from '../../structure/tokens.ts';
import type { Member } from '../cast.ts';

/** What tells the holder of an office from others. */
export type Office = {
  readonly noun: string;
  /** "deputy", "foreign". */
  readonly portfolios: readonly string[];
  /** The state or body that it is of, where the phrase tells. */
  readonly state: string | null;
};

/** How many words stand before the noun of an office at most. */
const LONGEST = 7;

/** The office that the head of a phrase tells, of a holder already known: "the minister", not "a minister"; null where it is none. */
export function officeIn(
  tokens: readonly Token[],
  { from }: Phrase,
  head: number,
  owner: string | null,
): Office | null {
  const noun = tokens[head - 1]?.lower;
  const isCounsel = noun === 'counsel';
  if (noun === undefined || head - from > LONGEST || (head - from < 2 && !isCounsel)) return null;
  if (ORGANISATION_WORDS.has(noun) && !isRoleWord(noun)) return null;
  const words = tokens.slice(from, head - 1);
  const told = stateBefore(tokens, from, head - 1);
  const isDefinite =
    isCounsel || tokens[from]?.lower === 'the' || told?.isOwner === true || owner !== null;
  if (!isDefinite) return null;
  const portfolios = words.map(({ lower }) => lower).filter((word) => OVERSEEN.has(word));
  return { noun, portfolios, state: told?.state ?? stateOf(tokens, head) ?? owner };
}

/** The state before the noun, and whether it owns the office: "Mexico's president", "the Mexican president". */
function stateBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly state: string; readonly isOwner: boolean } | null {
  for (let at = from; at < to; at++) {
    const world = worldAt(tokens, at);
    if (world?.entry.party)
      return {
        state: world.entry.party,
        isOwner: at === from && tokens[at + world.length]?.kind === 'possessive',
      };
    const demonym = demonymAt(tokens, at);
    if (demonym) return { state: demonym.state, isOwner: false };
  }
  return null;
}

/** "the representative of Norway". */
const stateOf = (tokens: readonly Token[], head: number): string | null => {
  if (tokens[head]?.lower !== 'of') return null;
  const at = tokens[head + 1]?.lower === 'the' ? head + 2 : head + 1;
  return worldAt(tokens, at)?.entry.party ?? demonymAt(tokens, at)?.state ?? null;
};

/** Of leading barristers: "Ann Lee KC". */
const IS_COUNSEL = /\s[KQS]C$/;

/** Whether what the article tells of somebody's work is an office of this kind. */
export function holds({ type, name, roleWords }: Member, { noun, portfolios }: Office): boolean {
  // Of two in a court "counsel" is whoever asks, the last one named.
  if (noun === 'counsel' && IS_COUNSEL.test(name)) return true;
  if (type !== 'person' || !roleWords.has(noun)) return false;
  if (portfolios.length > 0) return portfolios.every((word) => roleWords.has(word));
  // Nobody calls a prime minister "the minister", nor a vice mayor "the mayor".
  return !(noun === 'minister' && roleWords.has('prime')) && !roleWords.has('vice');
}

/** Whether the article ties somebody to the state of an office: `null` where it ties him to none. */
export function isOfState({ party, states }: Member, { state }: Office): boolean | null {
  if (state === null) return true;
  if (party === state || states.has(state)) return true;
  return party === null && states.size === 0 ? null : false;
}
