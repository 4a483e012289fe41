/** What answering makes of a library once: tables (tables.ts) and the filters of its articles. */
import type { Library } from '../../library/library.ts';
import { openMap, type PackedMap, packMap } from '../../library/packed/packed-map.ts';
import { lengthTable, nameTable } from './name-index.ts';
import { silenceTable } from './no-comment.ts';
import { isSmall } from './search-scope.ts';
import { adoptFilters, type Filters, filterArticles, filtersOf } from './shingles.ts';
import type { Table } from './tables.ts';
import { frequencyTable } from './terms.ts';
import { speakerTable } from './who-is-meant.ts';

const TABLES: Readonly<Record<string, Table>> = {
  names: nameTable,
  lengths: lengthTable,
  speakers: speakerTable,
  frequencies: frequencyTable,
  silences: silenceTable,
};

/** Prepares a library in small steps; without it the first answer does it all at once. */
export function* prepare(library: Library): Generator<void> {
  for (const table of Object.values(TABLES)) yield* table.prepare(library);
  if (!isSmall(library)) yield* filterArticles(library);
}

/** One of the tables, or the filters. Can be cloned; its memory can be handed over. */
export type PreparedPart =
  | { readonly kind: 'table'; readonly table: string; readonly map: PackedMap }
  | { readonly kind: 'filters'; readonly filters: Filters };

/** Prepares a library and takes that apart, for another thread or a file. */
export function* preparedParts(library: Library): Generator<PreparedPart> {
  for (const [name, table] of Object.entries(TABLES)) {
    yield { kind: 'table', table: name, map: packMap(table.of(library)) };
  }
  if (!isSmall(library)) yield { kind: 'filters', filters: filtersOf(library) };
}

/** Gives a library what was prepared for it elsewhere. */
export function adoptPrepared(library: Library, parts: readonly PreparedPart[]): void {
  for (const part of parts) {
    if (part.kind === 'filters') adoptFilters(library, part.filters);
    else TABLES[part.table]?.adopt(library, openMap(part.map));
  }
}
