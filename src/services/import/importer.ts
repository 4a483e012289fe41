/**
 * Articles from documents: fetched, or files. Which there are stands in converters.ts. Whatever goes wrong
 * on the way is a value with words for people.
 *
 *   address ─ fetch-page ─┐
 *                         ├▶ convert ─▶ ImportedArticle
 *   file ─────────────────┘  in a thread
 */
import type { DocumentType } from '../../library/files/file-kinds.ts';
import { createConvert } from './convert.ts';
import { type ImportFailure, MEGABYTE, tooLarge } from './failure.ts';
import { createFetchPage } from './fetch/fetch-page.ts';
import type { ImportedArticle } from './imported-article.ts';

/** Some browsers put a page's pictures into the file. */
const MAX_FILE_MEGABYTES = 10;

export type Imported = ImportedArticle | ImportFailure;

export type Importer = {
  fromAddress(address: string): Promise<Imported>;
  /** Of a file, such as a page that a browser saved. */
  fromFile(bytes: Uint8Array, type: DocumentType): Promise<Imported>;
};

/** The parts are given by tests only. */
export function createImporter(fetchPage = createFetchPage(), convert = createConvert()): Importer {
  return {
    async fromAddress(address) {
      const page = await fetchPage(address);
      return page.ok ? convert(page) : page;
    },
    async fromFile(bytes, type) {
      if (bytes.length > MAX_FILE_MEGABYTES * MEGABYTE) return tooLarge(MAX_FILE_MEGABYTES);
      return convert({ bytes, contentType: type, address: null });
    },
  };
}
