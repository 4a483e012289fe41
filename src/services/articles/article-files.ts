/**
 * The knowledge folder as bytes. What is too large or unreadable is a problem of its own; what is
 * no article is named, not dropped in silence.
 */
import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ArticleFile, Problem } from '../../library/files/article-file.ts';

/** A long article has some 100 kB; what is larger is no article but a mistake. */
export const MAX_ARTICLE_BYTES = 1024 * 1024;

/** Files that are read side by side: a fifth of the time of one after the other. */
const AT_A_TIME = 64;

/** Opening waits for nobody, even where a pipe lies in the folder. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The files of a folder; those of no known kind are named in `skipped`. Or what is wrong with folder or files. */
export type FolderFiles =
  | {
      readonly ok: true;
      readonly files: readonly ArticleFile[];
      readonly skipped: readonly string[];
    }
  | { readonly ok: false; readonly folder: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads every file below `folder` whose name `accepts` takes, in order of name. Hidden files and
 * folders are passed over; links to files are followed, links to folders are not.
 */
export async function readArticleFiles(
  folder: string,
  accepts: (name: string) => boolean,
): Promise<FolderFiles> {
  let names: readonly string[];
  try {
    names = await visibleFiles(folder);
  } catch (error) {
    return { ok: false, folder: folderProblem(folder, codeOf(error)) };
  }
  const files: ArticleFile[] = [];
  const problems: Problem[] = [];
  const accepted = names.filter(accepts);
  for (let from = 0; from < accepted.length; from += AT_A_TIME) {
    const some = accepted.slice(from, from + AT_A_TIME);
    for (const read of await Promise.all(some.map((name) => readOne(folder, name)))) {
      if ('bytes' in read) files.push(read);
      else problems.push(read);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, files, skipped: names.filter((name) => !accepts(name)) };
}

/** What is wrong with the folder itself, in one line; null where it can be read. */
export async function checkFolder(folder: string): Promise<string | null> {
  try {
    await readdir(folder);
    return null;
  } catch (error) {
    return folderProblem(folder, codeOf(error));
  }
}

/** The files of several folders together; one of a later folder stands in for one of the same name before it. */
export async function readFolders(
  folders: readonly string[],
  accepts: (name: string) => boolean,
): Promise<FolderFiles> {
  const files = new Map<string, ArticleFile>();
  const skipped: string[] = [];
  for (const folder of folders) {
    const read = await readArticleFiles(folder, accepts);
    if (!read.ok) return read;
    for (const file of read.files) files.set(file.name, file);
    skipped.push(...read.skipped);
  }
  return { ok: true, files: [...files.values()], skipped };
}

/** The names of all files below a folder, hidden ones left out, in order. */
export async function visibleFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relativeName(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort();
}

/** With `/` on every system. */
function relativeName(folder: string, path: string): string {
  return path.slice(join(folder, sep).length).split(sep).join('/');
}

async function readOne(folder: string, name: string): Promise<ArticleFile | Problem> {
  try {
    await using handle = await open(join(folder, name), READ);
    const found = await handle.stat();
    if (!found.isFile()) return problem(name, 'is not a file: remove it');
    if (found.size > MAX_ARTICLE_BYTES) {
      const sizes = `${megabytes(found.size)}, at most ${megabytes(MAX_ARTICLE_BYTES)}`;
      return problem(name, `is too large (${sizes}): split it or remove it`);
    }
    const bytes = await handle.readFile();
    const { size, mtimeMs } = await handle.stat();
    if (bytes.length !== size || mtimeMs !== found.mtimeMs)
      return problem(name, 'was written while it was read: reload again when that is done');
    return { name, bytes };
  } catch (error) {
    return problem(name, `cannot be read (${codeOf(error)}): make it readable or remove it`);
  }
}

const problem = (file: string, message: string): Problem => ({ file, line: null, message });

function folderProblem(folder: string, code: string): string {
  const advice = 'put .md or .txt files there, or set KNOWLEDGE_DIR to the folder that holds them';
  if (code === 'ENOENT') return `The knowledge folder ${folder} does not exist: ${advice}`;
  if (code === 'ENOTDIR') return `KNOWLEDGE_DIR is a file, not a folder (${folder}): ${advice}`;
  return `The knowledge folder ${folder} cannot be read (${code}): ${advice}`;
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const codeOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
