/** The role that stands before or behind a name, in an apposition or a title. */
import { DETERMINERS, ORGANISATION_WORDS } from '../../language/lexicon/function-words.ts';
import { BODIES } from '../../language/lexicon/offices-and-bodies.ts';
import { CUES } from '../../language/lexicon/reporting-verbs.ts';
import {
  GENDERED_NOUNS,
  type Gender,
  ROLES,
  TITLES,
} from '../../language/lexicon/titles-and-roles.ts';
import { climb, type Phrase, phraseAfter, phraseBefore } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isNominal, isPreposition, isVerb } from '../structure/word-class.ts';
import { demonymAt, worldAt } from './country-at.ts';
import { isTitle, type Name } from './name-kinds.ts';
import { beforeRetired } from './name-runs.ts';
import { partySpokenFor } from './state-told.ts';

/** What a person is, as the article gives it: token indexes, with the party and gender it tells. */
export type Role = Phrase & { readonly party: string | null; readonly gender: Gender };

const HONORIFICS = new Set(
  'mr mrs ms miss mr. mrs. ms. sir sayyid lady dame señor señora señorita monsieur madame herr frau signor signora'.split(
    ' ',
  ),
);

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
  return (
    PERSON_ENDING.test(head.lower) &&
    !BODIES.has(head.lower) &&
    (demonymAt(tokens, phrase.from) !== null || opensPhrase(tokens, phrase.from))
  );
}

/** "roofer Darren Dobbs": behind a comma or at the beginning, a plain noun before a name says what somebody is. */
const opensPhrase = (tokens: readonly Token[], from: number): boolean =>
  from === 0 || tokens[from - 1]?.kind === 'punctuation' || tokens[from - 1]?.kind === 'quotation';

/** The office with what it is over, in capitals before a name: "Minister of Trade and Industry Ann Lee". */
const isOfficeOver = (tokens: readonly Token[], { from, core }: Name): boolean =>
  tokens.slice(from + 1, core - 1).some(isPreposition);

/** Of "University of Leeds professor Ann Lee" the role begins with the university. */
function ofBody(tokens: readonly Token[], from: number): number {
  const body = tokens[from - 2];
  const isBody = body?.capital && ORGANISATION_WORDS.has(body.lower);
  const whole = isBody && tokens[from - 1]?.lower === 'of' ? phraseBefore(tokens, from - 2) : null;
  return whole?.from ?? from;
}

/** An article, or the time before an entry of a live blog: "14:05 Foreign Minister Idris Okonlal". */
const opensRole = (token: Token | undefined): boolean =>
  DETERMINERS.has(token?.lower ?? '') || /^\d{1,2}[.:]\d{2}(?:[ap]m)?$/.test(token?.lower ?? '');

/** The role that stands before a name: "China's UN Ambassador", "senior US diplomat". */
export function roleBefore(tokens: readonly Token[], name: Name): Role | null {
  if (isOfficeOver(tokens, name)) return officeOver(tokens, name);
  const end = beforeRetired(tokens, name.core);
  const phrase = phraseBefore(tokens, end - 1);
  if (!phrase || !headsRole(tokens, phrase, end)) return null;
  const gender = genderIn(tokens, phrase.from, name.core);
  let from = ofBody(tokens, phrase.from);
  while (from < name.core && opensRole(tokens[from])) from++;
  const onlyHonorific = name.core - from === 1 && HONORIFICS.has(tokens[from]?.lower ?? '');
  return {
    from: onlyHonorific ? name.core : from,
    to: name.core,
    party: partySpokenFor(tokens, from, name.core),
    gender,
  };
}

function officeOver(tokens: readonly Token[], { from, core }: Name): Role {
  let start = phraseBefore(tokens, from)?.from ?? from;
  while (start < from && DETERMINERS.has(tokens[start]?.lower ?? '')) start++;
  const party = partySpokenFor(tokens, start, core);
  return { from: start, to: core, party, gender: genderIn(tokens, from, core) };
}

const LONGEST_TITLE = 8;

/** "His grandfather, Vik said, used to tell him": who tells it stands between the commas. */
const isTeller = (tokens: readonly Token[], { to }: Name): boolean =>
  CUES.has(tokens[to]?.lower ?? '') && tokens[to + 1]?.text === ',';

/** The comma behind which a name stands, title and all: ", retired judge Ann Lee"; null where there is none. */
export function commaAhead(tokens: readonly Token[], name: Name): number | null {
  if (isTeller(tokens, name)) return null;
  for (let at = name.from - 1; at >= Math.max(0, name.from - LONGEST_TITLE); at--) {
    if (tokens[at]?.text !== ',') continue;
    if (at === name.from - 1 && isOfficeOver(tokens, name)) return at;
    const to = phraseAfter(tokens, at + 1)?.to;
    return to === name.to || to === beforeRetired(tokens, name.core) ? at : null;
  }
  return null;
}

