/**
 * Sources of two collections as one: answers made from them are those of one library of all articles. The first
 * part, the host's, is shared by reference; what is made here is as big as the second.
 */
import {
  createMemos,
  type Filters,
  type Lookups,
  type NameEntry,
  type PreparedLibrary,
  type Tables,
} from '../../../answering/lookup/lookups.ts';
import { makeLengths, makeNames } from '../../../answering/lookup/name-index.ts';
import { isSmall } from '../../../answering/lookup/search-scope.ts';
import { filterArticles } from '../../../answering/lookup/shingles.ts';
import { SAMPLE } from '../../../answering/lookup/terms.ts';
import { makeSpeakers } from '../../../answering/lookup/who-is-meant.ts';
import {
  chain,
  type Joined,
  joinLibraries,
  namesakesIn,
  type SpeakersByKey,
} from '../../../library/join.ts';
import type { Library } from '../../../library/library.ts';
import type { Lookup } from '../../../library/packed/packed-map.ts';
import { createSearch } from '../../../library/search/search.ts';
import type { CollectionPart, Sources } from '../../contracts.ts';
import { inSteps } from '../in-steps.ts';

/** Joins two parts, in steps. `namesakes`: of the first part's library. */
export function* joinParts(
  first: CollectionPart,
  namesakes: SpeakersByKey,
  second: CollectionPart,
): Generator<void, Sources> {
  const joined = joinLibraries(first.library, namesakes, second.library);
  yield;
  const lookups = yield* joinLookups(first.library, second.library, joined);
  return {
    library: { ...joined.library, lookups },
    search: createSearch(first.index, second.index),
    ...(first.recipe &&
      second.recipe && {
        recipe: { kind: 'joined', first: first.recipe, second: second.recipe },
      }),
  };
}

/** Joins parts, each pair once for as long as both are in use. */
export function createJoining() {
  const speakers = new WeakMap<CollectionPart, Promise<SpeakersByKey>>();
  const made = new WeakMap<CollectionPart, Pair>();

  function speakersOf(first: CollectionPart): Promise<SpeakersByKey> {
    const known = speakers.get(first) ?? inSteps(namesakesIn(first.library));
    speakers.set(first, known);
    return known;
  }

  function pairOf(first: CollectionPart, second: CollectionPart): Pair {
    const known = made.get(second);
    if (known?.first === first) return known;
    const joining = speakersOf(first).then((groups) => inSteps(joinParts(first, groups, second)));
    const pair: Pair = { first, joining, joined: null };
    made.set(second, pair);
    joining.then(
      (sources) => {
        pair.joined = sources;
      },
      () => made.delete(second),
    );
    return pair;
  }

  return {
    join: (first: CollectionPart, second: CollectionPart): Promise<Sources> =>
      pairOf(first, second).joining,
    /** Null while they are being joined. */
    joined: (first: CollectionPart, second: CollectionPart): Sources | null =>
      pairOf(first, second).joined,
  };
}

type Pair = {
  readonly first: CollectionPart;
  readonly joining: Promise<Sources>;
  joined: Sources | null;
};

function* joinLookups(
  first: PreparedLibrary,
  second: PreparedLibrary,
  joined: Joined,
): Generator<void, Lookups> {
  const { library } = joined;
  const names = joinedNames(first, joined, yield* makeNames(withSpeakers(second, joined)));
  const lengths = joinedLengths(first.lookups.lengths, makeLengths(second.lookups.names));
  return {
    names,
    lengths,
    initials: layered(second.lookups.initials, first.lookups.initials),
    speakers: layered(yield* makeSpeakers(withQuoted(second, joined)), first.lookups.speakers),
    frequencies: joinedFrequencies(first, second),
    silences: layered(second.lookups.silences, first.lookups.silences),
    filters: yield* joinedFilters(first, second, library),
    memos: createMemos(),
  };
}

/** The joined library as far as its speakers are new or were thought through anew. */
const withSpeakers = (second: Library, { library, met }: Joined): Library => ({
  ...library,
  speakers: {
    get: library.speakers.get,
    values: () => chain(met, second.speakers.values()),
  },
});

function withQuoted(second: Library, { library, met }: Joined): Library {
  const ids = new Set(met.map(({ id }) => id));
  const again = library.quoted.filter(({ id }) => ids.has(id));
  return { ...library, quoted: [...again, ...second.quoted] };
}

