import { stringify } from 'yaml';
import type { Fields } from '../../library/files/fields.ts';

/** What is known of an imported article. */
export type ImportedFields = Pick<Fields, 'title' | 'publisher' | 'author' | 'published' | 'url'>;

/** The file of an article: front matter with the fields that are known, and the text. */
export function articleSource(fields: ImportedFields, text: string): string {
  const { title, publisher, author, published, url } = fields;
  const known = Object.entries({ title, publisher, author, published, url }).filter(
    ([, value]) => value !== null,
  );
  const yaml = stringify(Object.fromEntries(known), { lineWidth: 0 });
  return `---\n${known.length === 0 ? '' : yaml}---\n${text}\n`;
}
