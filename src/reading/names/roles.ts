/** The role that stands before or behind a name, in an apposition or a title. */
import { WORLD_NAMES } from '../../language/lexicon/countries.ts';
import { DETERMINERS } from '../../language/lexicon/function-words.ts';
import {
  GENDERED_NOUNS,
  type Gender,
  ROLES,
  TITLES,
} from '../../language/lexicon/titles-and-roles.ts';
import { climb, type Phrase, phraseAfter, phraseBefore } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isNominal, isPreposition } from '../structure/word-class.ts';
import { demonymAt, worldAt } from './country-at.ts';
import { isTitle, type Name } from './name-kinds.ts';

/** What a person is, as the article gives it: token indexes, with the party and gender it tells. */
export type Role = Phrase & { readonly party: string | null; readonly gender: Gender };

const HONORIFICS = new Set('mr mrs ms miss mr. mrs. ms. sir lady dame'.split(' '));
const PREFIX = /^(then|ex|former)-/i;

/** The first state or organisation that the words of a role name. */
export function partyIn(tokens: readonly Token[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    const world = worldAt(tokens, at);
    if (world && at + world.length <= to) return world.entry.party;
    const demonym = demonymAt(tokens, at);
    if (demonym && at + demonym.length <= to) return demonym.state;
    const inner = WORLD_NAMES.get(token.text.replace(PREFIX, ''));
    if (PREFIX.test(token.text) && inner) return inner.party;
  }
  return null;
}

/** Of "the boy's mother" where "mother" stands: whose a role is tells nothing of who has it. */
function behindOwner(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let at = from; at < to && !isPreposition(tokens[at]); at++)
    if (tokens[at]?.kind === 'possessive') start = at + 1;
  return start;
}

/** The gender that a word of a role tells: "Mr.", "spokeswoman". */
export function genderIn(tokens: readonly Token[], from: number, to: number): Gender {
  for (let at = behindOwner(tokens, from, to); at < to; at++) {
    const word = tokens[at]?.lower.replace(/\.$/, '') ?? '';
    const gender = GENDERED_NOUNS.get(word) ?? TITLES.get(word) ?? null;
    if (gender) return gender;
  }
  return null;
}

const isRoleWord = (token: Token | undefined): boolean => token !== undefined && isTitle(token);

/** Endings of nouns for people: "skater", "volcanologist". */
const PERSON_ENDING = /(?:er|or|ist|ian|ant|eer|man|woman)$/;

/** Whether the words before a name are a role: a known one, or a noun for people behind a demonym. */
function headsRole(tokens: readonly Token[], phrase: Phrase, core: number): boolean {
  const head = tokens[core - 1];
  if (isRoleWord(head)) return true;
  if (!isNominal(head) || head.kind !== 'word' || head.capital) return false;
  return PERSON_ENDING.test(head.lower) && demonymAt(tokens, phrase.from) !== null;
}

/** The role that stands before a name: "China's UN Ambassador", "senior US diplomat". */
export function roleBefore(tokens: readonly Token[], name: Name): Role | null {
  const phrase = phraseBefore(tokens, name.core - 1);
  if (!phrase || !headsRole(tokens, phrase, name.core)) return null;
  const gender = genderIn(tokens, phrase.from, name.core);
  let from = phrase.from;
  while (from < name.core && DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
  const onlyHonorific = name.core - from === 1 && HONORIFICS.has(tokens[from]?.lower ?? '');
  return {
    from: onlyHonorific ? name.core : from,
    to: name.core,
    party: partyIn(tokens, from, name.core),
    gender,
  };
}

const LONGEST_TITLE = 5;

/** The comma behind which a name stands, title and all: ", retired judge Ann Lee"; null where there is none. */
export function commaAhead(tokens: readonly Token[], name: Name): number | null {
  for (let at = name.from - 1; at >= Math.max(0, name.from - LONGEST_TITLE); at--) {
    if (tokens[at]?.text !== ',') continue;
    return phraseAfter(tokens, at + 1)?.to === name.to ? at : null;
  }
  return null;
}

/** The role of which a name is the apposition: "the group's chief strategist, Guy Cecil". */
export function roleAhead(tokens: readonly Token[], name: Name): Role | null {
  const comma = commaAhead(tokens, name);
  const phrase = comma === null ? null : phraseBefore(tokens, comma - 1);
  if (comma === null || !phrase) return null;
  const whole = isRoleWord(tokens[phrase.to - 1]) ? phrase : climb(tokens, phrase, 0);
  const head = phraseAfter(tokens, whole.from);
  if (!head || !isRoleWord(tokens[head.to - 1]) || tokens[head.to - 1]?.capital) return null;
  let { from } = whole;
  while (from < head.to - 1 && DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
  const party = partyIn(tokens, from, comma);
  return { from, to: comma, party, gender: genderIn(tokens, from, head.to) };
}

const LONGEST_APPOSITION = 16;

/** ", the harbour master,": behind a full name any noun for people with an article, closed by a comma or stop. */
function isApposition(tokens: readonly Token[], name: Name, { from, to }: Phrase): boolean {
  const head = phraseAfter(tokens, from);
  const noun = head && tokens[head.to - 1];
  const closing = tokens[to]?.text;
  return (
    name.to - name.core > 1 &&
    DETERMINERS.has(tokens[from]?.lower ?? '') &&
    noun?.kind === 'word' &&
    !noun.capital &&
    PERSON_ENDING.test(noun.lower) &&
    (closing === ',' || closing === '.')
  );
}

/** The role that follows a name between commas: ", a spokesman for the squad,". */
export function roleAfter(tokens: readonly Token[], name: Name): Role | null {
  if (tokens[name.to]?.text !== ',') return null;
  const from = name.to + 1;
  if (!isNominal(tokens[from])) return null;
  let to = from;
  let hasRole = false;
  while (to < tokens.length && to - from < LONGEST_APPOSITION) {
    const token = tokens[to];
    if (!token || token.kind === 'punctuation' || token.kind === 'quotation') break;
    if (/^(who|which|whose|said|says)$/.test(token.lower)) break;
    if (ROLES.has(token.lower.replace(/^.*-/, '')) || TITLES.has(token.lower)) hasRole = true;
    to++;
  }
  if (to === from || !(hasRole || isApposition(tokens, name, { from, to }))) return null;
  const start = DETERMINERS.has(tokens[from]?.lower ?? '') && to - from > 1 ? from + 1 : from;
  return { from: start, to, party: partyIn(tokens, from, to), gender: genderIn(tokens, from, to) };
}
