/** Whether somebody who is named in a message is the speaker of an article. */

import { genderOfName, isGivenName } from '../../../language/lexicon/given-names.ts';
import { CALLED_ANEW, type Gender, TITLES } from '../../../language/lexicon/titles-and-roles.ts';
import { editDistance } from '../../../language/matching/edit-distance.ts';
import { wordsOf } from '../../../language/words.ts';
import type { KnownSpeaker } from '../../../reading/speaker.ts';
import type { NameMention, PreparedLibrary } from '../../lookup/lookups.ts';
import { identityOf, mentionsIn, partyOfSpeaker } from '../../lookup/name-index.ts';
import { speaksForName } from '../../lookup/speaks-for.ts';
import { isMeant } from '../../lookup/who-is-meant.ts';
import type { Naming } from '../message/namings/naming.ts';

/** `unknown`: neither can be told, as of a nickname, or a state of one whose state no article tells. */
export type Fit = 'same' | 'other' | 'unknown';

/** Is the speaker who is named? */
export function fitOf(naming: Naming, speaker: KnownSpeaker, library: PreparedLibrary): Fit {
  switch (naming.kind) {
    case 'person':
      return fitOfPerson(naming, speaker, library);
    case 'state':
      return naming.mention === null ? 'unknown' : fitOfState(naming.mention, speaker, library);
    case 'role':
      return fitOfRole(naming, speaker, library);
    case 'pronoun':
    case 'vague':
    case 'outlet':
      return 'unknown';
  }
}

function fitOfPerson(naming: Naming, speaker: KnownSpeaker, library: PreparedLibrary): Fit {
  const { mention, names, isKnown, isOutside } = naming;
  if (isOutside) return 'unknown';
  const isNamed =
    bears(asAnywhere(speaker, library), names) ||
    (isKnown && mention !== null && isMeant(mention, speaker, library));
  if (isNamed) return isNamesake(naming, speaker, library) ? 'other' : 'same';
  if (speaker.type !== 'person') return fitOfBody(naming, speaker, library);
  if (isPartOf(speaker.name, names) || isFirstNameOf(speaker.name, naming))
    return fitOfSurname(naming, speaker, library);
  if (isGivenNameOf(speaker.name, naming, library)) return 'unknown';
  const isFirstNameAlone = mention === null && names.length === 1 && isGivenName(names[0] ?? '');
  return isFirstNameAlone ? 'unknown' : 'other';
}

/** With what any article calls the same person. */
function asAnywhere(
  speaker: KnownSpeaker,
  library: PreparedLibrary,
): Pick<KnownSpeaker, 'name' | 'aliases'> {
  const all = library.identities.get(speaker.id)?.speakers ?? [];
  const aliases = all.flatMap((id) => library.speakers.get(id)?.aliases ?? []);
  return { name: speaker.name, aliases: [...speaker.aliases, ...aliases] };
}

/** "Raman", of whom an article tells no other name, is part of "Priya Raman", and "Ben Achour" of "Slim Ben Achour". */
function isPartOf(name: string, names: readonly string[]): boolean {
  const own = nameWords(name).filter((word) => !TITLES.has(word));
  return own.length > 0 && own.length < names.length && own.every((word) => names.includes(word));
}

/** "Sheikha Hessa" may be Hessa al-Mazrui, and "Plucky Clem" Clementine Lunn, whatever other articles call them. */
function isFirstNameOf(name: string, { names: [first = '', ...more] }: Naming): boolean {
  const last = nameWords(name).at(-1) ?? '';
  if (last === first) return more.length > 0;
  return last.length >= SHORTEST_SHORT_NAME && isGivenName(first) && first.startsWith(last);
}

/** Letters of "Ben". */
const SHORTEST_SHORT_NAME = 3;

/** "Philippa", in an article that says no more, may be the Orde-Lacey whom another calls Philippa Orde-Lacey. */
const isGivenNameOf = (name: string, { names }: Naming, library: PreparedLibrary): boolean => {
  const [given, ...more] = nameWords(name);
  return (
    more.length === 0 &&
    library.quoted.some((one) => nameWords(one.name)[0] === given && bears(one, names))
  );
};

/** She is Priya Raman where the library knows one, and nobody else of the name. */
function fitOfSurname({ names }: Naming, { name }: KnownSpeaker, library: PreparedLibrary): Fit {
  const bearers = library.quoted.filter(
    (one) => one.name.includes(name) && isPartOf(name, nameWords(one.name)),
  );
  return bearers.length > 0 && bearers.every((one) => bears(one, names)) ? 'same' : 'unknown';
}

/** A person may speak for a state, an office or a group that is named as the speaker. */
function fitOfBody({ mention }: Naming, speaker: KnownSpeaker, library: PreparedLibrary): Fit {
  if (mention === null) return 'unknown';
  const party = speaker.type === 'state' ? partyOfSpeaker(speaker, library) : null;
  const theirs = mention.speakers.map((id) => partyOfSpeaker(library.speakers.get(id), library));
  const isElsewhere = theirs.length > 0 && theirs.every((one) => one !== null && one !== party);
  return party !== null && isElsewhere ? 'other' : 'unknown';
}

