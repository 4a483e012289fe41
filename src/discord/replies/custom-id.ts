/**
 * The ids of buttons: `v1:action:field:field…`, at most 100 characters. A button that shows a
 * passage carries `article key:version:start:end`, and so works also where the answer is not kept any
 * more; then the page of what it shows, the kept answer, the quotation's place in it, and on a private
 * page the page that it leads back to.
 */
import { createHash } from 'node:crypto';
import type { Span } from '../../language/spans/span.ts';
import type { Library, LibraryArticle } from '../../library/library.ts';

/** A button's id taken apart. */
export type CustomId = { readonly action: string; readonly fields: readonly string[] };

const KEY_LENGTH = 8;

/** 8 hexadecimal characters of the slug's hash: an article id of any length fits a button. */
export function articleKey(article: string): string {
  return createHash('sha256').update(article).digest('hex').slice(0, KEY_LENGTH);
}

export function customId(action: string, ...fields: readonly (string | number)[]): string {
  return ['v1', action, ...fields].join(':');
}

/** Null for an id of another version or another bot. */
export function parseCustomId(id: string): CustomId | null {
  const [version, action, ...fields] = id.split(':');
  return version === 'v1' && action ? { action, fields } : null;
}

/** The fields that lead to a Span of an article as it reads now. */
export function spanFields(span: Span, article: LibraryArticle): readonly (string | number)[] {
  return [articleKey(article.id), article.version.slice(0, KEY_LENGTH), span.start, span.end];
}

/** The Span that the first four fields lead to; null where that text is not in the library any more. */
export function spanOf(fields: readonly string[], library: Library): Span | null {
  const [key, version] = fields;
  const start = whole(fields[2]);
  const end = whole(fields[3]);
  for (const article of library.articles.values()) {
    if (articleKey(article.id) !== key) continue;
    if (article.version.slice(0, KEY_LENGTH) !== version) return null;
    if (start === null || end === null || start >= end || end > article.text.length) return null;
    return { article: article.id, start, end };
  }
  return null;
}

/** A field that is a whole number from 0, else null. */
export function whole(field: string | undefined): number | null {
  return field !== undefined && /^\d{1,9}$/.test(field) ? Number(field) : null;
}
