/**
 * What articles can be made of, by media type. A new kind is a converter in this folder and its line
 * here; whether files of it are taken too, src/library/files/file-kinds.ts says. Converters are loaded
 * where they run, in the thread of convert-worker.ts.
 */
import type { DocumentType } from '../../library/files/file-kinds.ts';
import type { ImportFailure } from './failure.ts';
import type { ImportedArticle, RawDocument } from './imported-article.ts';

/** Makes an article of a document, or says why there is none in it. */
export type Converter = (
  document: RawDocument,
) => ImportedArticle | ImportFailure | Promise<ImportedArticle | ImportFailure>;

type KnownKind = {
  readonly load: () => Promise<Converter>;
  /** How gladly it is taken from a site that offers several, up to 1. */
  readonly quality: number;
};

const page = async (): Promise<Converter> => (await import('./page/convert-page.ts')).convertPage;
const docx = async (): Promise<Converter> => (await import('./convert-docx.ts')).convertDocx;

const CONVERTERS = {
  'text/html': { load: page, quality: 1 },
  'application/xhtml+xml': { load: page, quality: 1 },
  'text/plain': { load: page, quality: 0.8 },
  'text/markdown': { load: page, quality: 0.8 },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    load: docx,
    quality: 0.5,
  },
} satisfies Readonly<Record<DocumentType, KnownKind> & Record<string, KnownKind>>;

const known: ReadonlyMap<string, KnownKind> = new Map(Object.entries(CONVERTERS));

/** For a site: every type that is taken, with how gladly. */
export const ACCEPTED: string = [...known]
  .map(([type, { quality }]) => (quality === 1 ? type : `${type};q=${quality}`))
  .join(', ');

/** `text/html` of `Text/HTML; charset=utf-8`. */
export const mediaType = (contentType: string): string =>
  contentType.toLowerCase().split(/[;\s]/, 1)[0] ?? '';

/** What makes articles of documents of this type; null where nothing does. */
export const converterOf = (contentType: string): KnownKind | null =>
  known.get(mediaType(contentType)) ?? null;
