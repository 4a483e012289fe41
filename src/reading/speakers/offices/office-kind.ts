/** What kind of office of state the words of a role tell, where they leave out the state. */
import {
  HOME_OFFICES,
  NO_LONGER,
  OFFICIALS,
  OVERSEEN,
  PORTFOLIOS,
  RANKS,
  STATE_BODIES,
} from '../../../language/lexicon/offices-and-bodies.ts';
import type { Phrase } from '../../structure/noun-phrases.ts';
import type { Token } from '../../structure/tokens.ts';
import { isPreposition } from '../../structure/word-class.ts';

/**
 * The one: "Foreign Secretary", "the foreign minister", "Gen.", of the paper's own state where nothing else is told.
 * Any: "High Commissioner", "spokesman", "a deputy minister", only of a state that is told.
 */
export type OfficeKind = 'the one' | 'any';

/** Those who hold none of the state. */
const NOT_OF_STATE = /^(?:then|shadow|opposition|late)$/;

/** The words of a role up to its noun: of "Minister of State for Trade" the first. */
export function upToNoun(tokens: readonly Token[], { from, to }: Phrase): readonly Token[] {
  const words = tokens.slice(from, to);
  const end = words.findIndex((word, at) => at > 0 && isPreposition(word));
  return end < 0 ? words : words.slice(0, end);
}

/** Which kind a role is; null where it may as well be no office of state. */
export function officeKind(tokens: readonly Token[], role: Phrase): OfficeKind | null {
  const words = upToNoun(tokens, role);
  const [first] = words;
  const isOwned = words.some(({ kind }, at) => kind === 'possessive' && !owns(words[at - 1]));
  if (
    !first ||
    isOwned ||
    words.some(({ lower }) => NOT_OF_STATE.test(lower) || NO_LONGER.test(lower))
  )
    return null;
  if (isRank(tokens.slice(role.from, role.to))) return 'the one';
  if (isEnvoy(words.map(({ lower }) => lower)) && words.length <= 2) return 'any';
  const over = tokens.slice(role.from + words.length, role.to);
  if (isVoice([...words, ...over])) return 'any';
  if (!isOfState(words, over)) return null;
  const isOfBody =
    isForeignOffice(words) || [...words, ...over].some(({ lower }) => isForce(lower));
  const isAnyone = /^an?$/.test(tokens[role.from - 1]?.lower ?? '');
  return isAnyone && !isOfBody ? 'any' : 'the one';
}

/** "the government's", "the Prime Minister's". */
const owns = (token: Token | undefined): boolean =>
  isForce(token?.lower ?? '') || HOME_OFFICES.has(token?.lower ?? '');

/** "spokesman", "a senior official", "the press secretary". */
function isVoice(words: readonly Token[]): boolean {
  const noun = words.at(-1)?.lower ?? '';
  const isPlain = words
    .slice(0, -1)
    .every(({ lower }) => /^(?:senior|top|deputy|chief|official|press)$/.test(lower));
  return isPlain && /^(?:spokes|officials?$|sources?$|secretary$)/.test(noun);
}

/** "Gen.", "Lt Col", "Chief of the Naval Staff, Rear Admiral"; no "Director General". */
function isRank(words: readonly Token[]): boolean {
  const last = words.at(-1)?.lower.replace(/\.$/, '') ?? '';
  return RANKS.has(last);
}