/** The words of a name or a role, folded, without an owner's "'s". */
export const nameWords = (name: string): readonly string[] =>
  wordsOf(name).map(({ key }) => key.replace(/'s$/, ''));

/** Does the library quote nobody of the name, however it is spelt? */
export function isUnknown({ names, isKnown }: Naming, library: PreparedLibrary): boolean {
  const initial = names.at(-1)?.charAt(0);
  return (
    !isKnown && !library.quoted.some((one) => initialOf(one.name) === initial && bears(one, names))
  );
}

/** Is an office named that nobody holds whom the library quotes? */
export const isHeldByNobody = (
  { kind, offices, isOutside }: Naming,
  library: PreparedLibrary,
): boolean =>
  isOutside ||
  (kind === 'role' &&
    offices.length > 0 &&
    !library.quoted.some((one) => offices.some((office) => holds(one, office))));

/** The first letter of the surname, so that few names have to be looked into. */
const initialOf = (name: string): string => name.charAt(name.lastIndexOf(' ') + 1).toLowerCase();

/** Is every word of the name one of the speaker's, as they are or misspelt? */
function bears(speaker: Pick<KnownSpeaker, 'name' | 'aliases'>, words: readonly string[]): boolean {
  const own = [speaker.name, ...speaker.aliases].flatMap(nameWords);
  if (words.length === 0) return false;
  const names = words.filter((word) => word.length > 1);
  const isOwn = (word: string): boolean => own.some((one) => isSpelt(word, one));
  const surname = nameWords(speaker.name).at(-1) ?? '';
  return (
    (names.length > 0 && names.every(isOwn)) ||
    isSpelt(words.join(''), surname) ||
    isSpelt(words.join(''), nameWords(speaker.name).join(''))
  );
}

const SHORTEST_MISSPELT = 4;
const LONG = 8;

function isSpelt(typed: string, own: string): boolean {
  if (typed === own) return true;
  const length = Math.min(typed.length, own.length);
  if (length < SHORTEST_MISSPELT || typed[0] !== own[0]) return false;
  const most = length < LONG ? 1 : 2;
  return editDistance(typed, own, most) <= most;
}

/** Another one of the name, whom the title, the state or the first name beside it tells better. */
function isNamesake(naming: Naming, speaker: KnownSpeaker, library: PreparedLibrary): boolean {
  const { mention } = naming;
  if (mention === null || mention.identities.size < 2) return false;
  const own = identityOf(speaker.id, library);
  const others = mention.speakers.flatMap((id) => {
    const other = library.speakers.get(id);
    return other === undefined || identityOf(id, library) === own ? [] : [other];
  });
  const told = tellsFor(naming, speaker, library);
  return others.some(
    (other) =>
      other.name !== speaker.name &&
      !isPartOf(other.name, nameWords(speaker.name)) &&
      tellsFor(naming, other, library) > told,
  );
}

/** How much of what stands beside the name holds of a speaker. */
function tellsFor(naming: Naming, speaker: KnownSpeaker, library: PreparedLibrary): number {
  const { offices, state, names } = naming;
  const all = [speaker, ...samePerson(speaker, library)];
  // A chairman is called director, too, where nobody else is: of two it tells nothing.
  const hasOffice = offices.some((office) => all.some((one) => officesOf(one).includes(office)));
  const fit = state === null ? 'unknown' : fitOfState(state, speaker, library);
  const isOfState = fit === 'same' ? 1 : fit === 'other' ? -1 : 0;
  const gender = genderOfName(speaker.name);
  const told = offices
    .map((office) => TITLES.get(office) ?? null)
    .find((one): one is NonNullable<Gender> => one !== null);
  // Whoever's name does not tell may be either.
  const isOfGender = told === undefined || gender === null || told === gender ? 0 : -1;
  const isNamed = names.every((name) => bears(speaker, [name])) ? 1 : 0;
  return (hasOffice ? 1 : 0) + isOfState + isOfGender + 2 * isNamed;
}

function samePerson(speaker: KnownSpeaker, library: PreparedLibrary): readonly KnownSpeaker[] {
  const ids = library.identities.get(speaker.id)?.speakers ?? [];
  return ids.flatMap((id) => library.speakers.get(id) ?? []);
}

/** Whoever is quoted by that name: perhaps the same person, of whom another article tells something else. */
const ofSameName = ({ name }: KnownSpeaker, library: PreparedLibrary): readonly KnownSpeaker[] =>
  library.quoted.filter((one) => one.name === name);

/** What papers call one office. */
const SAME_OFFICE: readonly ReadonlySet<string>[] = [
  'ambassador envoy diplomat delegate representative amb',
  'spokesman spokeswoman spokesperson spox spokesmen official',
  'president leader head chief boss chair chairman chairwoman chairperson director executive ceo manager',
  'minister secretary',
  'senator congressman congresswoman representative lawmaker legislator mp',
  'general gen lt colonel col commander officer soldier marshal brigadier brig major maj',
  'economist expert analyst academic professor prof researcher scientist author dr doctor',
  'lawyer attorney counsel prosecutor solicitor barrister',
  'judge justice magistrate',
].map((offices) => new Set(offices.split(' ')));

/** The words of what somebody is. */
function officesOf({ role, name, type }: KnownSpeaker): readonly string[] {
  const [held = ''] = (role ?? '').split(OF_OTHERS);
  return nameWords(`${held} ${type === 'person' ? '' : name}`);
}

/** Behind these stands another one: "chairman and no relation of the director". */
const OF_OTHERS = /\b(?:of|for|to)\b/u;

/** Does a speaker hold an office, by this name or another that papers give it? */
function holds(speaker: KnownSpeaker, office: string): boolean {
  const own = officesOf(speaker);
  const anew = CALLED_ANEW.get(office);
  return own.some(
    (word) =>
      word === office ||
      anew?.has(word) === true ||
      SAME_OFFICE.some((same) => same.has(word) && same.has(office)),
  );
}

/** Does the speaker speak for the state or organisation, in whichever article it is told? */
function fitOfState(mention: NameMention, speaker: KnownSpeaker, library: PreparedLibrary): Fit {
  const fits = [speaker, ...samePerson(speaker, library)].map((one) =>
    fitOfStateHere(mention, one, library),
  );
  if (fits.includes('same') || isSpokenForBy(speaker, mention, library)) return 'same';
  if (!fits.includes('other')) return 'unknown';
  const isTold = ofSameName(speaker, library).some(
    (one) =>
      fitOfStateHere(mention, one, library) === 'same' || isSpokenForBy(one, mention, library),
  );
  return isTold ? 'unknown' : 'other';
}

const namesOf = ({ identities }: NameMention, library: PreparedLibrary): readonly string[] =>
  [...identities].map((id) => library.identities.get(id)?.name ?? '');

/** By what the person is in any article. */
const isSpokenForBy = (
  speaker: KnownSpeaker,
  mention: NameMention,
  library: PreparedLibrary,
): boolean => namesOf(mention, library).some((name) => speaksForName(speaker, name, library));

function fitOfStateHere(
  mention: NameMention,
  speaker: KnownSpeaker,
  library: PreparedLibrary,
): Fit {
  if (isMeant(mention, speaker, library)) return 'same';
  const names = namesOf(mention, library);
  const role = nameWords(`${speaker.role ?? ''} ${speaker.type === 'person' ? '' : speaker.name}`);
  if (names.some((name) => role.some((word) => isDerived(word, name.toLowerCase())))) return 'same';
  const party = partyOfSpeaker(speaker, library);
  const inRole = speaker.role === null ? [] : mentionsIn(speaker.role, library);
  if (mention.party !== null && inRole.some((one) => one.party === mention.party)) return 'unknown';
  // Whose minister or senate it is may be read wrongly where the paper does not tell it with the office.
  const inName = speaker.type === 'person' ? [] : mentionsIn(speaker.name, library);
  const isTold =
    speaker.type === 'state' || [...inRole, ...inName].some((one) => one.party === party);
  return party !== null && isTold && mention.party !== null && !isBody(mention, library)
    ? 'other'
    : 'unknown';
}

/** A company, a ministry: whoever speaks for a state may speak for it, too. */
function isBody({ identities }: NameMention, library: PreparedLibrary): boolean {
  const types = [...identities].map((id) => library.identities.get(id)?.type);
  return types.includes('organisation') && !types.includes('state');
}

const SHORTEST_ROOT = 4;

/** "Tamborian" of "Tamboria". */
const isDerived = (word: string, name: string): boolean => {
  const root = name.slice(0, Math.max(SHORTEST_ROOT, name.length - 2));
  return name.length > SHORTEST_ROOT && word.startsWith(root);
};

/** "The Chinese ambassador": whoever holds that office. One that nobody holds tells nothing. */
function fitOfRole(naming: Naming, speaker: KnownSpeaker, library: PreparedLibrary): Fit {
  const { offices, state, isOutside, isForeign } = naming;
  if (isOutside || isForeign) return 'unknown';
  const isHolder = (one: KnownSpeaker): boolean => offices.some((office) => holds(one, office));
  const ofState = state === null ? 'same' : fitOfState(state, speaker, library);
  if (ofState === 'same') return isHolder(speaker) ? 'same' : 'unknown';
  const isFilled = library.quoted.some(
    (other) => state !== null && isHolder(other) && fitOfState(state, other, library) === 'same',
  );
  if (ofState === 'other') return isFilled ? 'other' : 'unknown';
  return isHolder(speaker) && !isFilled ? 'same' : 'unknown';
}
