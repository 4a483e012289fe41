/** Speakers and parties that a person may choose while typing. */
import type { Library } from '../../library/library.ts';
import { type PartyName, partyName, type SpeakerId, speakerId } from '../answer.ts';
import type { LibraryWith } from '../lookup/lookups.ts';
import { firstThatBegin, spaced } from './beginnings.ts';
import { onceALibrary } from './once-a-library.ts';

/** Speakers that are quoted, the most quoted first, whose name or another name of theirs begins as typed. Yields while the library is new. */
export function* suggestSpeakers(
  library: Library,
  typed: string,
  limit: number,
): Generator<void, readonly SpeakerId[]> {
  const speakers = yield* quotedSpeakers(library);
  return firstThatBegin(speakers, ({ names }) => names, typed, limit).map(speakerId);
}

/** Parties that are quoted, in order of first appearance. Yields while the library is new. */
export function* suggestParties(
  library: LibraryWith<'speakers'>,
  typed: string,
  limit: number,
): Generator<void, readonly PartyName[]> {
  const parties = yield* quotedParties(library);
  return firstThatBegin(parties, ({ names }) => names, typed, limit).map(({ party }) => party);
}

/** How many speakers are looked at in one step. */
const STEP = 500;

type SuggestedSpeaker = { readonly id: string; readonly names: Set<string>; count: number };

/** With all their names, as `begins` takes them; the most quoted first. */
const quotedSpeakers = onceALibrary(function* (library: Library) {
  const found = new Map<string, SuggestedSpeaker>();
  for (const [at, { id: own, name, aliases, statements }] of library.quoted.entries()) {
    if (at % STEP === 0) yield;
    const id = library.identities.get(own)?.id ?? own;
    const known = found.get(id) ?? { id, names: new Set(), count: 0 };
    known.count += statements;
    for (const each of [name, ...aliases]) known.names.add(spaced(each));
    found.set(id, known);
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ id, names }) => ({ id, names: [...names].join('\n') }));
});

const quotedParties = onceALibrary(function* (library: LibraryWith<'speakers'>) {
  const found = new Map<PartyName, { readonly party: PartyName; readonly names: string }>();
  let at = 0;
  for (const { party: spokenFor } of library.lookups.speakers.values()) {
    if (at % STEP === 0) yield;
    at += 1;
    const party = partyName({ party: spokenFor });
    if (party !== null) found.set(party, { party, names: spaced(party) });
  }
  return [...found.values()];
});