/** "The Iraqi Agriculture Minister, X", "Malaysia's Prime Minister, X": an office, though all its words are capitals. */
const isOwnedOffice = (tokens: readonly Token[], from: number): boolean =>
  DETERMINERS.has(tokens[from]?.lower ?? '') ||
  demonymAt(tokens, from) !== null ||
  tokens[from + (worldAt(tokens, from)?.length ?? 1)]?.kind === 'possessive';

/** The role of which a name is the apposition: "the group's chief strategist, Guy Cecil". */
export function roleAhead(tokens: readonly Token[], name: Name): Role | null {
  const comma = commaAhead(tokens, name);
  const phrase = comma === null ? null : phraseBefore(tokens, comma - 1);
  if (comma === null || !phrase) return null;
  const whole = isRoleWord(tokens[phrase.to - 1]) ? phrase : climb(tokens, phrase, 0);
  const head = phraseAfter(tokens, whole.from);
  if (!head || !isRoleWord(tokens[head.to - 1])) return null;
  if (tokens[head.to - 1]?.capital && !isOwnedOffice(tokens, whole.from)) return null;
  let { from } = whole;
  while (from < head.to - 1 && DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
  const party = partySpokenFor(tokens, from, comma);
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

/** "Mary, 72, was drying school books", "Evdokia Raptis (88)": nothing but a person has an age right behind a name that ends at `to`. */
export const hasAge = (tokens: readonly Token[], to: number): boolean =>
  /^[,(]$/.test(tokens[to]?.text ?? '') &&
  /^\d{1,3}$/.test(tokens[to + 1]?.text ?? '') &&
  /^[,.;)]$/.test(tokens[to + 2]?.text ?? '');

/** Of "Ann Lee, 34, a midwife" the place behind the age. */
const behindAge = (tokens: readonly Token[], at: number): number =>
  /^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',' ? at + 2 : at;

/** The comma of "Minister for Water, Irrigation and Energy": an office over several things, all capitals. */
function isListed(tokens: readonly Token[], from: number, comma: number): boolean {
  const words = tokens.slice(from, comma);
  const isOver = words.some(({ lower }, at) => ROLES.has(lower) && isPreposition(words[at + 1]));
  const and = tokens
    .slice(comma + 1, comma + LONGEST_LIST)
    .findIndex(({ lower }) => lower === 'and');
  return (
    tokens[comma]?.text === ',' &&
    isOver &&
    and > 0 &&
    tokens
      .slice(comma + 1, comma + 1 + and)
      .every(({ text, capital }) => capital || text === ',') &&
    tokens[comma + 2 + and]?.capital === true
  );
}

/** Of the things that an office is over. */
const LONGEST_LIST = 8;

/** "In his home town of Satara, his father watched": behind what stands in front the sentence itself begins. */
function isMainClause(tokens: readonly Token[], name: Name, from: number): boolean {
  const head = isPreposition(tokens[name.from - 1]) ? phraseAfter(tokens, from) : null;
  return head !== null && isVerb(tokens[head.to]);
}

/** How many words a bracket behind a name may hold. */
const LONGEST_BRACKET = 5;

/** Over "(Senegal)": what stands behind a bracket at `at`. */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.slice(at, at + LONGEST_BRACKET).findIndex(({ text }) => text === ')');
  return close < 0 ? at : at + close + 1;
}

/** The role that follows a name between commas: ", a spokesman for the squad,". */
export function roleAfter(tokens: readonly Token[], name: Name): Role | null {
  const comma = behindBracket(tokens, name.to);
  if (tokens[comma]?.text !== ',') return null;
  const from = behindAge(tokens, comma + 1);
  // Of "Mr Desmond Achebe, Ms Catrin Bevan" the second is somebody else.
  if (!isNominal(tokens[from]) || HONORIFICS.has(tokens[from]?.lower ?? '')) return null;
  if (isMainClause(tokens, name, from)) return null;
  let to = from;
  let hasRole = false;
  while (to < tokens.length && to - from < LONGEST_APPOSITION) {
    const token = tokens[to];
    if (!token || token.kind === 'quotation') break;
    if (token.kind === 'punctuation' && !isListed(tokens, from, to)) break;
    if (/^(who|which|whose|said|says)$/.test(token.lower)) break;
    if (ROLES.has(token.lower.replace(/^.*-/, '')) || TITLES.has(token.lower)) hasRole = true;
    to++;
  }
  if (to === from || !(hasRole || isApposition(tokens, name, { from, to }))) return null;
  const start = DETERMINERS.has(tokens[from]?.lower ?? '') && to - from > 1 ? from + 1 : from;
  return {
    from: start,
    to,
    party: partySpokenFor(tokens, from, to),
    gender: genderIn(tokens, from, to),
  };
}
