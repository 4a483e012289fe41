import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from './lexicon/closed.ts';
import { CUES } from './lexicon/cues.ts';
import { GROUP_NOUNS, ROLES, TITLES } from './lexicon/roles.ts';
import { DEMONYMS, PLACE_NAMES, WORLD_NAMES, type WorldEntry } from './lexicon/world.ts';
import { isNickname } from './scare.ts';
import type { Token } from './tokens.ts';

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

const OFFICE_WORDS = new Set(
  'State Defense Defence Homeland Security National Intelligence Health Justice Treasury Commerce Energy House Foreign Affairs Education Labor Labour Interior Finance Staff Transportation Agriculture Trade Culture Police General'.split(
    ' ',
  ),
);

const bare = (token: Token): string => token.lower.replace(/\.$/, '');

/** Words that begin with a capital only because a sentence begins with them. */
const isFunctionWord = (token: Token): boolean =>
  DETERMINERS.has(token.lower) ||
  PREPOSITIONS.has(token.lower) ||
  CONJUNCTIONS.has(token.lower) ||
  PRONOUNS.has(token.lower) ||
  AUXILIARIES.has(token.lower);

/** Endings of nouns for people that are no surnames. */
const SCIENCE_ENDING = /(?:ologist|ographer|ician|onomist)s?$/;

export const isTitle = (token: Token): boolean =>
  TITLES.has(bare(token)) ||
  SCIENCE_ENDING.test(token.lower) ||
  ROLES.has(bare(token)) ||
  ROLES.has(bare(token).replace(/^.*-/, ''));

const isTime = (token: Token): boolean => token.capital && TIME_WORDS.has(token.lower);

/** First words of the world list's names, to the number of words of the longest that begins so. */
const WORLD_FIRSTS: ReadonlyMap<string, number> = (() => {
  const firsts = new Map<string, number>();
  for (const name of WORLD_NAMES.keys()) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    firsts.set(first, Math.max(words.length, firsts.get(first) ?? 0));
  }
  return firsts;
})();

/** The longest world name that begins at `at`: its entry and length in tokens. */
export function worldAt(
  tokens: readonly Token[],
  at: number,
): { entry: WorldEntry; length: number } | null {
  const first = tokens[at];
  if (!first?.capital) return null;
  const longest = WORLD_FIRSTS.get(first.text) ?? WORLD_FIRSTS.get(first.text.replace(/\.$/, ''));
  if (longest === undefined) return null;
  let best: { entry: WorldEntry; length: number } | null = null;
  let printed = '';
  for (let length = 1; length <= longest; length++) {
    const token = tokens[at + length - 1];
    if (!token || token.kind === 'punctuation' || token.kind === 'mark') break;
    printed = length === 1 ? token.text : `${printed} ${token.text}`;
    const entry = WORLD_NAMES.get(printed) ?? WORLD_NAMES.get(printed.replace(/\.$/, ''));
    if (entry) best = { entry, length };
  }
  return best;
}

/** The state that a demonym at `at` means, with its length in tokens. */
export function demonymAt(
  tokens: readonly Token[],
  at: number,
): { state: string; length: number } | null {
  const first = tokens[at];
  if (!first?.capital) return null;
  const two = tokens[at + 1] ? `${first.text} ${tokens[at + 1]?.text}` : '';
  const state = DEMONYMS.get(two);
  if (state) return { state, length: 2 };
  const single = DEMONYMS.get(first.text);
  return single ? { state: single, length: 1 } : null;
}

const isNameWord = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && token.capital && !isTime(token);

/** Where the run of capitalised words that begins at `from` ends, small name particles included. */
function endOfRun(text: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    const token = tokens[to];
    const isWord = isNameWord(token) && (!isFunctionWord(token) || worldAt(tokens, to) !== null);
    if (isWord || isParticle(tokens, to, from)) to++;
    else if (isNickname(text, tokens, to)) to += 2;
    else return to;
  }
}

function isParticle(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !NAME_PARTICLES.has(token.lower)) return false;
  const next = tokens[at + 1];
  if (token.lower !== 'of') {
    const nextIsParticle = next !== undefined && NAME_PARTICLES.has(next.lower);
    return isNameWord(next) || (nextIsParticle && isNameWord(tokens[at + 2]));
  }
  const before = tokens[at - 1];
  if (!before || at === from) return false;
  return isNameWord(next) && (ORGANISATION_WORDS.has(before.lower) || isTitle(before));
}

