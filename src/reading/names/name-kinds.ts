/** What a run of capitals names: a person, an organisation, a state, a capital. */
import { PLACE_NAMES, type WorldEntry } from '../../language/lexicon/countries.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  PREPOSITIONS,
} from '../../language/lexicon/function-words.ts';
import { CALLED_BY_NAME } from '../../language/lexicon/offices-and-bodies.ts';
import { CUES } from '../../language/lexicon/reporting-verbs.ts';
import { ROLES, TITLES } from '../../language/lexicon/titles-and-roles.ts';
import type { Token } from '../structure/tokens.ts';
import { demonymAt, worldAt } from './country-at.ts';

/** A demonym alone may be a surname that the article has introduced: Mark Cuban, Steve French. */
export type NameKind = 'person' | 'organisation' | 'world' | 'demonym';

/** A name in a paragraph: token indexes, `to` exclusive. `core` is the name without title and role. */
export type Name = {
  readonly from: number;
  readonly to: number;
  /** Where the name itself begins; titles and modifiers stand between `from` and `core`. */
  readonly core: number;
  readonly kind: NameKind;
  readonly world: WorldEntry | null;
};

const bare = (token: Token): string => token.lower.replace(/\.$/, '');

/** Endings of nouns for people that are no surnames. */
const SCIENCE_ENDING = /(?:ologist|ographer|ician|onomist)s?$/;

/** "Mum-of-three Ann Lee". */
const PARENT_OF = /^(?:mum|mom|mother|dad|father|gran|grandmother|grandfather)-of-/;

/** Whether a word is a title or a noun for what a person is; "Sze-man" is a name. */
export const isTitle = (token: Token): boolean =>
  TITLES.has(bare(token)) ||
  SCIENCE_ENDING.test(token.lower) ||
  PARENT_OF.test(token.lower) ||
  ROLES.has(bare(token)) ||
  ROLES.has(bare(token).replace(/^.*-(?!man$)/, ''));

/** A piece of "(retd)" between a rank and a name. */
const isRetired = ({ text, lower }: Token): boolean =>
  /^[(.)]$/.test(text) || /^(?:ret|retd|rtd)\.?$/.test(lower);

/** "Tan Sri": a title of two words, of which each alone is a surname or a part of one. */
const isTanSri = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'sri' && tokens[at - 1]?.lower === 'tan';

/** Where the name begins in a run: after its last title. */
function coreOf(tokens: readonly Token[], from: number, to: number): number {
  let core = from;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (isTitle(token) || isRetired(token) || isTanSri(tokens, at)) core = at + 1;
  }
  return core;
}

/** The length of a place of two words that a name follows: "New York Robert Lee" is rare, "New York Mayor" is not. */
const placeLength = (tokens: readonly Token[], at: number, to: number): number =>
  at + 2 < to && PLACE_NAMES.has(printed(tokens, at, at + 2)) ? 2 : 0;

function skipModifiers(tokens: readonly Token[], core: number, to: number): number {
  let at = core;
  for (;;) {
    const length = demonymAt(tokens, at)?.length ?? placeLength(tokens, at, to);
    if (length === 0 || at + length >= to) return at;
    at += length;
  }
}

/** A world name that reaches to the end of the run: "UN General Assembly". */
function worldIn(tokens: readonly Token[], from: number, to: number): Name | null {
  for (let at = from; at < to; at++) {
    const world = worldAt(tokens, at);
    if (!world || at + world.length !== to) continue;
    const isSurname = at > from && world.length === 1 && !isModifier(tokens, at - 1);
    return isSurname ? null : { from, to, core: at, kind: 'world', world: world.entry };
  }
  return null;
}

const isModifier = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token === undefined ||
    isTitle(token) ||
    token.lower === 'of' ||
    demonymAt(tokens, at) !== null ||
    worldAt(tokens, at) !== null
  );
};

const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

const PLURAL_ACRONYM = /^\p{Lu}{2,}s$/u;

const NUMERAL =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|.+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?)$/;

const printed = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** Whether a word follows that a demonym can modify. */
const isModifying = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !CUES.has(token.lower) &&
  !AUXILIARIES.has(token.lower) &&
  !PREPOSITIONS.has(token.lower) &&
  !CONJUNCTIONS.has(token.lower);

/** "Mr. WILK" is no acronym. */
const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lady|lord)\.?$/;

/** "The non-governmental group Sela Mothers": what the noun in front calls a body; no "head of the union Ann Lee". */
const isCalledBody = (tokens: readonly Token[], from: number, core: number): boolean => {
  const noun = tokens[from - 1];
  return core === from && noun?.capital === false && CALLED_BY_NAME.has(noun.lower);
};

/** What a run of capitalised words names, or null where it is no name. */
export function classify(tokens: readonly Token[], from: number, to: number): Name | null {
  const known = worldIn(tokens, from, to);
  if (known) return known;
  const core = skipModifiers(tokens, coreOf(tokens, from, to), to);
  const last = tokens[to - 1];
  // "Coast Guard": a body, though a guard may be somebody.
  if (core >= to && to - from > 1 && ORGANISATION_WORDS.has(last?.lower ?? ''))
    return { from, to, core: from, kind: 'organisation', world: null };
  if (core >= to || tokens[core]?.lower === 'of') return null;
  const isCalled = core > from && COURTESY.test(tokens[core - 1]?.lower ?? '');
  if (last && PLURAL_ACRONYM.test(last.text)) return null;
  if (last && PLACE_WORDS.has(last.lower) && !isCalled) return null;
  if (PLACE_NAMES.has(printed(tokens, core, to))) return null;
  if (to - core === 1 && NUMERAL.test(last?.lower ?? '')) return null;
  const hasOrganisation = tokens
    .slice(core, to)
    .some((token) => ORGANISATION_WORDS.has(token.lower));
  const isAcronym = to - core === 1 && ALL_CAPITALS.test(last?.text ?? '') && !isCalled;
  if (isAcronym) return { from, to, core, kind: 'organisation', world: null };
  const isNational =
    to - from > 2 && core === from && worldAt(tokens, from)?.entry.kind === 'state';
  if (hasOrganisation || isNational || isCalledBody(tokens, from, core))
    return { from, to, core: from, kind: 'organisation', world: null };
  if (demonymAt(tokens, core)?.length === to - core) {
    const isNoun = to - core === 1 && !isModifying(tokens[to]);
    return isNoun ? { from, to, core, kind: 'demonym', world: null } : null;
  }
  return { from, to, core, kind: 'person', world: null };
}
