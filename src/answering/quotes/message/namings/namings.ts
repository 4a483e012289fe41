/**
 * Who is named in the words around a message's quotations: people and states of the library, people
 * whom it does not know, offices ("the Chinese ambassador"), pronouns. Words are told by kind, a letter each,
 * and a naming is a pattern over the letters: "senior US diplomat Jeffrey DeLaurentis" is ASRP.
 */
import type { Gender } from '../../../../language/lexicon/titles-and-roles.ts';
import type { Range } from '../../../../language/spans/span.ts';
import { wordsOf } from '../../../../language/words.ts';
import type { PreparedLibrary } from '../../../lookup/lookups.ts';
import { isForeignOffice } from './foreign-offices.ts';
import { type Naming, outside } from './naming.ts';
import { type NamingToken, tokensIn } from './naming-tokens.ts';
import { elsewhereIn, isOnesOwn, saysItself } from './outside.ts';
import type { NamingKind } from './word-kinds.ts';

const OFFICE = '[SA]{0,4}[TR]+';
/** "(Head) of the Kenyan Senate". */
const OF_BODY = '(?:[OF]D?[SUAP]{0,3})?';
/** ", the Kenyan minister for water". */
const OFFICE_BEHIND = `,D?${OFFICE}${OF_BODY}`;

/** The patterns, the first that fits: an outlet or a body is none of the names in it. */
const NAMINGS = {
  outlet: 'D?[SAUPRT]{0,8}N[NUGR]*',
  body: 'D?[SAUPRT]{0,8}G[UGARS]*',
  person: `(?:[DM]?[SAU]{0,4}[TR]+(?:[OF]?D?S)?,?)?[TU]*P[UP]*(?:${OFFICE_BEHIND}|FD?S)?(?:,[SU]+(?=[,|]|$))?`,
  stranger: `(?:[DM]?${OFFICE},?)?U+(?:${OFFICE_BEHIND})?`,
  handle: '@',
  role: `[DM]?${OFFICE}${OF_BODY}`,
  state: 'D?S+',
  pronoun: 'H',
  own: 'MA{1,3}(?![APUTRSGN])',
};
const NP = new RegExp(Object.values(NAMINGS).join('|'), 'gu');

/** The namings in a stretch of a message, in order. */
export function namingsIn(text: string, range: Range, library: PreparedLibrary): readonly Naming[] {
  const tokens = tokensIn(text, range, library);
  const letters = tokens.map(({ kind }) => kind).join('');
  const namings = [...letters.matchAll(NP)].flatMap(({ index, 0: found }) => {
    const own = tokens.slice(index, index + found.length);
    const naming = namingOf(own, text, library) ?? outsideOf(own, text);
    if (naming === null) return [];
    const isForeign = isForeignOffice(naming, own, tokens, index, library);
    return [{ ...naming, isForeign, end: withoutOwner(text, naming) }];
  });
  const named = namings.filter(
    (one, at) => !isInAside(one, namings.slice(Math.max(0, at - NAMED_BEFORE), at), text),
  );
  const isNamed = named.some(({ kind }) => kind !== 'vague' && kind !== 'outlet');
  const elsewhere = isNamed ? null : elsewhereIn(text, range);
  return elsewhere === null ? named : [outside(elsewhere)];
}

/** How many before a naming it may tell of, and how far behind them: it keeps the work linear. */
const NAMED_BEFORE = 3;
const LONGEST_ASIDE = 80;

/** "Sandford (tenor, Leeds)", "Strake, by phone from Dubai": where somebody known is from; "Lars (no, the other Lars)": who was named already. */
const isInAside = (
  { kind, mention, start, names }: Naming,
  before: readonly Naming[],
  text: string,
) =>
  (kind === 'state' || kind === 'person') &&
  before.some(
    (one) =>
      (one.mention !== null || one.kind === 'person') &&
      (kind === 'state' || mention === null || names.every((name) => one.names.includes(name))) &&
      start - one.end <= LONGEST_ASIDE &&
      WHERE_FROM.test(text.slice(one.end, Math.max(one.end, start))),
  );