/** Where the name begins in a run: after its last title, and after what follows "of". */
function coreOf(tokens: readonly Token[], from: number, to: number): number {
  let core = from;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (isTitle(token) && at < to) core = at + 1;
    else if (token.lower === 'of' && core === at) {
      core = at + 1;
      const world = worldAt(tokens, core);
      if (world) core += world.length;
      else while (core < to && OFFICE_WORDS.has(tokens[core]?.text ?? '')) core++;
    }
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

function classify(tokens: readonly Token[], from: number, to: number): Name | null {
  const known = worldIn(tokens, from, to);
  if (known) return known;
  const core = skipModifiers(tokens, coreOf(tokens, from, to), to);
  if (core >= to) return null;
  const last = tokens[to - 1];
  if (last && (PLACE_WORDS.has(last.lower) || PLURAL_ACRONYM.test(last.text))) return null;
  if (PLACE_NAMES.has(printed(tokens, core, to))) return null;
  if (to - core === 1 && NUMERAL.test(last?.lower ?? '')) return null;
  const hasOrganisation = tokens
    .slice(core, to)
    .some((token) => ORGANISATION_WORDS.has(token.lower));
  const isAcronym = to - core === 1 && ALL_CAPITALS.test(last?.text ?? '');
  if (isAcronym) return { from, to, core, kind: 'organisation', world: null };
  if (hasOrganisation) return { from, to, core: from, kind: 'organisation', world: null };
  if (demonymAt(tokens, core)?.length === to - core) {
    const isNoun = to - core === 1 && !isModifying(tokens[to]);
    return isNoun ? { from, to, core, kind: 'demonym', world: null } : null;
  }
  return { from, to, core, kind: 'person', world: null };
}

/** How an article prints its words: in small letters, and with a capital inside a sentence. */
export type Vocabulary = {
  readonly common: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
};

const HYPHENATED_ADJECTIVE = /-\p{Ll}+(ed|led|wide|based|style|backed|born|run)$/u;

/** A sentence's first word that is an adverb or participle, or is printed small elsewhere. */
const isCommonFirst = (token: Token, common: ReadonlySet<string>): boolean =>
  !isTitle(token) &&
  (common.has(token.lower) || ADVERBS.has(token.lower) || /[^k]ing$|ly$/.test(token.lower));

/** A first word that is a name elsewhere, before a comma or a reporting verb: "Price, who …", "Price said". */
const isNamedAgain = (tokens: readonly Token[], at: number, { proper }: Vocabulary): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !proper.has(token.text) || ADVERBS.has(token.lower)) return false;
  return (
    (next?.text === ',' && tokens[at + 2]?.lower === 'who') ||
    CUES.get(next?.lower ?? '')?.form === 'past'
  );
};

/** "Will Price said", "May Tan added": a given name that is also an auxiliary. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 2];
  return (
    /^(Will|May)$/.test(tokens[at]?.text ?? '') &&
    isNameWord(tokens[at + 1]) &&
    CUES.get(after?.lower ?? '')?.form === 'past'
  );
}

/** A sentence's first word that is a plural for people, and nowhere else has a capital. */
const isGroupFirst = (token: Token, { proper }: Vocabulary): boolean =>
  !proper.has(token.text) &&
  (GROUP_NOUNS.has(token.lower) ||
    (token.lower.endsWith('s') && ROLES.has(token.lower.slice(0, -1))));

/**
 * The names in a paragraph's tokens, in order. A sentence's first word is no name where the article
 * also prints it in small letters.
 */
export function namesIn(
  text: string,
  tokens: readonly Token[],
  words: Vocabulary,
  firsts: ReadonlySet<number>,
): readonly Name[] {
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const starts =
      isNameWord(token) &&
      (worldAt(tokens, at) !== null || !isFunctionWord(token) || isGivenName(tokens, at)) &&
      !(firsts.has(at) && isCommonFirst(token, words.common) && !isNamedAgain(tokens, at, words)) &&
      !HYPHENATED_ADJECTIVE.test(token.text);
    if (!starts) {
      at++;
      continue;
    }
    const to = endOfRun(text, tokens, at);
    if (firsts.has(at) && to - at === 1 && isGroupFirst(token, words)) {
      at = to;
      continue;
    }
    const name = classify(tokens, at, to);
    if (name) names.push(name);
    at = to;
  }
  return names;
}
