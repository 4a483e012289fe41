/** Whom a name may mean: the person or the party itself, and whoever speaks for them; and what they said. */

import { wordsOf } from '../../language/words.ts';
import type { Library, QuotedSpeaker } from '../../library/library.ts';
import type { Speaker } from '../../reading/speaker.ts';
import {
  type NameMention,
  type PreparedLibrary,
  remembered,
  type SpeakerPlaces,
  type SpokenName,
  type Tables,
} from './lookups.ts';
import { identityOf, mentionsIn, partyOfSpeaker } from './name-index.ts';

const SPEAKERS_A_STEP = 500;

/** Is this speaker one of those that a mention may mean? */
export function isMeant(
  mention: NameMention,
  speaker: Pick<Speaker, 'id' | 'party' | 'role'>,
  library: PreparedLibrary,
): boolean {
  if (mention.identities.has(identityOf(speaker.id, library))) return true;
  if (mention.party !== null && partyOfSpeaker(speaker, library) === mention.party) return true;
  const role = speaker.role === null ? null : roleWords(speaker.role);
  return role !== null && speaksFor(role, officesOf(mention, library));
}

/** The organisation that a role names: "general secretary of the Dockers' Union"; null where it names none. */
export function organisationIn(role: string | null, library: PreparedLibrary): string | null {
  if (role === null || roleWords(role) === null) return null;
  const identities = mentionsIn(role, library).flatMap((mention) => [...mention.identities]);
  const found = identities.flatMap((id) => library.identities.get(id) ?? []);
  return found.find(({ type }) => type === 'organisation')?.name ?? null;
}

/** The table `speakers`. */
export function* makeSpeakers(library: Library): Generator<void, Tables['speakers']> {
  const table = new Map<string, SpokenName>();
  const roles = new Map<string, string | null>();
  for (const [index, speaker] of library.quoted.entries()) {
    if (index % SPEAKERS_A_STEP === 0) yield;
    const printed = speaker.role ?? 'former';
    const role = roles.has(printed) ? (roles.get(printed) ?? null) : roleWords(printed);
    roles.set(printed, role);
    table.set(speaker.id, { party: partyOfSpeaker(speaker, library), role });
  }
  return table;
}

/** The quoted speakers whom a mention may mean, in order of the articles. */
export function speakersMeant(
  mention: NameMention,
  library: PreparedLibrary,
): readonly QuotedSpeaker[] {
  return remembered(library.lookups.memos.speakersMeant, mention, () =>
    findSpeakersMeant(mention, library),
  );
}

function findSpeakersMeant(
  mention: NameMention,
  library: PreparedLibrary,
): readonly QuotedSpeaker[] {
  const { byId, byParty, byRole } = placesOf(library);
  const places = new Set(mention.speakers.flatMap((id) => byId.get(id) ?? []));
  if (mention.party !== null) for (const at of byParty.get(mention.party) ?? []) places.add(at);
  const offices = officesOf(mention, library);
  if (offices.length > 0)
    for (const [role, their] of byRole)
      if (role !== null && speaksFor(role, offices)) for (const at of their) places.add(at);
  return [...places].sort((a, b) => a - b).flatMap((at) => library.quoted[at] ?? []);
}

/** Where in `quoted` the speakers of an id, of a party, with the words of a role stand. */
const placesOf = ({ quoted, lookups }: PreparedLibrary): SpeakerPlaces =>
  remembered(lookups.memos.speakerPlaces, quoted, () => {
    const spoken = quoted.map(({ id }) => ({ id, ...lookups.speakers.get(id) }));
    const placesBy = (key: 'id' | keyof SpokenName) =>
      Map.groupBy(spoken.keys(), (at) => spoken[at]?.[key] ?? null);
    return { byId: placesBy('id'), byParty: placesBy('party'), byRole: placesBy('role') };
  });

/** How many statements are theirs whom a mention may mean. */
export const countStatements = (mention: NameMention, library: PreparedLibrary): number =>
  speakersMeant(mention, library).reduce((sum, { statements }) => sum + statements, 0);

/** A role's words between spaces; null where the speaker holds it no more. */
function roleWords(role: string): string | null {
  if (role.includes('former')) return null;
  return ` ${wordsOf(role)
    .map(({ key }) => key.replace(/'s$/, ''))
    .join(' ')} `;
}

/** Different offices of one name that are told apart. */
const MOST_OFFICES = 20;

/** What a role may hold that speaks for the mention: "Metroline" of "Metroline's director", no person's full name. */
function officesOf(mention: NameMention, library: PreparedLibrary): readonly string[] {
  return remembered(library.lookups.memos.offices, mention, () => findOffices(mention, library));
}

function findOffices(mention: NameMention, library: Library): readonly string[] {
  const names = [...mention.identities].flatMap((id) => {
    const identity = library.identities.get(id);
    const isPerson = identity?.type === 'person' && identity.name.includes(' ');
    return identity === undefined || isPerson ? [] : [identity.name];
  });
  return [...new Set(names)].slice(0, MOST_OFFICES).map(
    (name) =>
      ` ${wordsOf(name)
        .map(({ key }) => key)
        .join(' ')} `,
  );
}

const speaksFor = (role: string, offices: readonly string[]): boolean =>
  offices.some((office) => role.includes(office));
