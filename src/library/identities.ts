/**
 * Who is the same across articles. Two people of one surname, or of one full name and different
 * offices, must never become one; so persons are joined by full name and compatible role only, states
 * and organisations by name, and unnamed sources and groups never.
 */
import { OF_ANY_ROLE } from '../language/lexicon/titles-and-roles.ts';
import type { KnownSpeaker } from '../reading/speaker.ts';
import type { Identity } from './library.ts';

/** Speaker id → the identity that it belongs to, for every speaker, in any order of the articles. */
export function joinSpeakers(speakers: readonly KnownSpeaker[]): ReadonlyMap<string, Identity> {
  const byName = Map.groupBy(speakers, joinKey);
  const identities = new Map<string, Identity>();
  for (const namesakes of byName.values()) {
    for (const members of compatibleGroups(namesakes)) {
      const identity = identityOf(members);
      for (const { id } of members) identities.set(id, identity);
    }
  }
  return identities;
}

/** Speakers of different keys are never the same; a key of its own for whoever cannot be told apart by name. */
export function joinKey(speaker: KnownSpeaker): string {
  const name = speaker.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s.-]+/g, ' ')
    .replace(/(?<=^|\s)(\p{L}) (?=\p{L}\s)/gu, '$1')
    .trim();
  if (speaker.type === 'state') return `state ${(speaker.party ?? name).toLowerCase()}`;
  if (speaker.type === 'organisation') return `organisation ${name}`;
  return speaker.type === 'person' && name.includes(' ') ? `person ${name}` : speaker.id;
}

/** What tells namesakes apart. */
type Standing = Pick<KnownSpeaker, 'type' | 'party'> & {
  readonly role: ReadonlySet<string> | null;
};

/** Namesakes taken for one, and each different standing among them. */
type Namesakes = { readonly members: KnownSpeaker[]; readonly standings: Map<string, Standing> };

/** Groups of one name, and standings in a group, that a speaker is held against: it keeps the joining linear. */
const MOST = 50;

/** Those with a party or role are grouped first; one without joins only where a single group is left to join. */
function compatibleGroups(
  namesakes: readonly KnownSpeaker[],
): readonly (readonly KnownSpeaker[])[] {
  const isKnown = ({ party, role }: KnownSpeaker) => party !== null || role !== null;
  const groups: Namesakes[] = [];
  for (const speaker of namesakes.filter(isKnown)) enter(groups, speaker);
  const known = groups.map(({ members }) => members);
  const bare = namesakes.filter((speaker) => !isKnown(speaker));
  const [only, second] = known;
  if (only && !second) return [[...only, ...bare]];
  if (!only && bare.length > 0) return [bare];
  return [...known, ...bare.map((speaker) => [speaker])];
}

/** Adds a speaker to the first group that contradicts in nothing, or begins another. */
function enter(groups: Namesakes[], speaker: KnownSpeaker): void {
  const { type, party, role } = speaker;
  const standing = { type, party, role: role === null ? null : roleWords(role) };
  const key = JSON.stringify([party, role]);
  const fits = ({ standings }: Namesakes): boolean =>
    (standings.has(key) || standings.size < MOST) &&
    standings.values().every((other) => compatible(other, standing));
  const group = groups.slice(0, MOST).find(fits);
  group?.members.push(speaker);
  group?.standings.set(key, standing);
  if (!group) groups.push({ members: [speaker], standings: new Map([[key, standing]]) });
}

/** No contradiction: the same party, or one of them unknown and a word of the role in common. */
function compatible(a: Standing, b: Standing): boolean {
  if (a.type !== 'person') return true;
  if (a.party !== null && b.party !== null) return a.party === b.party;
  return a.role === null || b.role === null || !a.role.isDisjointFrom(b.role);
}

const roleWords = (role: string): ReadonlySet<string> =>
  new Set(role.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).difference(OF_ANY_ROLE);

function identityOf(members: readonly KnownSpeaker[]): Identity {
  const [first] = members;
  if (!first) throw new RangeError('an identity has at least one speaker');
  const party = members.find((member) => member.party !== null)?.party ?? null;
  return {
    id: first.id,
    name: first.name,
    type: first.type,
    party,
    speakers: members.map(({ id }) => id),
  };
}
