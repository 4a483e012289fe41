/** What answers look up in a library (lookups.ts): made in small steps, here or in another thread. */
import type { Library } from '../../library/library.ts';
import { openMap, type PackedMap, packMap } from '../../library/packed/packed-map.ts';
import { atOnce } from '../at-once.ts';
import {
  createMemos,
  type Filters,
  type Lookups,
  type PreparedLibrary,
  type Tables,
} from './lookups.ts';
import { makeInitials, makeLengths, makeNames } from './name-index.ts';
import { makeSilences } from './no-comment.ts';
import { isSmall } from './search-scope.ts';
import { filterArticles } from './shingles.ts';
import { countTerms } from './terms.ts';
import { makeSpeakers } from './who-is-meant.ts';

/** Prepares a library, yielding between small steps so that whoever is in a hurry can do something between. */
export function* prepare(library: Library): Generator<void, PreparedLibrary> {
  return { ...library, lookups: yield* makeLookups(library) };
}

/** Prepares a library in one go. */
export const prepareAtOnce = (library: Library): PreparedLibrary => atOnce(prepare(library));

function* makeLookups(library: Library): Generator<void, Lookups> {
  const names = yield* makeNames(library);
  const lengths = makeLengths(names);
  yield;
  const initials = yield* makeInitials(library);
  const speakers = yield* makeSpeakers(library);
  const memos = createMemos();
  const frequencies = yield* countTerms({ ...library, lookups: { names, lengths, memos } });
  const silences = yield* makeSilences(library);
  const filters = isSmall(library) ? null : yield* filterArticles(library);
  return { names, lengths, initials, speakers, frequencies, silences, filters, memos };
}

/** All of it but the memos. Can be cloned; its memory can be handed over. */
export type PreparedPart = {
  readonly kind: 'lookups';
  readonly tables: Readonly<Record<keyof Tables, PackedMap>>;
  readonly filters: Filters | null;
};

/** Prepares a library and takes that apart, for another thread or a file. */
export function preparedPart(library: Library): PreparedPart {
  const { lookups } = prepareAtOnce(library);
  return {
    kind: 'lookups',
    tables: {
      names: packMap(lookups.names),
      lengths: packMap(lookups.lengths),
      initials: packMap(lookups.initials),
      speakers: packMap(lookups.speakers),
      frequencies: packMap(lookups.frequencies),
      silences: packMap(lookups.silences),
    },
    filters: lookups.filters,
  };
}

/** A library with what was prepared for it elsewhere. */
export function openPrepared(library: Library, { tables, filters }: PreparedPart): PreparedLibrary {
  return {
    ...library,
    lookups: {
      names: openMap(tables.names),
      lengths: openMap(tables.lengths),
      initials: openMap(tables.initials),
      speakers: openMap(tables.speakers),
      frequencies: openMap(tables.frequencies),
      silences: openMap(tables.silences),
      filters,
      memos: createMemos(),
    },
  };
}
