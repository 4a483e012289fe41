/**
 * Articles from web pages: fetched, or saved as files. Whatever goes wrong on the way is a value with
 * words for people.
 *
 *   address ─ fetch-page ─┐
 *                         ├▶ convert ─▶ ImportedArticle
 *   file ─────────────────┘  in a thread
 */
import { createConvert } from './convert.ts';
import type { ImportedArticle } from './convert-page.ts';
import { type Failure, MEGABYTE, tooLarge } from './failure.ts';
import { createFetchPage } from './fetch/fetch-page.ts';

/** Some browsers put a page's pictures into the file. */
const MAX_FILE_MEGABYTES = 10;

export type Imported = ImportedArticle | Failure;

export type Importer = {
  fromAddress(address: string): Promise<Imported>;
  /** A page that a browser saved. */
  fromFile(bytes: Uint8Array): Promise<Imported>;
};

/** The parts are given by tests only. */
export function createImporter(fetchPage = createFetchPage(), convert = createConvert()): Importer {
  return {
    async fromAddress(address) {
      const page = await fetchPage(address);
      return page.ok ? convert(page) : page;
    },
    async fromFile(bytes) {
      if (bytes.length > MAX_FILE_MEGABYTES * MEGABYTE) return tooLarge(MAX_FILE_MEGABYTES);
      return convert({ bytes, contentType: 'text/html', address: null });
    },
  };
}
