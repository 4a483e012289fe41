/**
 * Who is named in the words around a message's quotations: people and states of the library, people
 * whom it does not know, offices ("the Chinese ambassador"), pronouns. Words are told by kind, a letter each,
 * and a naming is a pattern over the letters: "senior US diplomat Jeffrey DeLaurentis" is ASRP.
 */

import { WORLD_NAMES } from '../../../language/lexicon/countries.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../../language/lexicon/function-words.ts';
import { isGivenName } from '../../../language/lexicon/given-names.ts';
import { COMMON_WORDS } from '../../../language/lexicon/meanings/common-words.ts';
import { DOCUMENTS, MEDIA, OUTLETS } from '../../../language/lexicon/occasions.ts';
import { LABELS } from '../../../language/lexicon/question-words.ts';
import { SPEECH_VERBS } from '../../../language/lexicon/reporting-verbs.ts';
import { isStopWord } from '../../../language/lexicon/stop-words.ts';
import {
  type Gender,
  GROUP_NOUNS,
  ROLES,
  TITLES,
} from '../../../language/lexicon/titles-and-roles.ts';
import { lowerBound } from '../../../language/spans/lower-bound.ts';
import { touching } from '../../../language/spans/ranges.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Word, wordsOf } from '../../../language/words.ts';
import type { NameMention, PreparedLibrary } from '../../lookup/lookups.ts';
import { mentionsIn } from '../../lookup/name-index.ts';
import { isKnownTerm, stemOf } from '../../lookup/terms.ts';
import { turnOf } from '../../meaning-words.ts';
import { elsewhereIn, isOnesOwn, isRelation, saysItself } from './outside.ts';

/** "Gran Kinnane": what people call their own, and others' own. */
const OF_FAMILY = new Set(
  'gran granny grandma nan nana grandpa grandad granddad mum mom dad auntie aunt uncle'.split(' '),
);

/** Somebody who is named, with all that is said of them: "India's ambassador Arjun Mehta". */
export type Naming = Range & {
  /** `vague`: a nickname, a friend, "op": somebody, and nobody can tell who. `outlet`: what carries others' words. */
  readonly kind: 'person' | 'state' | 'role' | 'pronoun' | 'vague' | 'outlet';
  /** Names of the library within: the person's, or the state's. */
  readonly mention: NameMention | null;
  /** Words of a person's name, folded. */
  readonly names: readonly string[];
  /** Whether the library knows the whole name. */
  readonly isKnown: boolean;
  /** Titles and nouns of office, folded. */
  readonly offices: readonly string[];
  /** The state or organisation that is named beside the person or the office. */
  readonly state: NameMention | null;
  /** Of "he" and "she". */
  readonly gender: Gender;
  /** Somebody or something of the writer's own: "my boss", "my cousin Reza". */
  readonly isOutside: boolean;
  /** An office of something that no article speaks of: "Google CEO". Its words may be as printed, changed ones are others. */
  readonly isForeign: boolean;
};

type NamingKind =
  | 'P'
  | 'G'
  | 'N'
  | 'S'
  | 'T'
  | 'R'
  | 'U'
  | 'D'
  | 'M'
  | 'A'
  | 'O'
  | 'F'
  | 'H'
  | 'V'
  | '@'
  | 'x'
  | '|'
  | ',';
type NamingToken = Range & {
  readonly kind: NamingKind;
  readonly key: string;
  /** The words of a name, folded. */
  readonly names: readonly string[];
  readonly mention: NameMention | null;
};

const NP =
  /D?[SAUPRT]*N[NUGR]*|D?[SAUPRT]*G[UGARS]*|(?:[DM]?[SAU]{0,4}[TR]+(?:[OF]?D?S)?,?)?[TU]*P[UP]*(?:,D?[SA]{0,4}[TR]+(?:[OF]D?[SUAP]{0,3})?|FD?S)?(?:,[SU]+(?=[,|]|$))?|(?:[DM]?[SA]{0,4}[TR]+,?)?U+(?:,D?[SA]{0,4}[TR]+(?:[OF]D?[SUAP]{0,3})?|,S(?=[,|]|$)|FD?S)?|@|[DM]?[SA]{0,4}[TR]+(?:[OF]D?[SUAP]{0,3})?|D?S+|H|M?V|MA{1,3}(?![APUTRSGN])/gu;