/** A table over another: what stands in the upper one counts. */
export const layered = <Value>(upper: Lookup<Value>, lower: Lookup<Value>): Lookup<Value> =>
  joinedTable(upper, lower, (key) => upper.get(key) ?? lower.get(key));

/** A table of the keys of two. */
function joinedTable<Value>(
  one: Lookup<unknown>,
  other: Lookup<unknown>,
  get: (key: string) => Value | undefined,
): Lookup<Value> {
  const keys = () =>
    new Set([one, other].flatMap((table) => [...table.entries()].map(([key]) => key)));
  const entries = () =>
    keys()
      .values()
      .flatMap((key): [string, Value][] => {
        const value = get(key);
        return value === undefined ? [] : [[key, value]];
      });
  return {
    get size() {
      return keys().size;
    },
    get,
    has: (key) => get(key) !== undefined,
    values: () => entries().map(([, value]) => value),
    entries,
  };
}

/** `anew`: the names of speakers that are new or were thought through anew. Entries are made once: what is remembered of them hangs on the object. */
export function joinedNames(
  first: PreparedLibrary,
  { met }: Pick<Joined, 'met'>,
  anew: Tables['names'],
): Tables['names'] {
  const { names } = first.lookups;
  const stale = new Set(met.map(({ id }) => first.identities.get(id)?.id ?? id));
  const made = new Map<string, readonly NameEntry[]>();
  return joinedTable(anew, names, (words) => {
    const fresh = anew.get(words);
    if (fresh === undefined) return names.get(words);
    const known = made.get(words) ?? mergedEntries(names.get(words) ?? [], fresh, stale);
    made.set(words, known);
    return known;
  });
}

function mergedEntries(
  known: readonly NameEntry[],
  fresh: readonly NameEntry[],
  stale: ReadonlySet<string>,
): readonly NameEntry[] {
  const byName = Map.groupBy([...known, ...fresh], ({ keys }) => keys.join(' '));
  return [...byName.values()].flatMap(([one, other]) =>
    one === undefined ? [] : [other === undefined ? one : mergedEntry(one, other, stale)],
  );
}

/** `stale`: identities whose speakers all stand in the fresh entries, as they are joined now. */
function mergedEntry(known: NameEntry, fresh: NameEntry, stale: ReadonlySet<string>): NameEntry {
  const kept = known.identities.filter((id) => !stale.has(id));
  const isStale = known.identities.length > 0 && kept.length === 0;
  return {
    ...known,
    identities: [...new Set([...kept, ...fresh.identities])],
    party: isStale ? (fresh.party ?? known.party) : (known.party ?? fresh.party),
  };
}

export const joinedLengths = (
  one: Tables['lengths'],
  other: Tables['lengths'],
): Tables['lengths'] =>
  joinedTable(one, other, (word) => {
    const [known, more] = [one.get(word), other.get(word)];
    if (known === undefined || more === undefined) return known ?? more;
    return [...new Set([...known, ...more])].sort((a, b) => b - a);
  });

/** Of both samples together, as if they were one of the usual size. A name that only one part knows counts there alone. */
function joinedFrequencies(first: PreparedLibrary, second: PreparedLibrary): Tables['frequencies'] {
  const [one, other] = [first.lookups.frequencies, second.lookups.frequencies];
  const sampled = (passages: number): number => Math.min(SAMPLE, passages);
  const [here, there] = [first.passages.length, second.passages.length];
  const share = sampled(here + there) / (sampled(here) + sampled(there)) || 1;
  return joinedTable(one, other, (term) => {
    const count = (one.get(term) ?? 0) + (other.get(term) ?? 0);
    return count === 0 ? undefined : Math.max(1, Math.round(share * count));
  });
}

/** Those of the first part are there already where it is big. */
function* joinedFilters(
  first: PreparedLibrary,
  second: PreparedLibrary,
  library: Library,
): Generator<void, Filters | null> {
  if (isSmall(library)) return null;
  const one = first.lookups.filters ?? (yield* filterArticles(first));
  const other = second.lookups.filters ?? (yield* filterArticles(second));
  const bits = new Uint32Array(one.bits.length + other.bits.length);
  bits.set(one.bits);
  bits.set(other.bits, one.bits.length);
  const later = other.starts.subarray(1).map((start) => start + one.bits.length);
  const starts = new Int32Array(one.starts.length + later.length);
  starts.set(one.starts);
  starts.set(later, one.starts.length);
  return { starts, bits };
}