/** Whether the words of a role are of somebody who is sent to another state: "Ambassador", "the high commissioner", "chargé d’affaires". */
export const isEnvoy = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:ambassador|envoy|consul(?:-general)?|amb|d['’]affaires)$/.test(word)) ||
  (words.includes('high') && words.includes('commissioner'));

/** Who sits in a parliament. */
export const LEGISLATORS = /^(?:sen|senator|rep|representative|congressman|congresswoman|mp)$/;

/** "Foreign Affairs Principal Secretary", "deputy prime minister", "army spokesman"; no "Council President", "press secretary". */
function isOfState(words: readonly Token[], over: readonly Token[]): boolean {
  const noun = words.at(-1)?.lower.replace(/\.$/, '') ?? '';
  // "Minister of Health of Bandara": of a state that no list knows; no "Minister of State at the Ministry of Health".
  const [one, other] = over.filter(({ lower }) => /^(?:of|at)$/.test(lower));
  if (one?.lower === 'of' && other?.lower === 'of') return false;
  const before = words.slice(0, -1).map(({ lower }) => lower);
  if (isOfTheBody(over) || (over[0]?.lower === 'of' && isCommittee(over))) return true;
  const isOwned = words.some(({ kind }) => kind === 'possessive');
  if (isOwned || before.some(isForce) || isForeignOffice(words)) return isAide(noun);
  if (noun === 'speaker') return before.length === 0 && over.length === 0;
  if (/^(?:(?:under-?)?secretary|advis[eo]r)$/.test(noun))
    return MATTERS.has(before.at(-1) ?? '') || MATTERS.has(over.at(-1)?.lower ?? '');
  if (LEGISLATORS.test(noun)) return true;
  if (/president$/.test(noun))
    return over.length === 0 && before.every((word) => PORTFOLIOS.has(word));
  return HOME_OFFICES.has(noun);
}

/** "a captain in the border guard", "a spokesman for the army". */
function isOfTheBody(over: readonly Token[]): boolean {
  if (over[1]?.lower !== 'the' || over.length > LONGEST_BODY) return false;
  const place = over.findLastIndex(({ lower }) => lower === 'in');
  const body = place > 2 ? over.slice(2, place) : over.slice(2);
  return isForce(body.at(-1)?.lower ?? '') || isStateBody(body);
}

/** "the foreign affairs committee", "the economic committee of the National Assembly": only a parliament's is over such a thing. */
const isCommittee = (words: readonly Token[]): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(?:committee|commission|subcommittee)$/.test(lower) &&
      words
        .slice(0, at)
        .some((word) => /^(?:foreign|defen[cs]e|energy|economic)$/.test(word.lower)),
  ) && words.length <= LONGEST_BODY + 2;

/** "army spokesman", "government adviser"; no "army nurse". */
const isAide = (noun: string): boolean => OFFICIALS.has(noun) || /secretary$/.test(noun);

/** Words of "for the Department of Foreign Affairs and Trade". */
const LONGEST_BODY = 8;

/** A body of the state, or what is of one: "presidential office official". */
const isForce = (word: string): boolean =>
  /^(?:guard|presidential)$/.test(word) || STATE_BODIES.has(word);

/** What stands before "Secretary" and "Adviser" of a state's. */
export const MATTERS: ReadonlySet<string> = new Set([
  ...[...PORTFOLIOS].filter((word) => !/^(?:press|general|vice|deputy|chief)$/.test(word)),
  ...'cabinet principal permanent affairs resources works'.split(' '),
]);

const isForeignOffice = (words: readonly Token[]): boolean =>
  words.some(({ lower }, at) => lower === 'office' && words[at - 1]?.lower === 'foreign');

/** Bodies that states call "National". */
const NATIONAL = /^national (?:security council|assembly|police(?: service| force)?)$/;

const isRulingParty = ([first, second]: readonly Token[]): boolean =>
  first?.lower === 'ruling' && second?.lower === 'party';

/** "Foreign Ministry", "Army", "Department of National Defense": a body that every state has. */
export function isStateBody(words: readonly Token[]): boolean {
  if (words.length === 2 && (isForeignOffice(words) || isRulingParty(words))) return true;
  if (NATIONAL.test(words.map(({ lower }) => lower).join(' '))) return true;
  const isOver = /^(?:of|for)$/.test(words[1]?.lower ?? '');
  const body = isOver ? words[0] : words.at(-1);
  const over = isOver ? words.slice(2) : words.slice(0, -1);
  return (
    (STATE_BODIES.has(body?.lower ?? '') || (isOver && body?.lower === 'department')) &&
    over.every(({ lower }) => OVERSEEN.has(lower) || /^(?:and|the|national)$/.test(lower))
  );
}
