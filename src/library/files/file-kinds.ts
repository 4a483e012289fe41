/**
 * The kinds of files, by the ends of their names: what is an article as it lies there, and what an article
 * is made of. Which files are taken, and what people are told of that, follows from here; how an article
 * is made of a document, from its media type: src/services/import/converters.ts.
 */
import { CORRECTIONS_FILE } from './corrections-file.ts';

/** Articles as they are. */
const ARTICLE_ENDINGS = ['md', 'txt'];

/** What articles are made of. */
const DOCUMENTS = [
  { type: 'text/html', endings: ['html', 'htm', 'xhtml', 'xhtm'], called: 'a web page (.html)' },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    called: 'a Word document (.docx)',
  },
] as const;

/** The media type of files that articles are made of. */
export type DocumentType = (typeof DOCUMENTS)[number]['type'];

const inOne = (endings: readonly string[]): string => `\\.(?:${endings.join('|')})$`;

const ARTICLE_NAME = new RegExp(`^(?:.*/)?[^./][^/]*${inOne(ARTICLE_ENDINGS)}`, 'i');
const DOCUMENT_NAMES = DOCUMENTS.map(({ type, endings }) => ({
  type,
  name: new RegExp(`(?<=[^/])${inOne(endings)}`, 'i'),
}));

/** True for the names that hold an article, whatever the case, no hidden files. */
export const isArticleFile = (name: string): boolean => ARTICLE_NAME.test(name);

/** What kind of document a file is by its name; null where no article can be made of it. */
export const documentType = (file: string): DocumentType | null =>
  DOCUMENT_NAMES.find(({ name }) => name.test(file))?.type ?? null;

/** True for the names of articles and of what articles are made of. */
export const canBeArticle = (name: string): boolean =>
  isArticleFile(name) || documentType(name) !== null;

/** A document's name without its end. */
export const withoutEnding = (file: string): string =>
  DOCUMENT_NAMES.reduce((bare, { name }) => bare.replace(name, ''), file);

/** True for every file that a library is built of: articles, and the corrections. */
export const isKnowledgeFile = (name: string): boolean =>
  isArticleFile(name) || name === CORRECTIONS_FILE;

/** "a .md or .txt file" */
export const ARTICLE_FILES = `a ${ARTICLE_ENDINGS.map((end) => `.${end}`).join(' or ')} file`;

/** "a web page (.html)" */
export const DOCUMENT_FILES: string = DOCUMENTS.map(({ called }) => called).join(' or ');

/** What a browser offers to choose from where an article or a document is wanted. */
export const CHOOSABLE: string = [
  ...ARTICLE_ENDINGS,
  ...DOCUMENTS.flatMap(({ endings }) => endings),
]
  .map((end) => `.${end}`)
  .join(',');
