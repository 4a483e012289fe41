/** Whether somebody who is named in a message is the speaker of an article. */
import { genderOfName, isGivenName } from '../../../language/lexicon/given-names.ts';
import { type Gender, TITLES } from '../../../language/lexicon/titles-and-roles.ts';
import { editDistance } from '../../../language/matching/edit-distance.ts';
import type { KnownSpeaker } from '../../../reading/speaker.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import { identityOf, partyOfSpeaker } from '../../lookup/name-index.ts';
import { isMeant } from '../../lookup/who-is-meant.ts';
import type { Naming } from '../message/namings/naming.ts';
import { type Fit, nameWords, samePerson } from './fit.ts';
import { fitOfRole, officesOf } from './office-fit.ts';
import { fitOfState } from './state-fit.ts';

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
  if (isGivenNameOf(speaker.name, naming, library) || isShortFor(speaker.name, naming))
    return 'unknown';
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

/** "Dan" may be Daniel Marchetti. */
const isShortFor = (name: string, { names: [short = '', ...more] }: Naming): boolean =>
  more.length === 0 &&
  short.length >= SHORTEST_SHORT_NAME &&
  nameWords(name).length > 1 &&
  nameWords(name)[0]?.startsWith(short) === true;

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

/** Does the library quote nobody of the name, however it is spelt? */
export function isUnknown({ names, isKnown }: Naming, library: PreparedLibrary): boolean {
  const initial = names.at(-1)?.charAt(0);
  return (
    !isKnown && !library.quoted.some((one) => initialOf(one.name) === initial && bears(one, names))
  );
}

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
