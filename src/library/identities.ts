/**
 * Who is the same across articles. Two people of one surname, or of one full name and different
 * offices, must never become one; so persons are joined by full name and compatible role only, states
 * and organisations by name, and unnamed sources and groups never.
 */
import type { Speaker as FullSpeaker } from '../reading/speaker.ts';
import type { Identity } from './library.ts';

type Speaker = Omit<FullSpeaker, 'mentions'>;

/** Speaker id → the identity that it belongs to, for every speaker, in any order of the articles. */
export function joinSpeakers(speakers: readonly Speaker[]): ReadonlyMap<string, Identity> {
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
function joinKey(speaker: Speaker): string {
  const name = speaker.name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.-]+/g, ' ')
    .trim();
  if (speaker.type === 'state') return `state ${(speaker.party ?? name).toLowerCase()}`;
  if (speaker.type === 'organisation') return `organisation ${name}`;
  return speaker.type === 'person' && name.includes(' ') ? `person ${name}` : speaker.id;
}

/** Those with a party or role are grouped first; one without joins only where a single group is left to join. */
function compatibleGroups(namesakes: readonly Speaker[]): readonly Speaker[][] {
  const isKnown = ({ party, role }: Speaker) => party !== null || role !== null;
  const groups: Speaker[][] = [];
  for (const speaker of namesakes.filter(isKnown)) {
    const group = groups.find((members) => members.every((member) => compatible(member, speaker)));
    if (group) group.push(speaker);
    else groups.push([speaker]);
  }
  const bare = namesakes.filter((speaker) => !isKnown(speaker));
  const [only, second] = groups;
  if (only && !second) only.push(...bare);
  else if (!only && bare.length > 0) groups.push([...bare]);
  else groups.push(...bare.map((speaker) => [speaker]));
  return groups;
}

/** No contradiction: the same party, or one of them unknown and a word of the role in common. */
function compatible(a: Speaker, b: Speaker): boolean {
  if (a.type !== 'person') return true;
  if (a.party !== null && b.party !== null) return a.party === b.party;
  if (a.role === null || b.role === null) return true;
  const words = roleWords(b.role);
  return roleWords(a.role).some((word) => words.includes(word));
}

const everyRole = new Set([
  'a',
  'an',
  'the',
  'of',
  'for',
  'to',
  'and',
  'in',
  'former',
  'then',
  'ex',
  'senior',
  'deputy',
  'acting',
  'chief',
  'head',
]);

const roleWords = (role: string): string[] =>
  (role.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !everyRole.has(word));

function identityOf(members: readonly Speaker[]): Identity {
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