const WHERE_FROM = /^\s?[([][^()[\]]*$|^[^.!?:\n]*\b(?:from|in|at|of|on|to|via|for)\s[^,.!?:\n]*$/u;

/** "My bank app:", "our wall says": something of the writer's own. */
function outsideOf(tokens: readonly NamingToken[], text: string): Naming | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const keys = tokens.map(({ key }) => key);
  return saysItself(keys, text, last.end) ? outside({ start: first.start, end: last.end }) : null;
}

/** Where the name ends before an owner's "'s". */
const withoutOwner = (text: string, { start, end }: Range): number =>
  end - (/['’]s$/u.exec(text.slice(start, end))?.[0].length ?? 0);

function namingOf(
  all: readonly NamingToken[],
  text: string,
  library: PreparedLibrary,
): Naming | null {
  const tokens = all.filter(({ kind }) => kind !== ',' && kind !== '|');
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const head = isOfName(tokens) ? [] : headOf(all);
  const of = (...kinds: readonly NamingKind[]) => tokens.filter(({ kind }) => kinds.includes(kind));
  const [person] = head.filter(({ kind }) => kind === 'P');
  const [state] = of('S');
  const names = head.flatMap(({ names }) => names);
  const offices = of('T', 'R').map(({ key }) => key);
  const common = {
    start: first.start,
    end: last.end,
    names,
    isKnown: person !== undefined && head.length === 1,
    isSmall:
      offices.length === 0 &&
      isOneSmallWord(person === undefined ? head : [person], text) &&
      !isSurname(person, library),
    offices,
    state: state?.mention ?? null,
    gender: GENDERS.get(first.key) ?? null,
    isForeign: false,
    isOutside: head.length > 0 && isOnesOwn(text, rangeOf(head)),
  };
  if (of('N').length > 0) return { ...common, kind: 'outlet', mention: null };
  if (of('H').length > 0) return { ...common, kind: 'pronoun', mention: null };
  if (of('G').length > 0) return { ...common, kind: 'vague', mention: null };
  if (person !== undefined || names.length > 0)
    return {
      ...common,
      kind: of('M').length > 0 && person === undefined ? 'vague' : 'person',
      mention: person?.mention ?? null,
    };
  if (common.offices.length > 0)
    return { ...common, kind: of('M').length > 0 ? 'vague' : 'role', mention: null };
  return state === undefined ? null : { ...common, kind: 'state', mention: state.mention };
}

/** "The dean of Thornbridge": an office of what bears the name. */
function isOfName(tokens: readonly NamingToken[]): boolean {
  const of = tokens.findIndex(({ kind }) => kind === 'F' || kind === 'O');
  const office = tokens.findIndex(({ kind }) => kind === 'R' || kind === 'T');
  return office >= 0 && office < of && !tokens.slice(0, of).some(isNamePart);
}

const GENDERS = new Map<string, Gender>([
  ['he', 'm'],
  ['she', 'f'],
]);

const rangeOf = (tokens: readonly NamingToken[]): Range => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

function isOneSmallWord(name: readonly NamingToken[], text: string): boolean {
  const { start, end } = rangeOf(name);
  return name.flatMap(({ names }) => names).length === 1 && !/\p{Lu}/u.test(text.slice(start, end));
}

/** "lund" where the library knows a Karin Lund. */
const isSurname = (person: NamingToken | undefined, { speakers }: PreparedLibrary): boolean =>
  person?.mention?.speakers.some((id) => {
    const words = wordsOf(speakers.get(id)?.name ?? '').map(({ key }) => key);
    return words.length > 1 && words.at(-1) === person.key;
  }) === true;

const isNamePart = ({ kind }: NamingToken): boolean => kind === 'P' || kind === 'U' || kind === '@';

/** The words of the name itself, without what stands beside it: those that the library knows, else the last before an aside. */
function headOf(tokens: readonly NamingToken[]): readonly NamingToken[] {
  const runs: NamingToken[][] = [];
  let isOpen = false;
  for (const token of tokens) {
    if (token.kind === ',' && runs.length > 0) break;
    const isName = isNamePart(token);
    if (isName) {
      if (isOpen) runs.at(-1)?.push(token);
      else runs.push([token]);
    }
    isOpen = isName;
  }
  return runs.find((run) => run.some(({ kind }) => kind === 'P')) ?? runs.at(-1) ?? [];
}