/** The namings in a stretch of a message, in order. */
export function namingsIn(text: string, range: Range, library: PreparedLibrary): readonly Naming[] {
  const tokens = tokensIn(text, range, library);
  const letters = tokens.map(({ kind }) => kind).join('');
  const namings = [...letters.matchAll(NP)].flatMap(({ index, 0: found }) => {
    const own = tokens.slice(index, index + found.length);
    const naming = namingOf(own, text) ?? outsideOf(own, text);
    if (naming === null) return [];
    const isForeign = isOwnBare(naming, own) || isOfUnknown(naming, tokens, index, library);
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

/** "Sandford (tenor, Leeds)", "Strake, by phone from Dubai": where somebody known is from. */
const isInAside = ({ kind, mention, start }: Naming, before: readonly Naming[], text: string) =>
  (kind === 'state' || (kind === 'person' && mention === null)) &&
  before.some(
    (one) =>
      one.mention !== null &&
      start - one.end <= LONGEST_ASIDE &&
      WHERE_FROM.test(text.slice(one.end, Math.max(one.end, start))),
  );

const WHERE_FROM = /^\s?\([^()]*$|^[^.!?:\n]*\bfrom\s$/u;

/** "Boss on Slack today": whom one has for oneself, without "the". */
const isOwnBare = ({ kind, offices, state }: Naming, [first]: readonly NamingToken[]): boolean =>
  kind === 'role' && state === null && first?.key === offices[0] && offices.every(isRelation);

/** "Google CEO", "the DISEC chair", "delegate of France": an office of what no article speaks of. */
function isOfUnknown(
  { kind, offices }: Naming,
  tokens: readonly NamingToken[],
  index: number,
  library: PreparedLibrary,
): boolean {
  if (kind !== 'role') return false;
  const at = tokens.findIndex(({ key }, place) => place >= index && key === offices[0]);
  const behind = tokens.slice(at + 1, at + 4).filter(({ kind }) => kind !== 'D');
  const [of, owner] = behind;
  const beside = [tokens[at - 1], of?.kind === 'F' ? owner : undefined];
  return beside.some((one) => one !== undefined && isOfNoArticle(one, library));
}

function isOfNoArticle({ kind, key, mention }: NamingToken, library: PreparedLibrary): boolean {
  if (kind === 'S') return mention?.speakers.length === 0;
  const isName = STATES.has(key) || !(COMMON_WORDS.has(key) || isKnownTerm(stemOf(key), library));
  return (kind === 'U' || kind === 'A') && isName;
}

/** States that the library does not know as such are somebody else's, whatever words it has of their letters. */
const STATES = new Set(
  [...WORLD_NAMES].flatMap(([name, { kind }]) => (kind === 'state' ? [name.toLowerCase()] : [])),
);

/** "My bank app:", "our wall says": something of the writer's own. */
function outsideOf(tokens: readonly NamingToken[], text: string): Naming | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const keys = tokens.map(({ key }) => key);
  return saysItself(keys, text, last.end) ? outside({ start: first.start, end: last.end }) : null;
}

const outside = ({ start, end }: Range): Naming => ({
  ...{ start, end, kind: 'vague', isOutside: true, isForeign: false },
  ...{ isKnown: false, mention: null, names: [], offices: [], state: null, gender: null },
});

/** Where the name ends before an owner's "'s". */
const withoutOwner = (text: string, { start, end }: Range): number =>
  end - (/['’]s$/u.exec(text.slice(start, end))?.[0].length ?? 0);

function namingOf(all: readonly NamingToken[], text: string): Naming | null {
  const tokens = all.filter(({ kind }) => kind !== ',' && kind !== '|');
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const head = headOf(all);
  const of = (...kinds: readonly NamingKind[]) => tokens.filter(({ kind }) => kinds.includes(kind));
  const [person] = head.filter(({ kind }) => kind === 'P');
  const [state] = of('S');
  const names = head.flatMap(({ names }) => names);
  const common = {
    start: first.start,
    end: last.end,
    names,
    isKnown: person !== undefined && head.length === 1,
    offices: of('T', 'R').map(({ key }) => key),
    state: state?.mention ?? null,
    gender: GENDERS.get(first.key) ?? null,
    isForeign: false,
    isOutside:
      (person === undefined && (isOwn(tokens) || tokens.some(({ key }) => OF_FAMILY.has(key)))) ||
      (head.length > 0 && isOnesOwn(text, rangeOf(head))),
  };
  if (of('N').length > 0) return { ...common, kind: 'outlet', mention: null };
  if (of('H').length > 0) return { ...common, kind: 'pronoun', mention: null };
  if (of('V', 'G').length > 0) return { ...common, kind: 'vague', mention: null };
  if (person !== undefined || names.length > 0)
    return {
      ...common,
      kind:
        (of('M').length > 0 && person === undefined) || names.some(isOfGroup) ? 'vague' : 'person',
      mention: joinedMention(head),
    };
  if (common.offices.length > 0)
    return { ...common, kind: of('M').length > 0 ? 'vague' : 'role', mention: null };
  return state === undefined ? null : { ...common, kind: 'state', mention: state.mention };
}

const GENDERS = new Map<string, Gender>([
  ['he', 'm'],
  ['she', 'f'],
]);

const rangeOf = (tokens: readonly NamingToken[]): Range => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

/** "My minister", "our neighbour". */
const isOwn = (tokens: readonly NamingToken[]): boolean =>
  tokens.some(({ key }) => key === 'my') ||
  (tokens.some(({ key }) => key === 'our') && tokens.some(({ key }) => isRelation(key)));

const isNamePart = ({ kind }: NamingToken): boolean => kind === 'P' || kind === 'U' || kind === '@';

/** The words of the name itself, without what stands beside it: those that the library knows, else the last before an aside. */
function headOf(tokens: readonly NamingToken[]): readonly NamingToken[] {
  const runs: NamingToken[][] = [];
  let isOpen = false;
  for (const token of tokens) {
    if (token.kind === ',' && runs.length > 0) break;
    if (isNamePart(token)) {
      if (isOpen) runs.at(-1)?.push(token);
      else runs.push([token]);
    }
    isOpen = isNamePart(token);
  }
  return runs.find((run) => run.some(({ kind }) => kind === 'P')) ?? runs.at(-1) ?? [];
}

const isOfGroup = (name: string): boolean => ORGANISATION_WORDS.has(name) || GROUP_NOUNS.has(name);

/** "Wu Jianjian" where each name is known for itself: whoever bears both. */
function joinedMention(persons: readonly NamingToken[]): NameMention | null {
  const mentions = persons.flatMap(({ mention }) => mention ?? []);
  const [first] = mentions;
  if (first === undefined) return null;
  const identities = mentions
    .map((one) => one.identities)
    .reduce((all, one) => all.intersection(one));
  const speakers = first.speakers.filter((id) =>
    mentions.every((one) => one.speakers.includes(id)),
  );
  return { ...first, identities, speakers, party: null };
}

/** What is read for namings, with what is known of all of it. */
type NamingPassage = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly isSmall: boolean;
  readonly isLoud: boolean;
  readonly library: PreparedLibrary;
};

function tokensIn(text: string, range: Range, library: PreparedLibrary): readonly NamingToken[] {
  const words = wordsOf(text, range.start, range.end);
  const named = mentionsIn(text, library, range).filter((one) => !isCommon(text, one));
  const mentions = new Map(named.map((one) => [one.start, one]));
  const whole = text.slice(range.start, range.end);
  const passage: NamingPassage = {
    ...{ text, words, library },
    isSmall: !/\p{Lu}/u.test(whole),
    isLoud: !/\p{Ll}/u.test(whole),
  };
  const tokens: NamingToken[] = [];
  let last = range.start;
  for (const [at, word] of words.entries()) {
    if (word.start < last) continue;
    const gap = text.slice(last, word.start);
    if (at > 0 && !joins(gap, tokens.at(-1))) tokens.push(separator(gap, word));
    const mention = mentions.get(word.start);
    const token =
      mention === undefined
        ? wordToken(word, at, last, passage)
        : mentionToken(word, mention, passage);
    tokens.push(token);
    last = token.end;
  }
  return tokens;
}

/** "Refunds come" names nobody of that name, nor "S tier" whom an interview calls S. */
const isCommon = (text: string, { start, end }: NameMention): boolean =>
  end - start < 2 || COMMON_WORDS.has(text.slice(start, end));

function mentionToken(
  word: Word,
  mention: NameMention,
  { words, library }: NamingPassage,
): NamingToken {
  const { start, end } = mention;
  const kind = ownerOr(kindOfMention(mention, library), words, lastIn(words, mention));
  const names = touching(words, mention).map(({ key }) => plainKey(key));
  return { start, end, kind, key: word.key, names, mention };
}

function wordToken(word: Word, at: number, last: number, passage: NamingPassage): NamingToken {
  const { text, words } = passage;
  const { start, end } = word;
  const opens = opensSentence(text, last, start, at);
  const key = plainKey(word.key);
  const kind = isOwner(words, at) ? 'A' : kindOf(word, { ...passage, at, opens });
  const names = kind === '@' ? wordsInHandle(text.slice(start, end)) : [key];
  return { start, end, kind, key, names, mention: null };
}

const lastIn = (words: readonly Word[], { end }: Range): number =>
  lowerBound(words.length, (at) => (words[at]?.end ?? 0) <= end) - 1;

/** "Otieku's" of "Otieku's spokeswoman": another one speaks. */
function isOwner(words: readonly Word[], at: number): boolean {
  if (!words[at]?.key.endsWith("'s")) return false;
  return words.slice(at + 1, at + 4).some(({ key }) => ROLES.has(key));
}

const ownerOr = (kind: NamingKind, words: readonly Word[], at: number): NamingKind =>
  kind === 'P' && isOwner(words, at) ? 'A' : kind;

/** White space, a hyphen, the stop of "Mr.". */
const joins = (gap: string, before: NamingToken | undefined): boolean =>
  /^(?:[^\S\n]+|[-‐‑]|[^\S\n]*@)$/u.test(gap) ||
  (/^\.[^\S\n]?$/u.test(gap) && (before?.kind === 'T' || before?.key.length === 1));

const separator = (gap: string, { start }: Word): NamingToken => ({
  start,
  end: start,
  kind: /^[^\S\n]*[,(][^\S\n]*$/u.test(gap) ? ',' : '|',
  key: '',
  names: [],
  mention: null,
});

/** "ZhangJun_UN" of a handle is Zhang and Jun. */
const wordsInHandle = (printed: string): readonly string[] =>
  wordsOf(printed.replace(/(?<=\p{Ll})(?=\p{Lu})|_|\d+/gu, ' ')).map(({ key }) => plainKey(key));

const plainKey = (key: string): string => key.replace(/'s$/, '');

function kindOfMention({ party, identities }: NameMention, library: PreparedLibrary): NamingKind {
  if (party !== null) return 'S';
  const types = [...identities].map((id) => library.identities.get(id)?.type);
  if (types.includes('person')) return 'P';
  return types.some((type) => type === 'organisation' || type === 'state') ? 'S' : 'x';
}

/** A word where it stands. */
type NamingScene = Omit<NamingPassage, 'library'> & {
  readonly at: number;
  readonly opens: boolean;
};

/** Does a sentence begin here, so that a capital tells nothing? */
const opensSentence = (text: string, last: number, start: number, at: number): boolean =>
  (at === 0 && !/["”’»]\s*$/u.test(text.slice(0, start))) ||
  /[.!?:\n]/.test(text.slice(last, start));

/** "In that order" is no document. */
const OUTLET_WORDS = MEDIA.union(OUTLETS).union(DOCUMENTS.difference(new Set(['order'])));

const OWN = new Set('my your our his her their'.split(' '));

function kindOf(word: Word, scene: NamingScene): NamingKind {
  const printed = scene.text.slice(word.start, word.end);
  const key = plainKey(word.key);
  if (key === 'he' || key === 'she') return 'H';
  if (scene.text[word.start - 1] === '@') return '@';
  if (OWN.has(key)) return 'M';
  if (key === 'of' || key === 'from') return 'F';
  if (key === 'for' || key === 'to') return 'O';
  // "5-a-side"
  if (DETERMINERS.has(key)) return word.hyphenated ? 'A' : 'D';
  if (key === 'vs' || key === 'versus') return 'x';
  const isCapital = /^\p{Lu}/u.test(printed) && !scene.opens;
  if (OUTLET_WORDS.has(key)) return 'N';
  if (LABELS.has(key)) return 'x';
  if (isCapital && (ORGANISATION_WORDS.has(key) || GROUP_NOUNS.has(key))) return 'G';
  if (/^(?:Mr|Mrs|Ms|Dr)$/iu.test(key) || TITLES.has(key) || OF_FAMILY.has(key)) return 'T';
  if (ROLES.has(key)) return 'R';
  if (GROUP_NOUNS.has(key)) return 'A';
  // Nobody's name stands behind "the": "the Faroes" may be a state or a body that no article names.
  if (isUnknownName(printed, key, scene)) return isBehindThe(scene) ? 'A' : 'U';
  if (isFunctional(key)) return 'x';
  if (/^\p{Ll}/u.test(printed) && isSubject(scene) && !COMMON_WORDS.has(key)) return 'V';
  return 'A';
}

const isBehindThe = ({ words, at }: NamingScene): boolean => words[at - 1]?.key === 'the';

const isFunctional = (key: string): boolean =>
  [PREPOSITIONS, CONJUNCTIONS, PRONOUNS, AUXILIARIES, ADVERBS, COMMON_VERBS].some((set) =>
    set.has(key),
  ) ||
  SPEECH_VERBS.has(key) ||
  isStopWord(key) ||
  key.endsWith('ly');

/** Is a word of saying next, of which an unknown word in small letters can only be the subject? "Who tf said" has one. */
function isSubject({ words, at }: NamingScene): boolean {
  const next = words[at + 1]?.key ?? '';
  const verb = SPEECH_VERBS.get(next);
  const speaks =
    next === 'goes' ||
    ((verb?.form === 'past' || verb?.form === 'third') && verb.kind === 'clausal');
  return speaks && words[at - 1]?.key !== 'who';
}

const PARTICLES = NAME_PARTICLES.difference(new Set(['of', 'e', 'y', 'st', 'ap']));

/** "von der" of "Ursula von der Leyen". */
function isBetweenNames({ text, words, at }: NamingScene): boolean {
  const isCapital = (word: Word | undefined): boolean =>
    word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end));
  const isParticle = (word: Word | undefined): boolean => PARTICLES.has(word?.key ?? '');
  const [before, next] = [words[at - 1], words[at + 1]];
  return (isCapital(before) || isParticle(before)) && (isCapital(next) || isParticle(next));
}

const SUFFIX = /(?:ing|ed|ly|tion|ment|ness|ous|ful|able|ism)$/;

/** A capital where none need be, or a word that begins a sentence and is no word of the language. */
function isUnknownName(printed: string, key: string, scene: NamingScene): boolean {
  const before = scene.words[scene.at - 1]?.key ?? '';
  if (scene.isSmall || scene.isLoud) {
    const isGiven = isGivenName(key) && !COMMON_WORDS.has(key) && !isFunctional(key);
    return (
      isGiven ||
      (isGivenName(before) &&
        !COMMON_WORDS.has(before) &&
        !SUFFIX.test(key) &&
        !isFunctional(key) &&
        !isFunctional(before))
    );
  }
  if (PARTICLES.has(key) && /^\p{Ll}/u.test(printed)) return isBetweenNames(scene);
  if (!/^\p{Lu}[\p{L}'’.-]*\p{Ll}/u.test(printed)) return false;
  if (isFunctional(key) || GROUP_NOUNS.has(key) || turnOf(key) !== null) return false;
  return !scene.opens || (!COMMON_WORDS.has(key) && !SUFFIX.test(key)) || isGivenName(key);
}
