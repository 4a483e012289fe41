import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Writable } from 'node:stream';
import { readConfig } from '../config.ts';
import { describeProblem } from '../library/files/article-file.ts';
import {
  DOCUMENT_FILES,
  documentType,
  isArticleFile,
  withoutEnding,
} from '../library/files/file-kinds.ts';
import { parseFiles } from '../library/files/parse.ts';
import { articleId, slug } from '../library/files/slug.ts';
import type { ImportedArticle } from '../services/import/imported-article.ts';
import { createImporter, type Imported } from '../services/import/importer.ts';

export type ImportOptions = {
  /** A folder, or the name of an article's file; else the knowledge folder. */
  readonly output?: string;
  readonly replace?: boolean;
};

/** Makes an article file of an address or a document and says what is in it; throws where there is no article, or a file already. */
export async function importArticle(
  source: string,
  options: ImportOptions,
  output: Writable,
): Promise<void> {
  const imported = await importedFrom(source);
  if (!imported.ok) throw new Error(`${source}: ${imported.message}`);
  const path = pathFor(imported, source, options.output ?? knowledgeFolder());
  await refuseTwin(path);
  await write(path, imported.source, options.replace === true);
  output.write(`${report(shownPath(path), imported).join('\n')}\n`);
}

function shownPath(path: string): string {
  const near = relative('.', path);
  return near.startsWith('..') ? path : near;
}

const isAddress = (source: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(source);

async function importedFrom(source: string): Promise<Imported> {
  if (isAddress(source)) return createImporter().fromAddress(source);
  const type = documentType(source);
  if (type === null)
    throw new Error(`${source}: is neither an address (https://…) nor ${DOCUMENT_FILES}`);
  return createImporter().fromFile(await bytesOf(source), type);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `${path}: ${code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`}`,
    );
  }
}

/** KNOWLEDGE_DIR; throws with one line a problem of the environment. */
function knowledgeFolder(): string {
  const configured = readConfig();
  if (!configured.ok) throw new Error(configured.problems.join('\n'));
  return configured.config.knowledgeDir;
}

const LONGEST_NAME = 80;

/** A folder's file is named after the title, or after where it came from. */
function pathFor({ fields }: ImportedArticle, source: string, given: string): string {
  if (isArticleFile(basename(given))) return given;
  const origin = isAddress(source) ? source.replace(/^\w+:\/\//, '') : basename(source);
  const name = slug(fields.title ?? withoutEnding(origin))
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return join(given, `${name || 'article'}.md`);
}

/** A folder with two files of one id is not read at all. */
async function refuseTwin(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const id = articleId(path);
  const twin = names.find(
    (name) => isArticleFile(name) && articleId(name) === id && join(folder, name) !== join(path),
  );
  if (twin === undefined) return;
  throw new Error(
    `${join(folder, twin)} has the same id "${id}": take it away, or name another file with -o`,
  );
}

async function write(path: string, source: string, replace: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, source, { flag: replace ? 'w' : 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      code === 'EEXIST'
        ? `${path} is there already: name another file with -o, or write over it with --replace`
        : `${path} cannot be written (${code})`,
    );
  }
}

const MOST_SHOWN = 12;
const LONGEST_SHOWN = 100;

/** What was written, what to look at, and what was left out: it may be more than it should be. */
function report(
  path: string,
  { source, fields, paragraphs, leftOut, notices }: ImportedArticle,
): readonly string[] {
  const known = Object.entries(fields).filter(([, value]) => value !== null);
  const parsed = parseFiles([{ name: basename(path), bytes: Buffer.from(source) }]);
  const remarks = (parsed.ok ? parsed.notices : parsed.problems).map((one) =>
    describeProblem(one, dirname(path)),
  );
  const shown = leftOut.slice(0, MOST_SHOWN).map(({ what, text }) => `  ${what}: ${short(text)}`);
  const more = leftOut.length - shown.length;
  return [
    `${path}: ${paragraphs} paragraphs`,
    ...known.map(([name, value]) => `  ${name}: ${value}`),
    ...notices.map((notice) => `See to it: ${notice}.`),
    ...remarks,
    ...(shown.length === 0 ? [] : [`Left out (${leftOut.length}):`, ...shown]),
    ...(more === 0 ? [] : [`  and ${more} more`]),
  ];
}

const short = (text: string): string => {
  const line = text.replaceAll('\n', ' ');
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN)} …`;
};
