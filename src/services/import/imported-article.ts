/** What every converter takes, and what it makes: the file of an article, with what to tell of it. */
import { stringify } from 'yaml';
import type { Fields } from '../../library/files/fields.ts';

/** A document as it came. */
export type RawDocument = {
  readonly bytes: Uint8Array;
  /** As the header has it, or as the file's name says: its media type, and more. */
  readonly contentType: string;
  /** Where it was fetched from; null for a file. */
  readonly address: string | null;
};

/** What is known of an imported article. */
export type ImportedFields = Pick<Fields, 'title' | 'publisher' | 'author' | 'published' | 'url'>;

/** An article made of a document, and what was not taken into it. */
export type ImportedArticle = {
  readonly ok: true;
  readonly fields: ImportedFields;
  /** The file to keep: front matter and text. */
  readonly source: string;
  /** The text alone. */
  readonly text: string;
  /** Nothing says that there is more of it than was found. */
  readonly isWhole: boolean;
  readonly paragraphs: number;
  readonly leftOut: readonly LeftOut[];
  /** What whoever keeps it should know. */
  readonly notices: readonly string[];
};

/** A block that is not in the article, and what it was taken for; `text` may be a paragraph that was missed. */
export type LeftOut = { readonly what: string; readonly text: string };

/** The file of an article: front matter with the fields that are known, and the text. */
export function articleSource(fields: ImportedFields, text: string): string {
  const { title, publisher, author, published, url } = fields;
  const known = Object.entries({ title, publisher, author, published, url }).filter(
    ([, value]) => value !== null,
  );
  const yaml = stringify(Object.fromEntries(known), { lineWidth: 0 });
  return `---\n${known.length === 0 ? '' : yaml}---\n${text}\n`;
}
